/** A name where it stands, with the words that make its slot: what governs it, what it is called, who and what is beside it. */
import { plainWord } from '../../../../language/coreference/person-name.ts';
import { lemmaOf, relation, type Tree, treeOf } from '../../../../language/tree.ts';
import type { Span } from '../../../../model/passage.ts';
import type { EntityType, Token, Upos } from '../../../../model/reading.ts';
import { isOrdinary } from '../../../actors/near-words.ts';
import { perStory } from '../../../per-story.ts';
import type { Story } from '../../../story.ts';

export interface NameSlot extends Span {
  readonly testimony: number;
  readonly sentence: number;
  readonly type: EntityType;
  /** Its words in small letters without accents. */
  readonly words: readonly string[];
  /** The story's actor, or the name itself where none is known. */
  readonly bearer: string;
  /** UD relation to what governs it, and its preposition. */
  readonly relation: string;
  readonly preposition: string;
  /** The lemma of what governs it, and of the verb above; "" for none. */
  readonly governor: string;
  readonly verb: string;
  /** The common noun at the end of a name that says what it is: "avenue", "school"; "" for none and for persons. */
  readonly kind: string;
  /** Nouns that say who or what it is: "coach" of "coach Ada Quill". */
  readonly roles: ReadonlySet<string>;
  /** The words before and after it in its sentence, the nearest first. */
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  /** Content lemmas of its sentence without it, and with those of the sentences around it; of names with "@". */
  readonly near: ReadonlySet<string>;
  readonly passage: ReadonlySet<string>;
  /** Actors of its sentence besides itself, by name or as "she". */
  readonly company: ReadonlySet<string>;
  readonly isInTitle: boolean;
}

const CONTENT: ReadonlySet<Upos> = new Set<Upos>(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM']);
/** How many words on each side are compared. */
const AROUND = 9;
/** Characters of a mention that means somebody by other words. */
const WIDE = 30;

const kept = perStory((_: Story) => new Map<number, readonly NameSlot[]>());

/** The names of one article in their slots, in the order of the text; read once for a story. */
export function slotsIn(story: Story, testimony: number): readonly NameSlot[] {
  const known = kept(story).get(testimony);
  if (known) return known;
  const slots = readSlots(story, testimony);
  kept(story).set(testimony, slots);
  return slots;
}

/** A name's first and last token. */
interface Place {
  readonly first: number;
  readonly last: number;
}

function readSlots(story: Story, testimony: number): NameSlot[] {
  const { article, reading } = story.testimonies[testimony]!;
  const tree = treeOf(reading);
  const actors = actorsAt(story, testimony, tree);
  const slots: NameSlot[] = [];
  let at = 0;
  for (const { start, end, type, entity } of reading.names) {
    while (at < tree.tokens.length && tree.tokens[at]!.end <= start) at++;
    let last = at;
    while (last + 1 < tree.tokens.length && tree.tokens[last + 1]!.start < end) last++;
    if (at >= tree.tokens.length || tree.tokens[at]!.start >= end) continue;
    const place = { first: at, last };
    const printed = reading.text.slice(start, end);
    const bearer = story.actorOf.get(`${article.id} ${entity}`) ?? printed.toLowerCase();
    const words = printed.split(/[\s-]+/).map(plainWord).filter(Boolean); // biome-ignore format: one list
    slots.push({ testimony, start, end, type, words, bearer, ...governance(tree, place, type), ...surroundings(tree, place, bearer, actors) }); // biome-ignore format: one value
  }
  return slots;
}

/** The actor that each token means, by whatever words. */
function actorsAt(story: Story, testimony: number, tree: Tree): readonly (string | undefined)[] {
  const { article, reading } = story.testimonies[testimony]!;
  const found: (string | undefined)[] = [];
  const tokenAt = new Map(tree.tokens.map(({ start }, i) => [start, i]));
  for (const { entity, mentions } of reading.chains) {
    const actor = story.actorOf.get(`${article.id} ${entity}`);
    if (!actor) continue;
    for (const { start, end, kind } of mentions) {
      const first = tokenAt.get(start);
      if (first === undefined || (kind !== 'name' && end - start > WIDE)) continue;
      for (let i = first; i < tree.tokens.length && tree.tokens[i]!.end <= end; i++) found[i] = actor;
    }
  }
  return found;
}

type Surroundings = Pick<NameSlot, 'sentence' | 'before' | 'after' | 'near' | 'passage' | 'company' | 'isInTitle'>;

function surroundings(
  tree: Tree,
  { first, last }: Place,
  bearer: string,
  actors: readonly (string | undefined)[],
): Surroundings {
  const sentence = tree.sentence(first);
  const { firstToken, endToken, block } = tree.sentences[sentence]!;
  const [before, after]: [Token[], Token[]] = [[], []];
  const company = new Set<string>();
  for (let i = firstToken; i < endToken; i++) {
    const actor = actors[i];
    if (actor && actor !== bearer) company.add(actor);
    if (tree.tokens[i]!.upos === 'PUNCT') continue;
    if (i < first) before.unshift(tree.tokens[i]!);
    else if (i > last && after.length < AROUND) after.push(tree.tokens[i]!);
    if (before.length > AROUND) before.pop();
  }
  const [near, passage] = [new Set<string>(), new Set<string>()];
  for (let s = Math.max(0, sentence - 1); s <= Math.min(tree.sentences.length - 1, sentence + 1); s++)
    for (let i = tree.sentences[s]!.firstToken; i < tree.sentences[s]!.endToken; i++) {
      if ((i >= first && i <= last) || !CONTENT.has(tree.tokens[i]!.upos)) continue;
      const lemma = contentOf(tree.tokens[i]!);
      if (s === sentence) near.add(lemma);
      passage.add(lemma);
    }
  return { sentence, before, after, near, passage, company, isInTitle: block === 'title' };
}

/** A lemma in small letters; of a name with "@". */
export const contentOf = ({ upos, lemma }: Token): string => (upos === 'PROPN' ? '@' : '') + lemma.toLowerCase();

type Governance = Pick<NameSlot, 'relation' | 'preposition' | 'governor' | 'verb' | 'kind' | 'roles'>;

/** Steps up a tree. */
const STEPS = 6;

function governance(tree: Tree, { first, last }: Place, type: EntityType): Governance {
  const inside = (i: number): boolean => i >= first && i <= last;
  let head = last;
  for (let i = last; i >= first; i--) if (!inside(tree.head(i))) head = i;
  let top = head;
  for (let i = 0; i < STEPS && tree.head(top) >= 0 && PARALLEL.has(relation(tree, top)); i++) top = tree.head(top);
  const prepositionOf = (token: number): string =>
    lemmaOf(tree, tree.children(token).find((i) => relation(tree, i) === 'case' && lemmaOf(tree, i) !== "'s") ?? -1);
  const governor = tree.head(top);
  let verb = governor;
  for (let i = 0; i < STEPS && verb >= 0 && tree.tokens[verb]!.upos !== 'VERB'; i++) verb = tree.head(verb);
  const kind = first === last || type === 'person' ? '' : lemmaOf(tree, last).replace(/\.$/, '');
  return {
    relation: relation(tree, top),
    preposition: prepositionOf(head) || prepositionOf(top),
    governor: lemmaOf(tree, governor),
    verb: lemmaOf(tree, verb),
    kind: isOrdinary(kind) ? (WAYS[kind] ?? kind) : '',
    roles: rolesOf(tree, { first, last }, head),
  };
}
/** What stands beside a word in its place. */
const PARALLEL = new Set(['conj', 'appos', 'flat']);
const BESIDE = new Set(['appos', 'compound', 'amod', 'nmod']);
const WAYS: Readonly<Record<string, string>> = { ave: 'avenue', st: 'street', rd: 'road', blvd: 'boulevard', dr: 'drive', ln: 'lane' }; // biome-ignore format: one table
/** Words before a name that say what it is. */
const LEADING = 3;

function rolesOf(tree: Tree, { first, last }: Place, head: number): Set<string> {
  const isNoun = (i: number): boolean => i >= 0 && tree.tokens[i]!.upos === 'NOUN' && (i < first || i > last);
  const roles = new Set<string>();
  for (const i of tree.children(head)) if (BESIDE.has(relation(tree, i)) && isNoun(i)) roles.add(lemmaOf(tree, i));
  const above = tree.head(head);
  if (['appos', 'flat', 'compound'].includes(relation(tree, head)) && isNoun(above)) roles.add(lemmaOf(tree, above));
  for (let i = first - 1; i >= Math.max(0, first - LEADING) && isNoun(i); i--) roles.add(lemmaOf(tree, i));
  return roles;
}
