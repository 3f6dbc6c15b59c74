import { describe, expect, test } from 'vitest';
import { readSavedText } from './saved-text.ts';

const BODY =
  'The pier is shut, the council said on Monday. It opens in May, if the ice allows it, and not a day before.';
const title = (text: string, given: string | null = null): string | null => readSavedText(text, given).title;

describe('a headline at the head of the text is the title', () => {
  test.each([
    ['with an empty line', `Pier shut for the winter\n\n${BODY}`, 'Pier shut for the winter'],
    ['without one', `Pier shut for the winter\n${BODY}`, 'Pier shut for the winter'],
    ['as a question', `Who shut the pier?\n\n${BODY}`, 'Who shut the pier?'],
    ['ending in initials', `Pier shut in the U.S.\n\n${BODY}`, 'Pier shut in the U.S.'],
    ['after noise', `Advertisement\nBy Jane Roe\nPier shut for the winter\n\n${BODY}`, 'Pier shut for the winter'],
    ['in Markdown', `# Pier shut for the winter\n\n${BODY}`, 'Pier shut for the winter'],
    ['said twice', `Pier shut.\n\nPier shut.\n\n${BODY}`, 'Pier shut.'],
    ['with CRLF', `Pier shut for the winter\r\n\r\n${BODY}`, 'Pier shut for the winter'],
  ])('%s', (_, text, expected) => {
    const saved = readSavedText(text, null);
    expect(saved.title).toBe(expected);
    expect(text.slice(saved.titleSpan!.start, saved.titleSpan!.end)).toBe(expected);
  });
});

describe('there is no title', () => {
  test.each([
    ['in a sentence', `The pier is shut.\n\n${BODY}`],
    [
      'in a line broken at a width',
      'The pier of Skarrow has been shut since the first storm of the\nwinter, and nobody in the town knows when it will open, as the\ncouncil has not met since December and has no money left for\nrepairs that cost a million crowns.',
    ],
    ['where nothing follows', 'Pier shut for the winter'],
    ['in a quotation', `“The pier is shut,” he said.\n\n${BODY}`],
    ['in a list', `- Pier shut for the winter\n- Ferry late\n\n${BODY}`],
    ['where only words without sentences follow', 'Pier shut for the winter\nFerry late\nIce thick'],
  ])('%s', (_, text) => {
    expect(title(text)).toBeNull();
  });
});

describe('the title of the front matter', () => {
  test('is found at the head of the text, whatever its marks', () => {
    const text = `“Pier Shut”\n\n${BODY}`;
    expect(readSavedText(text, 'Pier shut').titleSpan).toEqual({ start: 0, end: 11 });
  });

  test('may have the outlet behind it', () => {
    const text = `Pier shut for the winter\n\n${BODY}`;
    expect(readSavedText(text, 'Pier shut for the winter - Ledger').titleSpan).toEqual({ start: 0, end: 24 });
  });

  test('makes no other line the title', () => {
    expect(readSavedText(`Ferry late again\n\n${BODY}`, 'Pier shut')).toMatchObject({
      title: 'Pier shut',
      titleSpan: null,
    });
  });
});

describe('dates and authors from the lines at the head', () => {
  test.each([
    [`Pier shut\n\nPublished: 5 March 2025\n\n${BODY}`, '2025-03-05', null],
    [`Pier shut\n\nUpdated: March 8, 2025 10:04 a.m.\n\n${BODY}`, '2025-03-08', '2025-03-08'],
    [`Pier shut\n\nPublished 5 March 2025\nUpdated 8 March 2025\n\n${BODY}`, '2025-03-05', '2025-03-08'],
    [`SKARROW BAY, 5 March 2025 (Northline Wire) — ${BODY}`, '2025-03-05', null],
    [`Pier shut\n\nPublished: 03/04/2025\n\n${BODY}`, null, null],
    [`Pier shut\n\nPublished 5 March 2025\nPosted 6 March 2025\n\n${BODY}`, null, null],
    [`Pier shut\n\n${BODY} It was built on 5 March 1925.`, null, null],
    [`SKARROW BAY, Friday (Northline Wire) — ${BODY}`, null, null],
  ])('%j', (text, published, updated) => {
    expect(readSavedText(text, null)).toMatchObject({ published, updated });
  });

  test('the byline keeps its names and leaves the text', () => {
    const saved = readSavedText(`Pier shut\n\nBy Jane Roe and Omar Dell\n\n${BODY}`, null);
    expect(saved.byline).toEqual(['Jane Roe', 'Omar Dell']);
    expect(saved.dropped).toEqual([{ start: 11, end: 36, reason: 'byline' }]);
  });
});
