import { smallest } from '../../smallest.ts';
import { groupBy, isTold, type Said, type Story, sentenceWords } from '../../story.ts';
import { areOtherTies, TIE_WORDS } from './kinship.ts';
import { type Filled, filled, SEASON, type Slot } from './slot.ts';

const HOME = '(?:homes?|house|flat|apartment|residence|farm|farmhouse|cottage|condo|condominium|place)';
const KIN = `(?:${TIE_WORDS.join('|')})`;
const WHOSE = "(?:his|her|their|the suspect[’']s|an?|[A-Z][\\p{L}’'-]+[’']s)";
const AT = new RegExp(
  `\\b(?:at|in|inside|from) (?:(?:${WHOSE} (?:[a-z]+ )?(${KIN})[’']s? ${HOME})|(?:(?:the|a) ${HOME} of ${WHOSE} (?:[a-z]+ )?(${KIN})))(?![\\p{L}])`,
  'gu',
);
/** What happened there, in a word of the sentence. */
const ACTS: readonly (readonly [string, RegExp])[] = [
  [
    'caught',
    /\b(?:arrest(?:ed)?|detained|caught|captured|recaptured|apprehended|seized|taken into custody|picked up|tracked down)\b/i,
  ],
  [
    'found dead',
    /\b(?:found dead|bod(?:y|ies) (?:was|were) (?:found|discovered)|died|was killed|were killed|shot dead|stabbed)\b/i,
  ],
];

/** At which relative's home somebody was caught or died: one home in each article that tells of such a thing. */
export const whoseHome: Slot = {
  predicate: 'arrest',
  aspect: 'place',
  template: 'whose-home',
  isOneFigure: false,
  season: SEASON,
  read(story) {
    const said = groupBy(story.said, ({ testimony }) => String(testimony));
    return story.testimonies.flatMap((_, testimony) => homesIn(story, testimony, said.get(String(testimony)) ?? []));
  },
  excludes: (_, a, b) => areOtherTies(a.term, b.term),
};

function homesIn(story: Story, testimony: number, said: readonly Said[]): Filled[] {
  const { text } = story.testimonies[testimony]!.reading;
  const found = [...text.matchAll(AT)].flatMap((match): Filled[] => {
    const label = { start: match.index, end: match.index + match[0].length };
    const holder = smallest(said, label);
    if (!holder || !isTold(holder)) return [];
    const words = sentenceWords(story, holder);
    const act = ACTS.find(([, pattern]) => pattern.test(words))?.[0];
    return act ? [filled(holder, { key: act, aspect: 'place', term: match[1] ?? match[2]!, label, actors: [], slots: { event: act } })] : []; // biome-ignore format: one answer
  });
  return found.filter(({ key, term }) => found.every((other) => other.key !== key || other.term === term));
}
