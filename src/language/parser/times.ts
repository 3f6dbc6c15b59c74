/**
 * Times beside a verb. A weekday without a preposition says when, it is no object ("were struggling Monday to open the
 * road"); a place or a date behind the time of day belongs to what happened, not to the clock ("left at 5 p.m. on 3 May").
 */
import { hang, type Tree } from './tree.ts';

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;
const CLOCK = /^\d{1,2}[:.]\d\d$/u;
const HALF_DAY = /^[ap]\.?m\.?$/u;
const PLACING = /^(?:at|in|inside|near|on|outside)$/u;

export function placeTimes(tree: Tree): void {
  const { heads, relations, forms, tags } = tree;
  for (let word = 0; word < heads.length; word++) {
    const head = heads[word]!;
    if (head < 0 || head > word) continue;
    if (relations[word] === 'obj' && WEEKDAY.test(forms[word]!) && isBare(tree, word)) relations[word] = 'obl:unmarked';
    else if (relations[word] === 'nmod' && isClock(tree, head) && hasPlacing(tree, word)) {
      const event = heads[head]!;
      if (event >= 0 && event < head && /^(?:VERB|AUX)/u.test(tags[event]!)) hang(tree, word, event, 'obl');
    }
  }
}

const isBare = ({ heads }: Tree, word: number): boolean => !heads.includes(word);

function isClock({ heads, forms }: Tree, word: number): boolean {
  return CLOCK.test(forms[word]!) || heads.some((head, child) => head === word && HALF_DAY.test(forms[child]!));
}

function hasPlacing({ heads, forms, relations }: Tree, word: number): boolean {
  return heads.some((head, child) => head === word && relations[child] === 'case' && PLACING.test(forms[child]!));
}
