/** Classes told by a turn of phrase: at whose home, where somebody hid, what hit somebody, what somebody studied. */
import { isKindOf } from '../../../claims/concepts/wordnet.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, isTold, type Story } from '../../story.ts';
import { commonKind, isOfKind, mayNameOne } from '../../things/kinds.ts';
import type { Trait, TraitClass } from './trait.ts';

interface Phrase {
  readonly name: string;
  readonly aspect: TraitClass['aspect'];
  /** With the term as a group `term`, and the noun of its thing, if it needs one, as `noun`. */
  readonly pattern: RegExp;
  /** The term as compared, or null for words that say nothing here. */
  readonly read: (term: string) => string | null;
  readonly meets: (a: string, b: string) => boolean;
  readonly isOfPerson?: true;
  readonly isOfOne?: true;
}

const KIN = '(?:grand)?(?:mother|father|sister|brother|son|daughter|uncle|aunt|cousin|nephew|niece|wife|husband|girlfriend|boyfriend|ex-wife|ex-girlfriend|friend|parents|neighbou?r|mother-in-law|brother-in-law)'; // biome-ignore format: one list
const HOME = '(?:home|house|flat|apartment|residence|place|farm|cottage)';
const SHOT = /^(?:bullet|gunfire|shot|gunshot|round|gun|pistol|rifle|shotgun|shell|pellet|projectile|slug)$/;
/** What hit somebody, not who; shots of all kinds are one. */
const strikerOf = (word: string): string | null =>
  SHOT.test(word) ? 'bullet' : isKindOf(word, 'person') || !isOfKind(word, OBJECT) ? null : word;
const OBJECT = commonKind(['lorry', 'stone']);
const isSame = (a: string, b: string): boolean => a === b;
const last = (term: string): string => term.toLowerCase().split(/[ -]/).at(-1)!.replace(/s$/, '');
const noun = (term: string): string | null => last(term);

const PHRASES: readonly Phrase[] = [
  { name: 'whose-home', aspect: 'place', pattern: new RegExp(`\\b(?:at|in|from|to) (?:(?:his|her|their|a|the suspect[’']s) (?<a>${KIN})[’']s? (?:\\w+ )?${HOME}|the (?:\\w+ )?${HOME} of (?:his|her|their|a) (?<b>${KIN}))\\b`, 'gi'), read: noun, meets: isSame }, // biome-ignore format: one row
  { name: 'hiding-place', aspect: 'place', pattern: /\b(?:hid|hidden|hiding|concealed (?:him|her)self) (?:in|inside|under|behind) (?:a|an|the|his|her|some) (?<a>(?:[a-z-]+ ){0,2}?[a-z-]+)(?=[.,;:]| (?:at|in|on|near|for|from|with|and|while|when|as|until|behind|of|where|by)\b)/gi, read: noun, meets: mayNameOne, isOfOne: true }, // biome-ignore format: one row
  { name: 'striker', aspect: 'other', pattern: /\b(?:hit|struck|killed|knocked down|run over|mown down)(?: in the [a-z]+)? by (?:a|an|the) (?<a>(?:[a-z-]+ ){0,3}?[a-z-]+)(?=[.,;:]| (?:at|in|on|near|for|from|with|and|while|when|as|that|which|driven|fired|thrown|during|outside|carrying|travelling|traveling)\b)/g, read: (t) => (strikerOf(last(t))), meets: mayNameOne, isOfPerson: true }, // biome-ignore format: one row
  { name: 'study', aspect: 'other', pattern: /\b(?:(?:he|she|where (?:he|she)|who) (?:studied|is studying|was studying|majored in)|(?:degree|doctorate|master[’']s|bachelor[’']s|bachelor of arts|diploma) in) (?<a>[a-z]{4,20})\b/gi, read: (t) => t.toLowerCase(), meets: isSame, isOfPerson: true }, // biome-ignore format: one row
];

export const phrases: readonly TraitClass[] = PHRASES.map((phrase) => ({
  name: phrase.name,
  aspect: phrase.aspect,
  meets: phrase.meets,
  ...(phrase.isOfPerson ? { isOfPerson: true as const } : {}),
  ...(phrase.isOfOne ? { isOfOne: true as const } : {}),
  read: (story: Story) => read(story, phrase),
}));

function read(story: Story, phrase: Phrase): Trait[] {
  const said = groupBy(story.said, story.article);
  return story.testimonies.flatMap(({ article }) =>
    [...article.text.replace(/\s/g, ' ').matchAll(phrase.pattern)].flatMap((match): Trait[] => {
      const words = match.groups?.['a'] ?? match.groups?.['b'] ?? '';
      const term = phrase.read(words);
      if (term === null) return [];
      const start = match.index + match[0].lastIndexOf(words);
      const label = { start, end: start + words.length };
      const holder = smallest(said.get(article.id) ?? [], label);
      if (!holder || !isTold(holder)) return [];
      return [{ term, noun: match.groups?.['noun'] ?? '', isOne: true, answer: { ...holder, label, value: { type: 'terms', terms: [term] } } }]; // biome-ignore format: one answer
    }),
  );
}
