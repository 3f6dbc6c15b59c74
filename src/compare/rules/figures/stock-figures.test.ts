import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';
import { QUESTIONS } from '../../../dossier/wording-of-questions.ts';
import { STOCK } from './stock-inventory.ts';

interface Text {
  readonly text: string;
  readonly published?: string;
}

const found = (finding: string, ...texts: readonly (string | Text)[]): string[] =>
  storyOf(
    ...texts.map((given, i) => ({
      path: `${i + 1}.txt`,
      ...(typeof given === 'string' ? { text: given, published: '2024-05-04' } : given),
    })),
  )
    .matters.filter((matter) => matter.finding === finding && matter.template === 'stock')
    .map(
      ({ slots, accounts }) =>
        `${slots['event']}: ${accounts
          .map(({ label }) => label)
          .sort()
          .join(' | ')}`,
    );
const differ = (...texts: readonly (string | Text)[]): string[] => found('differ', ...texts);

it('asks a question for every figure of the inventory', () => {
  for (const { name } of STOCK) expect(QUESTIONS[`stock ${name}`]).toBeDefined();
  expect(new Set(STOCK.map(({ name }) => name)).size).toBe(STOCK.length);
});

describe('figures of one event', () => {
  it.each([
    ['The blaze burned 4,200 acres of pine.', 'A 5,100-acre fire threatened the mill.', 'burnt: 4,200 acres | 5,100-acre'],
    ['Some 12,000 homes lost power in the gale.', 'The gale left 18,000 customers without electricity.', 'no power: 18,000 | Some 12,000'],
    ['The flames destroyed 23 homes.', 'Crews said 26 houses were destroyed.', 'ruined homes: 23 | 26'],
    ['The ferry was carrying 84 passengers.', 'All 91 passengers on board reached the shore.', 'aboard: 84 | 91'],
    ['The match was watched by a crowd of 31,000.', 'Attendance was put at 27,500.', 'crowd: 27,500 | 31,000'],
    ['The mill employs 900 people.', 'The mill, with 1,150 workers, opened in spring.', 'staff: 1,150 | 900'],
    ['Marn Mills will cut 400 jobs.', 'Marn Mills is to lay off 520 workers.', 'jobs cut: 400 | 520'],
    ['Turnout was 41 percent.', 'Officials put turnout at about 55 percent.', 'turnout: 41 percent | about 55 percent'],
    ['She won by 1,204 votes.', 'She had a margin of 1,402 votes.', 'margin: 1,204 | 1,402'],
    ['The thieves made off with $4 million in gems.', 'They stole jewels worth $6 million.', 'loot: $4 million | $6 million'],
    ['Damage was estimated at $2 million.', 'The flood caused $5 million in damage.', 'damage: $2 million | $5 million'],
    ['The study followed 1,200 nurses.', 'Researchers tracked 1,500 nurses.', 'sample: 1,200 | 1,500'],
    ['The bank raised its key rate to 4.25 percent.', 'It lifted its key rate to 4.5 percent.', 'interest: 4.25 percent | 4.5 percent'],
    ['The inn has 54 bedrooms.', 'A 45-room inn will be rebuilt.', 'rooms: 45-room | 54'],
    ['The tanker spilled 4,000 gallons of diesel.', 'Some 6,500 gallons of diesel leaked into the bay.', 'spilled: 4,000 gallons | Some 6,500 gallons'],
    ['The dead tree fell with 42 kilometres to go.', 'There were 65 kilometres left at the time.', 'to go: 42 kilometres | 65 kilometres'],
    ['Seven armed men took the grower.', 'There were five kidnappers.', 'raiders: Seven | five'],
    ['The jury deliberated for nine hours.', 'After 11 hours of deliberations the jury came back.', 'deliberation: 11 hours | nine hours'],
    ['The pass was closed for three weeks.', 'The pass opened after a five-week closure.', 'closure: five-week | three weeks'],
  ])('%s / %s', (a, b, expected) => {
    expect(differ(a, b)).toEqual([expected]);
  }); // biome-ignore format: one table
});

describe('what only grows', () => {
  const first = { text: 'The blaze burned 4,200 acres of pine.', published: '2024-05-04' };
  const next = { text: 'The blaze burned 9,000 acres of pine.', published: '2024-05-06' };
  it('has changed where it rises with the days', () => {
    expect(found('changed', first, next)).toEqual(['burnt: 4,200 acres | 9,000 acres']);
  });
  it('differs where it falls', () => {
    expect(differ({ ...first, published: '2024-05-06' }, { ...next, published: '2024-05-04' })).toHaveLength(1);
  });
});

describe('no one figure', () => {
  it.each([
    ['of two fires in one article', ['The Tarn blaze burned 4,200 acres. The Orla blaze burned 300 acres.', 'A 5,100-acre fire threatened the mill.']],
    ['of two towns', ['Ostra received 14 inches of snow.', 'Pellin received 9 inches of snow.']],
    ['of two firms', ['Marn Mills will cut 400 jobs.', 'Tarn Motors will cut 520 jobs.']],
    ['of another year', ['Turnout was 41 percent.', 'Turnout was 55 percent in 2019.']],
    ['that it rose from', ['The fine of $500 stands.', 'The fine was raised from $400 to $500 on appeal.']],
    ['where one article knows both', ['The ferry was carrying 84 passengers.', 'All 91 passengers on board are safe; earlier the owner spoke of 84 passengers.']],
    ['of passengers and of crew', ['The ferry was carrying 84 passengers.', 'It had 12 crew members aboard.']],
    ['that may be one', ['About 12,000 homes lost power.', 'More than 11,000 homes lost power.']],
    ['of other days', ['On Monday a crowd of 300 watched the race.', 'On Saturday a crowd of 900 watched the race.']],
    ['where one is no figure', ['Some 12,000 homes lost power.', 'Thousands of homes were without power.']],
    ['of pupils of a school and of a bus', ['The bus was carrying 24 pupils.', 'The school with 900 pupils was closed.']],
    ['in two currencies', ['They stole jewels worth $6 million.', 'They stole jewels worth 5 million euros.']],
    ['for each', ['Marn Mills will invest $200 million.', 'Marn Mills will invest $40 million a year.']],
  ])('%s', (_, texts) => {
    expect(differ(...texts)).toEqual([]);
  }); // biome-ignore format: one table
});
