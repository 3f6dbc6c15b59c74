import { walkXml } from './xml.ts';

/** A paragraph of a Word document, or a row of a table. */
export interface WordParagraph {
  readonly text: string;
  /** The id of its style; the names stand in `word/styles.xml`. */
  readonly style: string | null;
  readonly listItem: boolean;
  /** Text that its writer hid. */
  readonly hidden: string;
}

/** Where what they hold is not text of the document as it stands: moved and deleted text, and what repeats a text box. */
const NOT_THERE = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:pPrChange', 'w:rPrChange', 'w:sectPr']);

interface Open {
  text: string;
  hidden: string;
  style: string | null;
  listItem: boolean;
}

/**
 * The paragraphs of a part of a Word document (ECMA-376, WordprocessingML) in their order: insertions accepted, deletions
 * left out. The rows of a table come as paragraphs with " | " between the cells; text boxes after the paragraph they hang on.
 *
 * @param name of the document, for errors.
 * @throws Failure as `walkXml`.
 */
export function wordParagraphs(xml: string, name: string): WordParagraph[] {
  const paragraphs: WordParagraph[] = [];
  // A text box has paragraphs of its own within a paragraph: the outer one goes on after them.
  const open: Open[] = [];
  const rows: string[][] = [];
  const boxes: WordParagraph[][] = [];
  let skipped = 0;
  let hiddenRun = false;
  let inText = false;
  const add = (words: string): void => {
    const paragraph = open.at(-1);
    if (!paragraph || skipped > 0) return;
    if (hiddenRun) paragraph.hidden += words;
    else paragraph.text += words;
  };
  const put = (paragraph: WordParagraph): void => {
    const row = rows.at(-1);
    if (row && row.length > 0) row[row.length - 1] = `${row.at(-1)!} ${paragraph.text}`.trim();
    else (boxes.at(-1) ?? paragraphs).push(paragraph);
  };
  walkXml(xml, name, {
    open: (tag, attributes) => {
      if (NOT_THERE.has(tag)) skipped++;
      if (skipped > 0) return;
      const paragraph = open.at(-1);
      switch (tag) {
        case 'w:p':
          open.push({ text: '', hidden: '', style: null, listItem: false });
          break;
        case 'w:pStyle':
          if (paragraph) paragraph.style = attributes['w:val'] ?? null;
          break;
        case 'w:numPr':
          if (paragraph) paragraph.listItem = true;
          break;
        case 'w:r':
          hiddenRun = false;
          break;
        case 'w:vanish':
          hiddenRun = !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '');
          break;
        case 'w:t':
          inText = true;
          break;
        case 'w:tab':
        case 'w:ptab':
          add(' ');
          break;
        case 'w:br':
        case 'w:cr':
          add('\n');
          break;
        case 'w:noBreakHyphen':
          add('-');
          break;
        case 'w:tr':
          rows.push([]);
          break;
        case 'w:tc':
          rows.at(-1)?.push('');
          break;
        case 'w:txbxContent':
          boxes.push([]);
          break;
      }
    },
    close: (tag) => {
      if (NOT_THERE.has(tag)) {
        skipped--;
        return;
      }
      if (skipped > 0) return;
      switch (tag) {
        case 'w:p': {
          const paragraph = open.pop();
          if (paragraph) put({ ...paragraph, text: tidy(paragraph.text), hidden: tidy(paragraph.hidden) });
          break;
        }
        case 'w:t':
          inText = false;
          break;
        case 'w:tr': {
          const cells = (rows.pop() ?? [])
            .map((cell) => cell.replace(/\s+/g, ' ').trim())
            .filter((cell) => cell !== '');
          put({ text: cells.join(' | '), style: null, listItem: false, hidden: '' });
          break;
        }
        case 'w:txbxContent':
          for (const paragraph of boxes.pop() ?? []) put(paragraph);
          break;
      }
    },
    text: (words) => {
      if (inText) add(words);
    },
  });
  // A part that is cut off ends within a paragraph: its words count.
  for (const paragraph of open.reverse())
    put({ ...paragraph, text: tidy(paragraph.text), hidden: tidy(paragraph.hidden) });
  return paragraphs.filter(({ text, hidden }) => text !== '' || hidden !== '');
}

const tidy = (words: string): string =>
  words
    .replace(/[ \u00a0\t]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
