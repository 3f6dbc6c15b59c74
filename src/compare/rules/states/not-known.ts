/** How a claim says that something is not known or not told, and how that and its answer are shown. */
import { lemmaOf, relation, treeOf, wordOf } from '../../../language/tree.ts';
import type { Answer } from '../../rule.ts';
import type { Said, Story } from '../../story.ts';

/** What is known or told by its own object: "did not know the relationship". */
export const KNOWING = new Set([
  'know',
  'determine',
  'establish',
  'learn',
  'disclose',
  'reveal',
  'specify',
  'say',
  'understand',
  'describe',
  'discuss',
]);
/** What hands on words about something: "did not release details of the gun". */
export const TELLING = new Set([
  'release',
  'give',
  'provide',
  'offer',
  'have',
  'share',
  'announce',
  'issue',
  'make',
  'be',
  'receive',
]);
/** Adjectives that say that something is not known. */
export const OPEN = new Set(['unknown', 'unclear', 'undisclosed', 'unspecified', 'unaware', 'unsure', 'uncertain']);
export const answer = (said: Said, term: string): Answer => ({
  ...said,
  label: said.statement,
  value: { type: 'terms', terms: [term] },
});

/** Whether a day lies not before another, as far as both are known. */
export const isNotBefore = (day: string, other: string): boolean => day === '' || other === '' || day >= other;

/** The word that heads a claim, and whether it is denied or left open: "did not say", "it was unclear". */
export function standing(story: Story, { testimony, statement }: Said): { head: string; isDenied: boolean } {
  const tree = treeOf(story.testimonies[testimony]!.reading);
  const head = lemmaOf(tree, statement.token);
  const isOpen = OPEN.has(head) || tree.children(statement.token).some((child) => OPEN.has(lemmaOf(tree, child)));
  // "To determine the consequences": nothing that is known or not.
  const isMeant = wordOf(tree, statement.token - 1) === 'to';
  return { head, isDenied: !isMeant && (statement.polarity === -1 || isOpen) };
}

/** "Trying to determine who owned it", "are working to learn". */
export function isSought(story: Story, { testimony, statement }: Said): boolean {
  const tree = treeOf(story.testimonies[testimony]!.reading);
  return (
    KNOWING.has(lemmaOf(tree, statement.token)) &&
    wordOf(tree, statement.token - 1) === 'to' &&
    relation(tree, statement.token) === 'xcomp' &&
    SEEKING.has(lemmaOf(tree, tree.head(statement.token)))
  );
}
const SEEKING = new Set(['attempt', 'hope', 'seek', 'struggle', 'try', 'work']);
