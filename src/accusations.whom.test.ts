/** Promise 3, end to end: whom a step is laid to where the parse or the pronoun leaves it open, and who is told dead by a list. */
import { describe, expect, it } from 'vitest';
import { articleOf } from './claims/testing/story.ts';
import { dossierOf } from './crossread.ts';

const stepsOf = (...texts: string[]): string[] =>
  dossierOf(texts.map((text, i) => articleOf({ path: `${i}.txt`, text, published: `2024-05-1${i}` })))
    .standing.flatMap(({ name, steps }) => steps.map(({ status }) => `${name}: ${status}`))
    .sort();

describe('whom a pronoun means', () => {
  const held = 'Joel Vance was charged with arson on Monday.';

  it('is not the judge who let him go', () =>
    expect(
      stepsOf(
        `${held}\n\nJudge Oskar Brandt granted the release of Joel Vance, 23. The family posted bail. He was released from jail on Tuesday.`,
      ),
    ).toEqual(['Joel Vance: charged', 'Joel Vance: released']));

  it('is not somebody named before, where the sentence before is about a person only described', () =>
    expect(
      stepsOf(
        'Joel Vance was sentenced to two years in prison for negligence.\n\nThe youngster, a pupil in Harrow, is not being named because of his age. He was charged with arson.',
      ),
    ).not.toContain('Joel Vance: charged'));

  it('is not the one who accuses', () =>
    expect(
      stepsOf(
        'Ada Quill was charged with arson. Quill had rows with colleagues, whom she accused of stealing her tools.',
      ),
    ).not.toContain('Ada Quill: suspected'));
});

describe('the dead whom an article names', () => {
  it.each([
    ['The deceased man was identified as Joel Vance, 27, of Harrow.', ['Joel Vance: died']],
    [
      'Police identified the dead as Joel Vance, 31; Ada Quill, 40; and Ben Orban, 9.',
      ['Ada Quill: died', 'Ben Orban: died', 'Joel Vance: died'],
    ],
    ['A second slain sailor was identified as Joel Vance, who grew up in Harrow.', ['Joel Vance: died']],
    [
      'Tom Reeves is facing charges in the deaths of Joel Vance, his wife, Ada Vance, and their son, Ben Vance, all of whom were found dead at home.',
      ['Ada Vance: died', 'Ben Vance: died', 'Joel Vance: died', 'Tom Reeves: charged'],
    ],
  ])('%s', (text, steps) => expect(stepsOf(text)).toEqual(steps));

  it('a victim who is named is dead only where another claim says so', () => {
    const named = 'The shooting victim was identified as Joel Vance, 69, of Harrow.';
    expect(stepsOf(named)).toEqual([]);
    expect(stepsOf(named, 'Joel Vance was killed on Monday.')).toEqual(['Joel Vance: died']);
  });

  it.each([
    'The deceased man was not identified as Joel Vance.',
    'The dead man has yet to be identified as Joel Vance.',
    'The dead man’s brother was identified as Joel Vance.',
    'The man who shot the dead officer was identified as Joel Vance.',
    'The murder suspect was identified as Joel Vance.',
    'Police identified the man who killed two as Joel Vance.',
    'Police identified the dead man’s brother as Joel Vance.',
    'A witness identified Joel Vance as the dead man’s brother.',
    'The son of Joel Vance and the daughter of Ada Quill, both of whom were killed, had met.',
  ])('nobody named: %s', (text) => expect(stepsOf(text)).not.toContain('Joel Vance: died'));
});

describe('who is booked', () => {
  it('is arrested, not charged', () =>
    expect(stepsOf('Joel Vance was booked into the county jail on charges of arson.')).toEqual([
      'Joel Vance: arrested',
    ]));
});

describe('two whom one verb tells of', () => {
  it('where only the last name of the first stands, and one person bears it', () =>
    expect(
      stepsOf(
        'Norris Bridgewater Jr. and Joel Vance were charged with arson. Bridgewater Jr. and Vance were arrested on 6 May.',
      ),
    ).toEqual([
      'Joel Vance: arrested',
      'Joel Vance: charged',
      'Norris Bridgewater Jr.: arrested',
      'Norris Bridgewater Jr.: charged',
    ]));
});

describe('what somebody is called in the sentence before', () => {
  it('counts for who is named in a step', () =>
    expect(
      stepsOf(
        'Joel Vance was charged with fraud. She worked for the co-founder, Joel Vance. The founder was arrested on Friday.',
      ),
    ).toEqual(['Joel Vance: arrested', 'Joel Vance: charged']));

  it('not where two are called so', () =>
    expect(
      stepsOf(
        'Joel Vance was charged with fraud. She met the founder, Joel Vance, and the founder, Ben Orban. The founder was arrested on Friday.',
      ),
    ).not.toContain('Joel Vance: arrested'));
});

describe('somebody without a name', () => {
  it('is "the suspect" of the same article, where nobody else is accused there', () =>
    expect(
      stepsOf(
        'An 11-year-old boy was arrested on Monday. The suspect has been charged with manslaughter, police said.',
      ),
    ).toEqual(['An 11-year-old boy: arrested', 'An 11-year-old boy: charged']));

  it('not where an article tells of a second', () =>
    expect(
      stepsOf(
        'An 11-year-old boy was arrested on Monday. A second suspect is sought. The suspect has been charged with manslaughter, police said.',
      ),
    ).not.toContain('An 11-year-old boy: charged'));

  const named = 'Ben Vale, 6, was killed in a crash in Harrow on Monday.';
  const diedOf = (...texts: string[]): number[] =>
    dossierOf(
      texts.map((text, i) => articleOf({ path: `${i}.txt`, text, published: `2024-05-1${i}` })),
    ).standing.flatMap(({ steps }) =>
      steps.filter(({ status }) => status === 'died').map(({ claims }) => claims.length),
    );
  it('is dead under the name of the only one of that age', () =>
    expect(diedOf(named, 'A six-year-old passenger was pronounced dead.')).toEqual([diedOf(named)[0]! + 1]));
  it.each([
    'Two six-year-old boys were pronounced dead.',
    'A seven-year-old passenger was pronounced dead.',
    'Last year a six-year-old passenger was killed in a similar crash.',
  ])('not: %s', (text) => expect(diedOf(named, text)).toEqual(diedOf(named)));
});

describe('who faces a list of charges', () => {
  it('is charged', () =>
    expect(stepsOf('Joel Vance of Harrow is facing arson, theft, and gun charges.')).toEqual(['Joel Vance: charged']));
  it.each([
    'Joel Vance is facing questions over the fraud charges.',
    'Joel Vance could face arson, theft, and gun charges.',
    'Joel Vance faces no fraud, theft or gun charges.',
  ])('not: %s', (text) => expect(stepsOf(text)).toEqual([]));
});

describe('a last name with a suffix', () => {
  it('is not the father who bears it with another', () =>
    expect(
      stepsOf(
        'Joel Vance was charged with arson. Norris Bridgewater Sr. was arrested in March.',
        'Bridgewater Jr. and Joel Vance were charged with arson on 6 May.',
      ),
    ).not.toContain('Norris Bridgewater Sr.: charged'));
});

describe('a name that is hard to see', () => {
  it.each([
    ['Joel "Rook" Vance was booked into Harrow jail on Monday.', 'Joel "Rook" Vance: arrested'],
    ['Douglas Shine is a builder. Shine has pleaded not guilty to arson.', 'Douglas Shine: pleaded not guilty'],
    ['One of the best-known bosses of the city, Joel Vance, who was 77, has died in jail.', 'Joel Vance: died'],
    ['Joel Vance was indicted in 1990 with 14 others.', 'Joel Vance: charged'],
  ])('%s', (text, step) => expect(stepsOf(text)).toContain(step));
});

describe('a case dropped but for a part', () => {
  const charged = 'Joel Vance was charged with arson and theft on Monday.';
  it('tells what somebody is charged with', () =>
    expect(stepsOf(`${charged} On Friday, a judge dropped all the charges except theft.`)).toEqual(stepsOf(charged)));
  it('is nobody’s where nobody is told charged before', () =>
    expect(stepsOf('Joel Vance spoke on Monday. On Friday, a judge dropped all the charges except theft.')).toEqual(
      [],
    ));
});
