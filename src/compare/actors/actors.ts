/** The entities of all articles → the actors of the story: one actor for one bearer, namesakes and relatives apart. */
import type { Testimony } from '../../claims/statement.ts';
import { sameBearer } from '../../language/coreference/same-bearer.ts';
import type { Actor } from '../../model/dossier.ts';
import type { Chain, EntityType } from '../../model/reading.ts';

export interface ActorIndex {
  readonly actors: readonly Actor[];
  /** `${article id} ${entity}` to the actor's id. */
  readonly actorOf: ReadonlyMap<string, string>;
}

interface Bearer {
  readonly key: string;
  readonly testimony: Testimony;
  readonly chain: Chain;
  readonly name: string;
  readonly type: EntityType;
}

const letters = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const wordsIn = (name: string): number => name.split(/\s+/).length;
const last = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[.,]?\s+(jr|sr|i{2,3}|iv)\.?$/, '')
    .split(/\s+/)
    .at(-1)!;

const TYPES: readonly EntityType[] = ['person', 'organisation', 'place'];

/** What kind of thing a name names in the story: what most of its mentions were read as, a person where they tie. */
function typesByName(testimonies: readonly Testimony[]): (name: string) => EntityType {
  const counts = new Map<string, Map<EntityType, number>>();
  for (const { reading } of testimonies)
    for (const { name, type, mentions } of reading.chains) {
      if (!name || !type) continue;
      const own = counts.get(letters(name).join(' ')) ?? new Map<EntityType, number>();
      own.set(type, (own.get(type) ?? 0) + mentions.length);
      counts.set(letters(name).join(' '), own);
    }
  return (name) => {
    const own = counts.get(letters(name).join(' '))!;
    return TYPES.reduce((best, type) => ((own.get(type) ?? 0) > (own.get(best) ?? 0) ? type : best));
  };
}

/** Every named entity of every article, longest names first so that a last name finds its bearer. */
function bearers(testimonies: readonly Testimony[]): Bearer[] {
  const typeOf = typesByName(testimonies);
  const found = testimonies.flatMap((testimony) =>
    testimony.reading.chains.flatMap((chain): Bearer[] =>
      chain.name && chain.type
        ? [
            {
              key: `${testimony.article.id} ${chain.entity}`,
              testimony,
              chain,
              name: chain.name,
              type: typeOf(chain.name),
            },
          ]
        : [],
    ),
  );
  return found.sort(
    (a, b) =>
      wordsIn(b.name) - wordsIn(a.name) || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.key < b.key ? -1 : 1),
  );
}

/** A group of entities taken to be one bearer. */
interface Group {
  readonly type: EntityType;
  readonly members: Bearer[];
}

/** The same first and last name is the same person of the story, even where one article's pronouns were read wrongly. */
const isSameFullName = (a: Bearer, b: Bearer): boolean =>
  wordsIn(a.name) > 1 && letters(a.name).join(' ') === letters(b.name).join(' ');

type Likeness = 'same' | 'variant' | 'no';

/** One member for each form of the name; members of the bearer's own article all count. */
function oncePerName(members: readonly Bearer[], bearer: Bearer): Bearer[] {
  const seen = new Set<string>();
  return members.filter(({ name, chain, testimony }) => {
    const key = `${name} ${chain.gender}`;
    if (testimony !== bearer.testimony && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** How an entity stands to a group: it must contradict no member. */
function likeness(bearer: Bearer, group: Group): Likeness {
  if (bearer.type !== group.type) return 'no';
  if (group.members.some((member) => isSameFullName(bearer, member))) return 'same';
  let best: Likeness = 'no';
  for (const member of oncePerName(group.members, bearer)) {
    const verdict = sameBearer(
      { name: bearer.name, type: bearer.type, gender: bearer.chain.gender },
      { name: member.name, type: member.type, gender: member.chain.gender },
    );
    if (verdict === 'different') return 'no';
    // An article that keeps two spellings apart tells of two bearers.
    if (verdict === 'variant' && member.testimony === bearer.testimony) return 'no';
    if (verdict === 'same') best = 'same';
    else if (verdict === 'variant' && best === 'no') best = 'variant';
  }
  return best;
}

/** What two forms of one name share: the beginning of a word, or the initials. Only such groups are compared. */
function keysOf({ name, type }: Bearer): string[] {
  const words = letters(name);
  const initials = words.map((word) => word[0]).join('');
  return [
    ...new Set([...words.map((word) => word.slice(0, 2)), initials, ...(words.length === 1 ? [words[0]!] : [])]),
  ].map((key) => `${type} ${key}`);
}

function groupsOf(all: readonly Bearer[]): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Set<Group>>();
  const byLast = new Map<string, Group[]>();
  const byFirst = new Map<string, Group[]>();
  const enlist = (bearer: Bearer, group: Group): void => {
    group.members.push(bearer);
    for (const key of keysOf(bearer)) byKey.set(key, (byKey.get(key) ?? new Set()).add(group));
    const key = `${group.type} ${last(bearer.name)}`;
    const list = byLast.get(key) ?? [];
    if (!list.includes(group)) byLast.set(key, [...list, group]);
    if (group.type !== 'person' || wordsIn(bearer.name) < 2) return;
    const first = letters(bearer.name)[0] ?? '';
    const namesakes = byFirst.get(first) ?? [];
    if (!namesakes.includes(group)) byFirst.set(first, [...namesakes, group]);
  };
  for (const bearer of all) {
    const near = new Set(keysOf(bearer).flatMap((key) => [...(byKey.get(key) ?? [])]));
    const verdicts = [...near].map((group) => ({ group, verdict: likeness(bearer, group) }));
    const same = verdicts.filter(({ verdict }) => verdict === 'same');
    const variant = verdicts.filter(({ verdict }) => verdict === 'variant');
    let home =
      same.length === 1 ? same[0]!.group : same.length === 0 && variant.length === 1 ? variant[0]!.group : undefined;
    if (!home && bearer.type === 'person' && wordsIn(bearer.name) === 1) {
      // A last name alone, or else a first name, means its only bearer of the story.
      const candidates = byLast.get(`person ${last(bearer.name)}`) ?? byFirst.get(last(bearer.name)) ?? [];
      if (candidates.length === 1) home = candidates[0];
    }
    if (!home) {
      home = { type: bearer.type, members: [] };
      groups.push(home);
    }
    enlist(bearer, home);
  }
  return groups;
}

/** The forms of a name in a group, most used first: how often, then longest, then by code unit. */
function formsOf(group: Group): { form: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { testimony, chain } of group.members)
    for (const mention of chain.mentions)
      if (mention.kind === 'name') {
        const form = testimony.reading.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
        counts.set(form, (counts.get(form) ?? 0) + 1);
      }
  return [...counts]
    .map(([form, count]) => ({ form, count }))
    .sort((a, b) => b.count - a.count || b.form.length - a.form.length || (a.form < b.form ? -1 : 1));
}

/** Whether one form only repeats words of another. */
const isPart = (part: string, whole: string): boolean => letters(part).every((word) => letters(whole).includes(word));

/** Forms that are the name in other letters, not a part, title or case of it. */
function variantsOf(name: string, forms: readonly string[], type: EntityType): string[] {
  const found: string[] = [];
  for (const form of forms) {
    const verdict = sameBearer({ name, type, gender: null }, { name: form, type, gender: null });
    if (verdict === 'variant' && !found.some((other) => isPart(form, other))) found.push(form);
  }
  return found;
}

/** Merges the entities of a story's articles into actors. Takes testimonies in any order; the result is the same. */
export function actorsOf(testimonies: readonly Testimony[]): ActorIndex {
  const groups = groupsOf(bearers(testimonies));
  const drafts = groups.map((group) => {
    const forms = formsOf(group);
    const longest = Math.max(...group.members.map(({ name }) => wordsIn(name)));
    // People are called by their full name, others by their commonest.
    const name =
      (group.type === 'person' ? forms.find(({ form }) => wordsIn(form) === Math.min(longest, 2)) : undefined)?.form ??
      forms[0]?.form ??
      group.members[0]!.name;
    const variants = variantsOf(
      name,
      forms.map(({ form }) => form),
      group.type,
    );
    const mentions = group.members
      .flatMap(({ testimony, chain }) =>
        chain.mentions.map(({ start, end }) => ({ article: testimony.article.id, start, end })),
      )
      .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start || a.end - b.end));
    return {
      group,
      name,
      variants,
      aliases: forms.map(({ form }) => form).filter((form) => form !== name && !variants.includes(form)),
      mentions,
    };
  });
  drafts.sort(
    (a, b) =>
      b.mentions.length - a.mentions.length ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : a.mentions[0]!.start - b.mentions[0]!.start),
  );
  const actorOf = new Map<string, string>();
  const actors = drafts.map(({ group, name, variants, aliases, mentions }, i): Actor => {
    const id = `p${i + 1}`;
    for (const { key } of group.members) actorOf.set(key, id);
    return { id, kind: group.type, name, aliases, variants, mentions };
  });
  return { actors, actorOf };
}
