import { areKin } from '../../../claims/concepts/wordnet.ts';
import { genderFits, genderOfNoun, isKin } from '../../../language/coreference/gendered-words.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, isTold, type Said, type Story } from '../../story.ts';
import { backgroundOf } from '../background.ts';
import { isPersonNoun } from './aged-ones.ts';
import { areOtherTies } from './kinship.ts';
import { type Filled, filled, SEASON, type Slot } from './slot.ts';

const VERB = '(found|discovered|came across|came upon|stumbled on|stumbled upon|stumbled across|spotted|raised)';
const WHO =
  "((?:(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir) )(?:[\\p{Ll}'’-]+ ){0,2}?([\\p{Ll}-]+))(?:,? (?:of \\d{1,2}|aged \\d{1,2}|\\d{1,2}|\\p{Lu}[\\p{L} ]{2,30}))?";
const THING = '(?:the|a|an|his|her|their) (?:[\\p{Ll}-]+ ){0,2}?([\\p{Ll}-]+)';
/** "A jogger found the body", "it was her mother who raised the alarm". */
const ACTIVE = new RegExp(`(?<![\\p{L}])${WHO}(?:,[^,.;]{2,40},)?(?: who)?(?: had)? ${VERB} ${THING}(?=[ ,.;:])`, 'gu');
/** "The body was found on Sunday by a jogger". */
const PASSIVE = new RegExp(
  `(?<![\\p{L}])(?:[Tt]he|[Hh]is|[Hh]er|[Aa]n?) (?:[\\p{Ll}-]+ ){0,1}?([\\p{Ll}-]+) (?:was|were|had been) (found|discovered|spotted|raised)[^.,;]{0,40}? by ${WHO}(?=[ ,.;:])`,
  'gu',
);
/** Who come when a thing is found, or may be anybody. */
const ANYBODY = new Set(['man', 'woman', 'person', 'officer', 'official', 'firefighter', 'fireman', 'rescuer', 'crew', 'investigator', 'detective', 'deputy', 'trooper', 'policeman', 'searcher', 'diver', 'resident', 'passer-by', 'passerby', 'neighbour', 'neighbor', 'witness', 'local', 'worker', 'employee', 'friend', 'member', 'relative', 'child', 'guest', 'visitor', 'soldier', 'guard', 'people', 'couple', 'team']); // biome-ignore format: one list

/** Who found a thing, or raised the alarm: one person of a kind, in a story where one thing of the sort is found. */
export const finder: Slot = {
  predicate: 'find',
  aspect: 'person',
  template: 'finder',
  isOneFigure: false,
  season: SEASON,
  read(story) {
    const isBackground = backgroundOf(story);
    const said = groupBy(story.said, ({ testimony }) => String(testimony));
    return story.testimonies.flatMap((_, testimony) =>
      findersIn(story, testimony, said.get(String(testimony)) ?? []).filter(({ given }) => !isBackground(given)),
    );
  },
  excludes: (_, { term: a }, { term: b }) =>
    isKin(a) && isKin(b) ? areOtherTies(a, b) : !(isKin(a) && !genderOfNoun(b)) && (!areKin(a, b) || !genderFits(genderOfNoun(a), genderOfNoun(b))), // biome-ignore format: one test
};

function findersIn(story: Story, testimony: number, said: readonly Said[]): Filled[] {
  const { text } = story.testimonies[testimony]!.reading;
  const told = [
    ...[...text.matchAll(ACTIVE)].map((match) => ({
      match,
      words: match[1]!,
      who: match[2]!,
      verb: match[3]!,
      thing: match[4]!,
    })),
    ...[...text.matchAll(PASSIVE)].map((match) => ({
      match,
      words: match[3]!,
      who: match[4]!,
      verb: match[2]!,
      thing: match[1]!,
    })),
  ];
  const found = told.flatMap(({ match, words, who, verb, thing }): Filled[] => {
    if (!isPersonNoun(who) || ANYBODY.has(who) || (verb === 'raised') !== (thing === 'alarm')) return [];
    const start = match.index + match[0].indexOf(words);
    const label = { start, end: start + words.length };
    const holder = smallest(said, { start: match.index, end: match.index + match[0].length }) ?? smallest(said, label);
    if (!holder || !isTold(holder)) return [];
    return [filled(holder, { key: thing, aspect: 'person', term: who, label, actors: [], slots: { thing } })];
  });
  return found.filter(({ key, term }) => found.every((other) => other.key !== key || other.term === term));
}
