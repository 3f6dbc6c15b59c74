/** When the event happened that a story is about: told of in any words, by most of its articles. */

import { recognise } from '../../claims/concepts/recognise.ts';
import { lemmaOf, relation, type Tree, treeOf } from '../../language/tree.ts';
import { INCIDENTS } from '../incidents.ts';
import { backgroundOf, roundups } from '../rules/background.ts';
import { groupBy, isTold, type Said, type Story } from '../story.ts';
import { isActor, tie } from './same-act.ts';
import type { Telling } from './tellings.ts';

/** "It happened", "the incident was reported". */
const ANY_EVENT = new Set(['it', 'this', 'incident', 'tragedy', 'that']);
const HAPPEN = new Set(['happen', 'occur', 'begin', 'start', 'unfold', 'erupt', 'take', 'break']);

/** The call to the police, or what they did on it. */
const CALL = new Set(['call', 'dispatch', 'summon', 'alert', 'notify', 'respond']);
const POLICE = new Set([
  'police',
  'officer',
  'deputy',
  'crew',
  'firefighter',
  'trooper',
  'paramedic',
  'authority',
  'patrol',
  '911',
  'dispatcher',
  'sheriff',
  'department',
  'office',
  'ambulance',
  'brigade',
  'service',
]);
/** "CCSO", "NPD", "MFD": a sheriff's office, a police or a fire department by its initials. */
const INITIALS = /^[A-Z]{1,4}(?:SO|PD|FD)$/;
const isPolice = (tree: Tree, token: number): boolean =>
  [token, tree.head(token)].some(
    (at) =>
      at >= 0 &&
      tree.children(at).some((child) => {
        const { start, end } = tree.tokens[child]!;
        return POLICE.has(lemmaOf(tree, child)) || INITIALS.test(tree.text.slice(start, end));
      }),
  );

/** A story's incident, and what it is told by: a death, a call to the police. */
const MAIN: ReadonlySet<string> = new Set([...INCIDENTS, 'killing', 'call', 'death']);
/** Sentences that tell what an article is about; further down other events are told of. */
const LEAD = 12;

/**
 * The tellings that date the story's incident where an article opens, by its kind.
 * What is background, and one of several incidents, is left out.
 */
export function ofMainEvents(story: Story, tellings: readonly Telling[]): Telling[][] {
  const isBackground = backgroundOf(story);
  const several = roundups(story);
  const told = story.said.filter((said) => MAIN.has(said.statement.predicate) && isTold(said) && !isBackground(said));
  const articles = new Map<string, Set<string>>();
  const count = (kind: string, said: Said): unknown =>
    articles.set(kind, (articles.get(kind) ?? new Set<string>()).add(story.article(said)));
  for (const said of told) count(said.statement.predicate, said);
  const main = mostTold(articles);
  const own = tellings.filter(
    (telling) => telling.statement.sentence < LEAD && !isBackground(telling) && !several.has(story.article(telling)),
  );
  const kinds = groupBy(own, (telling) => {
    const kind = kindOf(story, telling, main);
    return kind !== null && MAIN.has(kind) ? kind : null;
  });
  for (const [kind, of] of kinds) for (const said of of) count(kind, said);
  // An event that few articles tell of may be another event of the same kind.
  return [...kinds].flatMap(([kind, of]) => (articles.get(kind)!.size * 2 >= story.testimonies.length ? [of] : []));
}

function kindOf(story: Story, { testimony, statement, events }: Telling, main: string | null): string | null {
  const { reading } = story.testimonies[testimony]!;
  const tree = treeOf(reading);
  for (const token of events) {
    if (token === statement.token && statement.known) return statement.predicate;
    const lemma = lemmaOf(tree, token);
    const named = recognise(tree, token, tree.tokens[token]!.upos === 'NOUN');
    if (named) return named.trigger.concept.name;
    if (CALL.has(lemma) && isPolice(tree, token)) return 'call';
    if (HAPPEN.has(lemma)) {
      const subject = tree.children(token).find((child) => relation(tree, child) === 'nsubj');
      if (subject !== undefined && ANY_EVENT.has(lemmaOf(tree, subject))) return main;
    }
    if (events.length === 1) break;
  }
  return null;
}

/** The kind of event that most articles tell of; null where two are told of by as many. */
function mostTold(articles: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const [first, second] = [...articles].sort(([x, m], [y, n]) => n.size - m.size || (x < y ? -1 : 1));
  return first && first[1].size > (second?.[1].size ?? 0) ? first[0] : null;
}

/** Whether two tellings of one kind are of what befell the same, or leave open whom it befell: two killings in one story are two. */
export function befellTheSame(story: Story, a: Telling, b: Telling): boolean {
  const sides = [undergoing(a), undergoing(b)] as const;
  if (tie(...sides) === 'same') return true;
  // "He was shot", "a two-year-old died": not known to be the one who is named elsewhere.
  const open = sides.some((of) => of.some(isActor)) ? GROUP : ANYBODY;
  // A verb that names nobody is a clause that was not understood; "the shooting on Friday" befell whom it befell.
  return sides.some(
    (of, i) => of.every((key) => open.has(key)) && (of.length > 0 || open === ANYBODY || !isOfVerb(story, [a, b][i]!)),
  );
}

const isOfVerb = (story: Story, { testimony, statement }: Telling): boolean =>
  statement.known && story.testimonies[testimony]!.reading.tokens[statement.token]!.upos === 'VERB';

/** Words that leave open who it was, even beside a name. */
const GROUP = new Set(['people', 'person', 'victim', 'individual', 'other', 'someone']);
const ANYBODY = new Set([...GROUP, 'old', 'one', 'he', 'she', 'they', 'it', 'who']);

const undergoing = ({ patients, statement }: Telling): string[] => {
  if (patients.length > 0) return [...patients];
  return statement.known
    ? statement.participants.filter(({ role }) => role === 'patient').map(({ lemma }) => lemma.toLowerCase())
    : [];
};
