import { describe, expect, it } from 'vitest';
import { together } from './invented.ts';
import { SIEVES } from './sieves.ts';

describe('every rule at work', () => {
  for (const { name, examples } of SIEVES) {
    it(`${name} has an example and a negative case`, () => {
      expect(examples.some(({ same }) => same)).toBe(true);
      expect(examples.some(({ apart }) => apart)).toBe(true);
    });
    for (const { text, same, apart } of examples)
      it(`${name}: ${text}`, () => {
        if (same) expect(together(text, ...same)).toBe(true);
        if (apart) expect(together(text, ...apart)).toBe(false);
      });
  }
});
