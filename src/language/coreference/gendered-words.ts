/** Words that say of what gender a person is: titles and nouns of English in general. */

export type Gender = 'female' | 'male';

const FEMALE_TITLES = ['mrs', 'ms', 'miss', 'mme', 'mlle', 'madame', 'madam', 'dame', 'lady', 'sister', 'queen', 'princess', 'duchess', 'countess', 'baroness', 'empress', 'congresswoman', 'councilwoman', 'assemblywoman', 'chairwoman', 'spokeswoman', 'policewoman', 'aunt', 'auntie', 'grandma', 'señora', 'frau']; // biome-ignore format: one table
const MALE_TITLES = ['mr', 'sir', 'lord', 'king', 'prince', 'duke', 'count', 'baron', 'emperor', 'congressman', 'councilman', 'assemblyman', 'chairman', 'spokesman', 'policeman', 'uncle', 'grandpa', 'brother', 'father', 'friar', 'señor', 'herr', 'pope', 'rabbi', 'imam']; // biome-ignore format: one table

const FEMALE_NOUNS = ['woman', 'girl', 'lady', 'mother', 'mom', 'mum', 'daughter', 'sister', 'wife', 'girlfriend', 'aunt', 'niece', 'grandmother', 'granddaughter', 'stepmother', 'stepdaughter', 'stepsister', 'widow', 'bride', 'fiancée', 'actress', 'waitress', 'hostess', 'heiress', 'stewardess', 'businesswoman', 'congresswoman', 'councilwoman', 'spokeswoman', 'chairwoman', 'policewoman', 'saleswoman', 'sportswoman', 'schoolgirl', 'teenage-girl', 'nun', 'queen', 'princess', 'duchess', 'empress', 'goddess', 'heroine', 'mistress', 'housewife', 'midwife', 'ballerina', 'matriarch', 'godmother', 'ex-wife', 'ex-girlfriend', 'grandma', 'gal', 'landlady', 'servicewoman', 'gentlewoman', 'countess', 'baroness', 'abbess', 'seamstress', 'sorceress', 'priestess', 'poetess', 'authoress', 'mother-in-law', 'sister-in-law', 'daughter-in-law']; // biome-ignore format: one table
const MALE_NOUNS = ['man', 'boy', 'gentleman', 'father', 'dad', 'son', 'brother', 'husband', 'boyfriend', 'uncle', 'nephew', 'grandfather', 'grandson', 'stepfather', 'stepson', 'stepbrother', 'widower', 'groom', 'fiancé', 'businessman', 'congressman', 'councilman', 'spokesman', 'chairman', 'policeman', 'salesman', 'sportsman', 'schoolboy', 'monk', 'king', 'prince', 'duke', 'emperor', 'guy', 'fisherman', 'fireman', 'patriarch', 'godfather', 'ex-husband', 'ex-boyfriend', 'grandpa', 'landlord', 'serviceman', 'bishop', 'archbishop', 'pope', 'cardinal', 'priest', 'baron', 'lord', 'gunman', 'craftsman', 'cameraman', 'seaman', 'henchman', 'baseman', 'lineman', 'frontman', 'bachelor', 'waiter', 'lad', 'father-in-law', 'brother-in-law', 'son-in-law']; // biome-ignore format: one table

const table = (female: readonly string[], male: readonly string[]): ReadonlyMap<string, Gender> =>
  new Map([
    ...female.map((word) => [word, 'female'] as [string, Gender]),
    ...male.map((word) => [word, 'male'] as [string, Gender]),
  ]);

const TITLES = table(FEMALE_TITLES, MALE_TITLES);
const NOUNS = table(FEMALE_NOUNS, MALE_NOUNS);

/** What a title before a name says: "Mrs." female, "Sir" male, "Dr." nothing. */
export const genderOfTitle = (title: string): Gender | null =>
  TITLES.get(title.toLowerCase().replace(/\.$/, '')) ?? null;

/** What a noun for a person says: "actress" female, "spokesman" male, "doctor" nothing. */
export const genderOfNoun = (lemma: string): Gender | null => NOUNS.get(lemma.toLowerCase()) ?? null;

/** Nouns for relatives: who is called so beside a name often shares its last name. */
const KIN = new Set(['mother', 'father', 'mom', 'dad', 'son', 'daughter', 'brother', 'sister', 'wife', 'husband', 'uncle', 'aunt', 'nephew', 'niece', 'cousin', 'grandfather', 'grandmother', 'grandson', 'granddaughter', 'parent', 'child', 'twin', 'widow', 'widower', 'spouse', 'sibling', 'stepfather', 'stepmother', 'stepson', 'stepdaughter', 'half-brother', 'half-sister', 'ex-wife', 'ex-husband']); // biome-ignore format: one table

export const isKin = (noun: string): boolean => KIN.has(noun.toLowerCase());

/** Whether two genders can be of one person: unknown goes with both. */
export const genderFits = (a: Gender | null, b: Gender | null): boolean => a === null || b === null || a === b;
