/** The words an account is shown by, where its answer is told rather than named: a claim that reads as a sentence. */
import { BESIDE_A_NAME } from '../claims/statement.ts';
import type { Account } from '../model/point.ts';
import { readable, standsAlone } from './readable.ts';
import { type Story, type Told, tellings, words } from './story.ts';

/** A label is scanned: a longer one is cut after a clause. Characters. */
const LONGEST = 120;
const SHORTEST = 50;
/** Where a sentence can be left: before what is hung on it. */
const HINGE = /[,;:](?=\s)|\s[–—-](?=\s)|(?<![,;:])\s(?=(?:who|which|after|when|while|because|during|according|saying|setting|in connection)\b)/g; // biome-ignore format: one pattern

/**
 * An account with the claim first that reads best: a sentence of running text before a title, a
 * main clause before one hung on another, one of some length before a very long one; where none reads as a sentence, the smallest claim
 * around one that does. Its label begins where that claim begins.
 */
export function inPlainWords(story: Story, account: Account): Account {
  const told = tellings(story, account.claims);
  const plain = told.filter((one) => standsAlone(one) && !UNTOLD.has(one.statement.predicate));
  const [first, ...others] = plain;
  const best = first && others.reduce((a, b) => (hardship(b) < hardship(a) ? b : a), first);
  if (best) return shownBy(account, best, best, best === told[0] ? account.label : '');
  for (const one of told) {
    const whole = readable(story, one);
    if (whole !== one) return shownBy(account, whole, one, '');
  }
  return { ...account, label: account.label.replace(TIED, '') };
}

/** Told by an apposition or a mark ("Vale, 34"), not by a clause. */
const UNTOLD = new Set([...BESIDE_A_NAME, 'quotation']);
/** "That the shooting was planned": the words that tie it to what is left out. */
const TIED = /^(?:that|and|but|as)\s+/i;
const HUNG = /^["“]?(?:even|although|though|while|when|after|before|as|since|if|because|despite|during)\b/i;

/** How hard a claim is to read by itself. */
function hardship(one: Told): number {
  const text = words(one);
  const isHead = one.statement.block === 'title' || one.statement.block === 'heading';
  return (isHead ? 4 : 0) + (HUNG.test(text) ? 2 : 0) + (text.length > 2 * LONGEST ? 1 : 0); // biome-ignore format: one sum
}

/** @param read the claim whose predicate the label must hold: `by`, or one within it */
function shownBy(account: Account, by: Told, read: Told, label: string): Account {
  const claims = [by.claim.id, ...account.claims.filter((id) => id !== by.claim.id)];
  const predicate = read.testimony.reading.tokens[read.statement.token];
  return { ...account, label: labelOf(words(by), label, (predicate?.end ?? 0) - by.claim.start), claims };
}

/** From the start of a claim to the end of the words that were read, or of the first clause that holds the predicate. */
function labelOf(claim: string, label: string, predicate: number): string {
  const at = label === '' ? -1 : claim.indexOf(label);
  const read = at < 0 ? claim : claim.slice(0, at + label.length);
  if (read.length <= LONGEST) return read;
  const least = Math.max(SHORTEST, predicate);
  const ends = [...read.matchAll(HINGE)].map(({ index }) => index).filter((end) => end >= least);
  const end = ends.findLast((one) => one <= LONGEST) ?? ends[0];
  return end === undefined ? read : read.slice(0, end);
}
