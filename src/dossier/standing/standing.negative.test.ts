import { describe, expect, it } from 'vitest';
import type { RoleName } from '../../claims/statement.ts';
import type { Value } from '../../model/point.ts';
import { lay } from '../lay.ts';
import { comparing } from '../testing/comparison.ts';

/** Sentence, its predicate's word, the concept the claims room may have taken it for, the words of who undergoes it, an offence. */
type Case = readonly [
  sentence: string,
  word: string,
  concept: string,
  patient: string,
  offence?: string | undefined,
  role?: RoleName,
];

const NOT_YET: readonly Case[] = [
  ['Ada Quill could face 15 years in prison if convicted.', 'convicted', 'conviction', 'Ada Quill'],
  ['Ada Quill was not charged with arson.', 'charged', 'charge', 'Ada Quill', 'arson'],
  ['Ada Quill has never been arrested.', 'arrested', 'arrest', 'Ada Quill'],
  ['Ada Quill might be charged with arson by Friday.', 'charged', 'charge', 'Ada Quill', 'arson'],
  ['Ada Quill is expected to be charged with arson.', 'charged', 'charge', 'Ada Quill', 'arson'],
  ['Ada Quill is due to be sentenced on Monday in court.', 'sentenced', 'sentence', 'Ada Quill'],
  ['Ada Quill faces a maximum sentence of 15 years in prison.', 'sentence', 'sentence', 'Ada Quill'],
  ['Ada Quill faces a sentence of up to 15 years.', 'sentence', 'sentence', 'Ada Quill'],
  ['Prosecutors seek a sentence of ten years for Ada Quill.', 'sentence', 'sentence', 'Ada Quill'],
  ['Ada Quill awaits trial for murder.', 'trial', 'trial', 'Ada Quill', 'murder'],
  ['Ada Quill avoided prison after the fire.', 'prison', 'imprisonment', 'Ada Quill'],
  ['The court will decide whether Ada Quill is convicted of arson.', 'convicted', 'conviction', 'Ada Quill', 'arson'],
  ['Neighbours called for Ada Quill to be jailed by the court.', 'jailed', 'detention', 'Ada Quill'],
  ['Unless Ada Quill is acquitted of murder, she stays in prison.', 'acquitted', 'acquittal', 'Ada Quill', 'murder'],
  ['Ada Quill would have been arrested by police.', 'arrested', 'arrest', 'Ada Quill'],
  ['Ada Quill has yet to be charged with arson.', 'charged', 'charge', 'Ada Quill', 'arson'],
  ['Ada Quill narrowly avoided being charged with arson.', 'charged', 'charge', 'Ada Quill', 'arson'],
  ['Ada Quill fears being arrested by police.', 'arrested', 'arrest', 'Ada Quill'],
  ['Ada Quill was wrongly accused of theft, police said.', 'accused', 'arrest', 'Ada Quill', 'theft'],
  ['Lawyers asked for an early release of Ada Quill from prison.', 'release', 'release', 'Ada Quill'],
  ['Ada Quill could be released on bail.', 'released', 'release', 'Ada Quill'],
];

const OTHER_SENSE: readonly Case[] = [
  ['Ada Quill was charged with organising the event.', 'charged', 'charge', 'Ada Quill', 'organising the event'],
  ['Ada Quill was charged with the task of rebuilding the pier.', 'charged', 'charge', 'Ada Quill'],
  ['The shop charged Ada Quill 20 crowns for a new lock.', 'charged', 'charge', 'Ada Quill'],
  ['A bull charged at Ada Quill in the market square.', 'charged at', 'charge', 'Ada Quill'],
  ['Ada Quill was convicted by the performance.', 'convicted', 'conviction', 'Ada Quill'],
  ['Ada Quill spoke of her conviction that the town would recover.', 'conviction', 'conviction', 'Ada Quill'],
  ['Ada Quill wrote a sentence of ten words on the wall.', 'sentence', 'sentence', 'Ada Quill'],
  ['The final sentence of Ada Quill drew applause.', 'sentence', 'sentence', 'Ada Quill'],
  ['Ada Quill suffered cardiac arrest on the stage.', 'arrest', 'arrest', 'Ada Quill'],
  ['Critics spoke of the arrested development of Ada Quill.', 'arrested', 'arrest', 'Ada Quill'],
  ['Ada Quill was released from hospital on Sunday.', 'released', 'release', 'Ada Quill'],
  ['Ada Quill was released by her club after two seasons.', 'released', 'release', 'Ada Quill'],
  ['Ada Quill released a statement.', 'released', 'release', 'statement'],
  ['Ada Quill released a film about the harbour.', 'released', 'release', 'film'],
  ['Ada Quill is wanted for the lead role in the play.', 'wanted', 'wanted', 'Ada Quill'],
  ['Ada Quill won full custody of her daughter in court.', 'custody', 'detention', 'Ada Quill'],
  ['Ada Quill appealed for calm.', 'appealed', 'appeal', 'Ada Quill'],
  ['Ada Quill appeals to younger voters.', 'appeals', 'appeal', 'Ada Quill'],
  ['Ada Quill was cleared to play on Saturday.', 'cleared', 'clearing', 'Ada Quill'],
  ['Ada Quill was cleared of snow.', 'cleared of', 'clearing', 'Ada Quill'],
  ['The court dropped all the charges against Ada Quill except one.', 'dropped', 'clearing', 'Ada Quill'],
  ['Ada Quill was acquitted of some of the counts.', 'acquitted', 'acquittal', 'Ada Quill', 'counts'],
  ['Ada Quill acquitted herself well in the final.', 'acquitted', 'acquittal', 'Ada Quill'],
  ['The drug trial of Ada Quill began in spring.', 'trial', 'trial', 'Ada Quill'],
  ['Ada Quill was suspected to be the best baker in town.', 'suspected', 'suspicion', 'Ada Quill'],
  ['Laughter died down when Ada Quill spoke.', 'died', 'death', 'Laughter'],
  ['Ada Quill was dying for a cup of tea.', 'dying', 'death', 'Ada Quill'],
  ['Police arrested the decline of Harrow.', 'arrested', 'arrest', 'Harrow'],
  ['Marrow Bank was jailed in its old rules, police say.', 'jailed', 'detention', 'Marrow Bank'],
  ['He was arrested by police.', 'arrested', 'arrest', 'He'],
  ['Ada Quill arrested the man.', 'arrested', 'arrest', 'Ada Quill', undefined, 'agent'],
  ['Ada Quill charged the gunman with murder.', 'charged', 'charge', 'Ada Quill', 'murder', 'agent'],
];

const stepsOf = ([sentence, word, predicate, who, offence, role = 'patient']: Case): string[] => {
  const value = offence && {
    aspect: 'offence' as const,
    words: offence,
    value: { type: 'terms', terms: [offence] } satisfies Value,
  };
  const telling = {
    id: 'a-1',
    text: sentence,
    names: {
      'Ada Quill': { type: 'person' },
      Harrow: { type: 'place' },
      'Marrow Bank': { type: 'organisation' },
    } as const,
    says: [{ on: sentence.slice(0, -1), word, predicate, roles: { [role]: who }, values: value ? [value] : [] }],
  };
  return lay(comparing([telling]), []).standing.flatMap(({ steps }) => steps.map(({ status }) => status));
};

describe('no step in anybody’s case', () => {
  it.each(NOT_YET.map((given) => ({ given })))('not yet: $given.0', ({ given }) => expect(stepsOf(given)).toEqual([]));
  it.each(OTHER_SENSE.map((given) => ({ given })))('another sense: $given.0', ({ given }) =>
    expect(stepsOf(given)).toEqual([]),
  );

  it('but the same words of the law are steps', () => {
    const told: readonly Case[] = [
      [
        'Ada Quill was charged with organising a drug ring, police said.',
        'charged',
        'charge',
        'Ada Quill',
        'organising a drug ring',
      ],
      ['Ada Quill faces charges of fraud.', 'faces', 'charge', 'Ada Quill', 'fraud'],
      ['A jury convicted Ada Quill.', 'convicted', 'conviction', 'Ada Quill'],
      ['Ada Quill was released from prison.', 'released', 'release', 'Ada Quill'],
      ['Ada Quill appealed her conviction.', 'appealed', 'appeal', 'Ada Quill'],
      ['All charges against Ada Quill were dropped.', 'dropped', 'clearing', 'Ada Quill'],
      ['Ada Quill was sentenced to three years in prison.', 'sentenced', 'sentence', 'Ada Quill'],
      ['Ada Quill is suspected of theft.', 'suspected', 'suspicion', 'Ada Quill', 'theft'],
    ];
    expect(told.flatMap(stepsOf)).toEqual([
      'charged',
      'charged',
      'convicted',
      'released',
      'appealed',
      'cleared',
      'sentenced',
      'suspected',
    ]);
  });
});
