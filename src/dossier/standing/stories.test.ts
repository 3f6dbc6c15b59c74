/** Steps as whole invented texts give them: who "he" is, whom a last name means, whose trial it is. */
import { describe, expect, it } from 'vitest';
import { storyOfTexts } from '../../claims/testing/story.ts';
import { lay } from '../lay.ts';

const stepsIn = (...texts: readonly string[]): string[] =>
  lay(storyOfTexts(...texts), []).standing.flatMap(({ name, steps }) =>
    steps.map(({ status }) => `${name}: ${status}`),
  );

describe('who a pronoun means in a case', () => {
  it('is who was charged in the sentence before, whoever is named beside', () => {
    const steps = stepsIn(
      'Police arrested Tomas Reed on Monday. In 2013, Tomas Reed was charged with assault for threatening Paul Harmon with a knife. He pleaded guilty and was sentenced to nine months in the county jail.',
    );
    expect(steps).toContain('Tomas Reed: pleaded guilty');
    expect(steps).toContain('Tomas Reed: sentenced');
  });

  it('is not the sheriff who only told it', () => {
    const steps = stepsIn(
      'Tomas Reed was taken into custody on Thursday, according to Sheriff David Harmon. He was charged with arson.',
    );
    expect(steps).toContain('Tomas Reed: charged');
    expect(steps.filter((step) => step.startsWith('David'))).toEqual([]);
  });

  it('stays open where the sentence before accuses two', () => {
    const steps = stepsIn(
      'Tomas Reed and Peter Harmon were charged with arson on Monday. In 2011 he was convicted of theft.',
    );
    expect(steps.filter((step) => step.endsWith('convicted'))).toEqual([]);
  });
});

describe('a last name alone', () => {
  it('is the only one of the family who is accused', () => {
    const steps = stepsIn(
      'Tomas Reed was arrested on Monday. His aunt, Mary Reed, wept.',
      'Police said Reed was charged with arson on Friday.',
    );
    expect(steps).toContain('Tomas Reed: charged');
  });

  it('is nobody where two of the family are accused, and a death is never laid so', () => {
    expect(
      stepsIn(
        'Tomas Reed was arrested on Monday. Mary Reed was arrested on Friday.',
        'Police said Reed was convicted of arson on Friday.',
      ).filter((step) => step.endsWith('convicted')),
    ).toEqual([]);
    expect(
      stepsIn(
        'Tomas Reed was arrested on Monday. His aunt, Mary Reed, wept.',
        'Police said Reed died at the scene.',
      ).filter((step) => step === 'Tomas Reed: died'),
    ).toEqual([]);
  });
});

describe('a trial without an owner', () => {
  it('is that of who was charged just before', () => {
    expect(stepsIn('Tomas Reed was charged with arson last spring. The trial had opened on Monday.')).toContain(
      'Tomas Reed: tried',
    );
  });

  it('is not that of who was held in its own sentence', () => {
    expect(
      stepsIn('“It is a disgrace,” said Tomas Reed, who was briefly detained during the trial for shouting.'),
    ).not.toContain('Tomas Reed: tried');
  });
});

it('a sentence that is to be given is none', () => {
  expect(
    stepsIn('Tomas Reed was convicted of arson. He faces up to ten years in prison when he’s sentenced May 7.'),
  ).not.toContain('Tomas Reed: sentenced');
});
