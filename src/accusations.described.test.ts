/** Promise 3, end to end: whom a description means, and what a person is called. */
import { describe, expect, it } from 'vitest';
import { articleOf } from './claims/testing/story.ts';
import { dossierOf } from './crossread.ts';

const stepsOf = (...texts: string[]): string[] =>
  dossierOf(texts.map((text, i) => articleOf({ path: `${i}.txt`, text, published: `2024-05-1${i}` }))).standing.flatMap(
    ({ name, steps }) => steps.map(({ status }) => `${name}: ${status}`),
  );

describe('a description is laid to the only one who fits', () => {
  it('by age, across articles', () =>
    expect(
      stepsOf('A 15-year-old boy was arrested on Sunday.', 'Joel Vance, 15, was charged with murder. He was at home.'),
    ).toEqual(['Joel Vance: arrested', 'Joel Vance: charged']));

  it('by age group, where the words are definite', () =>
    expect(stepsOf('Joel Vance, 15, was charged with murder.', 'The teenager was arrested on Sunday.')).toEqual([
      'Joel Vance: arrested',
      'Joel Vance: charged',
    ]));

  it('not where two fit, another is meant, or the age is not the same', () => {
    const named = 'Joel Vance, 15, was charged with murder.';
    for (const text of [
      'A second 15-year-old boy was arrested on Sunday.',
      'Two 15-year-old boys were arrested on Sunday.',
      'A 16-year-old boy was arrested on Sunday.',
      'A 15-year-old girl and Joel Vance met. A 17-year-old girl was arrested.',
    ])
      expect(stepsOf(named, text).filter((step) => step === 'Joel Vance: arrested')).toEqual([]);
    expect(
      stepsOf(`${named} Ben Vale, 15, was charged with theft.`, 'A 15-year-old was arrested on Sunday.').filter(
        (step) => / (?:Vance|Vale): arrested/.test(` ${step}`),
      ),
    ).toEqual([]);
  });

  it('never for a verdict', () =>
    expect(stepsOf('Joel Vance, 15, was charged with murder.', 'A 15-year-old boy was convicted of murder.')).toEqual([
      'Joel Vance: charged',
      'A 15-year-old boy: convicted',
    ]));
});

describe('what somebody is called is a step', () => {
  it.each([
    ['The suspect, Ada Quill, fled on foot.', ['Ada Quill: suspected']],
    ['Police named Ada Quill as a suspect.', ['Ada Quill: suspected']],
    ['The suspect was identified as Ada Quill.', ['Ada Quill: suspected']],
    ['The alleged gunman, Ada Quill, lived nearby.', ['Ada Quill: suspected']],
    ['Convicted murderer Ada Quill asked for mercy.', ['Ada Quill: convicted']],
  ])('%s', (text, steps) => expect(stepsOf(text)).toEqual(steps));

  it.each([
    'The victim was identified as Ada Quill by the suspect.',
    'Police identified Ada Quill as the suspect’s wife.',
    'Police named Ada Quill as a possible suspect.',
    'Police said Ada Quill is not a suspect.',
    'Ada Quill, the suspect’s sister, wept.',
    'The alleged leader of the choir, Ada Quill, sang.',
    'Former suspect Ada Quill spoke to reporters.',
  ])('but not: %s', (text) => expect(stepsOf(text).filter((step) => step.startsWith('Ada Quill'))).toEqual([]));
});

describe('who reports a thing is not the one it befell', () => {
  it('nor is a survivor dead', () =>
    expect(stepsOf('Ada Quill, who survived, said her friend Ben Vale died beside her.')).not.toContain(
      'Ada Quill: died',
    ));

  it.each([
    ['The coroner, Ada Quill, confirmed a 12-year-old boy died hours later.', []],
    ['Ada Quill said a second person is in custody on a gun charge.', []],
    ['Ada Quill was arrested. Police said Quill shot and killed four of the miners.', ['Ada Quill: arrested']],
    [
      'Ada Quill was charged with fraud and Ben Vale was charged with theft.',
      ['Ada Quill: charged', 'Ben Vale: charged'],
    ],
    ['Ada Quill was taken into protective custody.', []],
  ])('%s', (text, steps) =>
    expect(stepsOf(text).filter((step) => /^(?:Ada Quill|Ben Vale)/.test(step))).toEqual(steps),
  );
});

describe('a contraction denies as a whole word does', () => {
  it('in what a speaker says is not so', () => {
    const dossier = dossierOf([
      articleOf({
        path: '0.txt',
        text: 'Sheriff Ada Quill said the two fires weren’t connected.',
        published: '2024-05-10',
      }),
    ]);
    expect(dossier.denials.map(({ kind }) => kind)).toEqual(['denial']);
  });

  it('in what is told of a stage', () => {
    expect(stepsOf('Ada Quill wasn’t ever formally charged with fraud.')).toEqual([]);
    expect(stepsOf('The police couldn’t confirm that Ada Quill was arrested.')).toEqual([]);
  });
});

describe('a last name alone', () => {
  it('names nobody where two bear it', () =>
    expect(
      stepsOf(
        'John Reeves, 30, lived with his son, Robin Reeves. The two were known in town. Reeves pleaded guilty to assault in January.',
      ),
    ).toEqual([]));
});

describe('a stage that another takes for granted', () => {
  it.each([
    ['Ada Quill is expected to be arraigned on Friday on a murder charge.', ['Ada Quill: charged']],
    ['Sentencing for Ada Quill is scheduled for January 6.', ['Ada Quill: convicted']],
    ['Ada Quill could be arraigned on a murder charge.', []],
    ['If she is convicted, sentencing for Ada Quill would be set for June.', []],
    ['Ada Quill pleaded guilty to fraud. Sentencing for Ada Quill is set for June.', ['Ada Quill: pleaded guilty']],
  ])('%s', (text, steps) => expect(stepsOf(text)).toEqual(steps));
});

describe('the first sentences of an article', () => {
  it('describe the one who is named next', () =>
    expect(
      stepsOf('A Harrow man was arrested on Sunday over the theft. Ben Vale, 41, was charged with theft on Monday.'),
    ).toEqual(['Ben Vale: arrested', 'Ben Vale: charged']));

  it('but not where the article tells of more than one', () =>
    expect(
      stepsOf(
        'A Harrow man was arrested on Sunday. Ben Vale, 41, was charged with theft. Another man was released.',
      ).filter((step) => step === 'Ben Vale: arrested'),
    ).toEqual([]));

  it('nor is a judge charged in whose court it happened', () =>
    expect(
      stepsOf(
        'Ada Quill was ordered held in a hearing before Judge Ben Vale in Harrow after being charged with murder.',
      ),
    ).not.toContain('Ben Vale: charged'));
});

describe('a verb of several', () => {
  it.each([
    'Norris Vale Jr. and Ada Quill were arrested on Sunday.',
    'Norris Vale Jr., 32, and Ada Quill, 23, were charged with murder.',
    'Ada Quill and Norris Vale Jr. are accused of theft.',
  ])('tells of both: %s', (text) => expect(stepsOf(text)).toHaveLength(2));

  it.each([
    'Ben Vale spoke and Ada Quill was arrested on Sunday.',
    'Ada Quill met Ben Vale and was arrested on Sunday.',
    'Ben Vale and the mother of Ada Quill were arrested.',
  ])('and a verb of one of one: %s', (text) =>
    expect(stepsOf(text).filter((step) => /^(?:Ada Quill|Ben Vale)/.test(step)).length).toBeLessThan(2),
  );
});
