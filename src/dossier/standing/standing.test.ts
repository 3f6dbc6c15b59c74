import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Said, Telling } from '../../compare/origins/testing/testimony.ts';
import type { Value } from '../../model/point.ts';
import { lay } from '../lay.ts';
import { comparing } from '../testing/comparison.ts';

const names = { 'Ada Quill': { type: 'person', forms: ['Quill'] }, 'Nils Orban': { type: 'person' }, Harrow: { type: 'place' }, 'Marrow Bank': { type: 'organisation' } } as const; // biome-ignore format: one table
const offence = (words: string) => ({
  aspect: 'offence' as const,
  words,
  value: { type: 'terms', terms: [words] } satisfies Value,
});
const day = (words: string, value: string) => ({
  aspect: 'date' as const,
  words,
  value: { type: 'date', value, earliest: value, latest: value } satisfies Value,
});
const article = (id: string, text: string, ...says: Said[]): Telling => ({ id, text, names, says });
const standingOf = (...tellings: Telling[]) => lay(comparing(tellings), []).standing;
const stepsOf = (...tellings: Telling[]): string[] => standingOf(...tellings).flatMap(({ name, steps }) => steps.map(({ status, of, date, claims }) => `${name}: ${status}${of ? ` of ${of}` : ''}${date ? ` on ${date}` : ''} (${claims.length})`)); // biome-ignore format: one line

describe('standing', () => {
  it('is told step by step in the order of the law, each with its offence, its date and all claims', () => {
    expect(
      stepsOf(
        article(
          'a-1',
          'Ada Quill was convicted of fraud. Ada Quill was charged with fraud on 3 May 2024. Ada Quill was arrested.',
          {
            on: 'Ada Quill was convicted of fraud',
            word: 'convicted',
            predicate: 'conviction',
            roles: { patient: 'Ada Quill' },
            values: [offence('fraud')],
          },
          {
            on: 'Ada Quill was charged with fraud on 3 May 2024',
            word: 'charged',
            predicate: 'charge',
            roles: { patient: 'Ada Quill' },
            values: [offence('fraud'), day('3 May 2024', '2024-05-03')],
          },
          { on: 'Ada Quill was arrested', word: 'arrested', predicate: 'arrest', roles: { patient: 'Ada Quill' } },
        ),
        article('a-2', 'Prosecutors charged Quill, who runs the mill, last year.', {
          on: 'Prosecutors charged Quill',
          word: 'charged',
          predicate: 'charge',
          roles: { agent: 'Prosecutors', patient: 'Quill' },
        }),
      ),
    ).toEqual([
      'Ada Quill: arrested (1)',
      'Ada Quill: charged of fraud on 2024-05-03 (2)',
      'Ada Quill: convicted of fraud (1)',
    ]);
  });

  it('keeps apart what cannot be one step: other offences, other days, other persons', () => {
    const plea = (who: string, what: string): Said => ({
      on: `${who} pleaded guilty to ${what}`,
      word: 'pleaded',
      predicate: 'plea-guilty',
      roles: { patient: who },
      values: [offence(what)],
    });
    expect(
      stepsOf(
        article(
          'a-1',
          'Ada Quill pleaded guilty to fraud. Nils Orban pleaded guilty to theft.',
          plea('Ada Quill', 'fraud'),
          plea('Nils Orban', 'theft'),
        ),
        article('a-2', 'Ada Quill pleaded guilty to perjury.', plea('Ada Quill', 'perjury')),
      ).sort(),
    ).toEqual([
      'Ada Quill: pleaded guilty of fraud (1)',
      'Ada Quill: pleaded guilty of perjury (1)',
      'Nils Orban: pleaded guilty of theft (1)',
    ]);
  });

  it('does not lose an offence that was not read as a value: two pleas are not one', () => {
    const plea = (words: string): Said => ({
      on: `Ada Quill pleaded guilty to ${words}`,
      word: 'pleaded',
      predicate: 'plea-guilty',
      roles: { patient: 'Ada Quill' },
    });
    expect(
      stepsOf(
        article('a-1', 'Ada Quill pleaded guilty to fraud in 2021.', { ...plea('fraud'), values: [offence('fraud')] }),
        article(
          'a-2',
          'Ada Quill pleaded guilty to charges related to arson, a court heard.',
          plea('charges related to arson'),
        ),
        article('a-3', 'Ada Quill pleaded guilty to all charges.', plea('all charges')),
      ).sort(),
    ).toEqual([
      // "all charges" names neither: it is laid to neither.
      'Ada Quill: pleaded guilty (1)',
      'Ada Quill: pleaded guilty of charges related to arson (1)',
      'Ada Quill: pleaded guilty of fraud (1)',
    ]);
  });

  it('lists those who are accused before those who only died', () => {
    expect(
      standingOf(
        article(
          'a-1',
          'Nils Orban died on Monday. Nils Orban was 40. Ada Quill was arrested.',
          { on: 'Nils Orban died on Monday', word: 'died', predicate: 'death', roles: { patient: 'Nils Orban' } },
          { on: 'Ada Quill was arrested', word: 'arrested', predicate: 'arrest', roles: { patient: 'Ada Quill' } },
        ),
      ).map(({ name }) => name),
    ).toEqual(['Ada Quill', 'Nils Orban']);
  });

  it('names somebody without a name by the words of the article', () => {
    expect(
      standingOf(
        article('a-1', 'Police arrested a welder on Monday.', {
          on: 'Police arrested a welder',
          word: 'arrested',
          predicate: 'arrest',
          roles: { agent: 'Police', patient: 'welder' },
        }),
      ),
    ).toEqual([{ actor: null, name: 'welder', steps: [{ status: 'arrested', of: null, date: null, claims: ['c1'] }] }]);
  });

  it('does not rest on who a pronoun may mean: a named claim must confirm it', () => {
    const he = (text: string, ...more: Said[]): Telling => ({
      id: 'a-1',
      text,
      names: { 'Nils Orban': { type: 'person' }, 'Ada Quill': { type: 'person' } },
      says: more,
    });
    const charged: Said = {
      on: 'He was charged with arson',
      word: 'charged',
      predicate: 'charge',
      roles: { patient: 'He' },
      values: [offence('arson')],
    };
    const telling = comparing([
      he('Nils Orban met Ada Quill. He was charged with arson. Nils Orban was arrested.', charged),
    ]);
    const meaning = (comparison: typeof telling) => ({
      ...comparison,
      testimonies: comparison.testimonies.map((testimony) => ({
        ...testimony,
        statements: testimony.statements.map((statement) => ({
          ...statement,
          participants: statement.participants.map((one) => ({ ...one, entity: 'e0' })),
        })),
      })),
    });
    expect(lay(meaning(telling), []).standing).toEqual([]);
    const arrested: Said = {
      on: 'Nils Orban was arrested',
      word: 'arrested',
      predicate: 'arrest',
      roles: { patient: 'Nils Orban' },
    };
    const confirmed = comparing([
      he('Nils Orban met Ada Quill. He was charged with arson. Nils Orban was arrested.', charged, arrested),
    ]);
    expect(lay(meaning(confirmed), []).standing[0]?.steps.map(({ status }) => status)).toEqual(['arrested', 'charged']);
  });

  it('is never raised by what is not asserted', () => {
    const stages = [
      'suspicion',
      'arrest',
      'charge',
      'plea-guilty',
      'conviction',
      'sentence',
      'imprisonment',
      'release',
      'acquittal',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...stages),
        fc.constantFrom('conditional', 'planned', 'denied', 'unknown', 'hedged'),
        fc.constantFrom(1, -1),
        (predicate, certainty, polarity) => {
          const steps = standingOf(
            article('a-1', 'Police said Ada Quill was in court for murder.', {
              on: 'Ada Quill was in court for murder',
              word: 'court',
              predicate,
              certainty: certainty as 'hedged',
              polarity: polarity as 1,
              roles: { patient: 'Ada Quill' },
              values: [offence('murder')],
            }),
          ).flatMap((one) => one.steps);
          expect(steps.every(({ status }) => status === 'suspected' && polarity === 1)).toBe(true);
        },
      ),
    );
  });
});
