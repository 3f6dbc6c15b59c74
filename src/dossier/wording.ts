/**
 * All the words a dossier may hold that no article wrote: names of sections, labels, and the few templates between
 * passages. Nothing else is ever put into the program's own voice. `{name}` is filled with a number, with another entry
 * of this list or with a slice of an article.
 */

import { STATE_QUESTIONS } from './wording-of-states.ts';

export * from './wording-of-explanations.ts';
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

/** Fills `{name}` places of a template. A place without a value stays as it is. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w{1,20})\}/g, (place, name: string) => String(values[name] ?? place));

/** "1 article", "3 articles". */
export const counted = (noun: keyof typeof COUNTED, n: number): string =>
  fill(n === 1 ? COUNTED[noun][0] : COUNTED[noun][1], { n });

/** How a concept of the inventory is named inside a question; another predicate stands there by its own lemma. */
export const CONCEPTS: Readonly<Record<string, string>> = {
  suspicion: 'accusation',
  wanted: 'search for a suspect',
  'plea-guilty': 'guilty plea',
  'plea-not-guilty': 'not-guilty plea',
  clearing: 'dropping of the case',
  serving: 'time served',
  hospitalisation: 'hospital treatment',
  missing: 'disappearance',
  'no-comment': 'refusal to comment',
};

/** Asks for what an article's own words leave open: “home to … people”. */
const gap = (asked: string): readonly string[] => [
  `${asked}: “{before} … {after}”?`,
  `${asked}: “{before} …”?`,
  `${asked}: “… {after}”?`,
  `${asked}?`,
];

/**
 * Questions, by the matter's template. Each list goes from the most to the least particular; the first whose every
 * `{slot}` is known is asked. A key of two words is a template for one concept. Slots: `{actor}` the name of an actor,
 * `{event}` a concept, `{counted}` the noun that is counted, `{thing}` a noun, `{street}`, `{name}` and
 * `{words}` slices of an article, `{before}` and `{after}` what stands around the answer in one.
 */
export const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  'count death': ['How many died?'],
  'count killing': ['How many were killed?'],
  'count injury': ['How many were injured?'],
  'count missing': ['How many are missing?'],
  'count arrest': ['How many were arrested?'],
  'count detention': ['How many were detained?'],
  'count charge': ['How many were charged?'],
  'count displacement': ['How many had to leave?'],
  'count rescue': ['How many were rescued?'],
  'count hospitalisation': ['How many were taken to hospital?'],
  'count shooting': ['How many were shot?'],
  'count stabbing': ['How many were stabbed?'],
  'count escape': ['How many escaped?'],
  'count layoffs': ['How many jobs go?'],
  count: gap('How many'),
  'count-of death': ['How many died ({counted})?'],
  'count-of killing': ['How many were killed ({counted})?'],
  'count-of injury': ['How many were injured ({counted})?'],
  'count-of missing': ['How many are missing ({counted})?'],
  'count-of arrest': ['How many were arrested ({counted})?'],
  'count-of detention': ['How many were detained ({counted})?'],
  'count-of displacement': ['How many had to leave ({counted})?'],
  'count-of rescue': ['How many were rescued ({counted})?'],
  'count-of hospitalisation': ['How many were taken to hospital ({counted})?'],
  'count-of shooting': ['How many were shot ({counted})?'],
  'count-of stabbing': ['How many were stabbed ({counted})?'],
  'count-of escape': ['How many escaped ({counted})?'],
  'count-of damage': ['How many were damaged ({counted})?'],
  'count-of charge': ['How many were charged ({counted})?'],
  'count-of': gap('How many'),
  quantity: gap('How many'),
  'quantity-amount': gap('How much'),
  'quantity-duration': gap('How long'),
  'amount fine': ['How high is the fine of {actor}?', 'How high is the fine?'],
  'amount sentence': ['How high is the sentence of {actor}?', 'How high is the sentence?'],
  'amount match': ['What was the result of the match?'],
  amount: ['How much was the {event} ({actor})?', 'How much was the {event}?', 'How much?'],
  'event-amount earthquake': ['How strong was the earthquake?'],
  'event-amount storm': ['How strong was the storm?'],
  'event-amount match': ['What was the result of the match?'],
  'event-amount': ['How much was the {event}?', 'How much?'],
  'date release': ['When was {actor} released?'],
  'date arrest': ['When was {actor} arrested?'],
  'date detention': ['When was {actor} detained?'],
  'date charge': ['When was {actor} charged?'],
  'date trial': ['When was {actor} tried?'],
  'date conviction': ['When was {actor} convicted?'],
  'date acquittal': ['When was {actor} acquitted?'],
  'date sentence': ['When was {actor} sentenced?'],
  'date imprisonment': ['When was {actor} imprisoned?'],
  'date appeal': ['When did {actor} appeal?'],
  'date clearing': ['When was {actor} cleared?'],
  'date death': ['When did {actor} die?'],
  'date killing': ['When was {actor} killed?'],
  'date shooting': ['When was {actor} shot?'],
  'date stabbing': ['When was {actor} stabbed?'],
  'date attack': ['When was {actor} attacked?'],
  'date missing': ['When did {actor} go missing?'],
  'date rescue': ['When was {actor} rescued?'],
  'date escape': ['When did {actor} escape?'],
  'date discovery': ['When was {actor} found?'],
  'date birth': ['When was {actor} born?'],
  'date marriage': ['When did {actor} marry?'],
  'date founding': ['When was {actor} founded?'],
  'date joining': ['When did {actor} join?'],
  'date appointment': ['When was {actor} appointed?'],
  'date dismissal': ['When was {actor} dismissed?'],
  'date plea-guilty': ['When did {actor} plead guilty?'],
  'date plea-not-guilty': ['When did {actor} plead not guilty?'],
  'date resignation': ['When did {actor} resign?'],
  date: ['When was the {event} ({actor})?', 'When was the {event}?', 'When?'],
  'event-date': ['When was the {event}?', 'When?'],
  'act-date': [...gap('When').slice(0, -1), 'When: “{words}”?'],
  'duration sentence': ['How long is the sentence of {actor}?', 'How long is the sentence?'],
  'duration serving': ['How long did {actor} serve?', 'How long was served?'],
  'duration imprisonment': ['How long is the prison term of {actor}?', 'How long is the prison term?'],
  'duration trial': ['How long did the trial of {actor} last?', 'How long did the trial last?'],
  'duration marriage': ['How long was {actor} married?'],
  duration: ['How long was the {event} ({actor})?', 'How long was the {event}?', 'How long?'],
  'event-duration': ['How long did the {event} last?', 'How long?'],
  age: ['How old is {actor}?', 'How old?'],
  place: ['Where was the {event} ({actor})?', 'Where was the {event}?', 'Where?'],
  address: ['Where on {street}?'],
  'event-place': ['Where was the {event}?', 'Where?'],
  person: ['{actor}: who ({event})?', 'Who ({event})?', 'Who?'],
  role: ['What is the role of {actor}?', 'Which role?'],
  description: ['How is {actor} described?', 'How is this person described?'],
  'offence plea-guilty': ['What did {actor} plead guilty to?'],
  'offence plea-not-guilty': ['What did {actor} plead not guilty to?'],
  'offence charge': ['What is {actor} charged with?'],
  'offence conviction': ['What was {actor} convicted of?'],
  'offence acquittal': ['What was {actor} acquitted of?'],
  'offence suspicion': ['What is {actor} accused of?'],
  offence: ['{actor}: which offence ({event})?', 'Which offence ({event})?', 'Which offence?'],
  cause: ['What was the cause of the {event} ({actor})?', 'What was the cause of the {event}?', 'What was the cause?'],
  'event-cause': ['What was the cause of the {event}?', 'What was the cause?'],
  // The words come before what is known of their first claim: a sentence says more than the name of its concept.
  polarity: ['Is this so: “{words}”?', '{actor}: did it happen ({event})?', 'Did it happen ({event})?', 'Is it so?'],
  ...STATE_QUESTIONS,
  stage: ['How far had the case against {actor} come?', 'How far had the case come?'],
  wording: ['What exactly did {actor} say?', 'What exactly was said?'],
  name: ['How is the name spelt: {name}?', 'How is the name spelt: {actor}?', 'How is the name spelt?'],
  expansion: ['What does {actor} stand for?'],
  romanised: ['How is the name written in Latin letters: {actor}?', 'How is the name written in Latin letters?'],
  // What articles say alike outside the typed aspects needs no question: its words are the line.
  alike: [''],
  other: [
    '{actor}: what do the articles say ({event})?',
    'What do the articles say ({event})?',
    'What do the articles say?',
  ],
};

/**
 * The question of a matter, from its template's key and what fills it; empty for a matter that needs none (`alike`). A slot
 * without a letter or digit ("$") counts as unknown.
 */
export function question(template: string, slots: Readonly<Record<string, string>>): string {
  const { event } = slots;
  const filled: Record<string, string> = {
    ...slots,
    ...(event ? { event: CONCEPTS[event] ?? event } : {}),
  };
  const known = (text: string): boolean =>
    [...text.matchAll(/\{(\w{1,20})\}/g)].every(([, slot]) => /[\p{L}\p{N}]/u.test(filled[slot!] ?? ''));
  for (const key of [`${template} ${event}`, template, 'other']) {
    const text = QUESTIONS[key]?.find(known);
    if (text !== undefined) return fill(text, filled);
  }
  return QUESTIONS['other']!.at(-1)!;
}

/** Why a passage was left open. */
export const REASONS = {
  long: 'too long to be read as a sentence',
  undated: 'a time that these articles do not place on a calendar',
  pronoun: 'a pronoun that can mean more than one, or nobody named',
} as const;
