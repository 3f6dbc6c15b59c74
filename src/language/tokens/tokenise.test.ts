import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOKEN_PATTERNS } from './patterns.ts';
import { tokenise } from './tokenise.ts';

const words = (text: string): string[] => tokenise(text).map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  it.each([
    ["Marl doesn't know", ['Marl', 'does', "n't", 'know']],
    ['They’ve left', ['They', '’ve', 'left']],
    ["Orrin's dog can't swim", ['Orrin', "'s", 'dog', 'ca', "n't", 'swim']],
    ['She cannot say', ['She', 'can', 'not', 'say']],
    ["she wouldn't've gone", ['she', 'would', "n't", "'ve", 'gone']],
    ['the three-year term', ['the', 'three', '-', 'year', 'term']],
    ['a non‑violent protest', ['a', 'non‑violent', 'protest']],
    ['a well‑known singer', ['a', 'well', '‑', 'known', 'singer']],
    ['Mr. Tolland J. Pell came.', ['Mr.', 'Tolland', 'J.', 'Pell', 'came', '.']],
    ['at 9 a.m. in the U.S. today', ['at', '9', 'a.m.', 'in', 'the', 'U.S.', 'today']],
    ['It cost $1,250.50, or €900.', ['It', 'cost', '$', '1,250.50', ',', 'or', '€', '900', '.']],
    ['a US$3bn deal', ['a', 'US$', '3', 'bn', 'deal']],
    ['at 5pm, 20ft up', ['at', '5', 'pm', ',', '20', 'ft', 'up']],
    ['See https://example.org/a?b=1.', ['See', 'https://example.org/a?b=1', '.']],
    ['Write to desk@example.org!', ['Write', 'to', 'desk@example.org', '!']],
    ['“Well… no,” he said', ['“', 'Well', '…', 'no', ',', '”', 'he', 'said']],
    ['the 1990s and the 21st', ['the', '1990s', 'and', 'the', '21st']],
    ['rain—then sun', ['rain', '—', 'then', 'sun']],
    ['fire 🔥👩‍🚒 crew', ['fire', '🔥', '👩‍🚒', 'crew']],
    ['the R&D unit', ['the', 'R&D', 'unit']],
    ['and/or', ['and', '/', 'or']],
    ['on 11/28/2000 at 7:30', ['on', '11/28/2000', 'at', '7:30']],
    ['the workers’ union', ['the', 'workers', '’', 'union']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('keeps every example of a pattern whole', () => {
    for (const { name, examples } of TOKEN_PATTERNS) {
      for (const example of examples) expect(words(`a ${example} b`), name).toEqual(['a', example, 'b']);
    }
  });

  it('are disjoint, in order, and leave out white space alone', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab.’\'-"$1 \n\u00ad\u200b\ud83d🔥éЖ漢@/:…') });
    fc.assert(
      fc.property(text, (sample) => {
        let at = 0;
        for (const { start, end } of tokenise(sample)) {
          expect(sample.slice(at, start)).toMatch(/^[\s\u200b]*$/u);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(sample.slice(at)).toMatch(/^[\s\u200b]*$/u);
      }),
    );
  });
});
