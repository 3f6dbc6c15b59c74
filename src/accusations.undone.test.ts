/** Promise 3, end to end: who reads "convicted" or "charged" also reads that it was undone. */
import { describe, expect, it } from 'vitest';
import { articleOf } from './claims/testing/story.ts';
import { dossierOf } from './crossread.ts';

const stepsOf = (...texts: string[]): string[] =>
  dossierOf(texts.map((text, i) => articleOf({ path: `${i}.txt`, text, published: `2024-05-1${i}` }))).standing.flatMap(
    ({ name, steps }) => steps.map(({ status, of }) => `${name}: ${status}${of === null ? '' : ` (${of})`}`),
  );

describe('what was undone is a step of its own, for the same person', () => {
  it.each([
    ['Ada Quill’s conviction was overturned on appeal.', ['Ada Quill: overturned (conviction)']],
    ['The court vacated Ada Quill’s murder conviction.', ['Ada Quill: overturned (murder conviction)']],
    ['A judge threw out the conviction of Ada Quill.', ['Ada Quill: overturned (conviction)']],
    ['The state will retry Ada Quill, whose conviction was reversed.', ['Ada Quill: overturned (conviction)']],
    ['Ada Quill had her death sentence quashed in May.', ['Ada Quill: overturned (death sentence)']],
    ['Ada Quill was allowed to withdraw her guilty plea.', ['Ada Quill: overturned (guilty plea)']],
    ['Prosecutors dropped the murder charge against Ada Quill.', ['Ada Quill: dropped (murder charge)']],
    ['A judge dismissed the case against Ada Quill.', ['Ada Quill: dropped (case)']],
    ['The governor pardoned Ada Quill.', ['Ada Quill: pardoned']],
    ['Ada Quill was convicted of fraud in May and jailed.', ['Ada Quill: detained', 'Ada Quill: convicted (fraud)']],
    ['Ada Quill pleaded no contest to fraud.', ['Ada Quill: pleaded no contest (fraud)']],
  ])('%s', (text, steps) => expect(stepsOf(text)).toEqual(steps));

  it('in a later sentence that does not say whose', () =>
    expect(stepsOf('Ada Quill was convicted of fraud in 2015. The conviction was quashed four years later.')).toEqual([
      'Ada Quill: convicted (fraud)',
      'Ada Quill: overturned (conviction)',
    ]));

  it('in a later article', () =>
    expect(
      stepsOf(
        'Ada Quill was charged with fraud.',
        'All charges against Ada Quill have been withdrawn, prosecutors said.',
      ),
    ).toEqual(['Ada Quill: charged (fraud)', 'Ada Quill: dropped (charges)']));
});

describe('what was not undone stands', () => {
  it.each([
    'Ada Quill was convicted of fraud. Her lawyers asked the court to overturn the conviction.',
    'Ada Quill was convicted of fraud. The conviction could be overturned, experts said.',
    'Ada Quill was convicted of fraud. The conviction was not overturned.',
    'Ada Quill was convicted of fraud. A judge refused to set aside the verdict.',
  ])('%s', (text) => expect(stepsOf(text)).toEqual(['Ada Quill: convicted (fraud)']));

  it.each([
    'Ada Quill dismissed the charges as nonsense.',
    'Ada Quill was dropped from the case.',
    'Ada Quill was charged with fraud and Ben Vale was charged with theft. The charge was dropped.',
    'Prosecutors dropped all charges except one against Ada Quill.',
  ])('tells of nobody’s charge that was dropped: %s', (text) =>
    expect(stepsOf(text).filter((step) => step.includes('dropped'))).toEqual([]),
  );
});

describe('a pronoun names somebody only where nobody else can be meant', () => {
  it.each([
    ['Ada Quill appeared in court on Monday. She was charged with fraud.', ['Ada Quill: charged (fraud)']],
    ['After her arrest, Ada Quill was taken to Harrow.', ['Ada Quill: arrested']],
    ['Ada Quill met a teacher. She was charged with fraud.', []],
    ['Ada Quill met Lena Holm. She was charged with fraud.', []],
  ])('%s', (text, steps) => expect(stepsOf(text)).toEqual(steps));
});
