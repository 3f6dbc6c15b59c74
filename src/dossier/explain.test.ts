import { describe, expect, it } from 'vitest';
import { storyOf } from '../claims/testing/story.ts';
import { comparisonRules } from '../compare/rules/rules.ts';
import type { Point, Value } from '../model/point.ts';
import { explained, explainInText, letterOf, readingOf } from './explain.ts';
import { lay } from './lay.ts';
import { RULES } from './wording.ts';

const number = (low: number | null, high: number | null, unit: string | null = null): Value => ({
  type: 'number',
  low,
  high,
  unit,
  of: null,
});

const dossier = lay(
  storyOf(
    {
      path: '1.txt',
      outlet: 'The Norvale Lamp',
      published: '2024-05-10',
      text: 'The fire killed 14 people. Ada Quill was arrested on 3 May 2024.',
    },
    {
      path: '2.txt',
      outlet: 'Harrow Post',
      published: '2024-05-11',
      text: 'The fire killed 12 people. Ada Quill was arrested on 6 May 2024.',
    },
  ),
  [],
);
const about = (aspect: Point['aspect']): Point =>
  dossier.points.find((point) => point.aspect === aspect && point.finding === 'differ')!;

describe('a finding explains itself', () => {
  it('by its rule, what was read, and why the accounts cannot meet', () => {
    expect(explained(about('count'))).toEqual({
      rule: 'event-counts',
      why: RULES['event-counts'],
      answers: [
        { letter: 'A', claim: about('count').accounts[0]!.claims[0], label: '14', reading: 'read as 14' },
        { letter: 'B', claim: about('count').accounts[1]!.claims[0], label: '12', reading: 'read as 12' },
      ],
      apart: ['A and B: the figures, with all they can mean, do not overlap.'],
    });
    expect(explained(about('date'))!.apart).toEqual(['A and B: the days, with all they can mean, do not overlap.']);
    expect(explained(about('date'))!.answers.map(({ reading }) => reading)).toEqual([
      'read as 2024-05-03',
      'read as 2024-05-06',
    ]);
  });

  it('in plain text with every claim and its place', () => {
    const text = explainInText(dossier, about('count'));
    expect(text).toContain('How many died? (accounts differ)');
    expect(text).toMatch(/c\d+ The Norvale Lamp 0-25: The fire killed 14 people/);
    expect(text).toContain('Rule: event-counts.');
    expect(text).toContain('do not overlap');
  });

  it('only where something stands apart: an agreement excludes nothing', () => {
    const agreeing = dossier.points.filter(({ finding }) => finding === 'agree' || finding === 'single');
    expect(agreeing.length).toBeGreaterThan(0);
    for (const point of agreeing) expect(explained(point)!.apart).toEqual([]);
  });

  it('names every claim of its answers among the claims of the account', () => {
    for (const { accounts, explanation } of dossier.points)
      explanation!.answers.forEach((answers, i) => {
        for (const { claim } of answers) expect(accounts[i]!.claims).toContain(claim);
      });
  });
});

it('every rule has its reason among the published templates', () => {
  for (const { name } of comparisonRules) expect(RULES[name], name).toMatch(/\.$/);
  expect(Object.keys(RULES).sort()).toEqual(comparisonRules.map(({ name }) => name).sort());
});

it.each([
  [number(14, 14), 'read as 14'],
  [number(24, 119), 'read as 24 to 119'],
  [number(21, null), 'read as 21 or more'],
  [number(null, 9), 'read as 9 or less'],
  [number(null, null), 'read, but not placed'],
  [number(900, 900, 'day'), 'read as 900 days'],
  [
    { type: 'date', value: '2023-07', earliest: '2023-07-01', latest: '2023-07-31' },
    'read as 2023-07-01 to 2023-07-31',
  ],
  [{ type: 'date', value: 'XXXX-WXX-5', earliest: null, latest: null }, 'read, but not placed'],
  [{ type: 'terms', terms: ['fraud', 'theft'] }, 'read as fraud, theft'],
  [{ type: 'truth', polarity: -1 }, 'read as told not to be so'],
  [{ type: 'words', words: 'we knew' }, 'read word for word'],
] satisfies [Value, string][])('%j is %s', (value, reading) => {
  expect(readingOf(value)).toBe(reading);
});

it('letters go on as numbers', () => {
  expect([0, 25, 26].map(letterOf)).toEqual(['A', 'Z', '27']);
});
