import { expect, it } from 'vitest';
import { officeIn } from './offices.ts';

it.each([
  ['a police spokeswoman', 'police'],
  ['Harrow Police', 'police'],
  ['the sheriff’s office', 'sheriff'],
  ['Marrow County Sheriff', 'sheriff'],
  ['county prosecutors', 'prosecutor'],
  ['the U.S. Attorney’s Office', 'prosecutor'],
  ['court documents', 'court'],
  ['a deputy coroner', 'coroner'],
  ['the medical examiner', 'coroner'],
  ['the fire department', 'fire service'],
  ['a hospital spokesman', 'hospital'],
] as const)('%s speak for the %s', (words, office) => {
  expect(officeIn(words)).toBe(office);
});

it.each([
  'officials',
  'authorities',
  'two witnesses',
  'a neighbour',
  'the company',
  'Ida Vale',
  'the firefight',
  'policy makers',
  'the courtyard',
  'her lawyer',
  'sources',
  '',
])('"%s" is no office', (words) => {
  expect(officeIn(words)).toBeNull();
});
