import { describe, expect, test } from 'vitest';
import { emptySection } from './empty-section.ts';
import { findNoise } from './find-noise.ts';
import { readPage } from './page.ts';
import { NOISE_RULES } from './rules.ts';

const droppedFrom = (text: string, title: string | null = null): string[] =>
  findNoise(readPage(text), title, null).map(({ start, end }) => text.slice(start, end));

describe.each([...NOISE_RULES, emptySection].map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test.each(rule.examples.map(({ text, drops }) => [text, drops] as const))('drops its part of %j', (text, drops) => {
    expect(droppedFrom(text)).toEqual(drops);
  });

  test('gives its own name as the reason', () => {
    const reasons = rule.examples.flatMap(({ text }) =>
      findNoise(readPage(text), null, null).map(({ reason }) => reason),
    );
    expect(reasons).toContain(name);
  });

  test.each(rule.not)('leaves %j alone', (line) => {
    expect(
      droppedFrom(`The pier is shut, the council said.\n\n${line}\n\nIt opens in May, if the ice allows it.`),
    ).toEqual([]);
  });
});

describe('what is said twice', () => {
  test('the second headline is dropped, the first stays', () => {
    const text = 'Pier shut\n\nPier shut\n\nThe pier is shut, the council said.';
    const found = findNoise(readPage(text), 'Pier shut', { start: 0, end: 9 });
    expect(found).toEqual([{ start: 11, end: 20, reason: 'title-repeated' }]);
  });

  test('a sentence right after itself, a long paragraph anywhere, not a refrain', () => {
    const short = 'The pier is shut until the ice has gone.';
    const long = `${short} The council has said so twice, in two letters that nobody on the quay has read to the end.`;
    expect(droppedFrom(`${short}\n\n${short}\n\nNo comment.\n\nNo comment.`)).toEqual([short]);
    expect(droppedFrom(`${long}\n\n${short}\n\n${long}\n\n${short}`)).toEqual([long]);
  });

  test('typography does not make it another headline', () => {
    const text = '‘Pier shut’\n\nThe pier is shut, the council said.\n\nPIER SHUT';
    expect(droppedFrom(text, 'Pier shut')).toEqual(['PIER SHUT']);
  });
});

test('spans are sorted, disjoint and inside the text', () => {
  const text = 'By |\nREAD ALSO\nGoat loose in town hall\nAdvertisement\nThe pier is shut.\n\nSources\nUp Next\n';
  const spans = findNoise(readPage(text), null, null);
  expect(spans.map(({ reason }) => reason)).toEqual([
    'empty-byline',
    'related-link',
    'advertisement',
    'empty-section',
    'read-more',
  ]);
  for (const [i, span] of spans.entries()) {
    expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
});
