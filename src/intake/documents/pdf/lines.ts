import type { PdfItem, PdfLine } from './page.ts';

/** A gap of this many ems is one between columns or cells, not between words. */
const WIDE = 1;
/** A gap of this many ems is a space, where the page has none. */
const SPACE = 0.16;
/** A letter this many times as large as the text is a drop cap. */
const DROP_CAP = 1.8;

/** Draws the pieces of a page together into lines, in the order in which the page writes them. */
export function linesOf(items: readonly PdfItem[], bodySize: number): PdfLine[] {
  const lines: Building[] = [];
  const caps: PdfItem[] = [];
  let spaced = false;
  const drawn = new Set<string>();
  for (const item of items) {
    if (item.text.trim() === '') {
      spaced = true;
      continue;
    }
    // Some programs print bold by writing twice with a hair's breadth between.
    const key = `${item.text} ${Math.round(item.x / 2)} ${Math.round(item.y / 2)}`;
    if (drawn.has(key)) continue;
    drawn.add(key);
    if (/^\p{L}$/u.test(item.text.trim()) && item.size > bodySize * DROP_CAP && bodySize > 0) {
      caps.push(item);
      continue;
    }
    const last = lines.at(-1);
    if (last && goesOn(last, item)) append(last, item, spaced);
    else lines.push(begin(item));
    spaced = false;
  }
  const done = lines.map(finished).filter((line) => line.text !== '');
  for (const cap of caps) placeCap(cap, done);
  return done;
}

interface Building {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  /** Characters in each font. */
  readonly fonts: Map<string, number>;
}

function goesOn(line: Building, item: PdfItem): boolean {
  const size = Math.max(line.size, item.size);
  // Raised figures stand on another baseline, and are smaller.
  const reach = Math.abs(line.size - item.size) > 0.15 * size ? 0.5 : 0.25;
  const gap = item.x - line.right;
  return Math.abs(item.y - line.y) <= reach * size && gap > -0.5 * size && gap < WIDE * size;
}

function begin(item: PdfItem): Building {
  const { text, x, width, y, size, font } = item;
  return { text, left: x, right: x + width, y, size, fonts: new Map([[font, text.length]]) };
}

function append(line: Building, item: PdfItem, spaced: boolean): void {
  const gap = item.x - line.right;
  const space = (spaced && gap > 0) || gap > SPACE * Math.max(line.size, item.size);
  line.text += (space && !/\s$/.test(line.text) && !/^\s/.test(item.text) ? ' ' : '') + item.text;
  line.right = Math.max(line.right, item.x + item.width);
  if (item.size > line.size) {
    line.size = item.size;
    line.y = item.y;
  }
  line.fonts.set(item.font, (line.fonts.get(item.font) ?? 0) + item.text.length);
}

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

function finished({ text, left, right, y, size, fonts }: Building): PdfLine {
  let font = '';
  let most = 0;
  for (const [name, count] of fonts) {
    if (count > most) {
      font = name;
      most = count;
    }
  }
  const words = text
    .replace(/[\ufb00-\ufb06]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[\s\u00a0\0]+/g, ' ')
    .trim();
  return { text: words, left, right, y, size, font };
}

/** Puts a drop cap before the highest line beside it; without one it is a line of its own. */
function placeCap(cap: PdfItem, lines: PdfLine[]): void {
  const right = cap.x + cap.width;
  let best = -1;
  lines.forEach((line, i) => {
    const beside =
      line.left >= right - 2 && line.left < right + cap.size && line.y > cap.y - cap.size && line.y <= cap.y + 2;
    if (beside && (best < 0 || line.y < lines[best]!.y)) best = i;
  });
  const letter = cap.text.trim();
  const line = lines[best];
  if (line) lines[best] = { ...line, text: letter + line.text, left: cap.x };
  else lines.push({ text: letter, left: cap.x, right, y: cap.y, size: cap.size, font: cap.font });
}
