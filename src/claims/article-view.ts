/** One article's reading, indexed for the claims room: its tree, and what each token means. */

import { headOf, lowerBound } from '../language/head.ts';
import { relation, type Tree, treeOf } from '../language/tree.ts';
import type { Span } from '../model/passage.ts';
import type { Chain, Name, Reading } from '../model/reading.ts';

export interface ArticleView {
  readonly reading: Reading;
  readonly tree: Tree;
  /** The entity a token is the head word of a mention of, or null. */
  entityAt(token: number): string | null;
  chain(entity: string): Chain | undefined;
  /** The name whose span covers the token. */
  nameAt(token: number): Name | undefined;
  /** "DATE", "TIME", "person", "organisation", "place" for a token in a time or a name, else null. */
  kindAt(token: number): string | null;
  /** Whether the token stands inside quotation marks. */
  quotedAt(token: number): boolean;
}

export function view(reading: Reading): ArticleView {
  const tree = treeOf(reading);
  const entities = new Map<number, string>();
  const chains = new Map<string, Chain>();
  const each = (span: Span, act: (token: number) => void): void => {
    for (let i = lowerBound(tree, span.start); i < tree.tokens.length && tree.tokens[i]!.start < span.end; i++) act(i);
  };
  // Shorter mentions last, so that "Mack" inside "Mack's lawyer" keeps its own entity.
  const mentions = reading.chains.flatMap((chain) => chain.mentions.map((mention) => ({ chain, mention })));
  mentions.sort(
    (a, b) => b.mention.end - b.mention.start - (a.mention.end - a.mention.start) || a.mention.start - b.mention.start,
  );
  for (const { chain, mention } of mentions) {
    chains.set(chain.entity, chain);
    const head = headOf(tree, mention);
    if (head >= 0) entities.set(head, chain.entity);
    // Parsers disagree about the head of a name: every word of it means its bearer.
    if (mention.kind === 'name') each(mention, (token) => entities.set(token, chain.entity));
  }
  const names = new Map<number, Name>();
  for (const name of reading.names) each(name, (token) => names.set(token, name));
  const times = new Map<number, string>();
  for (const time of reading.times) each(time, (token) => times.set(token, time.type));
  const quoted = new Set<number>();
  for (const quote of reading.quotes) if (quote.kind === 'direct') each(quote, (token) => quoted.add(token));
  return {
    reading,
    tree,
    entityAt: (token) => entities.get(token) ?? null,
    chain: (entity) => chains.get(entity),
    nameAt: (token) => names.get(token),
    kindAt: (token) => times.get(token) ?? names.get(token)?.type ?? null,
    quotedAt: (token) => quoted.has(token),
  };
}

/** The noun phrase around a head word, without clauses, appositions and remarks hung on it, as a span. */
export function phraseSpan(tree: Tree, head: number): Span {
  let first = head;
  let last = head;
  const stops = (child: number): boolean =>
    ['acl', 'appos', 'parataxis', 'conj', 'cc', 'punct', 'advcl', 'nsubj', 'cop', 'case', 'mark'].includes(
      relation(tree, child),
    );
  const children = tree.children(head);
  for (let i = children.length - 1; i >= 0; i--) {
    const child = children[i]!;
    if (child > head || relation(tree, child) === 'punct') continue;
    if (stops(child)) break;
    first = Math.min(first, tree.first(child));
  }
  for (const child of children) {
    if (child < head) continue;
    if (stops(child)) break;
    last = Math.max(last, tree.last(child));
  }
  return { start: tree.tokens[first]!.start, end: tree.tokens[last]!.end };
}
