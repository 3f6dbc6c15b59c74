/** The part of the published list (`wording.ts`) that asks what a matter is about. */
import { fill } from './fill.ts';
import { STOCK_QUESTIONS } from './wording-of-figures.ts';
import { STATE_QUESTIONS } from './wording-of-states.ts';

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
 * `{event}` a concept, `{other}` the name of another, `{counted}` the noun that is counted, `{thing}` a noun, `{street}`, `{name}` and
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
  fall: ['How far did {actor} fall?', 'How far was the fall?'],
  calibre: ['Of which calibre was the gun?'],
  telephone: ['What is the telephone number?'],
  age: ['How old is {actor}?', 'How old?'],
  'group-age': ['How old are they: “{words}”?', 'How old are they?'],
  place: ['Where was the {event} ({actor})?', 'Where was the {event}?', 'Where?'],
  address: ['Where on {street}?'],
  home: ['Where does {actor} live?'],
  street: ['In which street: {name}?'],
  'death-place': ['Where did {actor} die?', 'Where did the victim die?'],
  site: ['In which town: {name}?'],
  distance: ['How far is {name} from {words}?'],
  bearing: ['On which side of {name}?'],
  crossing: ['Which way: “{words}”?'],
  'event-place': ['Where was the {event}?', 'Where?'],
  person: ['{actor}: who ({event})?', 'Who ({event})?', 'Who?'],
  residence: ['Where is {actor} from?'],
  offspring: ['How many children has {actor}?'],
  kinship: ['How is {actor} related to {other}?'],
  record: ['How often has {actor} won and lost?'],
  spell: ['How long was {actor} {state}?', 'How long {state}?'],
  lapse: ['{actor}: how long {side} the {anchor} ({event})?'],
  stature: ['What is the {dimension} of {actor}?'],
  pregnancy: ['How long had {actor} been pregnant?', 'How long had she been pregnant?'],
  rank: ['What rank or office does {actor} hold?'],
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
  whereabouts: ['Where was {actor} kept or cared for?', 'Where were they kept or cared for?'],
  unknown: ['What was known ({thing})?'],
  'unknown-why': ['Was a reason known ({event})?'],
  'unknown-where': ['Was it known where ({event})?'],
  'unknown-who': ['Was it known who ({event})?'],
  'tally held': ['How many had been arrested?'],
  'tally charged': ['How many had been charged?'],
  'tally pleaded guilty': ['How many had pleaded guilty?'],
  'tally convicted': ['How many had been convicted?'],
  'tally sentenced': ['How many had been sentenced?'],
  'tally suspects': ['How many suspects were there?'],
  'tally at large': ['How many were still at large?'],
  'tally reward': ['How large was the reward?'],
  'tally bond': ['What was the bond of {actor}?', 'What was the bond?'],
  tally: ['How many were there by then?'],
  ...STATE_QUESTIONS,
  ...STOCK_QUESTIONS,
  stage: ['How far had the case against {actor} come?', 'How far had the case come?'],
  speaker: ['Who said: “{words}”?', 'Who said so?'],
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
