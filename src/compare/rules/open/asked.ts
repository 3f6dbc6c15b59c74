/** What an abstention asks: of which act or thing, and which part of it. */

import { lemmaOf, relation, type Tree, treeOf, wordOf } from '../../../language/tree.ts';
import { perStory, saidIn } from '../../per-story.ts';
import { smallest } from '../../smallest.ts';
import type { Said, Story } from '../../story.ts';
import { leftOpen } from './abstaining.ts';

/** Which part of an act, or what about a thing, is open. */
export type Part = 'whether' | 'who' | 'when' | 'where' | 'why' | 'count' | 'name' | 'thing';

/** A question that an article leaves open. */
export interface AskedOpen {
  readonly part: Part;
  /** The claim that says so. */
  readonly said: Said;
  /** The claim of the act asked about; null where a noun is asked about. */
  readonly act: Said | null;
  /** The noun asked about, by its index among the tokens; -1 where an act is. */
  readonly noun: number;
  readonly lemma: string;
}

/** Nouns that stand for a part: "the number of shots", "his name". */
const STANDS: Readonly<Record<string, Part>> = {
  number: 'count', count: 'count',
  name: 'name', identity: 'name', identification: 'name',
  location: 'where', whereabouts: 'where',
}; // biome-ignore format: one table

const PART: Readonly<Record<string, Part>> = {
  whether: 'whether', if: 'whether', who: 'who', whom: 'who', when: 'when', where: 'where', why: 'why',
}; // biome-ignore format: one table

/** All questions that the articles of a story leave open. */
export const askedOpen = perStory((story: Story): readonly AskedOpen[] => {
  return story.testimonies.flatMap(({ reading }, testimony) => {
    const said = saidIn(story, testimony);
    const tree = treeOf(reading);
    return reading.sentences.flatMap(({ firstToken, endToken }, sentence) => {
      const here = said.filter(({ statement }) => statement.sentence === sentence);
      return leftOpen(tree, firstToken, endToken).flatMap((open): AskedOpen[] => {
        if (isPrivate(tree, open.cue)) return [];
        const words = {
          start: Math.min(tree.tokens[open.cue]!.start, tree.tokens[open.token]!.start),
          end: Math.max(tree.tokens[open.cue]!.end, tree.tokens[open.token]!.end),
        };
        const shown = smallest(here, words) ?? here.find(({ statement }) => statement.token === open.cue);
        if (!shown) return [];
        const asked = { said: shown, act: null, noun: -1, lemma: '' };
        if (open.asks === '') {
          const lemma = lemmaOf(tree, open.token);
          const part = STANDS[lemma] ?? 'thing';
          const noun = part === 'count' || part === 'where' ? complementOf(tree, open.token) : open.token;
          return noun < 0 ? [] : [{ ...asked, part, noun, lemma: lemmaOf(tree, noun) }];
        }
        const after = wordOf(tree, open.from + 1);
        if (open.asks === 'how' && /^(?:many|much)$/.test(after)) {
          const noun = tree.head(open.from + 1);
          return noun > open.from && tree.tokens[noun]!.upos === 'NOUN'
            ? [
                {
                  ...asked,
                  part: 'count',
                  noun,
                  lemma: lemmaOf(tree, noun),
                  act: here.find(({ statement }) => statement.token === open.token) ?? null,
                },
              ]
            : [];
        }
        if (/^(?:what|which)$/.test(open.asks)) {
          const noun = tree.head(open.from);
          return noun > open.from && tree.tokens[noun]!.upos === 'NOUN' && relation(tree, open.from) === 'det'
            ? [{ ...asked, part: 'thing', noun, lemma: lemmaOf(tree, noun) }]
            : [];
        }
        const part = PART[open.asks];
        const acts = here.filter(
          ({ statement }) =>
            statement.token === open.token ||
            ((open.asks === 'whether' || open.asks === 'if') &&
              tree.head(statement.token) === open.token &&
              relation(tree, statement.token) === 'conj'),
        );
        return part ? acts.map((act) => ({ ...asked, part, act, lemma: act.statement.predicate })) : [];
      });
    });
  });
});

/** "I don't know who he is": what one person does not know. */
function isPrivate(tree: Tree, cue: number): boolean {
  return tree
    .children(cue)
    .some((child) => relation(tree, child) === 'nsubj' && /^(?:i|you)$/.test(wordOf(tree, child)));
}

/** "The number of shots": the shots. */
const complementOf = (tree: Tree, noun: number): number =>
  tree
    .children(noun)
    .find((child) => relation(tree, child) === 'nmod' && tree.tokens[child]!.upos === 'NOUN' && child > noun) ?? -1;
