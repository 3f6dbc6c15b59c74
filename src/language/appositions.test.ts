import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { placeAppositions } from './appositions.ts';
import { findNames } from './names/find-names.ts';

/** What the name behind the comma hangs on, and how. */
function bearer(text: string, name: string): string {
  const parsed = analyse(text, { title: null, dropped: [] });
  const { tokens } = placeAppositions(parsed, findNames(parsed));
  const at = tokens.find(({ start }) => start === text.indexOf(name))!;
  const head = tokens[at.head]!.start >= text.indexOf(name) ? tokens[at.head]! : at;
  const word = tokens[head.head];
  return `${word ? text.slice(word.start, word.end) : ''}:${head.deprel}`;
}

describe('a name behind a comma is that of the person in the phrase before it', () => {
  it.each([
    ['Police arrested the owner of the firm, Tom Brell, on Friday.', 'Tom Brell', 'owner:appos'],
    ['The founder of Kask Foods, Anna Sool, was charged with fraud.', 'Anna Sool', 'founder:appos'],
    ['The driver of the bus, Tom Brell, 38, was detained on Thursday.', 'Tom Brell', 'driver:appos'],
    ['Prosecutors charged the mayor of Ostra, Ada Quill, with bribery.', 'Ada Quill', 'mayor:appos'],
    ['The brother of Ada Quill, Tom Quill, 34, was charged.', 'Tom Quill', 'brother:appos'],
    ['The harbour master, Tom Brell, was arrested.', 'Tom Brell', 'master:appos'],
    ['The mother of the victim, John Brell, wept.', 'John Brell', 'victim:appos'],
    ['The mayor of Ostra, Ada Quill, and her deputy, Tom Brell, were charged.', 'Tom Brell', 'deputy:appos'],
    ['The parents of the boy, Tom Brell, spoke.', 'Tom Brell', 'boy:appos'],
  ])('%s', (text, name, wanted) => {
    expect(bearer(text, name)).toBe(wanted);
  });

  it.each([
    ['either of two', 'The widow of the founder of Kask Foods, Anna Sool, was charged with fraud.', 'Anna Sool'],
    ['a lawyer and whom he speaks for', 'The lawyer of the former minister, Anna Sool, said nothing.', 'Anna Sool'],
  ])('%s: neither', (_, text, name) => {
    expect(bearer(text, name)).toMatch(/:dep$/);
  });

  it('leaves a list a list', () => {
    expect(bearer('She met the owner of the bar, Tom Brell and Ida Voss.', 'Tom Brell')).not.toMatch(/^owner:/);
  });

  it('leaves alone the names of places and bodies', () => {
    const text = 'The head of the company, Kask Foods, spoke in a suburb of the capital, Ostra.';
    const parsed = analyse(text, { title: null, dropped: [] });
    const names = findNames(parsed).map((name) => ({ ...name, type: 'organisation' as const }));
    expect(placeAppositions(parsed, names)).toBe(parsed);
  });
});
