/** Classes told by a turn of phrase: where somebody hid, what hit somebody, what somebody held. */
import { isKindOf } from '../../../claims/concepts/wordnet.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, isTold, type Story } from '../../story.ts';
import { commonKind, isOfKind, mayNameOne } from '../../things/kinds.ts';
import type { Trait, TraitClass } from './trait.ts';

interface Phrase {
  readonly name: string;
  readonly aspect: TraitClass['aspect'];
  /** What stands before the words of the answer. */
  readonly before: string;
  /** The answer by its last noun; null for words that say nothing here. */
  readonly read: (noun: string) => string | null;
  readonly isOfPerson?: true;
  readonly isOfOne?: true;
}

const SHOT = /^(?:bullet|gunfire|shot|gunshot|round|gun|pistol|rifle|shotgun|shell|pellet|projectile|slug)$/;
const OBJECT = commonKind(['lorry', 'stone']);
/** What hit somebody, not who; shots of all kinds are one. */
const strikerOf = (noun: string): string | null =>
  SHOT.test(noun) ? 'bullet' : isKindOf(noun, 'person') || !isOfKind(noun, OBJECT) ? null : noun;
const MADE = commonKind(['knife', 'bottle']);
const thingOf = (noun: string): string | null => (isOfKind(noun, MADE) && !isKindOf(noun, 'person') ? noun : null);
const itself = (noun: string): string => noun;

const PHRASES: readonly Phrase[] = [
  {
    name: 'hiding-place',
    aspect: 'place',
    before: '(?:hid|hidden|hiding|concealed (?:him|her)self) (?:in|inside|under|behind) (?:an?|the|his|her|some) ',
    read: itself,
    isOfOne: true, // in a house in which people hide, each has a place of his own
  },
  {
    name: 'striker',
    aspect: 'other',
    before: '(?:hit|struck|killed|knocked down|run over|mown down)(?: in the [a-z]+)? by (?:an?|the) ',
    read: strikerOf,
    isOfPerson: true,
  },
  {
    name: 'held',
    aspect: 'other',
    before:
      '(?:(?:armed with|holding|held|brandishing|brandished|wielding|wielded|waving|clutching|clutched) (?:only )?|[Ii]n (?:his|her) (?:left |right )?hand (?:there )?(?:was|had been) )(?:an?|his|her) ',
    read: thingOf,
    isOfOne: true,
  },
];

/** Up to four words in small letters, to the end of the phrase. */
const ANSWER =
  '(?<answer>(?:[a-z-]+ ){0,3}?[a-z-]+)(?=[.,;:]| (?:at|in|on|near|for|from|with|and|while|when|as|until|behind|of|where|by|that|which|driven|fired|thrown|during|outside|carrying)\\b)';

export const phrases: readonly TraitClass[] = PHRASES.map(({ before, read: term, ...phrase }) => {
  const pattern = new RegExp(`\\b${before}${ANSWER}`, 'g');
  return { ...phrase, meets: mayNameOne, read: (story: Story) => read(story, pattern, term) };
});

function read(story: Story, pattern: RegExp, termOf: Phrase['read']): Trait[] {
  const said = groupBy(story.said, story.article);
  return story.testimonies.flatMap(({ article }) =>
    [...article.text.replace(/\s/g, ' ').matchAll(pattern)].flatMap((match): Trait[] => {
      const words = match.groups?.['answer'] ?? '';
      const term = termOf(words.split(/[ -]/).at(-1)!.replace(/s$/, ''));
      const end = match.index + match[0].length;
      const label = { start: end - words.length, end };
      const holder = smallest(said.get(article.id) ?? [], label);
      if (term === null || !holder || !isTold(holder)) return [];
      return [{ term, noun: '', isOne: true, answer: { ...holder, label, value: { type: 'terms', terms: [term] } } }];
    }),
  );
}
