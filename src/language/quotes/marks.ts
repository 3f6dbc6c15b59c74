/**
 * Quotation marks paired: which stretches of a text stand between marks, in any of the usual styles.
 * Works on characters alone, one paragraph at a time and in one pass, so that a missing mark spoils one paragraph at most.
 */
import type { Span } from '../../model/passage.ts';

/** A stretch between marks. `start` and `end` leave the marks out, `outerStart` and `outerEnd` take them in. */
export interface Marked extends Span {
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly style: 'double' | 'single';
  /** Whether both marks are there; a stretch with one mark missing was ended (or begun) at the paragraph's edge. */
  readonly whole: boolean;
  /** 0 outside all other marks. */
  readonly depth: number;
  /** Index of the first and the last paragraph it stands in. */
  readonly paragraphs: readonly [number, number];
}

type Turn = 'open' | 'close' | 'either' | 'none';

interface Open {
  readonly at: number;
  readonly inner: number;
  readonly style: 'double' | 'single';
  readonly paragraph: number;
  /** Where a mark of the other style looks like the end, should the right one never come: “Go on.’ */
  mistaken: number;
}

const DOUBLE = '"“”„‟«»＂';
const SINGLE = "'‘’‚‛`´";
const MARK = new RegExp(`[${DOUBLE}${SINGLE}]`, 'g');
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
/** What may stand right before an opening mark. */
const BEFORE_OPEN = /[\s([{<—–\-/:"“„«‘'…]/;
/** What may stand right after a closing mark. */
const AFTER_CLOSE = /[\s.,;:!?)\]}>—–\-/"”»’'…]/;
/** Words that begin with an apostrophe; what follows it, in lower case. */
const ELISION = /^(?:em|til|till|cause|tis|twas|n|bout|round|neath|ere|\d\ds?)(?![\p{L}\p{N}])/u;
/** A second quotation may open inside a first; deeper ones are not looked at. */
const MAX_DEPTH = 3;

const isWord = (c: string): boolean => c !== '' && WORD.test(c);

/** Which way a mark at `at` turns, from the characters on both sides. `length` is 2 for `` and ''. */
function turnOf(text: string, at: number, length: number, from: number, to: number): Turn {
  const mark = text[at]!;
  const before = at > from ? text[at - 1]! : '';
  const after = at + length < to ? text[at + length]! : '';
  if (length === 2) return mark === '`' ? 'open' : mark === "'" ? 'either' : 'none';
  if (mark === '„' || mark === '‟') return 'open';
  if (mark === '”') return 'close';
  const opens = (before === '' || BEFORE_OPEN.test(before)) && after !== '' && !SPACE.test(after);
  const closes = (after === '' || AFTER_CLOSE.test(after)) && before !== '' && !SPACE.test(before);
  if (mark === '“') return closes && !opens ? 'either' : 'open'; // „so“ is closed by it
  if (mark === '«') return closes && !opens ? 'close' : 'open';
  if (mark === '»') return opens && !closes ? 'open' : 'close';
  if (DOUBLE.includes(mark)) {
    if (/\d/.test(before) && !isWord(after)) return 'close'; // inches, if nothing is open
    return opens && !closes ? 'open' : closes && !opens ? 'close' : 'either';
  }
  if (mark === '‘' || mark === '‚' || mark === '‛') {
    return isWord(before) ? 'none' : ELISION.test(text.slice(at + 1, at + 8).toLowerCase()) ? 'either' : 'open';
  }
  if (isWord(before) && isWord(after)) return 'none';
  if (mark === '`' || mark === '´') return opens && !closes && mark === '`' ? 'open' : 'none';
  if (opens && !closes) return mark === '’' || ELISION.test(text.slice(at + 1, at + 8).toLowerCase()) ? 'none' : 'open';
  return closes ? 'close' : 'none';
}

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly style: 'double' | 'single';
  readonly turn: Turn;
}

/** The marks of one paragraph, in order. */
function marksOf(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  const paragraph = text.slice(start, end);
  MARK.lastIndex = 0;
  while (MARK.test(paragraph)) {
    const at = start + MARK.lastIndex - 1;
    const c = text[at]!;
    const pair = (c === '`' || c === "'") && text[at + 1] === c && at + 1 < end;
    const length = pair ? 2 : 1;
    const turn = turnOf(text, at, length, start, end);
    if (turn !== 'none') marks.push({ at, length, style: pair || DOUBLE.includes(c) ? 'double' : 'single', turn });
    MARK.lastIndex += length - 1;
  }
  return marks;
}

/** Whether a single mark that could close is a plural's possessive: "the workers’ hall". */
function isPossessive(text: string, marks: readonly Mark[], i: number): boolean {
  const { at } = marks[i]!;
  if (!/[sSzZxX]/.test(text[at - 1] ?? '') || text[at + 1] !== ' ' || !/[\p{Ll}\p{Lu}]/u.test(text[at + 2] ?? ''))
    return false;
  const next = marks[i + 1];
  return next !== undefined && next.style === 'single' && next.turn === 'close';
}

/**
 * All stretches between marks, sorted by start, outer before inner.
 *
 * Takes the text and its paragraphs (UTF-16 offsets, sorted). A quotation open at a paragraph's end goes on where the next
 * paragraph opens with the same kind of mark; otherwise it ends there. A closing mark alone in a paragraph begins at the paragraph's start.
 */
export function findMarked(text: string, paragraphs: readonly Span[]): Marked[] {
  const found: Marked[] = [];
  let carried: Open | null = null;
  paragraphs.forEach((paragraph, index) => {
    const marks = marksOf(text, paragraph);
    const stack: Open[] = carried ? [carried] : [];
    carried = null;
    let closedAny = false;
    const close = (open: Open, inner: number, outer: number, whole: boolean, depth: number): void => {
      if (inner <= open.inner) return;
      found.push({
        start: open.inner,
        end: inner,
        outerStart: open.at,
        outerEnd: outer,
        style: open.style,
        whole,
        depth,
        paragraphs: [open.paragraph, index],
      });
    };
    marks.forEach((mark, i) => {
      const after = mark.at + mark.length;
      const level = stack.findLastIndex((open) => open.style === mark.style);
      const leads = text.slice(paragraph.start, mark.at).trim() === '';
      if (leads && level === 0 && stack[0]!.paragraph < index) return; // the repeated mark of a quotation that goes on
      const opening = mark.turn === 'open' || (mark.turn === 'either' && level < 0);
      if (opening) {
        if (level >= 0) {
          // The mark before was never closed: what it opened ends where this one begins.
          const lost = stack[level]!;
          stack.length = level;
          if (mark.style === 'double') {
            const end = lost.mistaken < 0 ? mark.at : lost.mistaken;
            close(lost, end, end, false, level);
          }
        }
        if (stack.length < MAX_DEPTH)
          stack.push({ at: mark.at, inner: after, style: mark.style, paragraph: index, mistaken: -1 });
        return;
      }
      if (level < 0) {
        if (
          mark.style === 'double' &&
          !closedAny &&
          stack.length === 0 &&
          /[.,!?…’'\p{L}]/u.test(text[mark.at - 1] ?? '')
        ) {
          close(
            { at: paragraph.start, inner: paragraph.start, style: 'double', paragraph: index, mistaken: -1 },
            mark.at,
            after,
            false,
            0,
          );
        }
        const around = stack.at(-1);
        if (around && mark.style === 'single' && around.mistaken < 0 && /[.,!?]/.test(text[mark.at - 1] ?? '')) {
          around.mistaken = mark.at;
        }
        closedAny = true;
        return;
      }
      if (mark.style === 'single' && isPossessive(text, marks, i)) return;
      const open = stack[level]!;
      stack.length = level;
      close(open, mark.at, after, true, level);
      closedAny = true;
    });
    const open = stack[0];
    if (!open) return;
    const next = paragraphs[index + 1];
    const follows = next && marksOf(text, { start: next.start, end: Math.min(next.end, next.start + 2) })[0];
    if (follows && follows.at === next.start && follows.style === open.style && follows.turn !== 'close')
      carried = open;
    else if (open.style === 'double') {
      const end = open.mistaken < 0 ? paragraph.end : open.mistaken;
      close(open, end, end, false, 0);
    }
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
