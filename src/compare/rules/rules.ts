/** The rules that find matters, in order: a later rule leaves alone what an earlier one has told apart. */
import type { ComparisonRule } from '../rule.ts';
import { alike } from './alike.ts';
import { stages } from './cases/stages.ts';
import { calibres } from './figures/calibres.ts';
import { falls } from './figures/falls.ts';
import { likelyFigures } from './figures/likely/likely-figures.ts';
import { progressCounts } from './figures/progress-counts.ts';
import { quantities } from './figures/quantities.ts';
import { revisions } from './figures/revisions.ts';
import { runningCounts } from './figures/running-counts.ts';
import { series } from './figures/series.ts';
import { stockFigures } from './figures/stock-figures.ts';
import { tallies } from './figures/tallies.ts';
import { telephones } from './figures/telephones.ts';
import { expansions } from './names/expansions.ts';
import { likelyNames } from './names/likely/likely-names.ts';
import { names } from './names/names.ts';
import { otherNames } from './names/other-names.ts';
import { causesTold } from './open/causes-told.ts';
import { leftOpen } from './open/left-open.ts';
import { namesTold } from './open/names-told.ts';
import { existence } from './opposites/existence.ts';
import { opposites } from './opposites/opposites.ts';
import { polarity } from './opposites/polarity.ts';
import { actorFacts } from './persons/actor-facts.ts';
import { groupAges } from './persons/group-ages.ts';
import { personFacts } from './persons/person-facts.ts';
import { roles } from './persons/roles.ts';
import { soleAges } from './persons/sole-ages.ts';
import { successions } from './persons/successions.ts';
import { addresses } from './places/addresses.ts';
import { deathPlaces } from './places/death-places.ts';
import { distances } from './places/distances.ts';
import { homes } from './places/homes.ts';
import { sites } from './places/sites.ts';
import { streets } from './places/streets.ts';
import { sameEvents } from './same-events.ts';
import { appointments } from './sequels/appointments.ts';
import { openings } from './sequels/openings.ts';
import { phasesOfThings } from './sequels/phases-of-things.ts';
import { fortunes } from './states/fortunes.ts';
import { openQuestions } from './states/open-questions.ts';
import { plans } from './states/state-plans.ts';
import { states } from './states/states.ts';
import { unknowns } from './states/unknowns.ts';
import { whereabouts } from './states/whereabouts.ts';
import { things } from './things/things.ts';
import { beginnings } from './times/beginnings.ts';
import { eventFacts } from './times/event-facts.ts';
import { eventTimes } from './times/event-times.ts';
import { timespans } from './times/timespans/timespans.ts';
import { eventCounts } from './tolls/event-counts.ts';
import { speakers } from './wording/speakers.ts';
import { wording } from './wording/wording.ts';

export const comparisonRules: readonly ComparisonRule[] = [
  actorFacts, // an actor and a concept make the surest slot: one person is released once
  eventCounts, // tolls are told in many words but are one figure
  eventFacts, // when and why the story's main event happened
  addresses, // which block of one street: a place that can be compared without a map
  homes, // on which street somebody lives
  streets, // by which word for streets a street goes
  deathPlaces, // one death has one place: at the scene, on the way, in hospital
  sites, // a named house stands in one town
  distances, // two places have one distance
  eventTimes, // when an act was done or the incident happened, in whatever words
  beginnings, // since when something is there: founded, opened, put in, kept, lived in
  groupAges, // who is told of in a group has an age of her own in another article
  soleAges, // an age told of "the captain" or "the 48-year-old" is of the one whom the others name
  personFacts, // home, kin, children and rank: one value each at a time
  roles, // a rank that one article gives and another leaves out
  successions, // an office that passes from one to another
  falls, // a person's fall has one height, whoever tells it in whatever words
  things, // one van has one colour, one fracture one bone, wherever each article tells of one
  calibres, // a gun has one calibre, which the articles of a story of one gun tell alike
  tallies, // how many are held, charged or at large, and what is offered: figures of a day that the next one overtakes
  revisions, // what an article says has been raised, cut or put off: before the rules to which two figures are a difference
  stockFigures, // what news gives of every fire, flight and theft: acres, passengers, the worth of the loot
  series, // which in a row, of a season or of a year it was: one place for one thing
  telephones, // a number to call is read digit by digit
  runningCounts, // how many are dead, ill or missing by now
  progressCounts, // what else a later article counts anew, and says so: before the rule for any figure, to which it is a difference
  quantities, // any other figure, where enough of its circumstances are the same
  timespans, // how long one thing lasted, or how long before or after another it was
  likelyFigures, // two figures that fit each other better than any other of the two articles, by a learned score
  polarity, // happened or did not
  existence, // there were warrants, or there were none
  opposites, // well equipped or ill-equipped; east or west of a town; into a shop or out of it
  stages, // a case that moves on is a change, so it must not be told as a difference
  states, // what was not known, sought or promised and then is: a change as well
  fortunes, // missing and then found, hurt and then home or dead
  whereabouts, // from one clinic or jail to the next: a change of place
  unknowns, // what nobody knew or told at first, and then is told
  openQuestions, // who did it, where or why: not told, and then told
  namesTold, // who nobody named at first
  causesTold, // what nobody could say had caused it
  leftOpen, // what else one article leaves open and another tells
  plans, // what was announced and then is done, or moved to another day
  openings, // closed, to reopen, open again; to close, and then spared
  phasesOfThings, // an appeal announced, then withdrawn; a ban imposed, then lifted
  appointments, // what was announced for a day, in whatever words that day is then told
  wording, // the same quotation in other words
  speakers, // whose words they are: one utterance has one speaker
  names, // the same bearer in other letters, after the matters of fact
  likelyNames, // two names that share a word and fill one slot, by a learned score
  otherNames, // one person of one age by two first names, or by two last names
  expansions, // a short form whose words are spelt in two ways
  alike, // what is left and said alike; last, so that it takes no claim from a typed matter
  sameEvents, // one event of the inventory in quite different words
];
