/** Chains across the traps of news about people: relatives, namesakes, slips, pronouns that could be two people's. */
import { describe, expect, it } from 'vitest';
import { inventedChains, together } from './invented.ts';

describe('kept apart', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['siblings', 'Ann Quist left. Her brother Tim Quist stayed.', 'Ann Quist', 'Tim Quist'],
    ['a last name two bear', 'Ann Quist and Tim Quist were there. Quist was hurt.', 'Ann Quist', 'Quist was'],
    [
      'a last name two bear, the other',
      'Ann Quist and Tim Quist were there. Quist was hurt.',
      'Tim Quist',
      'Quist was',
    ],
    ['father and son', 'Robert Quist Sr. sold it. Robert Quist Jr. objected.', 'Robert Quist Sr.', 'Robert Quist Jr.'],
    ['husband and wife', 'Tim Quist was held. Mrs. Quist wept.', 'Tim Quist', 'Quist wept'],
    ['two Johnsons', 'Will Johnson spoke. Later Carl Johnson spoke.', 'Will Johnson', 'Carl Johnson'],
    ['a pronoun of another gender', 'Mr. Quist left. She was late.', 'Quist', 'She'],
    ['two arguments of one verb', 'Tim Roe saw him.', 'Tim Roe', 'him'],
    ['whom a clause borrows as its subject', 'Jailing her for a year, Judge Orla Quist wept.', 'her', 'Orla Quist'],
    ['a plural pronoun', 'Orla Quist left. They were late.', 'Orla Quist', 'They'],
    ['a thing', 'Orla Quist took the car. It was red.', 'Orla Quist', 'It'],
    ['a person and a namesake town', 'Orla Quist lives in Norrland.', 'Orla Quist', 'Norrland'],
    ['one who is not it', 'Orla Quist is not the owner. The owner wept.', 'Orla Quist', 'The owner'],
    ['"I" outside quotation marks', 'I met Tim Roe.', 'I met', 'Tim Roe'],
    ['a company and a namesake', 'Brask Motors sued Brask Foods.', 'Brask Motors', 'Brask Foods'],
  ];
  for (const [name, text, a, b] of cases) it(`${name}: ${text}`, () => expect(together(text, a, b)).toBe(false));
});

describe('taken as one', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['a last name alone', 'Keld Vanniere spoke. Vanniere left.', 'Keld', 'Vanniere left'],
    ['a first name alone', 'Orla Quist spoke. Orla left.', 'Orla Quist', 'Orla left'],
    ['a slip', 'Keld Vanniere spoke. Critics of Vaniere left.', 'Keld', 'Vaniere'],
    ['a nickname', 'Robert J. Quist resigned. Bob Quist had led the firm.', 'Robert', 'Bob'],
    ['a title', 'Orla Quist spoke. Ms. Quist then left.', 'Orla', 'Quist then'],
    ['a possessive', "Orla Quist spoke. Quist's lawyer left.", 'Orla', "Quist's"],
    ['a pronoun', 'Orla Quist said she was tired.', 'Orla', 'she'],
    ['a reflexive', 'Tim Roe blamed himself.', 'Tim', 'himself'],
    ['the speaker', '"I was there," Tim Roe said.', 'I was', 'Tim'],
    ['an acronym', 'The International Grain Office met. The IGO voted.', 'International', 'IGO'],
  ];
  for (const [name, text, a, b] of cases) it(`${name}: ${text}`, () => expect(together(text, a, b)).toBe(true));
});

describe('an ambiguous "she"', () => {
  it('names nobody when two women are equally near', () => {
    const text = 'Mrs. Quist and Mrs. Roe arrived. She was late.';
    const at = text.indexOf('She');
    expect(inventedChains(text).some(({ name, starts }) => name !== null && starts.includes(at))).toBe(false);
  });
});

describe('odd texts', () => {
  for (const text of ['', ' ', '\0', '\ud800', 'she', 'he '.repeat(3000), '"'.repeat(2000), 'Quist '.repeat(2000)])
    it(`does not fail on ${JSON.stringify(text.slice(0, 12))} (${text.length})`, () => {
      for (const { starts } of inventedChains(text)) expect(starts.every((at) => at < text.length)).toBe(true);
    });
});
