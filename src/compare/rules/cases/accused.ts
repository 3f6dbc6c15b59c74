/** Whose case a claim tells of: who undergoes the step, who is named before it, or the only accused of the story where a word for an accused stands. */
import { conceptNamed } from '../../../claims/concepts/inventory.ts';
import type { Participant } from '../../../claims/statement.ts';
import { treeOf } from '../../../language/tree.ts';
import { namedNext } from '../../actors/named-next.ts';
import { personMeant } from '../../actors/person-meant.ts';
import { isTold, type Said, type Story } from '../../story.ts';
import { agesOf } from '../states/state-bearers.ts';
import { isOf } from '../states/state-inventory.ts';
import { isNominal, LADDER, type Step, stepOf } from './case-ladder.ts';

/** Stages that a mere description ("the man") may be laid to a name for. A verdict never rests on that. */
const LIGHT = LADDER.indexOf('charged');
/** Words that set somebody apart from the one accused. */
const OTHERS =
  /\b(?:another|other|second|third|fourth|fifth|sixth|last|remaining|two|three|four|five|six|both|several|more|no)\b/i;
/** Where an article tells of several, "the suspect" is nobody sure. */
const SEVERAL =
  /\b(?:suspects|defendants|gunmen|shooters|attackers|(?:second|third|other|another) (?:suspect|defendant|man|woman|gunman|shooter|person))\b/i;
/** Right before the name of somebody who has a part in a case without being accused. */
const OFFICIAL =
  /\b(?:by|(?:appear(?:s|ed|ing)?|brought|arraigned|hearing|testif(?:ies|ied)) before|judge|justice|attorney|lawyer|prosecutor|solicitor|detective|officer|sheriff|chief|deputy|lt\.?|sgt\.?|sergeant|lieutenant|capt\.?|captain|killing|murdering|shooting|against|death of|murder of)\W+(?:[\w.]+\W+)?$/i;

/** Makes the look-up of the persons whose case a claim that tells a step is about; none where the words do not say it. */
export function accusedOf(story: Story): (said: Said, step: Step) => readonly string[] {
  const sole = soleAccused(story);
  const tellsOfSeveral = story.testimonies.map(({ article }) => SEVERAL.test(article.text));
  const told = (said: Said, { at, byConcept }: Step): readonly string[] => {
    const taking = said.statement.participants.flatMap((part) => {
      if (byConcept ? part.role !== 'patient' && !isOfNoun(story, said, part) : part.role === 'recipient') return [];
      const person = personMeant(story, said, part);
      return person === null || mayBeAnother(story, said, part, person) ? [] : person;
    });
    const named = byConcept ? (taking.length > 0 ? [] : namedBefore(story, said)) : namedBehind(story, said);
    const persons = [...new Set([...taking, ...named])];
    if (persons.length > 0) return persons;
    const aged = at <= LIGHT ? agedAs(story, said, byConcept) : [];
    if (aged.length > 0) return aged;
    const next = said.statement.participants.flatMap((part) =>
      (byConcept ? part.role === 'patient' : part.role !== 'recipient') ? (namedNext(story, said, part) ?? []) : [],
    );
    if (next.length === 1) return next;
    if (sole === null || tellsOfSeveral[said.testimony]) return [];
    const isAccused = said.statement.participants.some(
      (part) =>
        (byConcept ? part.role === 'patient' : part.role !== 'recipient') &&
        (isOf('accused', part.lemma) || (at <= LIGHT && isOf('somebody', part.lemma))) &&
        !OTHERS.test(story.words(said, part.span)) &&
        fits(story, said, part, sole),
    );
    return isAccused ? [sole] : [];
  };
  let accused: ReadonlySet<string> | null = null;
  return (said, step) => {
    const persons = told(said, step);
    const count = persons.length > 0 || !step.byConcept ? null : numberOfAll(story, said);
    if (count === null) return persons;
    accused ??= new Set(
      story.said.flatMap((one) => {
        const own = stepOf(story, one);
        return own === null ? [] : told(one, own);
      }),
    );
    return lastNamed(story, said, accused, count);
  };
}

/** "Sentencing for Ada Quill", "the trial of Tom Reed": of whom the step is, behind its noun. */
const isOfNoun = (story: Story, { testimony, statement }: Said, { role, preposition }: Participant): boolean =>
  role === 'other' &&
  /^(?:for|of)$/.test(preposition) &&
  isNominal(treeOf(story.testimonies[testimony]!.reading), statement.token);

/** The last so many of the accused whom an article names before a claim, sentence by sentence; none where a sentence brings in too many. */
function lastNamed(story: Story, said: Said, accused: ReadonlySet<string>, count: number): string[] {
  const { article, reading } = story.testimonies[said.testimony]!;
  const found = new Set<string>();
  for (let i = said.statement.sentence; i >= 0 && found.size < count; i--) {
    const { start, end } = reading.sentences[i]!;
    for (const name of reading.names) {
      const actor = story.actorOf.get(`${article.id} ${name.entity}`);
      if (actor !== undefined && accused.has(actor) && name.start >= start && name.end <= end) found.add(actor);
    }
  }
  return found.size === count ? [...found].sort() : [];
}

/** "Quill could face prison if convicted during his trial": a pronoun behind the name of another person of its sentence may mean that one. */
function mayBeAnother(story: Story, said: Said, { token }: Participant, person: string): boolean {
  const { reading } = story.testimonies[said.testimony]!;
  const { upos, start } = reading.tokens[token]!;
  const sentence = reading.sentences[said.statement.sentence];
  if (upos !== 'PRON' || !sentence) return false;
  const before = reading.names.flatMap((name) =>
    name.start >= sentence.start && name.end <= start ? (personOf(story, said, name.entity) ?? []) : [],
  );
  return before.length > 0 && !before.includes(person);
}

const NUMBER = new Map([
  ['both', 2],
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
]);

/** How many "all four have pleaded not guilty" is said of: the accused whom the article names, where they are as many. */
function numberOfAll(story: Story, said: Said): number | null {
  const [part, ...others] = said.statement.participants.filter(({ role }) => role === 'patient');
  if (!part || others.length > 0) return null;
  const words = story.words(said, part.span).toLowerCase();
  const counted = said.statement.values.find(
    ({ aspect, start, end }) => aspect === 'count' && start < part.span.end && end > part.span.start,
  )?.value;
  const isAll = /\ball\b/.test(
    story.words(said, { start: Math.max(said.statement.start, part.span.start - 4), end: part.span.end }).toLowerCase(),
  );
  return (
    NUMBER.get(words.split(' ')[0]!) ??
    NUMBER.get(part.lemma) ??
    (isAll && counted?.type === 'number' && counted.low === counted.high ? counted.low : null)
  );
}

/** "A 17-year-old was arrested": the one person of the story who is that old, named elsewhere. */
function agedAs(story: Story, { testimony, statement }: Said, byConcept: boolean): string[] {
  const { ofToken, ofActor } = agesOf(story);
  return statement.participants.flatMap(({ role, token }) => {
    const age = ofToken.get(`${testimony} ${token}`);
    if (age === undefined || (byConcept ? role !== 'patient' : role === 'recipient')) return [];
    const [actor, ...others] = [...ofActor].filter(([, years]) => years === age);
    return actor && others.length === 0 ? [actor[0]] : [];
  });
}

const MINOR = new Set(['teen', 'teenager', 'boy', 'girl', 'youth', 'juvenile']);
const MALE = new Set(['man', 'boy', 'gunman']);
const FEMALE = new Set(['woman', 'girl', 'gunwoman']);

/** Whether a description may mean a person: of the same age where both are told, no man for a woman, no boy for a man. */
function fits(story: Story, { testimony }: Said, { token, lemma }: Participant, actor: string): boolean {
  const { ofToken, ofActor } = agesOf(story);
  const [told, age] = [ofToken.get(`${testimony} ${token}`), ofActor.get(actor)];
  if (told !== undefined && age !== undefined && told !== age) return false;
  if (MINOR.has(lemma) && (age === undefined || age > 19)) return false;
  const genders = new Set(
    story.testimonies.flatMap(({ article, reading }) =>
      reading.chains.flatMap(({ entity, gender }) =>
        story.actorOf.get(`${article.id} ${entity}`) === actor ? gender : [],
      ),
    ),
  );
  return !(MALE.has(lemma) && genders.has('female')) && !(FEMALE.has(lemma) && genders.has('male'));
}

function personOf(story: Story, { testimony }: Said, entity: string | null): string | null {
  const actor =
    entity === null ? undefined : story.actorOf.get(`${story.testimonies[testimony]!.article.id} ${entity}`);
  return actor !== undefined && story.actors.get(actor)?.kind === 'person' ? actor : null;
}

interface Named {
  readonly actor: string;
  readonly start: number;
  readonly end: number;
}

/** The persons whom a claim names, in the order of their names. */
function namesIn(story: Story, said: Said): Named[] {
  const { names } = story.testimonies[said.testimony]!.reading;
  return names.flatMap(({ start, end, entity }) => {
    if (start < said.statement.start || end > said.statement.end) return [];
    const actor = personOf(story, said, entity);
    return actor === null ? [] : [{ actor, start, end }];
  });
}

/** What may stand between the names of a list: "Ada Quill, 34, and Tom Reed". */
const LISTED = /^(?:[\s,;\d"“”]|and|aka|(?:of|from) \p{Lu}[\p{L}.'’-]{1,30})*$/u;

/** "Ada Quill's lawyer was arrested", "a neighbour of Ada Quill was arrested": who undergoes the step is somebody else. */
function isBeside(story: Story, { testimony, statement }: Said, { start, end }: Named): boolean {
  const tree = treeOf(story.testimonies[testimony]!.reading);
  return statement.participants.some(
    ({ role, token }) =>
      role === 'patient' &&
      tree.tokens[token]!.upos === 'NOUN' &&
      tree.children(token).some((child) => {
        const span = tree.tokens[child]!;
        return /^nmod(?:$|:poss)/.test(span.deprel) && span.start >= start && span.end <= end;
      }),
  );
}

/** Who stands before the word for the step where its subject was not read: one person, or a list of them. */
function namedBefore(story: Story, said: Said): string[] {
  const { tokens } = story.testimonies[said.testimony]!.reading;
  const { start: step } = tokens[said.statement.token]!;
  const before = namesIn(story, said).filter(({ end }) => end <= step);
  const isList = before.every(
    ({ actor, start }, i) =>
      i === 0 ||
      before[i - 1]!.actor === actor ||
      LISTED.test(story.words(said, { start: before[i - 1]!.end, end: start })),
  );
  if (!isList || said.patients.length > 0 || before.some((name) => isBeside(story, said, name))) return [];
  // "The suspect was seeking out his bosses": who acts on somebody undergoes nothing.
  const { participants } = said.statement;
  const acts = participants.some(({ role }) => role === 'patient')
    ? new Set(
        participants.flatMap(({ role, entity }) => (role === 'agent' ? (personOf(story, said, entity) ?? []) : [])),
      )
    : new Set<string>();
  return before
    .filter(({ actor }) => !acts.has(actor))
    .filter(({ start }) => !OFFICIAL.test(story.words(said, { start: Math.max(0, start - 24), end: start })))
    .map(({ actor }) => actor);
}

/** Who stands behind the words, or else in them: "are still searching for Ada Quill, 34; Tom Reed, 20". */
function namedBehind(story: Story, said: Said): string[] {
  const { end } = story.testimonies[said.testimony]!.reading.tokens[said.statement.token]!;
  const names = namesIn(story, said);
  const behind = names.filter(({ start }) => start >= end);
  return (behind.length > 0 ? behind : names.length === 1 ? names : []).map(({ actor }) => actor);
}

/** The one person accused in a story: nobody else is, in more than a stray claim. */
function soleAccused(story: Story): string | null {
  const claims = new Map<string, number>();
  for (const said of story.said) {
    const stage = conceptNamed(said.statement.predicate)?.stage;
    if (!isTold(said) || stage === undefined || stage === 'died' || stage === 'released' || stage === 'wanted')
      continue;
    for (const actor of said.patients)
      if (story.actors.get(actor)?.kind === 'person') claims.set(actor, (claims.get(actor) ?? 0) + 1);
  }
  const [first, second] = [...claims].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first && first[1] >= MANY && (second?.[1] ?? 0) * MANY < first[1] ? first[0] : null;
}
/** A case is told of in at least this many claims, and in this many times more than any other. */
const MANY = 3;
