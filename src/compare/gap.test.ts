import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyOf } from '../claims/testing/story.ts';
import { wholeWords } from './gap.ts';

/** The matters of two articles of one day that ask for a figure, as what stands around their gap. */
const gapsOf = (one: string, other: string): string[] =>
  storyOf(
    { path: '1.txt', text: one, published: '2024-05-10' },
    { path: '2.txt', text: other, published: '2024-05-10' },
  )
    .matters.filter(({ template }) => template.startsWith('quantity'))
    .map(({ slots }) => `${slots['before']} … ${slots['after']}`);

describe('the words around an answer', () => {
  it('stop at the marks of the sentence', () => {
    expect(
      gapsOf(
        'Late on Monday, divers searched 14 sunken barges in the harbour, the port said.',
        'Late on Monday, divers searched 14 sunken barges in the harbour, the port said.',
      ),
    ).toEqual(['divers searched … sunken barges in the harbour']);
  });

  it('are read on beyond a comma where they are too few', () => {
    const text = 'In the end, after 14 days, the port let the divers go.';
    for (const gap of gapsOf(text, text)) expect(gap.match(/\p{L}+/gu)?.length).toBeGreaterThanOrEqual(3);
  });
});

describe('whole words', () => {
  it.each([
    ['a fun-loving kid', 'loving kid', 'fun-loving kid'],
    ['a 600-page report', '600', '600-page'],
    ['Orban’s boat', 'Orban', 'Orban'],
    ['– 12 –', '12', '12'],
  ])('of "%s", "%s" is "%s"', (text, words, whole) => {
    const start = text.indexOf(words);
    const { start: first, end } = wholeWords(text, { start, end: start + words.length });
    expect(text.slice(first, end)).toBe(whole);
  });

  it('hold the span and stay inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '-', ' ', '1', '\ud800', '’') }), fc.nat(20), fc.nat(20), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const whole = wholeWords(text, { start, end });
        expect(whole.start).toBeLessThanOrEqual(start);
        expect(whole.end).toBeGreaterThanOrEqual(end);
        expect(whole.start).toBeGreaterThanOrEqual(0);
        expect(whole.end).toBeLessThanOrEqual(text.length);
      }),
    ); // biome-ignore format: one property
  });
});
