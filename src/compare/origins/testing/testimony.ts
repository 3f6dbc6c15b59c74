/** Small testimonies for tests, written by hand: a text, the names in it, and what is said in which words. */
import type { Participant, RoleName, StatedValue, Statement, Testimony } from '../../../claims/statement.ts';
import type { Article } from '../../../model/article.ts';
import type { Certainty } from '../../../model/claim.ts';
import type { Span } from '../../../model/passage.ts';
import type { Aspect, Value } from '../../../model/point.ts';
import type { BlockKind, Chain, EntityType, Name, Quote, Reading, Sentence, Token } from '../../../model/reading.ts';

/** A statement by the words it stands in; every other word given must stand inside the text. */
export interface Said {
  /** The words of the statement: their first occurrence, or that after `after`. */
  readonly on: string;
  readonly after?: string;
  /** The predicate's word; default: the first word of `on`. */
  readonly word?: string;
  readonly predicate?: string;
  readonly known?: boolean;
  /** Words by role: `{ patient: 'Ida Vale' }`; those that name a known name mean it. */
  readonly roles?: Readonly<Partial<Record<RoleName, string | readonly string[]>>>;
  readonly values?: readonly {
    readonly aspect: Aspect;
    readonly words: string;
    readonly value: Value;
    readonly of?: string;
  }[];
  /** Who says it, and the words that hand it on. */
  readonly voice?: { readonly speakers: readonly string[]; readonly chain?: string };
  readonly certainty?: Certainty;
  readonly polarity?: 1 | -1;
  readonly quoted?: boolean;
  readonly content?: readonly string[];
}

export interface Telling {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: readonly string[];
  readonly published?: string;
  /** Every occurrence of a name, or of another form of it, by the fullest form. */
  readonly names?: Readonly<Record<string, { readonly type: EntityType; readonly forms?: readonly string[] }>>;
  readonly says?: readonly Said[];
  /** Quotations with their speakers; every pair of marks makes a quotation without one. */
  readonly quotes?: readonly { readonly words: string; readonly speaker?: string; readonly cue?: string }[];
}

/** A testimony without any language model: sentences end at ".", "!", "?" and line breaks, words at spaces and marks. */
export function telling(given: Telling): Testimony {
  const article: Article = {
    id: given.id,
    path: `${given.id}.txt`,
    url: null,
    outlet: given.outlet ?? null,
    title: given.title ?? null,
    titleSpan:
      given.title !== undefined && given.text.startsWith(given.title) ? { start: 0, end: given.title.length } : null,
    byline: given.byline ?? [],
    published: given.published ?? null,
    updated: null,
    language: 'en',
    text: given.text,
    dropped: [],
  };
  const { names, chains } = namesOf(given);
  const { tokens, sentences } = wordsOf(given.text, article.titleSpan);
  const reading: Reading = {
    id: given.id,
    text: given.text,
    sentences,
    tokens,
    names,
    times: [],
    amounts: [],
    quotes: quotesOf(given, names),
    chains,
    events: [],
  };
  return { article, reading, statements: (given.says ?? []).map((said) => statementOf(said, reading)) };
}

const spanOf = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text.slice(from, from + 200)}"`);
  return { start, end: start + words.length };
};

function namesOf({ text, names = {} }: Telling): { names: Name[]; chains: Chain[] } {
  const found: Name[] = [];
  const chains = Object.entries(names).map(([name, { type, forms = [] }], i): Chain => {
    const entity = `e${i}`;
    const longestFirst = [name, ...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    for (const form of longestFirst)
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
        if (!found.some((other) => at < other.end && at + form.length > other.start))
          found.push({ start: at, end: at + form.length, type, entity });
    const mentions = found
      .filter((mention) => mention.entity === entity)
      .map(({ start, end }) => ({ start, end, kind: 'name' as const }));
    return { entity, type, name, gender: null, mentions: mentions.sort((a, b) => a.start - b.start) };
  });
  return { names: found.sort((a, b) => a.start - b.start), chains };
}

function wordsOf(text: string, title: Span | null): { tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const match of text.matchAll(/[^.!?\n]+[.!?]*["”]?|\n/gu)) {
    if (match[0] === '\n') paragraph++;
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    if (start >= end) continue;
    const firstToken = tokens.length;
    for (const word of text.slice(start, end).matchAll(/[\p{L}\p{N}'’-]+|[^\s\p{L}\p{N}]/gu)) {
      const at = start + word.index;
      tokens.push({
        start: at,
        end: at + word[0].length,
        lemma: word[0].toLowerCase(),
        upos: 'X',
        feats: {},
        head: -1,
        deprel: 'dep',
      });
    }
    const block: BlockKind = title !== null && start < title.end ? 'title' : 'paragraph';
    sentences.push({ start, end, firstToken, endToken: tokens.length, block, paragraph });
  }
  return { tokens, sentences };
}

function quotesOf({ text, quotes = [] }: Telling, names: readonly Name[]): Quote[] {
  const given = quotes.map(({ words, speaker, cue }): Quote => {
    const span = spanOf(text, words);
    const said = speaker === undefined ? null : spanOf(text, speaker);
    const entity =
      names.find((name) => said !== null && name.start >= said.start && name.end <= said.end)?.entity ?? '';
    return {
      ...span,
      kind: 'direct',
      cue: cue === undefined ? null : spanOf(text, cue),
      speaker: said && { ...said, entity },
      group: null,
    };
  });
  const marked = [...text.matchAll(/["“][^"“”]*["”]/gu)].map(({ index, 0: words }): Quote => ({ start: index, end: index + words.length, kind: 'direct', cue: null, speaker: null, group: null })); // biome-ignore format: one record
  const rest = marked.filter((quote) => !given.some((other) => other.start < quote.end && other.end > quote.start));
  return [...given, ...rest].sort((a, b) => a.start - b.start);
}

function statementOf(said: Said, { text, tokens, sentences, names }: Reading): Statement {
  const span = spanOf(text, said.on, said.after === undefined ? 0 : spanOf(text, said.after).end);
  const sentence = Math.max(0, sentences.findIndex((candidate) => candidate.end >= span.start && candidate.start < span.end)); // biome-ignore format: one thought
  const inside = (words: string): Span => {
    const { start, end } = sentences[sentence] ?? span;
    const at = text.indexOf(words, span.start);
    return at >= 0 && at < Math.max(end, span.end) ? { start: at, end: at + words.length } : spanOf(text, words, start);
  };
  const tokenAt = (at: number): number => Math.max(0, tokens.findIndex((token) => token.end > at)); // biome-ignore format: one thought
  const entityAt = ({ start, end }: Span): string | null =>
    names.find((name) => name.start < end && name.end > start)?.entity ?? null;
  const word = said.word ?? said.on.split(' ')[0]!;
  const participants = Object.entries(said.roles ?? {}).flatMap(([role, words]) =>
    (typeof words === 'string' ? [words] : words).map((one): Participant => {
      const at = inside(one);
      const lemma = one.toLowerCase().split(' ').at(-1)!;
      return {
        role: role as RoleName,
        preposition: '',
        token: tokenAt(at.end - 1),
        lemma,
        entity: entityAt(at),
        span: at,
      };
    }),
  );
  const values = (said.values ?? []).map(({ aspect, words, value, of = '' }): StatedValue => ({ ...inside(words), aspect, value, of, narrowing: [], preposition: '', role: '', token: tokenAt(inside(words).end - 1), approximate: false })); // biome-ignore format: one record
  const block = sentences[sentence]?.block ?? 'paragraph';
  const handed = said.voice && {
    speakers: said.voice.speakers.map((one) => ({ ...inside(one), entity: entityAt(inside(one)) })),
    chain: inside(said.voice.chain ?? said.voice.speakers[0]!),
  };
  return {
    ...span,
    token: tokenAt(inside(word).start),
    sentence,
    block,
    predicate: said.predicate ?? word.toLowerCase(),
    known: said.known ?? said.predicate !== undefined,
    participants,
    values,
    timespans: [],
    voice: handed ?? null,
    certainty: said.certainty ?? 'asserted',
    polarity: said.polarity ?? 1,
    quoted: said.quoted ?? false,
    content: said.content ?? [...new Set(said.on.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])].sort(),
  };
}
