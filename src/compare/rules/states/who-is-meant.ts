/** Which person of a story a word of an article means: the bearer of a name, or the only one of an age. */
import { headOf } from '../../../language/head.ts';
import { treeOf } from '../../../language/tree.ts';
import type { Chain } from '../../../model/reading.ts';
import { perStory } from '../../per-story.ts';
import type { Said, Story } from '../../story.ts';
import { type Sketch, sketchOf } from '../open/unnamed.ts';

export interface Meant {
  /** The same for the same person in every article. */
  readonly key: string;
  readonly actor: string | null;
}

const AGE = /\b(?:of|aged) (\d{1,3})\b|\b(\d{1,3})[- ]year[- ]old\b|, (\d{1,3}),/i;

/** Makes the look-up. Null where the words do not say who it is. */
export const whoIsMeant = perStory((story: Story): ((said: Said, token: number) => Meant | null) => {
  const chains = story.testimonies.map(({ reading }) => {
    const tree = treeOf(reading);
    return new Map(
      reading.chains.flatMap((chain) => chain.mentions.map((mention) => [headOf(tree, mention), chain] as const)),
    );
  });
  const aged = new Map<number, Set<string>>();
  const sketches = new Map<Chain, Sketch>();
  story.testimonies.forEach((testimony) => {
    for (const chain of testimony.reading.chains) {
      const sketch = sketchOf(testimony, chain);
      sketches.set(chain, sketch);
      const actor = story.actorOf.get(`${testimony.article.id} ${chain.entity}`);
      if (chain.name === null || actor === undefined || story.actors.get(actor)?.kind !== 'person') continue;
      for (const age of sketch.ages) aged.set(age, (aged.get(age) ?? new Set()).add(actor));
    }
  });
  return ({ testimony }, token) => {
    const { article, reading } = story.testimonies[testimony]!;
    const chain = chains[testimony]!.get(token);
    const actor = chain ? story.actorOf.get(`${article.id} ${chain.entity}`) : undefined;
    const { start, end } = reading.tokens[token]!;
    const last = reading.tokens[treeOf(reading).last(token)]!.end;
    const named = reading.names.find(
      (name) =>
        (name.start <= start && end <= name.end) ||
        // "A passenger, a teacher named Ada Quill".
        (name.start > end && name.end <= Math.min(last, end + FAR) && CALLED.test(reading.text.slice(end, name.start))),
    );
    const bearer = named ? story.actorOf.get(`${article.id} ${named.entity}`) : undefined;
    if (bearer !== undefined && story.actors.get(bearer)?.kind === 'person') return { key: bearer, actor: bearer };
    if (chain?.name && actor !== undefined)
      return story.actors.get(actor)?.kind === 'person' ? { key: actor, actor } : null;
    const tree = treeOf(reading);
    const phrase = reading.text.slice(
      tree.tokens[tree.first(token)]!.start,
      Math.min(tree.tokens[tree.last(token)]!.end, tree.tokens[token]!.end + REACH),
    );
    const found = AGE.exec(phrase);
    const own = found ? [Number(found[1] ?? found[2] ?? found[3])] : chain ? [...sketches.get(chain)!.ages] : [];
    if (own.length !== 1) return null;
    const bearers = aged.get(own[0]!);
    if (bearers && bearers.size > 1) return null;
    const only = bearers ? [...bearers][0]! : null;
    return { key: only ?? `aged ${own[0]}`, actor: only };
  };
});
const REACH = 30;
const FAR = 60;
const CALLED = /^[^.;]{0,30}\b(?:named|called|identified as) $/;
