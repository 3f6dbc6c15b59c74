/**
 * All the words a dossier may hold that no article wrote: names of sections, labels, and the few templates between
 * passages. Nothing else is ever put into the program's own voice. `{name}` is filled with a number, with another entry
 * of this list or with a slice of an article.
 */

import { fill } from './fill.ts';

export { fill } from './fill.ts';
export * from './wording-of-explanations.ts';
export * from './wording-of-questions.ts';
export * from './wording-of-states.ts';

/** Names of the sections, in the order in which the dossier shows them. */
export const SECTIONS = {
  differ: 'Where accounts differ',
  changed: 'What changed',
  happened: 'What happened',
  facts: 'Key facts',
  background: 'Background and context',
  matters: 'Why it matters',
  viewpoints: 'Stakeholders and viewpoints',
  standing: 'How each accusation stands',
  timeline: 'Timeline and what to watch next',
  questions: 'Questions and answers',
  quotations: 'Quotations',
  agree: 'Where articles agree',
  single: 'What rests on one article',
  grid: 'Article by article',
  people: 'People and organisations',
  abstained: 'What the program read and left open',
  sources: 'Sources',
} as const;

export type SectionName = keyof typeof SECTIONS;

/** One line under a section's name that says what stands in it. */
export const EXPLANATIONS = {
  differ: 'Accounts that cannot all be right, in the articles’ own words. Crossread counts; it does not judge.',
  changed:
    'Answers that moved on with the dates of publication: a later stage, a toll that rises, what was sought and then found.',
  standing: 'Who is accused of what, how far it has come according to each article, and what is said against it.',
  timeline: 'As the articles date it. What is announced or planned stands apart from what is told as past.',
  quotations: 'Words inside quotation marks, by speaker. Wordings of one quotation stand together.',
  agree: 'Two or more articles give one account. Articles of one origin count once as an origin.',
  single: 'Matters that one article alone speaks of.',
  grid: 'Each matter across the articles, grouped by origin, in order of publication. An empty field: the article does not speak of it.',
  abstained: 'Passages whose sense the rules could not settle. Nothing was concluded from them.',
  sources: 'Every article as it was read, what was set aside and why, and what could not be read.',
} as const satisfies Partial<Record<SectionName, string>>;

/** Fixed sentences and labels. */
export const WORDS = {
  dossier: 'Dossier',
  program: 'Crossread',
  untitled: 'Untitled story',
  untitledArticle: 'Untitled article',
  undated: 'undated',
  noneDiffer: 'No two accounts were found that cannot both be right.',
  tableCaption: 'Matters where accounts differ, hardest first; in each, the newest account last.',
  changedCaption: 'Matters whose answer changed, oldest answer first.',
  question: 'Matter',
  account: 'Account',
  words: 'In the articles’ words',
  given: 'Given by',
  counts: '{articles}, {origins}',
  of: '{n} of {m} articles',
  sideBySide: 'Side by side',
  accordingTo: 'according to {name}',
  deniedBy: 'Denied by {name}:',
  noCommentBy: 'No comment from {name}:',
  pleaBy: 'Not-guilty plea of {name}:',
  statementBy: 'Legal statement of {name}:',
  denial: 'Denial:',
  noComment: 'No comment:',
  plea: 'Not-guilty plea:',
  statement: 'Legal statement:',
  someone: 'a speaker whom the words do not name',
  otherDenials: 'Other denials',
  noDenial: 'No denial was found in these articles.',
  unattributed: 'No speaker was found for these.',
  happenedLabel: 'Told as past',
  plannedLabel: 'Announced or planned',
  watchNext: 'What to watch next',
  undatedEvents: 'Not placed on a day',
  drawingKey:
    'A dot is a day, a thick bar a month, a thin one a longer time, an arrow is open at one end; a hollow mark is planned; joined marks are dates on which accounts differ. Long gaps are drawn shorter.',
  sameQuotation: 'The same quotation in {n} wordings',
  alsoCalled: 'Also: {names}',
  otherSpellings: 'Other spellings: {names}',
  mentioned: '{kind}, named in {articles}',
  origin: 'Origin {n}',
  copies: 'Origins',
  copiesExplained: 'Articles that stand together share their words or their source, and count once.',
  by: 'By {names}',
  published: 'Published {date}',
  updated: 'updated {date}',
  captured: 'saved {date}',
  file: 'File',
  truncated: 'only the beginning of the article is at hand',
  paywalled: 'for paying readers only: it may be incomplete',
  setAside: 'Set aside, not read as article text',
  versions: 'Other versions of this article, and what changed',
  onlyInVersion: 'Only in this version',
  onlyInArticle: 'Only in the article as read',
  sameParagraphs: 'The same paragraphs as the article as read.',
  unread: 'Inputs that could not be read',
  text: 'Text as read',
  gridLabel: 'Table of matters by article',
  sortBy: 'Sort by',
  byFinding: 'finding',
  byQuestion: 'matter',
  byArticles: 'number of articles',
  contents: 'Contents',
  contentsAndFind: 'Contents, find and filter',
  find: 'Find in this dossier',
  filter: 'Filter',
  all: 'all',
  finding: 'Finding',
  aspect: 'Kind of matter',
  actor: 'Person or organisation',
  article: 'Article',
  onlyActor: 'Show only what concerns this name',
  clear: 'Clear',
  matches: '{n} of {m} lines shown',
  toDossier: 'Skip to where accounts differ',
  reader: 'Article beside the dossier',
  close: 'Close',
  copy: 'Copy citation',
  copied: 'Citation copied',
  notCopied: 'The browser did not allow copying; the citation is selected below.',
  open: 'Open at its address',
  otherAccounts: 'Accounts of this matter',
  how: 'Every sentence in a serif typeface is a slice of an article, character for character; the words between are Crossread’s, from one published list.',
} as const;

/** Dates. */
export const DATES = {
  range: '{from} to {to}',
  until: 'until {to}',
  since: 'from {from}',
  uncertain: '{date} (uncertain)',
  about: 'about {date}',
  decade: '{decade}s',
  week: 'week {n} of {year}',
  quarter: 'quarter {n} of {year}',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  /** By the codes of EDTF and of TIMEX3. */
  seasons: {
    '21': 'spring',
    '22': 'summer',
    '23': 'autumn',
    '24': 'winter',
    SP: 'spring',
    SU: 'summer',
    FA: 'autumn',
    WI: 'winter',
  },
  partsOfDay: { MO: 'morning', MI: 'midday', AF: 'afternoon', EV: 'evening', NI: 'night', DT: 'daytime' },
} as const;

/** Counted nouns: one, several. */
export const COUNTED = {
  articles: ['{n} article', '{n} articles'],
  origins: ['{n} origin', '{n} origins'],
  matters: ['{n} matter', '{n} matters'],
  passages: ['{n} passage', '{n} passages'],
  quotations: ['{n} quotation', '{n} quotations'],
  unreadInputs: ['{n} input could not be read', '{n} inputs could not be read'],
  denials: ['{n} more denial', '{n} more denials'],
  more: ['{n} more', '{n} more'],
} as const;

export const FINDINGS = {
  differ: 'accounts differ',
  changed: 'changed',
  agree: 'articles agree',
  single: 'one article',
} as const;

/** Who differs. */
export const BETWEEN = {
  articles: 'articles differ',
  speakers: 'speakers differ',
  within: 'differs within one article',
} as const;

export const ASPECTS = {
  count: 'count',
  amount: 'amount',
  date: 'date',
  duration: 'duration',
  place: 'place',
  person: 'person',
  role: 'role',
  age: 'age',
  offence: 'offence',
  cause: 'cause',
  polarity: 'whether it happened',
  wording: 'wording of a quotation',
  name: 'spelling of a name',
  other: 'other',
} as const;

/** How certain an article is of what it says; an assertion needs no label. */
export const CERTAINTIES = {
  asserted: '',
  hedged: 'hedged',
  conditional: 'conditional',
  denied: 'denied',
  planned: 'planned',
  unknown: 'certainty not settled',
} as const;

export const KINDS = { person: 'Person', organisation: 'Organisation', place: 'Place' } as const;

/** "1 article", "3 articles". */
export const counted = (noun: keyof typeof COUNTED, n: number): string =>
  fill(n === 1 ? COUNTED[noun][0] : COUNTED[noun][1], { n });

/** Why a passage was left open. */
export const REASONS = {
  long: 'too long to be read as a sentence',
  undated: 'a time that these articles do not place on a calendar',
  pronoun: 'a pronoun that can mean more than one, or nobody named',
} as const;
