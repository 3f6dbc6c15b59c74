import { describe, expect, it } from 'vitest';
import { isFromAbroad, romanisedSound, tellsOrigin } from './romanised.ts';

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
    ['Karolios', 'Karolis'],
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

describe('who comes from such a land', () => {
  it.each([
    'Quill, a Kuwaiti-born nurse, spoke.',
    'She was born in Yemen.',
    'He is an immigrant from Syria.',
    'The Iraqi national fled.',
  ])('%s', (sentence) => expect(tellsOrigin(sentence)).toBe(true));
  it.each(['He was killed in Iraq.', 'She came from Dunmore.', 'A native of Ostra, he served in Kuwait.', ''])(
    'not: %s',
    (sentence) => expect(tellsOrigin(sentence)).toBe(false),
  );
  it('takes any text in time', () => {
    for (const text of ['immigrant '.repeat(50_000), 'a'.repeat(1_000_000), 'Kuwaiti-'.repeat(50_000)])
      expect(tellsOrigin(text)).toBe(false);
  });
});
