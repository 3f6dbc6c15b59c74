/** Words of which a thing is one or the other, and nothing between (complementaries; Cruse 1986): "locked", "unsecured". */

import { lemmaOf, relation, type Tree, treeOf, wordOf } from '../../../language/tree.ts';
import { saidIn } from '../../per-story.ts';
import { groupBy, isTold, type Said, type Story } from '../../story.ts';
import type { Stand, Way } from './way.ts';

const PAIRS: readonly (readonly [yes: readonly string[], no: readonly string[]])[] = [
  [
    ['locked', 'secured', 'secure'],
    ['unlocked', 'unsecured', 'insecure'],
  ],
  [['loaded'], ['unloaded']],
  [
    ['occupied', 'inhabited'],
    ['unoccupied', 'uninhabited', 'vacant'],
  ],
  [['licensed'], ['unlicensed']],
  [['registered'], ['unregistered']],
  [['insured'], ['uninsured']],
  [
    ['damaged', 'destroyed'],
    ['undamaged', 'unscathed'],
  ],
  [
    ['attended', 'supervised'],
    ['unattended', 'unsupervised'],
  ],
  [['marked'], ['unmarked']],
  [
    ['authorised', 'authorized'],
    ['unauthorised', 'unauthorized'],
  ],
  [['armed'], ['unarmed']],
  [['conscious'], ['unconscious']],
  [['married'], ['unmarried']],
];

interface Side {
  readonly pair: number;
  readonly side: string;
}
const SIDES: ReadonlyMap<string, Side> = new Map(
  PAIRS.flatMap(([yes, no], pair) =>
    [...yes, ...no].map((word): [string, Side] => [word, { pair, side: yes.includes(word) ? 'yes' : 'no' }]),
  ),
);

/** One says that somebody's gun was locked up, another that it was left unsecured. What "a door" was tells nothing of "the door". */
export const complements: Way = {
  template: 'polarity',
  aspect: 'polarity',
  read: (story) =>
    story.testimonies.flatMap(({ reading }, testimony): Stand[] => {
      const tree = treeOf(reading);
      const found: Stand[] = [];
      let own: ReadonlyMap<number, readonly Said[]> | null = null;
      for (const [token, word] of tree.words.entries()) {
        const known = SIDES.get(word);
        const bearer = known ? bearerOf(tree, token) : -1;
        if (!known || bearer < 0 || isUndone(tree, token)) continue;
        own ??= groupBy(saidIn(story, testimony), ({ statement }) => statement.sentence);
        const said = (own.get(tree.sentence(token)) ?? [])
          .filter((one) => holds(story, one, token, bearer))
          .sort(shorterFirst)[0];
        if (!said || !isTold(said)) continue;
        const { pair, side } = known;
        found.push({
          key: `${pair}\t${kindOf(tree, bearer)}`,
          side,
          answer: {
            ...said,
            label: { start: reading.tokens[tree.first(bearer)]!.start, end: reading.tokens[token]!.end },
            value: { type: 'truth', polarity: side === 'yes' ? 1 : -1 },
          },
          actors: said.actors,
          slots: { words: story.words(said, said.statement) },
        });
      }
      return found;
    }),
  excludes: (a, b) => a !== b,
};

/** What a state is told of: the subject of the state, or the object that was left in it; the known one ("his", "the"), not any. */
function bearerOf(tree: Tree, token: number): number {
  const head = tree.head(token);
  const subject = tree.children(token).find((child) => relation(tree, child) === 'nsubj');
  const left =
    head < 0 ? undefined : tree.children(head).find((child) => relation(tree, child) === 'obj' && child < token);
  const bearer = subject ?? (head >= 0 && lemmaOf(tree, head) === 'leave' ? left : undefined) ?? -1;
  const isKnown = bearer >= 0 && tree.children(bearer).some((child) => KNOWN.has(wordOf(tree, child)));
  return isKnown && tree.tokens[bearer]!.upos === 'NOUN' ? bearer : -1;
}
const KNOWN = new Set(['the', 'his', 'her', 'their', 'its', 'my', 'our', 'this', 'that']);

/** The noun with what narrows it: "front door". */
const kindOf = (tree: Tree, bearer: number): string =>
  [...tree.children(bearer).filter((child) => NARROWING.has(relation(tree, child))), bearer]
    .map((token) => lemmaOf(tree, token))
    .join(' ');
const NARROWING = new Set(['amod', 'compound', 'nummod']);

const shorterFirst = ({ statement: a }: Said, { statement: b }: Said): number => a.end - a.start - (b.end - b.start);

const isUndone = (tree: Tree, token: number): boolean =>
  tree.children(token).some((child) => /^(?:not|n['’]t|never|no)$/.test(wordOf(tree, child)));

const holds = (story: Story, said: Said, ...tokens: readonly number[]): boolean => {
  const { start, end } = said.statement;
  const all = story.testimonies[said.testimony]!.reading.tokens;
  return tokens.every((token) => all[token]!.start >= start && all[token]!.end <= end);
};
