/** Of what somebody died: "has died of pneumonia", "the cause was heart failure". */
import { smallest } from '../../smallest.ts';
import { groupBy, isTold, type Story } from '../../story.ts';
import { backgroundOf } from '../background.ts';
import type { Trait, TraitClass } from './trait.ts';

const DIED =
  /\b(?:(?:died|dies|dead)(?: (?:on )?\w{3,6}day| yesterday| peacefully)? (?:of|from)|succumbed to|(?:the|his|her) cause (?:of death )?was|death was caused by) (?:(?:a|an|the|his|her|acute|severe|massive|complications|of|from|multiple|suspected) ){0,4}([a-z][a-z-]{2,20}(?: (?:attack|failure|disease|arrest|inhalation|poisoning|overdose|cancer|shock|injury|bite|trauma))?)/gi;
/** Says no more than that somebody died of something, or what another article's words may be a case of. */
const OPEN =
  /^(?:wounds?|injur(?:y|ies)|causes?|natural|old|illness(?:es)?|disease|gunshots?|stab|bullets?|effects?|what|which|unknown|undisclosed|age|long|short|shot|sources?|not|being|having|their|its|one|two|three)$/;

export const deaths: readonly TraitClass[] = [
  { name: 'death-cause', aspect: 'cause', isOfPerson: true, read, meets: (a, b) => a.split(' ').some((word) => b.split(' ').includes(word)) }, // biome-ignore format: one line
];

function read(story: Story): Trait[] {
  const isBackground = backgroundOf(story);
  const said = groupBy(story.said, story.article);
  return story.testimonies.flatMap(({ article }) =>
    [...article.text.replace(/\s/g, ' ').matchAll(DIED)].flatMap((match): Trait[] => {
      const words = match[1]!;
      const end = match.index + match[0].length;
      const label = { start: end - words.length, end };
      const holder = smallest(said.get(article.id) ?? [], label);
      if (OPEN.test(words.split(' ')[0]!.toLowerCase()) || !holder || !isTold(holder) || isBackground(holder))
        return [];
      const term = words.toLowerCase();
      return [{ term, noun: '', isOne: true, answer: { ...holder, label, value: { type: 'terms', terms: [term] } } }];
    }),
  );
}
