import type { Participant, StatedValue } from '../../../claims/statement.ts';
import { lemmaOf, relation, treeOf } from '../../../language/tree.ts';
import { personMeant } from '../../actors/person-meant.ts';
import { isTold, type Said, type Story } from '../../story.ts';
import { type Filled, SEASON, type Slot } from './slot.ts';

const YEAR = 365.25;
const DAY = 86_400_000;
/** Words for the body of police or firefighters that somebody is in. */
const FORCE = new Set(['force', 'department', 'police', 'service', 'patrol', 'office', 'sheriff', 'brigade', 'constabulary']); // biome-ignore format: one line of words
/** States of being in a body: "has been with the department for 12 years", "served nine years on the force". */
const IS_IN: ReadonlySet<string> = new Set(['serving', 'serve', 'work', 'spend']);

/** How long somebody has been with a force, a club or a firm: "a six-year veteran of the force", "joined the department nine years ago". */
export const service: Slot = {
  predicate: 'service',
  aspect: 'duration',
  template: 'service',
  isOneFigure: false,
  season: SEASON,
  read: (story) =>
    story.said.filter(isTold).flatMap((said) => said.statement.values.flatMap((value) => filled(story, said, value))),
  // A year begun may be counted or not.
  excludes: (_, a, b) => {
    const [x, y] = [yearsIn(a), yearsIn(b)];
    return x.low - y.high > 1 || y.low - x.high > 1;
  },
};

const yearsIn = ({ given: { value } }: Filled): { readonly low: number; readonly high: number } =>
  value.value.type === 'number'
    ? { low: (value.value.low ?? 0) / YEAR, high: (value.value.high ?? 0) / YEAR }
    : { low: 0, high: 200 };

function filled(story: Story, said: Said, value: StatedValue): Filled[] {
  const days = daysOf(story, said, value);
  const place = days && placeOf(story, said, value);
  const person = place && personMeant(story, said, place.bearer);
  if (!days || !place || !person) return [];
  const body = FORCE.has(place.body) ? 'force' : place.body;
  const number = { type: 'number', low: days[0], high: days[1], unit: 'day', of: null } as const;
  return [
    {
      key: `${person} ${body}`,
      given: { ...said, value: { ...value, aspect: 'duration', value: number } },
      term: days.map((day) => Math.round(day / YEAR)).join('-'),
      actors: [person],
      slots: { body: place.body },
    },
  ];
}

/** The least and the most days that a length of years, or "joined nine years ago", can mean. */
function daysOf(story: Story, said: Said, { aspect, value }: StatedValue): readonly [number, number] | null {
  if (aspect === 'duration' && value.type === 'number' && value.low !== null && value.high !== null)
    return value.low >= YEAR ? [value.low, value.high] : null;
  const published = Date.parse(story.published(said).slice(0, 10));
  if (
    said.statement.predicate !== 'joining' ||
    value.type !== 'date' ||
    !value.earliest ||
    !value.latest ||
    Number.isNaN(published)
  )
    return null;
  const since = [value.latest, value.earliest].map((day) => (published - Date.parse(day)) / DAY) as [number, number];
  return since[1] >= YEAR ? since : null;
}

interface Place {
  readonly bearer: Participant;
  readonly body: string;
}

/** Who is in what: "Quill, a six-year veteran of the force", "Quill is a veteran of …", "Quill joined …", "Quill has been with …". */
function placeOf(story: Story, { testimony, statement }: Said, value: StatedValue): Place | null {
  const tree = treeOf(story.testimonies[testimony]!.reading);
  const { participants, predicate, token } = statement;
  if (value.of === 'veteran') {
    let at = value.token;
    for (let steps = 0; at >= 0 && lemmaOf(tree, at) !== 'veteran' && steps < 3; steps++) at = tree.head(at);
    if (at < 0 || lemmaOf(tree, at) !== 'veteran') return null;
    const of = tree
      .children(at)
      .find(
        (child) =>
          relation(tree, child) === 'nmod' && tree.children(child).some((word) => lemmaOf(tree, word) === 'of'),
      );
    const own =
      relation(tree, at) === 'appos'
        ? tree.head(at)
        : (tree.children(at).find((child) => relation(tree, child) === 'nsubj') ?? -1);
    const { reading } = story.testimonies[testimony]!;
    if (own < 0 || of === undefined) return null;
    const { start, end } = reading.tokens[own]!;
    const entity =
      participants.find((one) => one.token === own)?.entity ??
      reading.names.find((name) => name.start <= start && end <= name.end)?.entity ??
      null;
    if (entity === null) return null;
    return {
      bearer: { role: 'agent', preposition: '', token: own, lemma: lemmaOf(tree, own), entity, span: { start, end } },
      body: lemmaOf(tree, of),
    };
  }
  const bearer =
    participants.find(({ role }) => role === 'agent') ?? participants.find(({ role }) => role === 'patient');
  if (!bearer) return null;
  if (predicate.startsWith('be ') && FORCE.has(lemmaOf(tree, token)) && value.preposition === 'for')
    return { bearer, body: lemmaOf(tree, token) };
  if (predicate !== 'joining' && !IS_IN.has(predicate)) return null;
  const body = participants.find(({ role, lemma }) => role === 'other' && FORCE.has(lemma.toLowerCase()));
  return body ? { bearer, body: body.lemma.toLowerCase() } : null;
}
