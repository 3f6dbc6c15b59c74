/** For tests: chains of a short text whose invented names are known, so that a rule is tested and not the name finder. */
import type { EntityType } from '../../model/reading.ts';
import { analyse } from '../analyse.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import { resolve } from './resolve.ts';

const BEARERS: readonly (readonly [string, EntityType])[] = [
  ...['Robert J. Quist', 'Bob Quist', 'Tim Quist', 'Orla Quist', 'Dorla Quist', 'Ann Quist', 'Robert Quist Jr.', 'Robert Quist Sr.', 'Quist', 'Tim Roe', 'Mary Roe', 'Roe', 'Keld Vanniere', 'Orin Vaniere', 'Vanniere', 'Vaniere', 'Will Johnson', 'Carl Johnson', 'Johnson', 'Orla', 'Keld', 'J. R. Quist'].map((name) => [name, 'person'] as const), // biome-ignore format: one table
  ...['Veltona Inc.', 'Veltona', 'International Grain Office', 'IGO', 'Brask Motors', 'Brask Foods', 'Brask Police', 'Brask'].map((name) => [name, 'organisation'] as const), // biome-ignore format: one table
  ...['Norrland'].map((name) => [name, 'place'] as const),
];
const ESCAPED = BEARERS.map(([name]) => name.replaceAll('.', '\\.')).sort((a, b) => b.length - a.length);
const PATTERN = new RegExp(`(?<!\\p{L})(?:${ESCAPED.join('|')})(?!\\p{L})`, 'gu');

export interface InventedChain {
  readonly name: string | null;
  readonly gender: string | null;
  readonly starts: readonly number[];
  readonly words: readonly string[];
}

export function inventedChains(text: string): InventedChain[] {
  const types = new Map(BEARERS);
  const names = [...text.matchAll(PATTERN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: types.get(match[0])!,
  }));
  const syntax = analyse(text, { title: null, dropped: [] });
  return resolve(syntax, names, findQuotes(syntax, names)).chains.map(({ name, gender, mentions }) => ({
    name,
    gender,
    starts: mentions.map(({ start }) => start),
    words: mentions.map(({ start, end }) => text.slice(start, end)),
  }));
}

/** Whether some chain has a mention that begins where `a` is first found and another where `b` is found after it. */
export function together(text: string, a: string, b: string): boolean {
  const from = text.indexOf(a);
  const to = text.indexOf(b, from + 1);
  if (from < 0 || to < 0) throw new Error(`"${a}" … "${b}" is not in "${text}"`);
  return inventedChains(text).some(({ starts }) => starts.includes(from) && starts.includes(to));
}
