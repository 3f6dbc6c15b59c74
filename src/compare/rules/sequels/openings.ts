import { canBe } from '../../../claims/concepts/wordnet.ts';
import type { Participant } from '../../../claims/statement.ts';
import { lemmaOf, treeOf } from '../../../language/tree.ts';
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { groupBy, type Said, type Story } from '../../story.ts';
import { backgroundOf } from '../background.ts';
import { isBefore } from '../states/state-days.ts';
import { opennessOf } from './ahead.ts';
import { stepsInOrder } from './steps.ts';

/** In the order in which one follows the other. */
const STATES = ['to close', 'closed', 'to reopen', 'open'] as const;
type State = (typeof STATES)[number];

interface Told {
  readonly said: Said;
  readonly state: State;
  /** The actor, or the noun. */
  readonly bearer: string;
  readonly actor: string | null;
}

/** Whether a house, a road or a well is open: closed until further notice, to reopen on a day, open again; or to close, and then spared. */
export const openings: ComparisonRule = {
  name: 'openings',
  find(story) {
    const isBackground = backgroundOf(story);
    const isEarlier = isBefore(story);
    const told = story.said
      .filter(
        (said) =>
          story.published(said).length === 10 &&
          !isEarlier(said) &&
          !(isBackground(said) && said.statement.values.length > 0),
      )
      .flatMap((said) => openingsTold(story, said));
    const bearers = (isShut: boolean): Set<string> =>
      new Set(told.flatMap(({ state, bearer }) => (bearer !== ANY && rankOf(state) < 2 === isShut ? [bearer] : [])));
    // "The museum is closed", "Casa Orla opens again": where each is the only one, they are one.
    const isOne = bearers(true).size <= 1 && bearers(false).size <= 1;
    const named = told.filter(({ bearer }) => bearer !== ANY);
    const groups = isOne ? [told] : [...groupBy(named, ({ bearer }) => bearer).values()];
    return groups.flatMap((group): Question[] => {
      const steps = stepsInOrder(story, group, ({ state }) => rankOf(state));
      if (steps.length < 2) return [];
      const actor = group.find((one) => one.actor !== null)?.actor ?? null;
      return [
        {
          aspect: 'other',
          template: 'opening',
          slots: slotsOf(story, group, actor),
          actors: actor === null ? [] : [actor],
          accounts: steps.map((step) => step.map(answerOf)),
          exclusive: false,
          sequence: true,
        },
      ];
    });
  },
};

/** "It": whatever is meant. */
const ANY = '';

function slotsOf(story: Story, group: readonly Told[], actor: string | null): Record<string, string> {
  if (actor !== null) return { actor: story.actors.get(actor)!.name };
  const thing = group.find(({ bearer }) => bearer !== ANY)?.bearer;
  return thing === undefined ? {} : { thing };
}

const rankOf = (state: State): number => STATES.indexOf(state);

/** Shares and courts close, too. */
const NO_HOUSE =
  /^(?:door|share|stock|market|index|deal|sale|case|eye|gap|investigation|inquiry|poll|bid|offer|fire|shot|season|session|meeting|mouth|wound|letter|trial|account|book|loophole|hearing|game|race|festival|year|exhibition|investigator|police|officer|man|woman|suspect|gunman)$/;
const PLACES = ['structure', 'facility', 'way', 'building', 'land', 'artifact', 'institution'];
const STAY = /\b(?:stay|remain|keep|be kept) open\b|\bsaved from clos/i;
const AGAIN =
  /\b(?:open|use|operation|service|visitors|guests|doors)\b[^.;]{0,24}\b(?:again|anew)\b|\bback in (?:use|operation|service)\b|\bagain open\b/i;

/** What a claim tells of the opening of a house. */
function openingsTold(story: Story, said: Said): Told[] {
  const { statement, testimony } = said;
  const tree = treeOf(story.testimonies[testimony]!.reading);
  const head = lemmaOf(tree, statement.token);
  const words = story.words(said, statement);
  const openness = opennessOf(story, said);
  const isToldSo = statement.certainty === 'asserted' && statement.polarity === 1 && openness === null;
  const isAhead = openness === 'ahead' || (statement.certainty === 'planned' && statement.polarity === 1);
  const isShut =
    /^(?:close|shut|shut down|seal|seal off)$/.test(head) || /^be (?:closed?|shut)$/.test(statement.predicate);
  const state: State | null =
    STAY.test(words) && (isToldSo || isAhead)
      ? 'open'
      : isShut || (/^(?:remain|stay)$/.test(head) && /\b(?:closed|shut)\b/i.test(words))
        ? isToldSo
          ? 'closed'
          : isAhead
            ? 'to close'
            : null
        : head === 'reopen' || AGAIN.test(words)
          ? isToldSo
            ? 'open'
            : isAhead
              ? 'to reopen'
              : null
          : null;
  if (state === null) return [];
  const parts = (role: Participant['role']): Participant[] =>
    statement.participants.filter((part) => part.role === role);
  const patients = parts('patient');
  return (patients.length > 0 ? patients : parts('agent')).flatMap((part): Told[] => {
    const bearer = bearerOf(story, said, part);
    return bearer ? [{ said, state, ...bearer }] : [];
  });
}

function bearerOf(
  story: Story,
  { testimony }: Said,
  { entity, lemma, token }: Participant,
): Pick<Told, 'bearer' | 'actor'> | null {
  const { article, reading } = story.testimonies[testimony]!;
  const id = entity === null ? undefined : story.actorOf.get(`${article.id} ${entity}`);
  const actor = id === undefined ? undefined : story.actors.get(id);
  if (actor?.kind === 'person') return null;
  if (actor && /^\p{Lu}/u.test(actor.name)) return { bearer: actor.id, actor: actor.id };
  const { upos, start, end } = reading.tokens[token]!;
  if (upos === 'PROPN') return { bearer: reading.text.slice(start, end), actor: null };
  if (upos === 'PRON') return /^(?:it|which|that)$/.test(lemma) ? { bearer: ANY, actor: null } : null;
  const isHouse = upos === 'NOUN' && !NO_HOUSE.test(lemma) && PLACES.some((kind) => canBe(lemma, kind));
  return isHouse ? { bearer: lemma, actor: null } : null;
}

const answerOf = ({ said, state }: Told): Answer => ({
  ...said,
  label: said.statement,
  value: { type: 'terms', terms: [state] },
});
