import { describe, expect, it } from 'vitest';
import { tokenise } from './tokenise.ts';

const words = (text: string): string[] => tokenise(text).map(({ start, end }) => text.slice(start, end));

describe('tokens: what must not be', () => {
  it.each([
    ['"well" is not "we" and "ll"', 'all is well', ['all', 'is', 'well']],
    ['"its" stays one word', 'its roof', ['its', 'roof']],
    ['"No." at the end of an answer is no abbreviation', 'she said no.', ['she', 'said', 'no', '.']],
    ['a full stop after a word is a token', 'It rained.', ['It', 'rained', '.']],
    ["O'Dell keeps its apostrophe", "O'Dell spoke", ["O'Dell", 'spoke']],
    ['a range of years is three tokens', '1990-2000', ['1990', '-', '2000']],
    ['a telephone number is one', '555-0100', ['555-0100']],
    ['IM is no contraction', 'an IM client', ['an', 'IM', 'client']],
    ['closing marks of an address are not in it', '(www.example.org)', ['(', 'www.example.org', ')']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('tokens: long runs', () => {
  it.each([
    ['digits', '7'],
    ['quotation marks', '"'],
    ['letters with stops', 'a.'],
    ['hyphens', 're-'],
    ['at signs', 'a@'],
    ['apostrophes', "s'"],
    ['dollars', '$'],
    ['ellipses', '…'],
    ['half pairs', '\ud83d'],
  ])('%s end', (_, piece) => {
    // biome-ignore format: one table
    const text = piece.repeat(200_000);
    const tokens = tokenise(text);
    expect(tokens.at(-1)!.end).toBe(text.length);
  });
});
