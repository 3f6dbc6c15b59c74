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

/** All mentions known to mean one bearer, and what they say of it together. */
export class Entity {
  readonly id: number;
  /** In no order. */
  readonly members: Candidate[];
  /** The first mention in the text. */
  first: Candidate;
  named: boolean;
  /** Whether some mention has a first and a last name. */
  fullNamed: boolean;
  plural: boolean;
  private readonly nameTypes = new Map<EntityType, number>();
  private readonly nounTypes = new Map<EntityType, number>();
  private readonly genders = new Map<Gender, number>();
  private readonly listGenders = new Map<Gender, number>();
  /** Mentions that rules keep apart from this entity. */
  readonly apart: Candidate[] = [];

  constructor(mention: Candidate) {
    this.id = mention.index;
    this.members = [mention];
    this.first = mention;
    this.named = mention.kind === 'name';
    this.fullNamed = Boolean(mention.person?.given);
    this.plural = mention.plural && mention.kind !== 'pronoun';
    count(this.named ? this.nameTypes : this.nounTypes, mention.type);
    count(this.genders, mention.gender);
    count(this.listGenders, mention.listGender);
  }

  get type(): EntityType | null {
    return majority(this.named ? this.nameTypes : this.nounTypes);
  }

  get gender(): Gender | null {
    return majority(this.genders);
  }

  get listGender(): Gender | null {
    return majority(this.listGenders);
  }

  /** Takes over all that another entity has. */
  absorb(other: Entity): void {
    for (const member of other.members) this.members.push(member);
    for (const mention of other.apart) this.apart.push(mention);
    if (other.first.index < this.first.index) this.first = other.first;
    this.named ||= other.named;
    this.fullNamed ||= other.fullNamed;
    this.plural ||= other.plural;
    for (const [mine, theirs] of [
      [this.nameTypes, other.nameTypes],
      [this.nounTypes, other.nounTypes],
    ] as const)
      for (const [key, n] of theirs) count(mine, key, n);
    for (const [mine, theirs] of [
      [this.genders, other.genders],
      [this.listGenders, other.listGenders],
    ] as const)
      for (const [key, n] of theirs) count(mine, key, n);
  }
}

function count<T>(counts: Map<T, number>, value: T | null, n = 1): void {
  if (value !== null) counts.set(value, (counts.get(value) ?? 0) + n);
}

/** The one value most members have; null without any, or with as many for another. */
function majority<T>(counts: ReadonlyMap<T, number>): T | null {
  let best: T | null = null;
  let [most, next] = [0, 0];
  for (const [value, n] of counts) {
    if (n > most) [best, next, most] = [value, most, n];
    else if (n > next) next = n;
  }
  return most > next ? best : null;
}

/** One article's mentions, and which of them are known to mean the same: what the sieve's rules read and change. */
export class Discourse {
  readonly tree: Tree;
  readonly mentions: readonly Candidate[];
  readonly quotes: readonly SpokenSpan[];
  /** The first person the text names. */
  readonly firstPerson: Candidate | null;
  private readonly parent: Int32Array;
  private readonly entities: Entity[];
  private readonly byHead = new Map<number, Candidate>();

  constructor(tree: Tree, mentions: readonly Candidate[], quotes: readonly SpokenSpan[]) {
    this.tree = tree;
    this.mentions = mentions;
    this.quotes = quotes;
    this.firstPerson = mentions.find(({ type, kind }) => type === 'person' && kind === 'name') ?? null;
    this.parent = Int32Array.from(mentions, (_, i) => i);
    this.entities = mentions.map((mention) => new Entity(mention));
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
    return this.entities[this.root(mention.index)]!;
  }

  /** Notes that two mentions mean different bearers, whatever later rules think. */
  keepApart(a: Candidate, b: Candidate): void {
    this.entity(a).apart.push(b);
    this.entity(b).apart.push(a);
  }

  /** Whether nothing speaks against one bearer: type, gender, what rules keep apart. */
  mayJoin(a: Candidate, b: Candidate): boolean {
    const [x, y] = [this.entity(a), this.entity(b)];
    if (x === y) return true;
    if (!genderFits(x.gender, y.gender)) return false;
    const [xType, yType] = [x.type, y.type];
    if (xType !== null && yType !== null && xType !== yType) return false;
    const [few, other] = x.apart.length < y.apart.length ? [x, y] : [y, x];
    return !few.apart.some((mention) => this.entity(mention) === other);
  }

  /** Takes two mentions, and all known to be the same as either, as one. */
  join(a: Candidate, b: Candidate): void {
    const [x, y] = [this.root(a.index), this.root(b.index)];
    if (x === y) return;
    const [from, to] = this.entities[x]!.members.length < this.entities[y]!.members.length ? [x, y] : [y, x];
    this.parent[from] = to;
    this.entities[to]!.absorb(this.entities[from]!);
  }

  /** Joins unless something speaks against it; tells whether the two are one now. */
  tryJoin(a: Candidate, b: Candidate): boolean {
    if (!this.mayJoin(a, b)) return false;
    this.join(a, b);
    return true;
  }

  /** All entities, by their first mention. */
  all(): Entity[] {
    return this.mentions.flatMap((mention) => {
      const entity = this.entity(mention);
      return entity.first === mention ? [entity] : [];
    });
  }
}
