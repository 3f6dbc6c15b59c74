/** Somebody who is only described in one article ("a 15-year-old boy") and named in another. */
import type { Status } from '../../model/dossier.ts';
import { plain, sentence } from '../around.ts';
import { actorOf, type Story, type Told } from '../story.ts';
import type { Person } from './persons.ts';

/** Stages that a description may be laid to a name for. A verdict never rests on a description: the same verdict must be told of the name. */
const LIGHT: readonly Status[] = ['suspected', 'wanted', 'detained', 'arrested', 'charged', 'pleaded not guilty'];
const YEARS = /\b(\d{1,3})[- ]year[- ]olds?\b/;
const MINOR = /^(?:teen|teenager|boy|girl|youth|juvenile)$/;
export const SUSPECT = /^(?:suspect|defendant|accused|gunman|shooter)$/;
const MALE = /^(?:man|boy|gunman)$/;
const FEMALE = /^(?:woman|girl|gunwoman)$/;
export const OTHERS = /\b(?:another|other|second|third|fourth|fifth|two|three|four|five|six|both|several|more)\b/;
/** Where an article tells of several, "the suspect" is nobody sure. */
export const SEVERAL =
  /\b(?:suspects|defendants|gunmen|shooters|(?:second|third|other|another) (?:suspect|defendant|gunman|shooter))\b/;

/** Those whom the articles name in a step, with their ages where an article gives them. */
export interface Named {
  readonly person: Person;
  readonly ages: ReadonlySet<number>;
  /** Articles that name them in a step. */
  readonly articles: ReadonlySet<string>;
  /** What is told of them by name. */
  readonly reached: ReadonlySet<Status>;
}

/** The ages that the articles give their actors, in years. */
export function agesOf(story: Story): ReadonlyMap<string, ReadonlySet<number>> {
  const ages = new Map<string, Set<number>>();
  for (const { statement, testimony } of story.told) {
    if (statement.predicate !== 'age') continue;
    const who = statement.participants.find(({ role }) => role === 'patient');
    const actor = actorOf(story, testimony, who?.entity ?? null);
    const age = statement.values.find(({ aspect }) => aspect === 'age')?.value;
    if (actor === null || age?.type !== 'number' || age.low === null || age.low !== age.high) continue;
    ages.set(actor, (ages.get(actor) ?? new Set()).add(age.low));
  }
  return ages;
}

/**
 * Who a description means: the only one of those named in steps who has that age, or is of that age group, or, for "the
 * suspect", the only one whom the same article names. Null where several or none fit, or where the words set somebody apart
 * ("a second suspect").
 */
export function knownAs(
  story: Story,
  described: Person,
  one: Told,
  status: Status,
  named: readonly Named[],
): Person | null {
  const words = described.name.toLowerCase();
  if (OTHERS.test(words) || status === 'died') return null;
  const noun = described.key.split(' ').at(-1) ?? '';
  const isLight = LIGHT.includes(status);
  const fits = named.filter(
    ({ person, reached }) =>
      (isLight || reached.has(status)) && !isInSentence(story, one, person) && agrees(story, person, noun),
  );
  const years = Number(YEARS.exec(words)?.[1] ?? Number.NaN);
  if (isLead(one, words) && !described.key.includes(' several ')) {
    const free = named.filter(({ person }) => !isInSentence(story, one, person) && agrees(story, person, noun));
    const here = free.filter(({ articles }) => articles.has(one.claim.article));
    const [sole, ...more] = here.length > 0 ? here : free.filter(({ person }) => isFirstNamed(story, one, person));
    if (
      sole &&
      more.length === 0 &&
      (Number.isNaN(years) || isNearly(sole, years)) &&
      (fits.includes(sole) ? isNamedNext(story, one, sole.person) : isFirstNamed(story, one, sole.person))
    )
      // biome-ignore format: one thought
      return { ...sole.person, byName: false };
  }
  const bearer = bearerOfRole(story, one, noun, fits);
  if (bearer !== null && (Number.isNaN(years) || isNearly(bearer, years))) return { ...bearer.person, byName: false };
  const only = soleAccused(one, noun, named);
  if (only !== null && fits.includes(only) && (Number.isNaN(years) || (only.ages.size > 0 && isNearly(only, years)))) return { ...only.person, byName: false }; // biome-ignore format: one thought
  const found = Number.isNaN(years)
    ? MINOR.test(noun) && /^the\b/.test(words)
      ? fits.filter(({ ages }) => [...ages].some((age) => age >= 10 && age < 20))
      : SUSPECT.test(noun) && /^the\b/.test(words) && !SEVERAL.test(one.testimony.article.text.toLowerCase())
        ? fits.filter(({ articles }) => articles.has(one.claim.article))
        : []
    : fits.filter(({ ages }) => ages.has(years));
  return found.length === 1 ? { ...found[0]!.person, byName: false } : null;
}

/** Ages that a birthday may part, or none told. */
const isNearly = ({ ages }: Named, years: number): boolean =>
  ages.size === 0 || [...ages].some((age) => Math.abs(age - years) <= 1);

/** "The maintenance manager was arrested": the only one of those accused who is called so, where nobody else of the story is. */
function bearerOfRole(story: Story, one: Told, noun: string, fits: readonly Named[]): Named | null {
  if (
    GENERIC.test(noun) ||
    namesAnybody(one) ||
    OTHERS.test(sentence(one)) ||
    MORE_HELD.test(plain(one.testimony.article.text))
  )
    return null;
  const bearers = rolesOf(story).get(noun);
  if (bearers?.size !== 1) return null;
  return fits.find(({ person }) => person.actor !== null && bearers.has(person.actor)) ?? null;
}
/** A person's name in the sentence, but for who says it: "12 were indicted but not Vale, who some say was the leader". */
function namesAnybody({ testimony: { reading }, statement }: Told): boolean {
  const { start, end } = reading.sentences[statement.sentence]!;
  return reading.names.some(
    (name) => name.type === 'person' && name.start >= start && name.end <= end && !/\b(?:said|says|according to)\b/.test(reading.text.slice(Math.max(start, name.start - 40), Math.min(end, name.end + 12))), // biome-ignore format: one thought
  );
}
/** Words for anybody, or for anybody's kin. */
const GENERIC = /^(?:man|woman|boy|girl|teen|teenager|youth|juvenile|person|people|suspect|defendant|accused|gunman|shooter|attacker|victim|resident|father|mother|son|daughter|brother|sister|wife|husband|friend|neighbour|neighbor|relative|member|officer|official|employee|worker|colleague|one|prisoner|inmate)$/; // biome-ignore format: one list

/** Who is called by each noun, in any article. */
function rolesOf(story: Story): ReadonlyMap<string, ReadonlySet<string>> {
  const known = roles.get(story);
  if (known) return known;
  const found = new Map<string, Set<string>>();
  for (const { statement, testimony } of story.told) {
    if (statement.predicate !== 'role') continue;
    const actor = actorOf(
      story,
      testimony,
      statement.participants.find(({ role }) => role === 'patient')?.entity ?? null,
    );
    const value = statement.values.find(({ aspect }) => aspect === 'role');
    if (actor === null || value === undefined) continue;
    const noun = testimony.reading.tokens[value.token]?.lemma.toLowerCase() ?? '';
    found.set(noun, (found.get(noun) ?? new Set()).add(actor));
  }
  roles.set(story, found);
  return found;
}
const roles = new WeakMap<Story, ReadonlyMap<string, ReadonlySet<string>>>();

/**
 * "A man has been arrested", in an article that names nobody who is accused and tells of nobody else held: the only one whom
 * the other articles accuse by name.
 */
function soleAccused(one: Told, noun: string, named: readonly Named[]): Named | null {
  const [sole, ...more] = named;
  const text = plain(one.testimony.article.text);
  if (sole === undefined || more.length > 0 || sole.articles.has(one.claim.article) || !ANYBODY.test(noun)) return null;
  return MORE_HELD.test(text) || SEVERAL.test(text) || OTHERS.test(sentence(one)) || LET_GO.test(text) ? null : sole;
}
const ANYBODY = /^(?:man|woman)$/;
/** Who was let go may have been another. */
const LET_GO =
  /\b(?:released without charge|let go|eliminated from|cleared|no longer a suspect|years ago|in (?:19|20)\d\d)\b/;

/** An article's first sentences, and how soon after them the name follows. Sentences. */
const LEAD = 3;
const NEXT = 4;

/** Words of an article that tells of more than one who is accused. */
export const MORE_HELD =
  /\b(?:second|third|fourth|other|another) (?:suspect|defendant|man|woman|teen|gunman|shooter)\b|\b(?:two|three|four|five|six|several|both) (?:\w+ )?(?:men|women|people|persons|suspects|teens|teenagers|boys|girls|defendants|brothers) (?:were|was|are|have been|had been|face|accused|suspected|charged|arrested)\b/;

/** "A 25-year-old man has been charged" at the head of an article that tells of nobody else: the name follows. */
function isLead({ testimony: { article, reading }, statement }: Told, words: string): boolean {
  const first = reading.sentences.findIndex(({ block }) => block === 'paragraph');
  return (
    statement.sentence - first < LEAD && /^(?:an?|the) /.test(words) && !MORE_HELD.test(article.text.toLowerCase())
  );
}

/**
 * "A driver who stole parcels has been jailed. Ada Quill, 34, of Harrow, admitted nine thefts": whether the person is the first
 * whom the article names after its lead, as the subject of the sentence. A verdict told of a description asks for as much.
 */
function isFirstNamed(story: Story, { testimony, statement }: Told, { actor }: Person): boolean {
  const { names, sentences, tokens } = testimony.reading;
  const end = sentences[statement.sentence]?.end ?? 0;
  const to = sentences[Math.min(sentences.length - 1, statement.sentence + NEXT)]!.end;
  const first = names.find(({ type, start }) => type === 'person' && start >= end);
  if (first === undefined || first.end > to || actorOf(story, testimony, first.entity) !== actor) return false;
  return (
    sentences.some(({ start }) => start === first.start) ||
    tokens.some(({ start, deprel }) => start >= first.start && start < first.end && deprel.startsWith('nsubj'))
  );
}

/** Whether the article first names somebody in the sentences right after. */
function isNamedNext(story: Story, { testimony, statement }: Told, { actor }: Person): boolean {
  const { names, sentences } = testimony.reading;
  const from = sentences[statement.sentence];
  const to = sentences[Math.min(sentences.length - 1, statement.sentence + NEXT)];
  const first = names.find(
    ({ start, entity }) => from !== undefined && start >= from.start && actorOf(story, testimony, entity) === actor,
  );
  return first !== undefined && to !== undefined && first.end <= to.end;
}

/** Who is named in the same sentence is somebody else: "Vance and a 15-year-old boy". */
export const isInSentence = (story: Story, { testimony, statement }: Told, { actor }: Person): boolean => {
  const sentence = testimony.reading.sentences[statement.sentence];
  return testimony.reading.names.some(
    ({ start, end, entity }) =>
      sentence !== undefined &&
      start >= sentence.start &&
      end <= sentence.end &&
      actorOf(story, testimony, entity) === actor,
  );
};

/** No woman is "the boy". */
export function agrees(story: Story, { actor }: Person, noun: string): boolean {
  const genders = (actor === null ? undefined : gendersOf(story).get(actor)) ?? NONE;
  return !(MALE.test(noun) && genders.has('female')) && !(FEMALE.test(noun) && genders.has('male'));
}

const NONE: ReadonlySet<string> = new Set();
const known = new WeakMap<Story, ReadonlyMap<string, ReadonlySet<string>>>();

/** The genders in which the articles speak of each actor, found once for a story: every description asks for them. */
function gendersOf(story: Story): ReadonlyMap<string, ReadonlySet<string>> {
  const found = known.get(story);
  if (found) return found;
  const genders = new Map<string, Set<string>>();
  for (const testimony of story.comparison.testimonies)
    for (const { entity, gender } of testimony.reading.chains) {
      const actor = actorOf(story, testimony, entity);
      if (actor === null || gender === null) continue;
      const own = genders.get(actor);
      if (own) own.add(gender);
      else genders.set(actor, new Set([gender]));
    }
  known.set(story, genders);
  return genders;
}
