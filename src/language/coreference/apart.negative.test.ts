/** Words that look like one bearer's and are not, or may be two people's: no chain may join them. */
import { expect, it } from 'vitest';
import { together } from './invented.ts';

const APART: readonly (readonly [text: string, a: string, b: string])[] = [
  ['Brask Motors said the plant closed its gates.', 'Brask Motors', 'its'],
  ['Brask Motors searched it.', 'Brask Motors', 'it'],
  ['Brask Motors and Veltona said it would close.', 'Brask Motors', 'it'],
  ['Orla Quist said it was late.', 'Orla Quist', 'it'],
  ['Officers searched them.', 'Officers', 'them'],
  ['Officers and residents said they had left.', 'Officers', 'they'],
  ['Orla Quist sold their house.', 'Orla Quist', 'their'],
  ['Tim Roe blamed him.', 'Tim Roe', 'him'],
  ['Tim Roe and Keld Vanniere spoke. Orla Quist saw them.', 'Tim Roe', 'them'],
  ['Mary Roe saw her.', 'Mary Roe', 'her'],
  ['Mrs. Roe left. He was late.', 'Roe', 'He'],
  ['Tim Roe left. We were late.', 'Tim Roe', 'We'],
  ['Tim Roe left. You were late.', 'Tim Roe', 'You'],
  ['Norrland is cold. He lives there.', 'Norrland', 'He'],
  ['Brask Motors closed. She was late.', 'Brask Motors', 'She'],
  ['Orla Quist is not an actress. Fans greeted the actress.', 'Orla Quist', 'the actress'],
  ['The painter met Mary Roe.', 'The painter', 'Mary Roe'],
  ['The painters met Mary Roe.', 'The painters', 'Mary Roe'],
  ['Orla Quist spoke. Another woman left.', 'Orla Quist', 'Another woman'],
  ['Brask Foods and Brask Motors merged. Brask voted.', 'Brask Foods', 'Brask voted'],
  ['Brask Police spoke. The company closed.', 'Brask Police', 'The company'],
  ['"I left," Tim Roe said. I stayed.', 'Tim Roe', 'I stayed'],
  ['"He left early," Tim Roe said.', 'He', 'Tim Roe'],
  ['Tim Roe and Will Johnson spoke. Roe saw Carl Johnson.', 'Will Johnson', 'Carl Johnson'],
  ['Robert J. Quist spoke. Tim Quist left.', 'Robert J. Quist', 'Tim Quist'],
  ['J. R. Quist spoke. Tim Quist left.', 'J. R. Quist', 'Tim Quist'],
  ['Mr. Quist spoke. Mrs. Quist left.', 'Quist', 'Quist left'],
  ['If Orla Quist is the owner, the owner must pay.', 'Orla Quist', 'the owner must'],
  ['Veltona sued Brask Motors.', 'Veltona', 'Brask Motors'],
];

it.each(APART)('%s (%s | %s)', (text, a, b) => {
  expect(together(text, a, b)).toBe(false);
});
