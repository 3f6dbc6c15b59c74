/** Words of names in several spellings → the matters they make, or what they add to those of the actors. */
import { plainWord } from '../../../language/coreference/person-name.ts';
import type { Place } from '../../actors/name-words.ts';
import type { Answer } from '../../rule.ts';
import { smallest } from '../../smallest.ts';
import type { Said, Story } from '../../story.ts';
import type { NameMatter } from './names.ts';
import type { Spelt } from './variant-matters.ts';

/** A word in one spelling, and where it stands. */
interface Spelling {
  readonly word: string;
  readonly uses: readonly Place[];
}

/**
 * Adds misprints to the matters of names: as one more spelling of an actor whose name is spelt in several ways already, or as
 * a matter of its own. What such a matter tells already is left out.
 */
export function misprintMatters(
  story: Story,
  covering: ReadonlyMap<string, readonly Said[]>,
  misprints: readonly { readonly own: Spelling; readonly other: Spelling }[],
  known: readonly NameMatter[],
): NameMatter[] {
  const matters: { matter: NameMatter; words: readonly ReadonlySet<string>[] }[] = [];
  const byWord = new Map<string, Set<number>>();
  const put = (at: number, matter: NameMatter): void => {
    const words = wordsOf(matter, story);
    matters[at] = { matter, words };
    for (const word of words.flatMap((own) => [...own])) byWord.set(word, (byWord.get(word) ?? new Set()).add(at));
  };
  known.forEach((matter, at) => {
    put(at, matter);
  });
  const isIn = (words: readonly ReadonlySet<string>[], { word }: Spelling): boolean =>
    words.some((own) => own.has(word));
  // A word that every spelling has is not what they differ in.
  const isAbout = (words: readonly ReadonlySet<string>[], { word }: Spelling): boolean =>
    words.some((own) => own.has(word)) && !words.every((own) => own.has(word));
  // The commonest spellings first, so that the others gather around them.
  for (const { own, other } of [...misprints].sort((a, b) => b.own.uses.length - a.own.uses.length)) {
    const [one, two] = [own, other].map((spelling) => speltOf(spelling, story, covering)) as [Spelt, Spelt];
    if (one.answers.length === 0 || two.answers.length === 0) continue;
    const near = [own, other].flatMap(({ word }) => [...(byWord.get(word) ?? [])]).sort((a, b) => a - b);
    const at = near.find((i) => [own, other].some((spelling) => isAbout(matters[i]!.words, spelling)));
    const { matter, words } = at === undefined ? { matter: null, words: [] } : matters[at]!;
    const actor = actorOf(own.uses, story);
    const { kind = 'person', name = one.spelling } = story.actors.get(actor ?? '') ?? {};
    const told = [...(isIn(words, own) ? [] : [one]), ...(isIn(words, other) ? [] : [two])];
    const joined = matter ? { ...matter, told: [...matter.told, ...told] } : { actor, name, kind, told };
    put(at ?? matters.length, joined);
  }
  return matters.map(({ matter }) => matter);
}

/** The words of each spelling of a matter. */
const wordsOf = ({ told }: NameMatter, story: Story): ReadonlySet<string>[] =>
  told.map(
    ({ answers }) =>
      new Set(answers.flatMap((answer) => story.words(answer, answer.label).split(/\s+/).map(plainWord))),
  );

/** Where a spelling stands: the whole name that was read there, or the word. */
function speltOf({ uses }: Spelling, story: Story, covering: ReadonlyMap<string, readonly Said[]>): Spelt {
  let spelling = '';
  const answers = uses.flatMap(({ testimony, start, end, name }): Answer[] => {
    const { article } = story.testimonies[testimony]!;
    spelling ||= article.text.slice(start, end);
    const label = name ? { start: name.start, end: name.end } : { start, end };
    const said =
      smallest(covering.get(article.id) ?? [], label) ?? smallest(covering.get(article.id) ?? [], { start, end });
    return said ? [{ ...said, label, value: { type: 'words', words: spelling } }] : [];
  });
  return { spelling, answers };
}

/** The actor whom most of the names are read as, the first of several. */
function actorOf(uses: readonly Place[], story: Story): string | null {
  const counts = new Map<string, number>();
  for (const { testimony, name } of uses) {
    const actor = name && story.actorOf.get(`${story.testimonies[testimony]!.article.id} ${name.entity}`);
    if (actor) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return (
    [...counts].reduce<[string, number] | null>((best, one) => (!best || one[1] > best[1] ? one : best), null)?.[0] ??
    null
  );
}
