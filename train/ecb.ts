/** ECB+ (Cybulska and Vossen 2014): its documents as running text with their event mentions, and documents with marked mentions as articles. */
import { readFileSync } from 'node:fs';
import { readClaims } from '../src/claims/read-claims.ts';
import type { Testimony } from '../src/claims/statement.ts';
import type { EventMention } from '../src/compare/events/mention.ts';
import { fromText } from '../src/intake/from-text.ts';
import { headOf, lowerBound } from '../src/language/head.ts';
import { read } from '../src/language/read.ts';
import { treeOf } from '../src/language/tree.ts';

export interface MarkedDocument {
  readonly id: string;
  readonly text: string;
  /** Offsets in `text`. The scorer of `../shared` calls a mention's name `mention`; `id` is understood as well. */
  readonly mentions: readonly {
    readonly id?: string;
    readonly mention?: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** A document of ECB+ with its topic and the chain of each mention. */
export interface EcbDocument extends MarkedDocument {
  readonly topic: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly chain: string }[];
}

interface EcbRecord {
  readonly id: string;
  readonly topic: string;
  readonly sentences: readonly (readonly [number, readonly string[]])[];
  readonly validated_sentences: readonly number[];
  readonly mentions: readonly { tag: string; sentence: number; tokens: readonly number[]; chain: string }[];
}

const JOINED_LEFT = /^(?:[.,;:!?%)\]}”’]|n't|'(?:s|re|ve|d|ll|m)|'')$/;
const JOINED_RIGHT = /^(?:[([{$“`]|``)$/;

/** The documents of an ECB+ file, one record a line; the mentions of the checked sentences, in text order. */
export function readEcb(path: string): EcbDocument[] {
  const records = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as EcbRecord);
  return records.map(runningText).filter(({ mentions }) => mentions.length > 0);
}

function runningText({ id, topic, sentences, validated_sentences: checked, mentions }: EcbRecord): EcbDocument {
  let text = '';
  const spans: { start: number; end: number }[] = [];
  for (const [, tokens] of sentences) {
    for (const [i, token] of tokens.entries()) {
      if (i > 0 && !JOINED_LEFT.test(token) && !JOINED_RIGHT.test(tokens[i - 1]!)) text += ' ';
      spans.push({ start: text.length, end: text.length + token.length });
      text += token;
    }
    text += '\n';
  }
  const events = mentions
    .filter(({ tag, sentence }) => /^(?:NEG_)?ACTION/.test(tag) && checked.includes(sentence))
    .map(({ tokens, chain }) => {
      const places = tokens.map((token) => spans[token - 1]!); // its tokens count from 1
      return { start: Math.min(...places.map((p) => p.start)), end: Math.max(...places.map((p) => p.end)), chain };
    });
  return { id, topic, text, mentions: events.sort((a, b) => a.start - b.start || a.end - b.end) };
}

export interface Marked {
  readonly document: string;
  readonly mention: string;
  readonly at: EventMention;
}

/** Reads documents; the mentions come in their order, each at its head word. */
export function readMarked(documents: readonly MarkedDocument[]): { testimonies: Testimony[]; marked: Marked[] } {
  const testimonies: Testimony[] = [];
  const marked: Marked[] = [];
  for (const { id, text, mentions } of documents) {
    const article = { ...fromText(text, { path: id, url: null }), id };
    const testimony = readClaims(article, read(article));
    const tree = treeOf(testimony.reading);
    for (const { start, end, ...named } of mentions) {
      const first = Math.min(lowerBound(tree, start), tree.tokens.length - 1);
      const last = Math.max(first, Math.min(lowerBound(tree, end - 1), tree.tokens.length - 1));
      const token = Math.max(first, headOf(tree, { start, end }));
      marked.push({
        document: id,
        mention: named.mention ?? named.id ?? '',
        at: { testimony: testimonies.length, token, first, last },
      });
    }
    testimonies.push(testimony);
  }
  return { testimonies, marked };
}
