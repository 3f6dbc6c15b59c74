import { expect, test } from 'vitest';
import { fromRecord } from './from-record.ts';
import { fromText } from './from-text.ts';

const origin = { path: 'records.jsonl:1', url: null };
const TEXT = 'Pier shut for the winter\n\nAdvertisement\n\nThe pier is shut, the council said on Monday.';

test('a record comes out as it went in', () => {
  const article = fromText(TEXT, { path: 'a.txt', url: 'https://ledger.example/pier' });
  expect(fromRecord(JSON.parse(JSON.stringify(article)), origin)).toEqual(article);
});

test('a record with only a text is read like a text file', () => {
  const { id, ...rest } = fromRecord({ id: '17', text: TEXT }, origin);
  expect(id).toBe('17');
  expect(rest).toMatchObject({ path: null, title: 'Pier shut for the winter', dropped: [{ reason: 'advertisement' }] });
});

test('unless it is to be read whole', () => {
  const article = fromRecord({ id: '17', text: TEXT, published: '2025-03-05T10:00' }, origin, false);
  expect(article).toMatchObject({ title: null, dropped: [], published: '2025-03-05T10:00', text: TEXT });
});

test('fields of the wrong kind are passed over, spans outside the text too', () => {
  const article = fromRecord(
    {
      text: TEXT,
      title: 7,
      byline: { a: 1 },
      published: [],
      language: 'no tag',
      dropped: [{ start: 5, end: 9999, reason: 'x' }, 'y', null, { start: 26, end: 39, reason: 'advertisement' }],
    },
    origin,
  );
  expect(article).toMatchObject({
    title: '7',
    byline: [],
    published: null,
    language: 'en',
    dropped: [{ start: 26, end: 39, reason: 'advertisement' }],
  });
});

test.each([[{}], [{ text: '' }], [{ text: ' \n' }], [{ text: 5 }]])('refuses %j', (record) => {
  expect(() => fromRecord(record, origin)).toThrow(/"text"/);
});

test('what an archive and an earlier run knew is kept', () => {
  const version = {
    id: 'a-1',
    path: null,
    url: null,
    title: 'Pier',
    published: null,
    updated: '2025-03',
    removed: ['Old.'],
    added: [{ start: 0, end: 3 }],
  };
  const record = {
    text: 'The pier is shut.',
    captured: '2025-03-05T10:00:00Z',
    versions: [version, 7, { added: [{ start: 9, end: 2 }] }],
  };
  const origin = { path: 'a.jsonl:1', url: null };
  expect(fromRecord(record, origin)).toMatchObject({ captured: '2025-03-05T10:00:00Z', versions: [version] });
  expect(fromRecord({ text: 'The pier is shut.', captured: 'today', versions: {} }, origin)).not.toHaveProperty(
    'captured',
  );
});
