/** Whether what takes part in two claims may be the same person or thing. */
import { canMeanTheSame, isKindOf } from '../../../claims/concepts/wordnet.ts';
import type { Participant } from '../../../claims/statement.ts';
import type { Said, Story } from '../../story.ts';
import { fatesOf } from '../states/fates.ts';
import { isOf } from '../states/state-inventory.ts';

/** A participant with the claim it takes part in. */
export type Part = readonly [Said, Participant];

/** `same` where it surely is, `other` where it surely is not, `open` where the words do not tell. */
export type Sameness = 'same' | 'open' | 'other';

const ANYBODY =
  /^(?:any|some|no|every)(?:one|body|thing)?$|^(?:who|what|which|people|person|nobody|none|other|there|it|that)$/;

/** How one participant stands to another. */
export function sameness(story: Story, [a, x]: Part, [b, y]: Part): Sameness {
  const [one, other] = [actorOf(story, a, x), actorOf(story, b, y)];
  if (one !== undefined && one === other) return 'same';
  if (isPronoun(story, a, x) && one === undefined) return 'open';
  if (isPronoun(story, b, y) && other === undefined) return 'open';
  const [left, right] = [named(story, one), named(story, other)];
  if (left && right) return 'other';
  if (left || right) {
    const [noun, actor] = left ? [y.lemma, one!] : [x.lemma, other!];
    return couldBe(story, noun, actor);
  }
  if (ANYBODY.test(x.lemma) || ANYBODY.test(y.lemma)) return 'open';
  return isAlike(x.lemma, y.lemma) ? 'same' : 'other';
}

/** Whether two nouns may name one thing: the same word, a synonym, one a kind of the other. */
export const isAlike = (a: string, b: string): boolean =>
  a === b ||
  canMeanTheSame(a, b) ||
  (isKindOf(b, a) && !TOP.has(a)) ||
  (isKindOf(a, b) && !TOP.has(b)) ||
  (isOf('accused', a) && isOf('accused', b));
const TOP = new Set(['person', 'thing', 'people', 'man', 'woman', 'object', 'group', 'part', 'one']);

const named = (story: Story, actor: string | undefined): boolean =>
  actor !== undefined && /^\p{Lu}/u.test(story.actors.get(actor)?.name ?? '');

/** "The suspect", "the victim": the one of the story who is accused, or dead. */
function couldBe(story: Story, noun: string, actor: string): Sameness {
  if (story.actors.get(actor)?.kind !== 'person') return 'open';
  const { accused, attackers, dead } = fatesOf(story);
  if (isOf('accused', noun)) return accused.has(actor) || attackers.has(actor) ? 'same' : 'other';
  if (/^(?:victim|deceased|dead|body)$/.test(noun)) return dead.has(actor) && !attackers.has(actor) ? 'same' : 'open';
  return isKindOf(noun, 'person') || noun === 'suspect' ? 'open' : 'other';
}

export const actorOf = (story: Story, said: Said, { entity }: Participant): string | undefined =>
  entity === null ? undefined : story.actorOf.get(`${story.testimonies[said.testimony]!.article.id} ${entity}`);

export const isPronoun = (story: Story, { testimony }: Said, { token }: Participant): boolean =>
  story.testimonies[testimony]!.reading.tokens[token]!.upos === 'PRON';
