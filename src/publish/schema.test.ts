import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { articleSchema } from '../model/schema/article.ts';
import { dossierSchema } from '../model/schema/dossier.ts';
import type { JsonSchema } from '../model/schema/json-schema.ts';
import { readingSchema } from '../model/schema/reading.ts';
import { toJson } from './json.ts';
import { fixtureDossier } from './testing/fixture.ts';

const ajv = new Ajv2020({ allErrors: true });
const validDossier = ajv.compile(dossierSchema);
const validArticle = ajv.compile(articleSchema);
const validReading = ajv.compile(readingSchema);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place of a value where an object has a field: as the object and the key. */
const fieldsOf = (value: Json, path = ''): { path: string; holder: { [key: string]: Json }; key: string }[] => {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => fieldsOf(item, `${path}/${index}`));
  return Object.keys(value).flatMap((key) => [
    { path: `${path}/${key}`, holder: value, key },
    ...fieldsOf(value[key]!, `${path}/${key}`),
  ]);
};

/** Fields of ours that the contract does not name: they may be left out. */
const OPTIONAL = /\/(titleSpan|why|captured|versions)$|\/titleSpan\/(?:start|end)$/;

const reading: Json = {
  id: 'a-1',
  text: 'Ada Brann said on Friday that 3 fell.',
  sentences: [{ start: 0, end: 37 }],
  tokens: [{ start: 0, end: 3, lemma: 'Ada', upos: 'PROPN', head: -1, deprel: 'root' }],
  names: [{ start: 0, end: 9, type: 'person', entity: 'e1' }],
  times: [{ start: 18, end: 24, type: 'DATE', value: 'XXXX-WXX-5' }],
  amounts: [{ start: 30, end: 31, kind: 'count', low: 3, high: 3, unit: null, of: null }],
  quotes: [
    { start: 25, end: 36, kind: 'indirect', cue: { start: 10, end: 14 }, speaker: { start: 0, end: 9, entity: 'e1' } },
  ],
  chains: [{ entity: 'e1', mentions: [{ start: 0, end: 9, kind: 'name' }] }],
  events: [{ start: 32, end: 36, factuality: 3 }],
};

const article = (): Json => {
  const { origin: _, ...record } = (JSON.parse(toJson(fixtureDossier())) as { articles: { origin: Json }[] })
    .articles[0]!;
  return record;
};

describe.each<[string, JsonSchema, (value: unknown) => boolean, () => Json]>([
  ['dossier', dossierSchema, validDossier, () => JSON.parse(toJson(fixtureDossier()))],
  ['article', articleSchema, validArticle, article],
  ['reading', readingSchema, validReading, () => structuredClone(reading)],
])('the schema of a %s', (name, schema, valid, example) => {
  test('is what stands in schema/', () => {
    const file = readFileSync(new URL(`../../schema/${name}-1.json`, import.meta.url), 'utf8');
    expect(file, 'run tools/schema.ts').toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });

  test('holds for the example, and for one with more fields', () => {
    expect(valid(example())).toBe(true);
    expect(valid({ ...(example() as object), more: 1 })).toBe(true);
  });

  test('fails when any field is left out', () => {
    const whole = example();
    // One of each kind of field is enough: "/claims/12/voice" and "/claims/3/voice" are one kind.
    const kinds = new Map<string, { path: string; index: number }>();
    for (const [index, { path }] of fieldsOf(whole).entries())
      if (!OPTIONAL.test(path)) kinds.set(path.replace(/\d+/g, '*'), { path, index });
    for (const { path, index } of kinds.values()) {
      const value = structuredClone(whole);
      const { holder, key } = fieldsOf(value)[index]!;
      delete holder[key];
      expect(valid(value), `without ${path}`).toBe(false);
    }
    expect(kinds.size).toBeGreaterThan(10);
  });
});

test('a value that no list of the contract names is refused', () => {
  const dossier = fixtureDossier();
  const wrong = { ...dossier, points: [{ ...dossier.points[0]!, finding: 'debunked' }] };
  expect(validDossier(JSON.parse(JSON.stringify(wrong)))).toBe(false);
});
