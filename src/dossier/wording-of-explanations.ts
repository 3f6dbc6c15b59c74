/** The part of the published list (`wording.ts`) that explains a finding: why claims were put together, how values were read, why accounts stand apart. */

/** Why a rule of comparison takes claims for answers to one question, by the rule's name. */
export const RULES: Readonly<Record<string, string>> = {
  'actor-facts': 'These claims tell of the same event of the same person or body, and of one that has a single answer.',
  'event-counts':
    'These claims count the same kind of people in the same kind of event; the largest figure of an article is its answer.',
  'event-facts': 'These claims tell of the story’s main event, of which at least half of the articles tell.',
  addresses: 'These claims place what happened on one street, and no article tells of two places on it.',
  homes: 'These claims tell on which street, and where on it, the same person lives.',
  streets: 'These claims name a street by the same word, or one spelt nearly so, and no article names both.',
  'death-places':
    'These claims tell where the same person died, or where the victim did in a story that tells of one death.',
  sites: 'These claims name the same house, with the town that it stands in; no article names two towns.',
  distances: 'These claims tell how far the same two places lie from each other.',
  'event-times':
    'These claims tell of one act or event, by their words for it and by who or what takes part, and say when it was.',
  beginnings:
    'These claims tell since when the same thing is there: by the act that began it, or by how long it has lasted.',
  'person-facts':
    'These claims give a fact of the same person of which there is one at a time: home, kin, children, rank, record.',
  'sole-ages':
    'Grouped because an age beside a name and one told in other words are of one person: the only one called so, or the one told of just before.',
  'group-ages':
    'These claims give the ages of people of one sex whom the same befell, together or one by one, and all of them but one agree.',
  roles: 'These claims give the same person the same kind of role.',
  falls: 'These claims tell how far the same person fell.',
  things:
    'These claims tell of the only thing of its kind in each article, which has one such attribute; no article tells of both.',
  calibres: 'These claims tell the calibre of a gun; no article tells of two.',
  'likely-figures':
    'Two figures of one kind that fit each other, by the words and the other figures around them, better than any other figure of the two articles.',
  timespans:
    'These claims tell how long one thing lasted, or how long before or after another it was; the lengths fit each other, by what they are told of and the words around them, better than any other of the two articles.',
  telephones: 'These telephone numbers are the same but for a digit that is missing or out of its place.',
  series: 'These claims say which of a series it was, over the same time; no article gives two.',
  'stock-figures':
    'These claims give one figure of the event, of a kind that news of such events gives; no article gives two.',
  quantities:
    'These claims count or measure the same thing: what is counted, who or what it is told of, and the words around it agree.',
  polarity: 'These claims tell of the same act of the same persons in mostly the same words.',
  existence: 'These claims say of the same thing, or of the same person’s, that there is one and that there is none.',
  opposites:
    'These claims are the same but for one of two opposites: sufficient or wanting, locked or unlocked, into or out of, one side of a place or the other.',
  stages: 'These claims tell how far the case of the same person had come.',
  states:
    'These claims tell how one matter stood, each article at its latest; in order of publication it only moved forward.',
  tallies: 'These claims give a figure of their day, which the next days overtake.',
  'running-counts':
    'These claims count the people whom one thing befell, each as of its day, and the count goes one way.',
  fortunes: 'These claims tell what became of one person, each article at its latest.',
  revisions:
    'One claim says in its own words that a value was changed; the other, of an older article, gives it as it was, of the same thing.',
  successions:
    'One claim tells that somebody takes the office of another, or is new in it; the others, of older articles, tell who held it.',
  'progress-counts':
    'These claims count the same kind of thing of one act or state; the later one says that it is the count of its day.',
  unknowns: 'These claims say of one thing that it is not known or not told, and then tell of it.',
  whereabouts: 'These claims put one person in one house after another.',
  'open-questions':
    'These claims say of one act that it is not known or not told who did it, where or why, and then tell it.',
  'names-told':
    'These claims tell of one person, as far as age, sex and what befell the person say, first without a name and then with one.',
  'causes-told': 'These claims say that a cause is not known or not told, and then tell it.',
  'left-open': 'These claims leave a question open, and then answer it.',
  'phases-of-things':
    'These claims tell of one thing, as wished or planned, as brought about, or as ended, in order of publication.',
  openings:
    'These claims tell of one house, road or other place as closed, to reopen or open, in order of publication.',
  appointments:
    'One claim announces something for a day; the other, of a later article, tells of that day and shares its words.',
  plans: 'These claims tell of one event of the same person or body, as planned or as done, in order of publication.',
  wording: 'These quotations are the same in most of their words, in the same order.',
  speakers: 'These articles print one utterance, most of its words in the same order, and each names who said it.',
  names: 'These names are borne by the same person, place or body.',
  'likely-names':
    'Grouped because one part of the name is the same and the words around both are more alike than those around any other name; no article has both names.',
  'other-names': 'Grouped because one part of the name and the age are the same, and no article has both names.',
  expansions: 'One short form stands for these words.',
  alike: 'These claims share an actor, a value or what they tell of, and mostly the same rare words.',
  'same-events':
    'These claims tell of one event: by what it is, who takes part, when and where, and the words around it.',
};

/** Why two accounts stand apart. */
export const APART = {
  numbers: '{a} and {b}: the figures, with all they can mean, do not overlap.',
  days: '{a} and {b}: the days, with all they can mean, do not overlap.',
  terms: '{a} and {b}: they name nothing in common.',
  truth: '{a} and {b}: one tells that it is so, the other that it is not.',
  words: '{a} and {b}: the words differ.',
  rises: '{a} and {b}: the figure only rises with the days of publication.',
  stages: '{a} and {b}: one stage follows the other.',
} as const;

/** How an answer was read. */
export const READINGS = {
  exactly: 'read as {low}',
  between: 'read as {low} to {high}',
  least: 'read as {low} or more',
  most: 'read as {high} or less',
  unit: '{value} {unit}',
  days: '{value} days',
  years: '{value} years',
  open: 'read, but not placed',
  terms: 'read as {terms}',
  so: 'read as told to be so',
  notSo: 'read as told not to be so',
  words: 'read word for word',
} as const;

/** Labels of an explanation. */
export const EXPLAINED = {
  why: 'Why this stands here',
  rule: 'Rule',
  readings: 'How each answer was read',
  apart: 'Why the accounts stand apart',
  together: 'Nothing in these accounts excludes another.',
  answer: '{letter}. {label}: {reading}',
} as const;
