import { genderFits, genderOfNoun } from '../../../language/coreference/gendered-words.ts';
import { type Given, isTold, type Said, type Story, valuesOf } from '../../story.ts';
import { type Filled, SEASON, type Slot } from './slot.ts';

/** Words for one tie, the plainest first. */
const TIES: readonly (readonly string[])[] = [
  ['mother', 'mom', 'mum', 'mama'],
  ['father', 'dad', 'papa'],
  ['grandmother', 'grandma'],
  ['grandfather', 'grandpa'],
  ['great-grandmother'],
  ['great-grandfather'],
  ['aunt', 'auntie'],
  ['uncle'],
  ['cousin'],
  ['sister', 'half-sister', 'stepsister', 'sibling'],
  ['brother', 'half-brother', 'stepbrother', 'sibling'],
  ['niece'],
  ['nephew'],
  ['son', 'stepson', 'child'],
  ['daughter', 'stepdaughter', 'child'],
  ['grandson', 'grandchild'],
  ['granddaughter', 'grandchild'],
  ['wife', 'widow'],
  ['husband', 'widower'],
  ['ex-wife'],
  ['ex-husband'],
  ['girlfriend', 'fiancée', 'fiancee'],
  ['boyfriend', 'fiancé', 'fiance'],
  ['ex-girlfriend'],
  ['ex-boyfriend'],
  ['mother-in-law'],
  ['father-in-law'],
  ['sister-in-law'],
  ['brother-in-law'],
  ['daughter-in-law'],
  ['son-in-law'],
  ['stepmother', 'mother', 'mom'],
  ['stepfather', 'father', 'dad'],
  ['godmother'],
  ['godfather'],
];
/** Ties that go with one by blood or marriage. */
const BESIDE = /^god/;

/** Every word for a tie. */
export const TIE_WORDS: readonly string[] = [...new Set(TIES.flat())];

const tiesOf = (word: string): readonly (readonly string[])[] => TIES.filter((tie) => tie.includes(word));

/** How one person is related to another: "Solomon's aunt" or "Solomon's cousin". A friend or a neighbour may be either. */
export const kinship: Slot = {
  predicate: 'kin',
  aspect: 'role',
  template: 'kinship',
  isOneFigure: false,
  season: SEASON,
  read(story) {
    const said = story.said.filter((s) => s.statement.predicate === 'kin' && isTold(s) && s.patients.length === 1);
    return valuesOf(said, 'role').flatMap((given): Filled[] => {
      const { value } = given.value;
      const [bearer] = given.patients;
      const other = relative(story, given, bearer!);
      if (value.type !== 'terms' || other === null || !isOfGender(story, given, value.terms[0]!)) return [];
      const { name } = story.actors.get(other)!;
      return [
        { key: `${bearer}\t${other}`, given, term: value.terms[0]!, actors: [bearer!, other], slots: { other: name } },
      ];
    });
  },
  excludes: (_, a, b) => areOtherTies(a.term, b.term),
};

/** Whether two words for ties cannot be of one person to another. */
export const areOtherTies = (a: string, b: string): boolean =>
  !BESIDE.test(a) && !BESIDE.test(b) && !tiesOf(a).some((tie) => tie.includes(b));

/** Of whom somebody is a relative: the one other person the words tie it to. */
function relative(story: Story, said: Said, bearer: string): string | null {
  const others = said.actors.filter((actor) => actor !== bearer);
  return others.length === 1 && story.actors.get(others[0]!)?.kind === 'person' ? others[0]! : null;
}

/** "Tom Reed, his wife, and …": a word for a woman beside a man's name is another's. */
function isOfGender(story: Story, { testimony, statement }: Given, word: string): boolean {
  const entity = statement.participants.find(({ role }) => role === 'patient')?.entity;
  const chain = story.testimonies[testimony]!.reading.chains.find((one) => one.entity === entity);
  return genderFits(genderOfNoun(word.replace(/^(?:ex|half|step|great)-?/, '')), chain?.gender ?? null);
}
