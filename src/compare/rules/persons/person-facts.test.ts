import { describe, expect, it } from 'vitest';
import { type Invented, linesOf, storyOf, storyOfTexts } from '../../../claims/testing/story.ts';

const differ = (...texts: readonly string[]): string[] =>
  linesOf(storyOfTexts(...texts), 'differ').map((line) => line.toLowerCase());

describe('one person, two values', () => {
  it.each([
    [
      'home',
      'Ada Quill, 34, of Ostra, was stopped.',
      'Ada Quill, 34, of Pellin, was stopped.',
      'place: ostra | pellin',
    ],
    ['home behind the name', 'Police stopped 34-year-old Ada Quill of Ostra.', 'Ada Quill, of Pellin, was stopped.', 'place: ostra | pellin'], // biome-ignore format: one table
    ['children', 'Ada Quill, a mother of 12, was shot.', 'Ada Quill, 34, a mother of 13, was shot.', 'count: 12 | 13'],
    ['children in words', 'Ada Quill, a mother of four, was shot.', 'Ada Quill had three children.', 'count: four | three children'], // biome-ignore format: one table
    ['kin', "Ada Quill, Tom Reed's aunt, wept.", "Tom Reed's cousin, Ada Quill, wept.", 'role: aunt | cousin'],
    ['kin by "of"', 'Ada Quill, the mother of Tom Reed, wept.', "Tom Reed's grandmother, Ada Quill, wept.", 'role: mother | grandmother'], // biome-ignore format: one table
    ['marriage', 'Tom Reed called his wife, Ada Quill.', 'Tom Reed called his former wife, Ada Quill.', 'role: wife | former wife'], // biome-ignore format: one table
    ['navy rank', 'Commander Ada Quill spoke to reporters.', 'A spokeswoman, Commodore Ada Quill, spoke.', 'role: commander | commodore'], // biome-ignore format: one table
    ['record', 'Ada Quill (45-1, 33 KOs) won on points.', 'Former champion Ada Quill (43-1) won on points.', 'count: 45-1 | 43-1'], // biome-ignore format: one table
    ['months', 'Ada Quill, who was five months pregnant, was shot.', 'A four-months pregnant woman was shot.', 'duration: five months pregnant | four-months pregnant'], // biome-ignore format: one table
    ['time until', 'Ada Quill was arrested 19 days after the fire.', 'Ada Quill was arrested about a week after the fire.', 'duration: 19 days | about a week'], // biome-ignore format: one table
    ['on the run', 'Tom Reed was caught after eight days on the run.', 'Tom Reed was the subject of a weeklong manhunt.', 'duration: eight days | weeklong'], // biome-ignore format: one table
    ['a manhunt for nobody named', 'Tom Reed was caught after 11 days on the run.', 'A weeklong manhunt ended in Ostra.', 'duration: 11 days | weeklong'], // biome-ignore format: one table
    ['in hospital', 'Ada Quill spent two weeks in the hospital.', 'Ada Quill was in hospital for five weeks.', 'duration: two weeks | five weeks'], // biome-ignore format: one table
    ['in hospital in a town', 'Ada Quill spent two weeks in the hospital.', 'Ada Quill was hospitalized in New Ostra for five weeks.', 'duration: two weeks | five weeks'], // biome-ignore format: one table
    ['years of service', 'Officer Ada Quill, a six-year veteran of the force, has been placed on leave.', 'Officer Ada Quill, a 12-year veteran of the police department, has been placed on leave.', 'duration: six-year | 12-year'], // biome-ignore format: one table
    ['with the department', 'Ada Quill had been with the department for 12 years.', 'Ada Quill is a 15-year veteran of the force.', 'duration: 12 years | 15-year'], // biome-ignore format: one table
    ['weight', 'Ada Quill is 5-foot-8, 135 pounds, police said.', 'Ada Quill is 5 feet 8 inches tall, weighing 150 pounds.', 'amount: 135 pounds | 150 pounds'], // biome-ignore format: one table
    ['height', 'The 6-foot-2 Tom Reed scored twice.', 'Tom Reed is 5-foot-8.', 'amount: 6-foot-2 | 5-foot-8'],
    ['rank', 'Police Lt. Ada Quill spoke.', 'Police Sgt. Ada Quill spoke.', 'role: lt. | sgt.'],
    [
      'office',
      'CEO Ada Quill met the owners.',
      'Ada Quill, chief operating officer, met the owners.',
      'role: ceo | chief operating officer',
    ],
  ])('%s', (_, one, other, line) => {
    expect(differ(one, other)).toEqual([`differ ${line}`]);
    expect(differ(other, one)).toHaveLength(1);
  });

  it('asks so that a reader understands', () => {
    const [matter] = storyOfTexts(
      "Ada Quill, Tom Reed's aunt, wept.",
      "Tom Reed's cousin, Ada Quill, wept.",
    ).matters.filter(({ finding }) => finding === 'differ');
    expect(matter).toMatchObject({ template: 'kinship', slots: { actor: 'Ada Quill', other: 'Tom Reed' } });
  });

  it('counts in one article that gives both, where others give one each', () => {
    expect(
      differ(
        'Ada Quill, a mother of 12, was shot.',
        'Ada Quill, a mother of 12, was shot. A bullet hit Ada Quill, a mother of 13.',
        'Ada Quill, a mother of 13, was shot.',
      ),
    ).toHaveLength(1);
  });
});

describe('no difference', () => {
  it.each([
    [
      'a year begun',
      'Officer Ada Quill, a six-year veteran of the force, wept.',
      'Officer Ada Quill, a seven-year veteran of the force, wept.',
    ],
    [
      'two officers',
      'Officer Ada Quill, a six-year veteran of the force, wept.',
      'Officer Tom Reed, a 16-year veteran of the force, wept.',
    ],
    ['a friend may be a cousin', "Ada Quill, Tom Reed's friend, wept.", "Tom Reed's cousin, Ada Quill, wept."],
    ['a half-brother is a brother', "Ben Vale, Tom Reed's half-brother, wept.", "Tom Reed's brother, Ben Vale, wept."],
    ['kin of two people', "Ada Quill, Tom Reed's aunt, wept.", "Ben Vale's mother, Ada Quill, wept."],
    ['two relatives', "Ada Quill, Tom Reed's aunt, wept.", "Tom Reed's cousin, Ida Marsch, wept."],
    ['a godmother may be an aunt', "Ada Quill, Tom Reed's aunt, wept.", "Tom Reed's godmother, Ada Quill, wept."],
    ['a state and a town', 'Ada Quill, 34, of Ohio, was stopped.', 'Ada Quill, 34, of Pellin, was stopped.'],
    ['a district printed with its town', 'Ada Quill, 34, of Ostra, was stopped in Ostra, Pellin.', 'Ada Quill, 34, of Pellin, was stopped.'], // biome-ignore format: one table
    ['born and living', 'Ada Quill, 34, of Ostra, was stopped.', 'Ada Quill, 34, from Pellin, was stopped.'],
    ['an office in a place', 'Ada Quill, mayor of Ostra, was stopped.', 'Ada Quill, 34, of Pellin, was stopped.'],
    ['a street', 'Ada Quill, 34, of Harrow Street, was stopped.', 'Ada Quill, 34, of Pellin, was stopped.'],
    ['children of two people', 'Ada Quill, a mother of four, wept.', 'Ida Marsch, a mother of three, wept.'],
    ['about as many children', 'Ada Quill, a mother of four, wept.', 'Ada Quill had about five children.'],
    ['a rank in full', 'Police Lt. Ada Quill spoke.', 'Ada Quill, a lieutenant with the Ostra police, spoke.'],
    ['a president who is chief executive', 'President Ada Quill spoke.', 'CEO Ada Quill spoke.'],
    ['the game just won', 'Ada Quill (45-1) won on points.', 'Ada Quill (44-1) meets Tom Reed.'],
    ['a record of another club', 'Ada Quill compiled a mark of 122-147.', 'Ada Quill compiled a mark of 284-286.'],
    ['a team that plays every week', 'The Ostra Colts (10-5) won.', 'The Ostra Colts (12-5) won.'],
    ['draws left out', 'Ada Quill (45-7) won on points.', 'Ada Quill (45-7-2) won on points.'],
    ['two women', 'Ada Quill, who was five months pregnant, was shot.', 'Ida Marsch, who was four months pregnant, was shot.'], // biome-ignore format: one table
    ['about as many months', 'Ada Quill, who was about five months pregnant, was shot.', 'Ada Quill, who was four months pregnant, was shot.'], // biome-ignore format: one table
    ['still on the run', 'Tom Reed has been on the run for two weeks.', 'Tom Reed was on the run for about two weeks.'],
    ['two on the run', 'Tom Reed was on the run for two weeks.', 'Ben Vale was on the run for five weeks.'],
    ['run and hospital', 'Tom Reed was on the run for two weeks.', 'Tom Reed was in hospital for five weeks.'],
    ['time after another event', 'Ada Quill was arrested 19 days after the fire.', 'Ada Quill was arrested a week after the trial.'], // biome-ignore format: one table
    ['time before and after', 'Ada Quill was arrested 19 days after the fire.', 'Ada Quill was arrested a week before the fire.'], // biome-ignore format: one table
    ['two arrests', 'Ada Quill was arrested 19 days after the fire.', 'Ida Marsch was arrested a week after the fire.'],
    ['about as long', 'Ada Quill was arrested 19 days after the fire.', 'Ada Quill was arrested about 20 days after the fire.'], // biome-ignore format: one table
    ['centimetres and inches', 'Ada Quill is 5-foot-8.', 'Ada Quill is 1.73 metres tall.'],
    ['a distance', 'Ada Quill is 5 feet from the door.', 'Ada Quill is 6-foot-2.'],
    ['two who were measured', 'Ada Quill is 5-foot-8.', 'Ida Marsch is 6-foot-2.'],
    ['a deputy', 'Deputy Commander Ada Quill spoke.', 'Police Capt. Ada Quill spoke.'],
  ])('%s', (_, one, other) => {
    expect(differ(one, other).filter((line) => !line.startsWith('differ age'))).toEqual([]);
  });

  it('an article that uses both words of a tie', () => {
    expect(
      differ(
        "Tom Reed's wife, Ada Quill, wept. Later his ex-wife, Ada Quill, left.",
        "Tom Reed's wife, Ada Quill, wept.",
      ),
    ).toEqual([]);
  });

  it('promoted since', () => {
    const told = (published: string, text: string): Invented => ({ path: `${published}.txt`, text, published });
    expect(
      linesOf(
        storyOf(
          told('2020-01-05', 'Police Sgt. Ada Quill spoke to reporters.'),
          told('2024-01-05', 'Police Lt. Ada Quill spoke to reporters.'),
        ),
        'differ',
      ),
    ).toEqual([]);
  });
});

it('says alike what two articles tell of a home', () => {
  expect(
    linesOf(
      storyOfTexts('Ada Quill, 34, of Ostra, was stopped.', 'Police held Ada Quill, 34, of Ostra.'),
      'agree',
      'place',
    ),
  ).toEqual(['agree place: Ostra']);
});
