/** The testimonies of a story's articles → its actors, claims and matters. Only this room and those after it see more than one article. */
import type { Testimony } from '../claims/statement.ts';
import type { Claim, Speaker } from '../model/claim.ts';
import { actorsOf } from './actors/actors.ts';
import { type Asked, isBareName, isOfFullName, retold } from './asked-once.ts';
import type { Comparison, Matter } from './comparison.ts';
import { toMatter } from './finding.ts';
import { wholeWords } from './gap.ts';
import { origins } from './origins/origins.ts';
import type { Question } from './rule.ts';
import { comparisonRules } from './rules/rules.ts';
import { groupBy, type Said, type Story } from './story.ts';
import { doubtfulDays } from './times/doubtful-days.ts';

/** Order of publication, the undated first, then by id: the order in which a reader would meet the articles. */
function inOrder(testimonies: readonly Testimony[]): Testimony[] {
  const key = ({ article }: Testimony): string => `${article.published ?? ''}\t${article.id}`;
  return [...testimonies].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** How rare a content lemma is among the story's origins, 0 to about 2.5: a copy makes no word commoner. */
function weights(testimonies: readonly Testimony[], originOf: ReadonlyMap<string, string>): (lemma: string) => number {
  const origins = new Map<string, Set<string>>();
  for (const { article, statements } of testimonies)
    for (const lemma of new Set(statements.flatMap(({ content }) => content)))
      origins.set(lemma, (origins.get(lemma) ?? new Set()).add(originOf.get(article.id) ?? article.id));
  const all = new Set(originOf.values()).size;
  const rarity = (count: number): number => Math.log(1 + (all + 1) / (count + 0.5));
  const known = new Map([...origins].map(([lemma, { size }]) => [lemma, rarity(size)]));
  const unknown = rarity(0);
  return (lemma) => known.get(lemma) ?? unknown;
}

/**
 * Compares what the articles of one story say.
 *
 * @param given the testimonies, in any order: the result is the same
 * @returns actors, claims and matters; every id is the same for the same articles
 */
export function compare(given: readonly Testimony[]): Comparison {
  const { story, ...opened } = openStory(given);
  return { ...opened, matters: matters(story) };
}

/** A story as the rules see it, and all that a comparison has beside the matters. */
export interface OpenStory extends Omit<Comparison, 'matters'> {
  readonly story: Story;
}

/** Puts testimonies together as one story, before any rule has asked of it. */
export function openStory(given: readonly Testimony[]): OpenStory {
  const testimonies = inOrder(given);
  const { actors, actorOf } = actorsOf(testimonies);
  const origin = origins(testimonies);
  const said: Said[] = [];
  const claims: Claim[] = [];
  const statementOf = new Map<string, { testimony: number; statement: number }>();
  testimonies.forEach(({ article, reading, statements }, testimony) => {
    const actor = (entity: string | null): string | null =>
      entity ? (actorOf.get(`${article.id} ${entity}`) ?? null) : null;
    statements.forEach((statement, index) => {
      const claim = `c${claims.length + 1}`;
      const taking = (role?: string): string[] =>
        [
          ...new Set(
            statement.participants.filter((p) => !role || p.role === role).flatMap((p) => actor(p.entity) ?? []),
          ),
        ].sort();
      const all = taking();
      said.push({ testimony, index, statement, claim, patients: taking('patient'), actors: all });
      statementOf.set(claim, { testimony, statement: index });
      claims.push({
        id: claim,
        article: article.id,
        ...wholeWords(article.text, statement),
        predicate: statement.predicate,
        actors: all,
        voice: statement.voice && {
          chain: reading.text.slice(statement.voice.chain.start, statement.voice.chain.end),
          speakers: statement.voice.speakers.map(
            (s): Speaker => ({ name: reading.text.slice(s.start, s.end), actor: actor(s.entity) }),
          ),
        },
        certainty: statement.certainty,
        polarity: statement.polarity,
        origin: origin.ofStatement(article.id, index),
      });
    });
  });
  const doubtful = doubtfulDays(testimonies);
  const published = testimonies.map(({ article }) =>
    doubtful.has(article.id) ? '' : (article.published?.slice(0, 10) ?? ''),
  );
  const story: Story = {
    testimonies,
    said,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    actorOf,
    article: ({ testimony }) => testimonies[testimony]!.article.id,
    published: ({ testimony }) => published[testimony]!,
    originOf: ({ claim }) => claims[Number(claim.slice(1)) - 1]!.origin,
    speakersOf: ({ claim }) =>
      (claims[Number(claim.slice(1)) - 1]!.voice?.speakers ?? []).map(({ name, actor }) => actor ?? name.toLowerCase()),
    weight: weights(testimonies, origin.ofArticle),
    words: ({ testimony }, { start, end }) => testimonies[testimony]!.article.text.slice(start, end),
  };
  return {
    story,
    testimonies,
    origins: origin.ofArticle,
    actors,
    actorOf,
    claims,
    statementOf,
    copies: origin.copies,
  };
}

/** What a question holds: the words that answer it. Two rules may find the same; how a name is spelt is no other rule's matter. */
const keyOf = ({ aspect, accounts }: Question): string =>
  accounts
    .flat()
    .map(({ testimony, label }) => `${testimony}:${label.start}-${label.end}`)
    .sort()
    .concat(aspect === 'name' ? aspect : [])
    .join(' ');

/**
 * Whether the claims of a question with one account stand together in an account of an earlier rule already, or apart in
 * accounts that differ: what differs in its day is not told as alike.
 */
function isTaken({ accounts }: Question, matters: ReadonlyMap<string, readonly Matter[]>): boolean {
  const asked = accounts[0];
  if (accounts.length !== 1 || !asked?.[0]) return false;
  return (matters.get(asked[0].claim) ?? []).some(({ finding, accounts: told }) => {
    const given = asked.map(({ claim }) => told.findIndex(({ claims }) => claims.includes(claim)));
    const holds = given.every((account) => account >= 0);
    return holds && (new Set(given).size === 1 || finding === 'differ');
  });
}

/** The matters that hold each claim. */
function byClaim(found: readonly Matter[]): ReadonlyMap<string, readonly Matter[]> {
  const matters = new Map<string, Matter[]>();
  for (const matter of found)
    for (const claim of new Set(matter.accounts.flatMap(({ claims }) => claims))) {
      const own = matters.get(claim);
      if (own) own.push(matter);
      else matters.set(claim, [matter]);
    }
  return matters;
}

/** Without the matters that another asks of the same person by the full name. */
function withoutBareNames(found: readonly Matter[]): Matter[] {
  const alike = groupBy(found, ({ template }) => template);
  return found.filter((matter) => {
    if (!isBareName(matter)) return true;
    return !alike.get(matter.template)!.some((other) => other !== matter && isOfFullName(other, matter));
  });
}

/** Asks every rule in order; a question whose answers an earlier rule has told already is dropped, or joined to that rule's. */
function matters(story: Story): Matter[] {
  const told = new Set<string>();
  const found: Matter[] = [];
  const asked: Asked[] = [];
  for (const rule of comparisonRules) {
    const earlier = byClaim(found);
    const before = [...asked];
    for (const question of rule.find(story)) {
      const key = keyOf(question);
      if (told.has(key) || isTaken(question, earlier)) continue;
      told.add(key);
      const again = retold(question, before);
      if (again) {
        const first = asked[again.at]!;
        asked[again.at] = { ...first, question: again.joined };
        found[again.at] = toMatter(again.joined, story, found[again.at]!.id, first.rule);
        continue;
      }
      asked.push({ rule: rule.name, question });
      found.push(toMatter(question, story, `m${found.length + 1}`, rule.name));
    }
  }
  return withoutBareNames(found);
}
