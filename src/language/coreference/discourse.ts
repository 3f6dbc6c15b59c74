import type { Span } from '../../model/passage.ts';
import type { EntityType, Mention } from '../../model/reading.ts';
import { headOf } from '../head.ts';
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

const TYPES: readonly EntityType[] = ['person', 'organisation', 'place'];
const GENDERS: readonly Gender[] = ['female', 'male'];
/** Where in the counts of an entity its names', nouns', words' with a gender and first names' stand. */
const [NAME_TYPES, NOUN_TYPES, SAID_GENDERS, LIST_GENDERS] = [0, 3, 6, 8];

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
  /** How many members say what, in one list from the places below: a text has thousands of entities. */
  private readonly counts: number[] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  /** Mentions that rules keep apart from this entity; most have none. */
  apart: Candidate[] | null = null;

  constructor(mention: Candidate) {
    this.id = mention.index;
    this.members = [mention];
    this.first = mention;
    this.named = mention.kind === 'name';
    this.fullNamed = Boolean(mention.person?.given);
    this.plural = mention.plural && mention.kind !== 'pronoun';
    this.count(this.named ? NAME_TYPES : NOUN_TYPES, TYPES, mention.type);
    this.count(SAID_GENDERS, GENDERS, mention.gender);
    this.count(LIST_GENDERS, GENDERS, mention.listGender);
  }

  get type(): EntityType | null {
    return this.majority(this.named ? NAME_TYPES : NOUN_TYPES, TYPES);
  }

  get gender(): Gender | null {
    return this.majority(SAID_GENDERS, GENDERS);
  }

  get listGender(): Gender | null {
    return this.majority(LIST_GENDERS, GENDERS);
  }

  /** Takes over all that another entity has. */
  absorb(other: Entity): void {
    for (const member of other.members) this.members.push(member);
    for (const mention of other.apart ?? []) this.keepFrom(mention);
    if (other.first.index < this.first.index) this.first = other.first;
    this.named ||= other.named;
    this.fullNamed ||= other.fullNamed;
    this.plural ||= other.plural;
    for (let i = 0; i < this.counts.length; i++) this.counts[i]! += other.counts[i]!;
  }

  keepFrom(mention: Candidate): void {
    this.apart ??= [];
    this.apart.push(mention);
  }

  private count<T>(from: number, values: readonly T[], value: T | null): void {
    if (value !== null) this.counts[from + values.indexOf(value)]!++;
  }

  /** The one value most members have; null without any, or with as many for another. */
  private majority<T>(from: number, values: readonly T[]): T | null {
    let best: T | null = null;
    let [most, next] = [0, 0];
    for (let i = 0; i < values.length; i++) {
      const n = this.counts[from + i]!;
      if (n > most) [best, next, most] = [values[i]!, most, n];
      else if (n > next) next = n;
    }
    return most > next ? best : null;
  }
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
  private speakers: (Candidate | null)[] | null = null;
  private readonly byHead = new Map<number, Candidate>();
  private quotesBySentence: Map<number, number[]> | null = null;
  private direct: Set<number> | null = null;
  private readonly known = new Set<Candidate>();

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

  /** The mention that names the speaker of a quotation. */
  speakerOf(quote: number): Candidate | null {
    this.speakers ??= this.quotes.map(({ speaker }) => (speaker ? this.speakerIn(speaker) : null));
    return this.speakers[quote] ?? null;
  }

  /** Whether a mention names the speaker of words in quotation marks. */
  speaksDirectly(mention: Candidate): boolean {
    this.direct ??= new Set(
      this.quotes.flatMap(({ kind }, q) => (kind === 'direct' ? (this.speakerOf(q)?.index ?? []) : [])),
    );
    return this.direct.has(mention.index);
  }

  /** The mentions that begin inside a span. */
  mentionsIn(span: Span): readonly Candidate[] {
    return mentionsIn(this.mentions, span);
  }

  /** "Quist's sister, Mary Roe": the mention that the words are headed by, else the last person they name. */
  private speakerIn(span: Span): Candidate | null {
    const head = headOf(this.tree, span);
    const headed = head < 0 ? null : this.mentionAt(head);
    if (headed && headed.start >= span.start && headed.end <= span.end) return headed;
    const inside = mentionsIn(this.mentions, span);
    return inside.findLast(({ person, role }) => person && role !== 'possessor') ?? inside[0] ?? null;
  }

  /** The reported speech that a sentence has words or the cue of. */
  quotesIn(sentence: number): readonly number[] {
    this.quotesBySentence ??= this.indexQuotes();
    return this.quotesBySentence.get(sentence) ?? [];
  }

  private indexQuotes(): Map<number, number[]> {
    const { sentences } = this.tree;
    const found = new Map<number, number[]>();
    let from = 0;
    this.quotes.forEach(({ start, end, cue }, q) => {
      while (from < sentences.length && sentences[from]!.end <= start) from++;
      while (from > 0 && sentences[from - 1]!.end > start) from--;
      const [first, last] = [Math.min(start, cue?.start ?? start), Math.max(end, cue?.end ?? end)];
      for (let s = Math.max(0, from - 1); s < sentences.length && sentences[s]!.start < last; s++) {
        if (sentences[s]!.end <= first) continue;
        const list = found.get(s) ?? [];
        list.push(q);
        found.set(s, list);
      }
    });
    return found;
  }

  /** Notes that it is known whom a pronoun means, so that weaker rules leave it alone. */
  settle(mention: Candidate): void {
    this.known.add(mention);
  }

  isSettled(mention: Candidate): boolean {
    return this.known.has(mention);
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
    this.entity(a).keepFrom(b);
    this.entity(b).keepFrom(a);
  }

  /** Whether nothing speaks against one bearer: type, gender, what rules keep apart. */
  mayJoin(a: Candidate, b: Candidate): boolean {
    const [x, y] = [this.entity(a), this.entity(b)];
    if (x === y) return true;
    if (!genderFits(x.gender, y.gender)) return false;
    const [xType, yType] = [x.type, y.type];
    if (xType !== null && yType !== null && xType !== yType) return false;
    if (!x.apart || !y.apart) return true;
    const [few, other] = x.apart.length < y.apart.length ? [x.apart, y] : [y.apart, x];
    return !few.some((mention) => this.entity(mention) === other);
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
    const entities: Entity[] = [];
    for (const mention of this.mentions) {
      const entity = this.entity(mention);
      if (entity.first === mention) entities.push(entity);
    }
    return entities;
  }
}

/** The mentions that begin inside a span; without any, the one that holds its start. `mentions` are sorted by start. */
function mentionsIn(mentions: readonly Candidate[], { start, end }: Span): Candidate[] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const inside: Candidate[] = [];
  for (let i = low; i < mentions.length && mentions[i]!.start < end; i++) inside.push(mentions[i]!);
  const before = mentions[low - 1];
  return inside.length === 0 && before && before.end > start ? [before] : inside;
}
