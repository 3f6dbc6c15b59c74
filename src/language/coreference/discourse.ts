import type { Span } from '../../model/passage.ts';
import type { EntityType, Mention } from '../../model/reading.ts';
import type { Tree } from '../tree.ts';
import { type Gender, genderFits } from './gendered-words.ts';
import type { PersonName } from './person-name.ts';

/** A quotation as coreference needs it. */
export interface SpokenSpan extends Span {
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly cue: Span | null;
  readonly speaker: Span | null;
}

/** How a mention stands in its clause. */
export type Role = 'subject' | 'object' | 'oblique' | 'possessor' | 'apposition' | 'other';

/** Words that stand for somebody or something, before it is known for whom. */
export interface Candidate extends Mention {
  /** Place among the mentions of the text, by start. */
  readonly index: number;
  readonly first: number;
  /** One past the last token. */
  readonly endToken: number;
  readonly head: number;
  readonly sentence: number;
  readonly role: Role;
  readonly type: EntityType | null;
  readonly plural: boolean;
  /** The name without case and accents; for a nominal the lemma of its head. */
  readonly key: string;
  readonly person: PersonName | null;
  /** What the words themselves say: a title, "actress", "he". */
  readonly gender: Gender | null;
  /** What a list of first names says: weak. */
  readonly listGender: Gender | null;
  /** The direct quotation it stands in, -1 if none. */
  readonly quote: number;
  /** A name right behind a noun for a relative: "his father Tim Quist". */
  readonly relative: boolean;
  /** A pronoun's small letters, "" for others. */
  readonly pronoun: string;
}

/** All mentions known to mean one bearer. */
export interface Entity {
  readonly id: number;
  readonly members: readonly Candidate[];
  readonly type: EntityType | null;
  readonly gender: Gender | null;
  readonly listGender: Gender | null;
  readonly plural: boolean;
  readonly named: boolean;
}

/** One article's mentions, and which of them are known to mean the same: what the sieve's rules read and change. */
export class Discourse {
  readonly tree: Tree;
  readonly mentions: readonly Candidate[];
  readonly quotes: readonly SpokenSpan[];
  private readonly parent: Int32Array;
  private readonly members: Candidate[][];
  private readonly entities: (Entity | null)[];
  private readonly apartPairs = new Set<number>();
  private readonly byHead = new Map<number, Candidate>();

  constructor(tree: Tree, mentions: readonly Candidate[], quotes: readonly SpokenSpan[]) {
    this.tree = tree;
    this.mentions = mentions;
    this.quotes = quotes;
    this.parent = Int32Array.from(mentions, (_, i) => i);
    this.members = mentions.map((mention) => [mention]);
    this.entities = mentions.map(() => null);
    for (const mention of mentions) if (!this.byHead.has(mention.head)) this.byHead.set(mention.head, mention);
  }

  /** The mention whose head is this token. */
  mentionAt(head: number): Candidate | null {
    return this.byHead.get(head) ?? null;
  }

  private root(index: number): number {
    let at = index;
    while (this.parent[at] !== at) at = this.parent[at]!;
    this.parent[index] = at;
    return at;
  }

  /** The entity a mention is known to belong to. */
  entity(mention: Candidate): Entity {
    const id = this.root(mention.index);
    this.entities[id] ??= describe(id, this.members[id]!);
    return this.entities[id];
  }

  same(a: Candidate, b: Candidate): boolean {
    return this.root(a.index) === this.root(b.index);
  }

  /** Notes that two mentions mean different bearers, whatever later rules think. */
  keepApart(a: Candidate, b: Candidate): void {
    this.apartPairs.add(a.index * this.mentions.length + b.index);
    this.apartPairs.add(b.index * this.mentions.length + a.index);
  }

  /** Whether nothing speaks against one bearer: type, gender, number, what rules keep apart. */
  mayJoin(a: Candidate, b: Candidate): boolean {
    const [x, y] = [this.entity(a), this.entity(b)];
    if (x.id === y.id) return true;
    if (!genderFits(x.gender, y.gender)) return false;
    if (x.type !== null && y.type !== null && x.type !== y.type) return false;
    if (this.apartPairs.size === 0) return true;
    const size = this.mentions.length;
    const [few, many] = x.members.length < y.members.length ? [x, y] : [y, x];
    if (few.members.length * many.members.length > 4096) return true;
    return !few.members.some((m) => many.members.some((n) => this.apartPairs.has(m.index * size + n.index)));
  }

  /** Takes two mentions, and all known to be the same as either, as one. */
  join(a: Candidate, b: Candidate): void {
    const [x, y] = [this.root(a.index), this.root(b.index)];
    if (x === y) return;
    const [from, to] = this.members[x]!.length < this.members[y]!.length ? [x, y] : [y, x];
    this.parent[from] = to;
    this.members[to]!.push(...this.members[from]!);
    this.members[from] = [];
    this.entities[to] = null;
    this.entities[from] = null;
  }

  /** Joins unless something speaks against it; tells whether the two are one now. */
  tryJoin(a: Candidate, b: Candidate): boolean {
    if (!this.mayJoin(a, b)) return false;
    this.join(a, b);
    return true;
  }

  /** All entities, by their first mention. */
  all(): Entity[] {
    const seen = new Set<number>();
    return this.mentions.flatMap((mention) => {
      const entity = this.entity(mention);
      if (seen.has(entity.id)) return [];
      seen.add(entity.id);
      return [entity];
    });
  }
}

/** The one value most members have; null without any, or with as many for another. */
function majority<T>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  return ranked[0] && ranked[0][1] > (ranked[1]?.[1] ?? 0) ? ranked[0][0] : null;
}

function describe(id: number, members: Candidate[]): Entity {
  members.sort((a, b) => a.index - b.index);
  const names = members.filter(({ kind }) => kind === 'name');
  return {
    id,
    members,
    type: majority((names.length ? names : members).map(({ type }) => type)),
    gender: majority(members.map(({ gender }) => gender)),
    listGender: majority(members.map(({ listGender }) => listGender)),
    plural: members.some(({ plural, kind }) => plural && kind !== 'pronoun'),
    named: names.length > 0,
  };
}
