/** Namesakes → groups, one for each bearer: forms of one name first, then other spellings, then names of one word. */
import { genderFits } from '../../language/coreference/gendered-words.ts';
import { sameBearer } from '../../language/coreference/same-bearer.ts';
import { Group, isSingle, letters, type Namesakes } from './bearers.ts';
import { likelySpelling } from './misspelt.ts';
import { principal } from './principal.ts';

/** "Jr.", "III" behind a name. */
export const SUFFIX = /[.,]?\s+(?:jr|sr|i{2,3}|iv)\.?$/i;

const last = (name: string): string => name.toLowerCase().replace(SUFFIX, '').split(/\s+/).at(-1)!;

/** "Del Marrow" and "DelMarrow", "D'Quill" and "DQuill". */
const isSpacing = (a: string, b: string): boolean => letters(a).join('') === letters(b).join('');

/** The same first and last word of two full names. */
function haveOneName(a: Namesakes, b: Namesakes): boolean {
  if (a.type !== 'person' || isSingle(a) || isSingle(b)) return false;
  return letters(a.name)[0] === letters(b.name)[0] && last(a.name) === last(b.name);
}

/** Whether a name is a form of a group's names and contradicts none of them. */
function isForm(part: Namesakes, group: Group): boolean {
  if (part.type !== group.type) return false;
  let found = false;
  for (const other of group.parts) {
    // A full name says more than an article's pronouns, which may be read wrongly.
    const verdict = haveOneName(part, other)
      ? sameBearer({ ...part, gender: null }, { ...other, gender: null })
      : sameBearer(part, other);
    const isOneWord = isSpacing(part.name, other.name);
    if (verdict === 'different' && !isOneWord) return false;
    if (verdict === 'same' || isOneWord) found = true;
  }
  return found;
}

/**
 * "Edgar Pell" and "Edgar Pell Ruiz": a first and a last name without the second last name, or without the last name, where
 * no article knows both.
 */
function isCutShort(part: Namesakes, group: Group): boolean {
  const words = letters(part.name);
  if (part.type !== 'person' || group.type !== 'person' || words.length !== 2 || words[0]!.length < 2) return false;
  if (part.members.some(({ testimony }) => group.articles.has(testimony.article.id))) return false;
  return group.parts.some(({ name }) => {
    const whole = letters(name.replace(SUFFIX, ''));
    return whole.length === 3 && whole[0] === words[0] && whole[1] === words[1];
  });
}

/** What two forms of one name share: the beginning of a word, or the initials. Only such groups are compared. */
function keysOf({ name, type }: Namesakes): string[] {
  const words = letters(name);
  const initials = words.map((word) => word[0]).join('');
  return [
    ...new Set([...words.map((word) => word.slice(0, 2)), initials, ...(words.length === 1 ? [words[0]!] : [])]),
  ].map((key) => `${type} ${key}`);
}

/** Groups by what their names share. */
class Index {
  private readonly groups = new Map<string, Set<Group>>();

  put(key: string, group: Group): void {
    this.groups.set(key, (this.groups.get(key) ?? new Set()).add(group));
  }

  at(...keys: readonly string[]): Group[] {
    return [...new Set(keys.flatMap((key) => [...(this.groups.get(key) ?? [])]))];
  }
}

/** Groups the namesakes of a story; `all` longest names first. */
export function groupsOf(all: readonly Namesakes[]): Group[] {
  const groups: Group[] = [];
  const byKey = new Index();
  const open: Namesakes[] = [];
  const found = (part: Namesakes): void => {
    const group = new Group(part.type);
    groups.push(group);
    enlist(part, group);
  };
  const enlist = (part: Namesakes, group: Group): void => {
    group.add(part);
    for (const key of keysOf(part)) byKey.put(key, group);
  };
  for (const part of all) {
    if (isSingle(part)) continue;
    const near = byKey.at(...keysOf(part));
    const forms = near.filter((group) => isForm(part, group));
    const homes = forms.length > 0 ? forms : near.filter((group) => isCutShort(part, group));
    if (homes.length === 1) enlist(part, homes[0]!);
    else if (homes.length === 0) found(part);
    else open.push(part);
  }
  // "Kathy" may be Catherine's or Katherine's until they are known to be one.
  const joined = joinSpellings(groups);
  const index = new Index();
  const byLast = new Index();
  const byFirst = new Index();
  const settle = (part: Namesakes, group: Group): void => {
    for (const key of keysOf(part)) index.put(key, group);
    byLast.put(`${group.type} ${last(part.name)}`, group);
    if (group.type === 'person' && !isSingle(part)) byFirst.put(letters(part.name)[0] ?? '', group);
  };
  for (const group of joined) for (const part of group.parts) settle(part, group);
  for (const part of [...open, ...all.filter(isSingle)]) {
    const homes = index.at(...keysOf(part)).filter((group) => isForm(part, group));
    let home = homes.length === 1 ? homes[0] : undefined;
    if (!home && isSingle(part)) {
      const fits = (group: Group): boolean => genderFits(part.gender, group.gender);
      // A last name alone, or else a first name, means its only bearer of the story.
      const family = byLast.at(`person ${last(part.name)}`);
      const bearers = family.length > 0 ? family : byFirst.at(last(part.name));
      if (bearers.length === 1 && fits(bearers[0]!)) home = bearers[0];
      if (bearers.length > 1) home = principalOf(part, bearers.filter(fits));
      if (bearers.length === 0) home = onlySpelling(part, index.at(...keysOf(part)));
    }
    if (!home) {
      home = new Group(part.type);
      joined.push(home);
    }
    home.add(part);
    settle(part, home);
  }
  return joined;
}

/** Of several who bear a last name, the one whom all articles that use it alone mean by it. */
function principalOf(part: Namesakes, bearers: readonly Group[]): Group | undefined {
  const meant = part.members.map(({ testimony }) => {
    const chain = principal(testimony, last(part.name), null);
    const key = `${testimony.article.id} ${chain?.entity}`;
    return chain === null ? undefined : bearers.find(({ members }) => members.some((member) => member.key === key));
  });
  return meant.every((group) => group === meant[0]) ? meant[0] : undefined;
}

/** The one group whose last name a single name is a slip for. */
function onlySpelling(part: Namesakes, near: readonly Group[]): Group | undefined {
  const alone = new Group(part.type);
  alone.add(part);
  const fits = near.filter((group) => likelySpelling(alone, group) > 0);
  return fits.length === 1 ? fits[0] : undefined;
}

/** Pairs of groups are looked for among those whose names share a part. */
function blocksOf({ parts, type }: Group): string[] {
  const keys = parts.flatMap(({ name }) => {
    const words = letters(name);
    if (type !== 'person')
      return words.map((word, i) => [...words.slice(0, i), word.slice(0, 1), ...words.slice(i + 1)].join(' '));
    const family = last(name);
    return [`f ${family}`, `g ${words[0]}`, `b ${words[0]?.slice(0, 2)} ${family.slice(0, 2)}`];
  });
  // Beside another word for a way the name itself may be off.
  const ways =
    type === 'person' ? [] : parts.map(({ name }) => `w ${letters(name).length} ${letters(name)[0]?.slice(0, 4)}`);
  return [...new Set([...keys, ...ways])].map((key) => `${type} ${key}`);
}

/** Groups in a block: more share a first name only in lists. */
const MOST_IN_BLOCK = 60;

/** Joins groups that are one bearer in other letters, the surest pairs first. */
function joinSpellings(groups: readonly Group[]): Group[] {
  const blocks = new Map<string, number[]>();
  groups.forEach((group, i) => {
    for (const key of blocksOf(group)) blocks.set(key, [...(blocks.get(key) ?? []), i]);
  });
  const sure = new Map<string, number>();
  const pairs: { a: number; b: number; sure: number }[] = [];
  for (const block of blocks.values())
    if (block.length <= MOST_IN_BLOCK)
      block.forEach((a, i) => {
        for (const b of block.slice(i + 1)) {
          const key = `${a} ${b}`;
          if (sure.has(key)) continue;
          sure.set(key, likelySpelling(groups[a]!, groups[b]!));
          if (sure.get(key)! > 0) pairs.push({ a, b, sure: sure.get(key)! });
        }
      });
  pairs.sort((x, y) => y.sure - x.sure || x.a - y.a || x.b - y.b);
  const component = groups.map((_, i) => [i]);
  const mayMeet = (a: number, b: number): boolean =>
    (sure.get(`${Math.min(a, b)} ${Math.max(a, b)}`) ?? 0) > 0 ||
    ![...groups[a]!.articles].some((article) => groups[b]!.articles.has(article));
  for (const { a, b } of pairs) {
    const [x, y] = [component[a]!, component[b]!];
    if (x === y || !x.every((i) => y.every((j) => mayMeet(i, j)))) continue;
    const both = [...x, ...y];
    for (const i of both) component[i] = both;
  }
  return [...new Set(component)].map((members) => {
    const group = new Group(groups[members[0]!]!.type);
    for (const i of [...members].sort((x, y) => x - y)) for (const part of groups[i]!.parts) group.add(part);
    return group;
  });
}
