import { describe, expect, it } from 'vitest';
import { type ChainSummary, sameBearer, type Verdict } from './same-bearer.ts';

const person = (name: string, gender: ChainSummary['gender'] = null): ChainSummary => ({
  name,
  type: 'person',
  gender,
});
const other = (name: string, type: 'organisation' | 'place'): ChainSummary => ({ name, type, gender: null });

const PEOPLE: readonly (readonly [string, string, Verdict])[] = [
  ['Orla Quist', 'ORLA QUIST', 'same'],
  ['Zoë Quist', 'Zoe Quist', 'same'],
  ['Orla Quist', 'Dr. Orla Quist', 'same'],
  ['Orla Quist', 'Orla M. Quist', 'same'],
  ['O. Quist', 'Orla Quist', 'same'],
  ['Greg Quist', 'Gregory Quist', 'same'],
  ['Bob Quist', 'Robert Quist', 'same'],
  ['Kate Quist', 'Catherine Quist', 'same'],
  ['Sarah Quist', 'Sara Quist', 'variant'],
  ['Catherine Quist', 'Katherine Quist', 'variant'],
  ['Stephen Quist', 'Steven Quist', 'variant'],
  ['Bryan Quist', 'Brian Quist', 'variant'],
  ['Keld Vanniere', 'Keld Vaniere', 'variant'],
  ['Keld Ranter', 'Keld Rantere', 'variant'],
  ['Quist', 'Orla Quist', 'unknown'],
  ['Orla Quist-Roe', 'Orla Quist', 'unknown'],
];

const NEVER_ONE: readonly (readonly [string, string])[] = [
  ['John Quist', 'Joan Quist'],
  ['Maria Quist', 'Mario Quist'],
  ['Tim Quist', 'Jim Quist'],
  ['Tim Quist', 'Tom Quist'],
  ['Dan Quist', 'Don Quist'],
  ['Erin Quist', 'Aaron Quist'],
  ['Harold Quist', 'Henry Quist'],
  ['Orla Quist', 'Orla Roe'],
  ['Keld Kime', 'Keld Kimes'],
  ['Robert Quist Jr.', 'Robert Quist Sr.'],
  ['John A. Quist', 'John B. Quist'],
  ['Mr. Quist', 'Mrs. Quist'],
  ['Quist', 'Roe'],
];

describe('names of people from two articles', () => {
  for (const [a, b, verdict] of PEOPLE)
    it(`${a} / ${b}: ${verdict}`, () => {
      expect(sameBearer(person(a), person(b))).toBe(verdict);
      expect(sameBearer(person(b), person(a))).toBe(verdict);
    });
  for (const [a, b] of NEVER_ONE)
    it(`${a} / ${b}: two`, () => {
      expect(sameBearer(person(a), person(b))).toBe('different');
      expect(sameBearer(person(b), person(a))).toBe('different');
    });
  it('believes what the articles say of gender', () => {
    expect(sameBearer(person('Robin Quist', 'female'), person('Robin Quist', 'male'))).toBe('different');
  });
});

describe('organisations and places', () => {
  const cases: readonly (readonly [string, string, Verdict])[] = [
    ['Brask Inc.', 'Brask', 'same'],
    ['International Grain Office', 'IGO', 'same'],
    ['U.S.', 'United States', 'same'],
    ['Brask Motors', 'Brask', 'unknown'],
    ['Brask Motors', 'Brask Foods', 'different'],
    ['Port Velda', 'Port Vellda', 'variant'],
    ['North Velda', 'South Velda', 'different'],
  ];
  for (const [a, b, verdict] of cases)
    it(`${a} / ${b}: ${verdict}`, () => {
      expect(sameBearer(other(a, 'organisation'), other(b, 'organisation'))).toBe(verdict);
      expect(sameBearer(other(b, 'organisation'), other(a, 'organisation'))).toBe(verdict);
    });
  it('a person is no place', () => {
    expect(sameBearer(person('Velda'), other('Velda', 'place'))).toBe('different');
  });
});
