import { headOf } from '../../../language/head.ts';
import { lemmaOf, relation, type Tree, treeOf, wordOf } from '../../../language/tree.ts';
import type { Chain } from '../../../model/reading.ts';
import { saidIn } from '../../per-story.ts';
import { smallest } from '../../smallest.ts';
import type { Said, Story } from '../../story.ts';
import { askedOpen } from './asked.ts';
import { likeness, type Sketch, sketchAround, sketchOf } from './unnamed.ts';

/** Somebody whose name an article says is not known or not told. */
export interface Unnamed {
  readonly said: Said;
  readonly testimony: number;
  readonly sketch: Sketch;
}

/** "An unidentified woman". */
const UNNAMED = new Set(['unidentified', 'unnamed']);
const IDENTIFYING = new Set(['identify', 'name']);

/** All whose names the articles of a story withhold, one entry for each claim that says so. */
export function unnamedIn(story: Story): Unnamed[] {
  const chainAt = chainsOf(story);
  const found: Unnamed[] = [];
  const add = (said: Said, token: number): void => {
    const testimony = story.testimonies[said.testimony]!;
    const tree = treeOf(testimony.reading);
    if (isPlural(tree, token) || isOneOfSeveral(tree, token)) return;
    const chain = chainAt(said.testimony, token);
    if (chain?.name) return;
    const own = chain ? sketchOf(testimony, chain) : null;
    const around = sketchAround(testimony, tree.sentence(token));
    const sketch = !own
      ? around
      : {
          ...own,
          ages: own.ages.size > 0 ? own.ages : around.ages,
          fates: own.fates.size > 0 ? own.fates : around.fates,
        };
    found.push({ said, testimony: said.testimony, sketch });
  };
  for (const { part, said, noun } of askedOpen(story)) {
    if (noun < 0) continue;
    const tree = treeOf(story.testimonies[said.testimony]!.reading);
    const bearer = part === 'name' ? bearerOf(tree, noun) : IDENTIFYING.has(lemmaOf(tree, tree.head(noun))) ? noun : -1;
    if (bearer >= 0) add(said, bearer);
  }
  story.testimonies.forEach(({ reading }, testimony) => {
    const tree = treeOf(reading);
    const own = saidIn(story, testimony);
    reading.tokens.forEach(({ start, end, deprel }, i) => {
      if (deprel !== 'amod' || !UNNAMED.has(wordOf(tree, i)) || tree.head(i) < i) return;
      const said = smallest(own, { start, end });
      if (said) add(said, tree.head(i));
    });
  });
  return found;
}

const isPlural = (tree: Tree, token: number): boolean =>
  tree.tokens[token]!.feats.Number === 'Plur' || /^(?:their|they|them|those)$/.test(wordOf(tree, token));

/** "A third victim", "another man". */
const isOneOfSeveral = (tree: Tree, token: number): boolean =>
  tree
    .children(token)
    .some((child) => /^(?:another|other|second|third|fourth|fifth|sixth|one)$/.test(wordOf(tree, child)));

/** "Her name", "the name of the woman", "the woman's identity": the word for the bearer. */
function bearerOf(tree: Tree, noun: number): number {
  if (isPlural(tree, noun)) return -1;
  return (
    tree
      .children(noun)
      .find(
        (child) => tree.tokens[child]!.deprel === 'nmod:poss' || (relation(tree, child) === 'nmod' && child > noun),
      ) ?? -1
  );
}

/** Makes the look-up of the person that a word means. */
function chainsOf(story: Story): (testimony: number, token: number) => Chain | undefined {
  const known = new Map<number, Map<number, Chain>>();
  return (testimony, token) => {
    let heads = known.get(testimony);
    if (!heads) {
      const { reading } = story.testimonies[testimony]!;
      const tree = treeOf(reading);
      heads = new Map(
        reading.chains.flatMap((chain) => chain.mentions.map((mention) => [headOf(tree, mention), chain] as const)),
      );
      known.set(testimony, heads);
    }
    return heads.get(token);
  };
}

/** A person named in other articles, by the sketch of each article. */
interface NamedPerson {
  readonly actor: string;
  readonly sketches: ReadonlyMap<number, Sketch>;
}

/** Makes the look-up of the named person whom an unnamed one turns out to be; null where none or several may be. */
export function namedLater(story: Story): (unnamed: Unnamed) => NamedPerson | null {
  const persons = new Map<string, Map<number, Sketch>>();
  story.testimonies.forEach((testimony, at) => {
    for (const chain of testimony.reading.chains) {
      const actor = story.actorOf.get(`${testimony.article.id} ${chain.entity}`);
      if (actor === undefined || chain.name === null || story.actors.get(actor)?.kind !== 'person') continue;
      persons.set(actor, (persons.get(actor) ?? new Map()).set(at, sketchOf(testimony, chain)));
    }
  });
  return ({ testimony, sketch: own }) => {
    const fits = [...persons].flatMap(([actor, sketches]) => {
      if (sketches.has(testimony)) return [];
      const all = merged([...sketches.values()]);
      const surely = likeness(own, all);
      return surely === 0 ? [] : [{ actor, sketches, surely }];
    });
    const sure = fits.filter(({ surely }) => surely === 2);
    const [only, ...more] = sure.length > 0 ? sure : fits;
    return only && more.length === 0 ? only : null;
  };
}

/** All that the articles say of one person. */
const merged = (sketches: readonly Sketch[]): Sketch => ({
  sex: sketches.find(({ sex }) => sex)?.sex ?? null,
  ages: new Set(sketches.flatMap(({ ages }) => [...ages])),
  isMinor: sketches.find(({ isMinor }) => isMinor !== null)?.isMinor ?? null,
  fates: new Set(sketches.flatMap(({ fates }) => [...fates])),
});
