/** Where somebody died: "at the scene", "on the way to the hospital", "at Quill Hospital, where she died". */

import { conceptNamed, isA } from '../../../claims/concepts/inventory.ts';
import { perStory, saidIn } from '../../per-story.ts';
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, isTold, type Said, type Story } from '../../story.ts';
import { backgroundOf, isSummary, roundups } from '../background.ts';
import { casualties } from '../tolls/casualties.ts';
import { sizeOf } from '../tolls/victims.ts';
import { type PlaceOfDeath, placeOfDeath, type Whereabouts } from './whereabouts.ts';

interface Death {
  readonly answer: Answer;
  readonly place: PlaceOfDeath;
  /** The actor who died, or null where the words name nobody: "the victim". */
  readonly who: string | null;
}

const NOBODY = '';

/**
 * One death has one place. Whoever is named is compared under that name; "the victim", "the boy" only where no article
 * tells of a second death, as the dead of one event are told of in the same words.
 */
export const deathPlaces: ComparisonRule = {
  name: 'death-places',
  find(story) {
    const deaths = deathsOf(story);
    if (new Set(deaths.map(({ place }) => place.where)).size < 2) return [];
    const named = new Set(deaths.flatMap(({ who }) => who ?? []));
    const isOne = named.size < 2 && isOneDeath(story);
    const groups = groupBy(deaths, ({ who }) => (isOne ? NOBODY : who));
    return [...groups].flatMap(([, own]) => ask(story, own, isOne ? [...named][0] : own[0]!.who!));
  },
};

function deathsOf(story: Story): Death[] {
  const isBackground = backgroundOf(story);
  const sumsUp = isSummary(story);
  const several = roundups(story);
  return story.said.flatMap((said): Death[] => {
    const { statement, testimony } = said;
    if (!isA(statement.predicate, 'death') || !isTold(said) || isBackground(said) || sumsUp(said)) return [];
    if (several.has(story.article(said)) || statement.block === 'title') return [];
    const { reading } = story.testimonies[testimony]!;
    const sentence = reading.sentences[statement.sentence]!;
    const place = placeOfDeath(reading.text, sentence, reading.tokens[statement.token]!);
    if (!place) return [];
    const who = whoDied(story, said);
    if (who === undefined) return [];
    const own = saidIn(story, testimony);
    const holder = smallest(own, place) ?? said;
    return [{ answer: { ...holder, label: place, value: { type: 'terms', terms: [place.where] } }, place, who }];
  });
}

/** Those who did it died too, if they did, in another place. */
const ATTACKER = new Set(['gunman', 'suspect', 'shooter', 'attacker', 'assailant', 'robber', 'intruder', 'burglar', 'bomber', 'killer', 'officer', 'deputy']); // biome-ignore format: one list

/** The actor who died, null for somebody not named, undefined for several, or for one of a kind that a story has beside its victim. */
function whoDied(story: Story, { testimony, statement, patients }: Said): string | null | undefined {
  if (patients.length > 1) return undefined;
  if (patients.length === 1) return story.actors.get(patients[0]!)?.kind === 'person' ? patients[0] : undefined;
  const own = statement.participants.filter(({ role }) => role === 'patient');
  if (own.length > 1) return undefined;
  const [one] = own;
  if (!one) return null;
  const { feats } = story.testimonies[testimony]!.reading.tokens[one.token]!;
  if (feats.Number === 'Plur' || ATTACKER.has(one.lemma)) return undefined;
  const isCounted = statement.values.some(({ aspect, value }) => aspect === 'count' && value.type === 'number' && value.low !== 1); // biome-ignore format: one test
  return isCounted ? undefined : null;
}

/** Whether no article tells of a second death. */
export const isOneDeath = perStory((story: Story): boolean => {
  const isPast = backgroundOf(story);
  const all = story.said.filter((said) => isTold(said) && !isPast(said));
  const told = all.filter(({ statement }) => conceptNamed(statement.predicate)?.functional.includes('count') === true);
  const { death } = casualties(story, told, all);
  const sizes = [...death.all, ...death.least, ...death.former].map(sizeOf);
  return sizes.length > 0 && Math.max(...sizes) === 1;
});

function ask(story: Story, own: readonly Death[], actor: string | undefined): Question[] {
  const articles = [...groupBy(own, ({ answer }) => story.article(answer)).values()];
  // An article that gives two places tells of two deaths.
  if (articles.some((deaths) => deaths.some((a) => deaths.some((b) => areApart(a.place, b.place))))) return [];
  const accounts = WHERE.map((where) => own.filter(({ place }) => place.where === where));
  const apart = accounts.filter((a) => accounts.some((b) => a !== b && a.some((x) => b.some((y) => areApart(x.place, y.place))))); // biome-ignore format: one test
  if (apart.length < 2) return [];
  return [
    {
      aspect: 'place',
      template: 'death-place',
      slots: actor ? { actor: story.actors.get(actor)?.name ?? '' } : {},
      actors: actor ? [actor] : [],
      accounts: apart.map((account) => account.map(({ answer }) => answer)),
      exclusive: true,
    },
  ];
}

const WHERE: readonly Whereabouts[] = ['scene', 'way', 'hospital', 'home', 'care'];

/** Who died at the scene, at home or on the way may be pronounced dead in hospital; home may be the scene. */
function areApart(a: PlaceOfDeath, b: PlaceOfDeath): boolean {
  if (a.where === b.where) return false;
  const wheres = [a.where, b.where];
  if (wheres.includes('home') && wheres.includes('scene')) return false;
  // A hospice may belong to a hospital.
  if (wheres.includes('care') && wheres.includes('hospital')) return false;
  const late = [a, b].find(({ where, isPronounced }) => where === 'hospital' && isPronounced);
  const other = late === a ? b : a;
  return !late || (other.where === 'scene' && other.isPronounced);
}
