import { genderOfNoun } from '../../../language/coreference/gendered-words.ts';
import type { Token } from '../../../model/reading.ts';
import { saidIn } from '../../per-story.ts';
import { smallest } from '../../smallest.ts';
import { isTold, type Said, type Story } from '../../story.ts';
import { agedOnes } from './aged-ones.ts';
import { type Filled, filled, SEASON, type Slot } from './slot.ts';

const OLDEST_CHILD = 17;
const CHILD = new Set(['son', 'daughter', 'boy', 'girl', 'grandson', 'granddaughter', 'schoolboy', 'schoolgirl']);
/** Other children, whom one of that age may be among. */
const OTHERS = /\b(?:children|sons|daughters|boys|girls|kids|twins|babies|toddlers|brothers|sisters|siblings)\b/i;

/**
 * Whether a child is a boy or a girl: one child of an age in each article, which tells of children of that sex only ("her
 * two-year-old son"; "her daughter … the child, who turned two").
 */
export const childsSex: Slot = {
  predicate: 'age',
  aspect: 'other',
  template: 'childs-sex',
  isOneFigure: false,
  season: SEASON,
  read(story) {
    return story.testimonies.flatMap((_, testimony) => childIn(story, testimony, saidIn(story, testimony)));
  },
  excludes: (_, a, b) => a.term !== b.term,
};

function childIn(story: Story, testimony: number, said: readonly Said[]): Filled[] {
  const { reading } = story.testimonies[testimony]!;
  const children = agedOnes(reading).filter(({ low, high }) => low === high && high <= OLDEST_CHILD);
  const ages = new Set(children.map(({ low }) => low));
  const nouns = reading.tokens.filter(({ upos, lemma }) => upos === 'NOUN' && CHILD.has(lemma.toLowerCase()));
  const sexes = new Set(nouns.map(({ lemma }) => genderOfNoun(lemma.toLowerCase()) ?? 'boy'));
  if (ages.size !== 1 || sexes.size !== 1 || OTHERS.test(reading.text)) return [];
  const [age] = ages;
  const [noun] = nouns as [Token];
  const holder = smallest(said, noun);
  if (!holder || !isTold(holder)) return [];
  const term = /girl|daughter/.test(noun.lemma.toLowerCase()) ? 'girl' : 'boy';
  return [filled(holder, { key: `${age}`, aspect: 'other', term, label: noun, actors: [], slots: {} })];
}
