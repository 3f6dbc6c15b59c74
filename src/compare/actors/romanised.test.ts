import { describe, expect, it } from 'vitest';
import { isFromAbroad, romanisedSound } from './romanised.ts';

describe('one name in Latin letters', () => {
  it.each([
    ['Heydar', 'Heidar'],
    ['Massoud', 'Masud'],
    ['Mohammed', 'Muhamad'],
    ['Yevgeny', 'Evgeni'],
    ['Karolos', 'Carolos'],
    ['Qasim', 'Kassem'],
    ['Turkmenbashi', 'Turkmenbaschi'],
    ['Natalia', 'Nataliya'],
  ])('%s and %s sound alike', (a, b) => expect(romanisedSound(a)).toBe(romanisedSound(b)));

  it.each([
    ['Klitmarko', 'Kiltmarko'],
    ['Salahuddin', 'Salaluddin'],
    ['Karim', 'Karin'],
    ['Verandria', 'Verandra'],
  ])('%s and %s do not', (a, b) => expect(romanisedSound(a)).not.toBe(romanisedSound(b)));

  it('takes any text in time', () => {
    for (const text of ['a'.repeat(1_000_000), 'Iran '.repeat(200_000), '\ud800\0', ''])
      expect(romanisedSound(text).length).toBeLessThan(100);
  });
});

describe('a text about a land of another script', () => {
  it('speaks of it again and again', () => {
    expect(isFromAbroad('Iran closed the port. The Iranian crew waited.')).toBe(true);
    expect(isFromAbroad(`Iran closed the port. ${'The crew waited at the quay for days. '.repeat(100)}Iran.`)).toBe(
      false,
    );
  });
  it('is not a text that names it once', () => {
    expect(isFromAbroad('The driver had served in Iraq.')).toBe(false);
    expect(isFromAbroad('Georgia won. Georgia lost.')).toBe(false);
    expect(isFromAbroad('')).toBe(false);
  });
});
