import { describe, expect, it } from 'vitest';
import { telling } from './testing/testimony.ts';
import { agencyOf, creditOf } from './wire.ts';

const credit = (text: string, more: { outlet?: string; byline?: string[] } = {}) =>
  creditOf(telling({ id: 'a-1', text, ...more }).article);

describe('an agency is credited', () => {
  it.each([
    ['PORT MAREN, Ind. (AP) — A fire broke out.', 'associated press'],
    ['Port Maren (Reuters) - A fire broke out.', 'reuters'],
    ['PORT MAREN (WXYZ/AP) — A fire broke out.', 'associated press'],
    ['By The Associated Press\nA fire broke out.', 'associated press'],
    ['A fire broke out.\nCopyright 2016 The Associated Press. All rights reserved.', 'associated press'],
    ['A fire broke out.\n© AFP', 'agence france presse'],
    ['PORT MAREN (Northline Wire) — A fire broke out.', 'northline wire'],
  ])('with the whole: %s', (text, agency) => {
    expect(credit(text)).toEqual({ agency, whole: true });
  });

  it('by outlet or byline', () => {
    expect(credit('A fire.', { outlet: 'apnews.com' })).toEqual({ agency: 'associated press', whole: true });
    expect(credit('A fire.', { byline: ['By Reuters'] })).toEqual({ agency: 'reuters', whole: true });
  });

  it('with a part where it only contributed', () => {
    expect(credit('A fire broke out.\nAssociated Press writer Ida Vale contributed to this report.')).toEqual({
      agency: 'associated press',
      whole: false,
    });
  });
});

describe('no agency is credited', () => {
  it.each([
    ['A fire broke out, the Associated Press reported.'],
    ['PORT MAREN (WISH) — A fire broke out.'],
    ['Ida Vale (left) - the mayor of Port Maren - spoke.'],
    ['The mayor (Ida Vale) said so.'],
    ['A fire broke out. Copyright 2016 Harbour Herald.'],
    ['The cp of the line and the pa system failed.'],
    [''],
  ])('%s', (text) => {
    expect(credit(text)).toBeNull();
  });

  it('in a dateline that names the outlet itself', () => {
    expect(credit('PORT MAREN (Harbour Herald) — A fire broke out.', { outlet: 'The Harbour Herald' })).toBeNull();
  });
});

it.each([
  ['the AFP', 'agence france presse'],
  ['Reuters', 'reuters'],
  ['Harbour Herald', null],
  ['the Northline News Agency', 'northline news agency'],
  ['Wire', null],
  ['', null],
])('"%s" means %s', (name, agency) => {
  expect(agencyOf(name)).toBe(agency);
});
