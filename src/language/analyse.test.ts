import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import type { Layout, Syntax } from './syntax.ts';

const bare: Layout = { title: null, dropped: [] };
const word = ({ text, tokens }: Syntax, i: number): string =>
  i < 0 ? 'ROOT' : text.slice(tokens[i]!.start, tokens[i]!.end);
/** "word <relation head" for each token. */
const arcs = (syntax: Syntax): string[] =>
  syntax.tokens.map(({ head, deprel }, i) => `${word(syntax, i)} <${deprel} ${word(syntax, head)}`);

/** Every promise about the shape of an analysis. */
function expectSound(text: string, layout: Layout): void {
  const { sentences, tokens } = analyse(text, layout);
  let at = 0;
  let next = 0;
  for (const { start, end, firstToken, endToken } of sentences) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(firstToken).toBe(next);
    expect(endToken).toBeGreaterThan(firstToken);
    const own = tokens.slice(firstToken, endToken);
    expect(own[0]!.start).toBe(start);
    expect(own.at(-1)!.end).toBe(end);
    expect(own.filter(({ head }) => head < 0)).toHaveLength(1);
    for (const token of own) {
      expect(token.start).toBeGreaterThanOrEqual(at);
      expect(token.deprel === 'root').toBe(token.head < 0);
      if (token.head >= 0) expect(token.head >= firstToken && token.head < endToken).toBe(true);
      at = token.end;
    }
    // heads lead to the root from everywhere
    own.forEach((_, i) => {
      let steps = 0;
      for (let k = firstToken + i; k >= 0; k = tokens[k]!.head) expect(steps++).toBeLessThanOrEqual(own.length);
    });
    next = endToken;
  }
  expect(next).toBe(tokens.length);
  for (const { start, end } of layout.dropped) {
    for (const s of sentences) expect(s.end <= start || s.start >= end).toBe(true);
  }
}

describe('analyse', () => {
  it('finds who did what to whom', () => {
    const found = arcs(analyse('The harbour council fined the ferry company.', bare));
    expect(found).toContain('council <nsubj fined');
    expect(found).toContain('fined <root ROOT');
    expect(found).toContain('company <obj fined');
    expect(found).toContain('. <punct fined');
  });

  it('tells the passive subject and its agent', () => {
    const syntax = analyse('Tolland was arrested by police on Friday.', bare);
    expect(arcs(syntax)).toContain('Tolland <nsubj:pass arrested');
    expect(arcs(syntax)).toContain('was <aux:pass arrested');
    expect(syntax.tokens[2]!.feats).toEqual({ Tense: 'Past', VerbForm: 'Part', Voice: 'Pass' });
  });

  it('gives lemmas, tags and features', () => {
    const { tokens } = analyse('She has left two villages.', bare);
    expect(tokens.map(({ lemma, upos }) => `${lemma}/${upos}`)).toEqual([
      'she/PRON',
      'have/AUX',
      'leave/VERB',
      'two/NUM',
      'village/NOUN',
      './PUNCT',
    ]);
    expect(tokens[0]!.feats).toEqual({ Number: 'Sing', Person: '3' });
    expect(tokens[4]!.feats).toEqual({ Number: 'Plur' });
  });

  it('reads curly and straight marks alike', () => {
    const shape = (text: string): string[] =>
      analyse(text, bare).tokens.map(({ upos, deprel, head }) => `${upos} ${deprel} ${head}`);
    expect(shape('“It’s over,” Pell’s lawyer said.')).toEqual(shape('"It\'s over," Pell\'s lawyer said.'));
  });

  it('keeps blocks and dropped parts apart', () => {
    const text = 'Ferry sinks\n\nSubscribe now!\n\nThe ferry sank. Nobody died.';
    const { sentences } = analyse(text, {
      title: { start: 0, end: 11 },
      dropped: [{ start: 13, end: 27, reason: 'advert' }],
    });
    expect(sentences.map(({ start, end, block, paragraph }) => [text.slice(start, end), block, paragraph])).toEqual([
      ['Ferry sinks', 'title', 0],
      ['The ferry sank.', 'paragraph', 1],
      ['Nobody died.', 'paragraph', 1],
    ]);
  });

  it('counts heads over the whole article', () => {
    const { sentences, tokens } = analyse('It sank. Nobody died.', bare);
    const second = sentences[1]!;
    expect(tokens[second.endToken - 1]!.head).toBeGreaterThanOrEqual(second.firstToken);
  });

  it('is sound on any text', () => {
    const piece = fc.constantFrom('The', 'ferry', 'sank', '.', '!', '“', '"', '\n\n', '\n', ' ', '…', '\ud83d', '\0', 'Жук', '漢字', "n't", '\u200b', '-', '1,000', 'U.S.', '🔥'); // biome-ignore format: one list
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => expectSound(pieces.join(' '), bare)),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => expectSound(pieces.join(''), bare)),
      { numRuns: 60 },
    );
  });

  it('leaves dropped parts out wherever they lie', () => {
    const text = 'The ferry sank on Friday. Nobody died, the police said. It was old.';
    fc.assert(
      fc.property(fc.nat(60), fc.nat(20), (start, length) =>
        expectSound(text, {
          title: null,
          dropped: [{ start, end: Math.min(text.length, start + length + 1), reason: 'test' }],
        }),
      ),
      { numRuns: 40 },
    );
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\n \t'],
    ['a sentence of 5,000 words', `${'the old ferry and '.repeat(1250)}sank.`],
    ['a line of 100,000 characters', 'abc '.repeat(25_000)],
    ['marks alone', '!?…()"'.repeat(500)],
    ['a word of 100,000 letters', 'a'.repeat(100_000)],
    ['another script', 'Слово дня. 今日は晴れです。'],
  ])('reads %s', (_, text) => {
    expectSound(text, bare);
  });
});
