import { describe, expect, test } from 'vitest';
import type { Dossier } from '../model/dossier.ts';
import { toJson } from './json.ts';
import { fixtureDossier } from './testing/fixture.ts';

/** The same value with the keys of every object turned round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, reversed(item)]),
  );
};

describe('dossier.json', () => {
  test('holds the whole dossier', () => {
    expect(JSON.parse(toJson(fixtureDossier()))).toEqual(fixtureDossier());
  });

  test('however the objects were built, the characters are the same', () => {
    expect(toJson(reversed(fixtureDossier()) as Dossier)).toBe(toJson(fixtureDossier()));
  });

  test('two spaces, keys in the order of the contract, fields of ours after them, a line break at the end', () => {
    const json = toJson({ ...fixtureDossier(), zeta: 1, alpha: { b: 1, a: 2 } } as Dossier);
    expect(json.startsWith('{\n  "schema": "crossread/dossier@1",\n  "story": {\n    "title"')).toBe(true);
    expect(json.endsWith('"alpha": {\n    "a": 2,\n    "b": 1\n  },\n  "zeta": 1\n}\n')).toBe(true);
  });

  test('an unpaired surrogate survives', () => {
    const dossier = fixtureDossier();
    const text = 'before \uD800 after';
    const json = toJson({ ...dossier, articles: [{ ...dossier.articles[0]!, text }] });
    expect(json.isWellFormed()).toBe(true);
    expect(JSON.parse(json).articles[0].text).toBe(text);
  });
});
