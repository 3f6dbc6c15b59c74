/** Quotations without a cue of their own: whose they are by what stands around them. */

import { lemmaOf, type Tree, wordOf } from '../tree.ts';
import { attributionAt } from './attributions.ts';
import { cueOf } from './cue.ts';
import type { Tie } from './frame-source.ts';
import { tieAtColon } from './frames.ts';
import { lastCharacter, type Page, type Paragraph, type Region } from './regions.ts';
import { REPORTING_NOUNS } from './reporting-words.ts';
import { sourceOf } from './source.ts';

/** Fewer words than this in marks, inside a sentence, are a term or a title rather than speech. */
const SPEECH_WORDS = 3;

/** Gives quotations that stand alone the tie of the quotation or the reported speech they continue. */
export function neighbourTies(page: Page, ties: readonly (Tie | null)[]): (Tie | null)[] {
  const { tree, regions, paragraphs } = page;
  const result = ties.map((tie, r) => tie ?? (goesOnInNext(page, r) ? (ties[r + 1] ?? null) : null));
  let p = 0;
  regions.forEach((region, r) => {
    while (p + 1 < paragraphs.length && paragraphs[p]!.end <= region.marked.start) p++;
    if (result[r] || !standsAlone(page, region)) return;
    const paragraph = paragraphs[p]!;
    // Words in marks that nobody is tied to (a title, a term) do not part a quotation from the one before.
    let q = r - 1;
    while (q >= 0 && !result[q] && regions[q]!.marked.start >= paragraph.start) q--;
    const previous = regions[q];
    const between = Math.max(paragraph.firstToken, regions[r - 1]?.outerEnd ?? 0);
    const opens = region.outerFirst === paragraph.firstToken && p > 0 ? paragraphs[p - 1]! : null;
    const goesOn = previous && result[q] && sharesSentence(tree, result[q]!.anchor, region.outerFirst - 1);
    const reported = opens
      ? announcedBefore(tree, opens)
      : goesOn
        ? null
        : reportBefore(tree, between, region.outerFirst);
    if (reported) {
      result[r] = reported;
    } else if (previous && result[q] && previous.marked.start >= (paragraphs[p - 1]?.start ?? 0)) {
      result[r] = result[q]!;
    } else if (opens) {
      result[r] = reportBefore(tree, Math.max(opens.firstToken, previous?.outerEnd ?? 0), opens.endToken);
    }
    result[r] ??= { anchor: -1, cue: null, source: null };
  });
  return result;
}

/** '“A. ⏎ B,” she said.': a quotation left open at its paragraph's end, which the next one closes. */
function goesOnInNext({ regions, paragraphs }: Page, r: number): boolean {
  const [own, next] = [regions[r]!.marked, regions[r + 1]?.marked];
  if (own.whole || !next || next.whole || own.style !== next.style) return false;
  const [p, following] = [own.paragraphs[1], next.paragraphs[0]];
  return own.end === paragraphs[p]!.end && following === p + 1 && next.start === paragraphs[following]!.start;
}

/** Whether a quotation is a sentence of its own. */
function standsAlone({ tree }: Page, region: Region): boolean {
  if (region.words < SPEECH_WORDS) return false;
  // A line in single marks and nothing else is a heading.
  const sentence = tree.sentences[tree.sentence(region.outerFirst)]!;
  if (
    region.marked.style === 'single' &&
    sentence.firstToken === region.outerFirst &&
    sentence.endToken === region.outerEnd
  )
    return false;
  const before = region.outerFirst > 0 ? tree.text[tree.tokens[region.outerFirst - 1]!.end - 1] : undefined;
  const starts = before === undefined || /[.!?:”"’')]/.test(before) || startsParagraph(tree, region);
  return starts && /[.,!?…—-]/.test(lastCharacter(tree, region));
}

const startsParagraph = (tree: Tree, region: Region): boolean =>
  tree.sentences[tree.sentence(region.outerFirst)]!.firstToken === region.outerFirst;

/** The paragraph before a quotation that announces it: 'She wrote:', 'The council released the following statement.' */
function announcedBefore(tree: Tree, { firstToken, endToken }: Paragraph): Tie | null {
  const from = Math.max(firstToken, tree.sentences[tree.sentence(endToken - 1)]!.firstToken);
  if (wordOf(tree, endToken - 1) === ':') return tieAtColon(tree, from, endToken - 1);
  for (let i = from; i + 1 < endToken; i++) {
    const word = wordOf(tree, i);
    if (word !== 'following' && word !== 'follows') continue;
    const noun = lemmaOf(tree, i + 1);
    if (
      word === 'following' &&
      !REPORTING_NOUNS.has(noun) &&
      !/^(?:letter|message|email|e-mail|note|text|lines|words)$/.test(noun)
    )
      continue;
    for (let verb = from; verb < endToken; verb++) {
      if (tree.tokens[verb]!.upos !== 'VERB') continue;
      const cue = cueOf(tree, verb);
      const source = sourceOf(tree, verb, cue);
      if (source) return { anchor: verb, cue, source };
    }
  }
  return null;
}

/** Whether the cue of the quotation before is in the sentence that ends right before this one: '"A," she said. "B."'. */
function sharesSentence(tree: Tree, anchor: number, before: number): boolean {
  return anchor >= 0 && before >= 0 && tree.sentence(anchor) === tree.sentence(before);
}

/** The reported speech in the sentence that ends at `end`, if there is any; the one nearest to the sentence's root. */
function reportBefore(tree: Tree, from: number, end: number): Tie | null {
  if (end <= from) return null;
  const start = Math.max(from, tree.sentences[tree.sentence(end - 1)]!.firstToken);
  let best: Tie | null = null;
  let depth = Number.POSITIVE_INFINITY;
  for (let i = start; i < end; i++) {
    const found = attributionAt(tree, i);
    const level = found?.source ? levelOf(tree, i) : Number.POSITIVE_INFINITY;
    if (level < depth) [best, depth] = [found, level];
  }
  return best;
}

/** How many governors a token has, up to ten. */
function levelOf(tree: Tree, token: number): number {
  let level = 0;
  for (let at = tree.head(token); at >= 0 && level < 10; at = tree.head(at)) level++;
  return level;
}
