import { describe, expect, it } from 'vitest';
import { storyOfTexts } from '../../../claims/testing/story.ts';
import { expansionsIn } from './expansions.ts';

const words = (text: string): string[] => expansionsIn(text).map(({ start, end }) => text.slice(start, end));
const point = (...texts: readonly string[]) =>
  storyOfTexts(...texts).matters.find(({ aspect, finding }) => aspect === 'name' && finding === 'differ');

describe('what a short form stands for', () => {
  it.each([
    ['The club, called OVM (“Ordo Vigilum Maris”), met.', 'Ordo Vigilum Maris'],
    ['OVM, which stands for “ordo vigilum maris,” met.', 'ordo vigilum maris'],
    ['The Ordo Vigilum Maris (OVM) met.', 'Ordo Vigilum Maris'],
    ['He left the Council to Restore the Parks, known as CRP, in May.', 'Council to Restore the Parks'],
    ['He led Crop, the Council to Re-open the Parks, in May.', 'Council to Re-open the Parks'],
  ])('%s', (text, expected) => expect(words(text)).toEqual([expected]));

  it.each([
    'The OVM (a club) met.',
    'He said “we are late” to the OVM.',
    'OVM',
    'Crane, the coach of Reed, sat.',
    'A man known as Al sat.',
  ])('%s: nothing', (text) => expect(words(text)).toEqual([]));

  it('is read in time, whatever the text', () => {
    for (const text of ['AB ('.repeat(50_000), 'A'.repeat(1_000_000), '“'.repeat(1_000_000)])
      expect(expansionsIn(text)).toEqual([]);
  });
});

describe('two spellings of it', () => {
  const one = 'She joined OVM (“Ordo Vigilum Maris”) in 2010.';
  it('differ between articles and within one', () => {
    expect(point(one, 'She joined OVM (“Ordo Vigilium Maris”) in 2010.')?.between).toBe('articles');
    expect(point(`${one} She left OVM (“Ordo Vigilium Maris”) in 2012.`)?.between).toBe('within');
  });
  it('differ in any one word where the rest is the same', () => {
    const council = 'He left the Council to Restore the Parks (CRP) in May.';
    expect(point(council, 'He left the Coalition to Restore the Parks, known as CRP.')?.between).toBe('articles');
    expect(point(council, 'He left the Council to Restore Parks, known as CRP.')).toBeUndefined();
    expect(point(council, 'He left the Coalition of Retired Pilots (CRP) in May.')).toBeUndefined();
  });
  it('capitals and another body do not', () => {
    expect(point(one, 'She joined OVM (“ordo vigilum maris”) in 2010.')).toBeUndefined();
    expect(point(one, 'She joined OVM (“Old Vicarage Museum”) in 2010.')).toBeUndefined();
  });
});
