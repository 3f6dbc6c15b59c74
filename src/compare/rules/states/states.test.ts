/** States of affairs at work: what moves on with the days of publication is changed, in the order of its states. */
import { describe, expect, it } from 'vitest';
import { lineOf, storyOf } from '../../../claims/testing/story.ts';
import { STATE_QUESTIONS } from '../../../dossier/wording-of-states.ts';
import { affairs, tellingsOf } from './state-inventory.ts';

const told = (...texts: readonly (readonly [string, string])[]) =>
  storyOf(
    ...texts.map(([published, text], i) => ({ path: `${i + 1}.txt`, text, ...(published ? { published } : {}) })),
  );

/** The lines of what the rule finds. */
const found = (...texts: readonly (readonly [string, string])[]): string[] =>
  told(...texts)
    .matters.filter(({ template }) => template === 'state')
    .map((matter) => `${matter.slots['event']}: ${lineOf(matter)}`);

describe('the inventory of states', () => {
  it('has names of their own, a question for each, and two states or more', () => {
    expect(new Set(affairs.map(({ name }) => name)).size).toBe(affairs.length);
    for (const { name, states, bearer } of affairs) {
      // What is a step of a case is asked for with the case.
      if (bearer !== 'accused') expect(STATE_QUESTIONS[`state ${name}`]).toBeDefined();
      expect(states.length).toBeGreaterThan(1);
      expect(new Set(states.map((state) => state.name)).size).toBe(states.length);
    }
  });

  it('knows no saying of words that head none', () => {
    for (const word of ['', 'the', 'constructor', '__proto__']) expect(tellingsOf(word)).toEqual([]);
  });
});

describe('states', () => {
  it.each([
    [
      'victims-names',
      'Police are not giving out the names of the victims of the fire.',
      'The victim was identified as Tom Reed.',
    ],
    [
      'arrest',
      'No arrests have been made in the shooting in Harwick.',
      'Police arrested Ada Quill, 34, on suspicion of murder in the shooting in Harwick.',
    ],
    ['motive', 'The motive for the shooting is not known.', 'The shooting was motivated by revenge, police said.'],
    ['finding', 'Police are looking for a white van.', 'The van was found in a quarry, police said.'],
    ['condition', 'Ada Quill is in critical condition.', 'Ada Quill died on Sunday at Harwick Hospital.'],
    ['arrest', 'The hunt is on for the killer.', 'A raid resulted in the arrests of two men.'],
    [
      'return-fire',
      'Officials said there was an exchange of gunfire.',
      'There is no evidence that Tom Reed returned fire.',
    ],
    [
      'finding',
      'Police are looking for a blue sedan.',
      'Police recovered the car, and it is a blue 2014 Harwick Comet.',
    ],
    ['finding', 'The gunman left no note.', 'The gunman wrote a note to his parents, police said.'],
    ['officers-leave', 'The officers are not on leave.', 'The officers were placed on administrative leave.'],
    ['custody', 'Tom Reed is being held on a bond of $100,000.', 'Tom Reed walked out of the county jail.'],
    [
      'charges',
      'A 12-year-old boy has been charged with arson.',
      'The case against the 12-year-old boy was dismissed.',
    ],
    ['leave', 'Ada Quill was placed on leave.', 'Ada Quill returned to duty.'],
    ['arrest', 'The robber is still on the run.', 'The robber was captured on Sunday, police said.'],
    ['arrest', 'Officers could make an arrest soon.', 'Two arrests have been made; a man was arrested on Friday.'],
    ['victims-names', 'Police would not identify the girl.', 'The girl was identified as Ada Quill.'],
    ['recovery', 'The surviving brother is in critical condition.', 'The boy is expected to survive.'],
    ['legislation', 'The House passed the bill last week.', 'The bill was signed by the president on Friday.'],
    ['regulation', 'The ministry has not formally overturned the rule.', 'The ministry revoked the rule on Tuesday.'],
    ['talks', 'Ada Quill is in negotiations to direct the film.', 'Ada Quill has pulled out of negotiations.'],
    ['test-result', 'The results of the test are not yet known.', 'The results of the test were released on Monday.'],
    ['offer', 'The Harwick Club has made an offer.', 'The Harwick Club has raised its offer to $9 million.'],
    [
      'homicide-charge',
      'Police arrested Tom Reed over a gun. Nobody has been charged with the murder.',
      'Tom Reed was charged with murder on Friday.',
    ],
    ['victims-names', 'A man died in the fire.', 'The victim was identified as Tom Reed.'],
    ['suspect-name', 'Police arrested a man on Friday.', 'Ada Quill, 34, was charged with arson.'],
    ['counsel', 'It is not known whether Ada Quill has a lawyer.', 'A lawyer for Ada Quill said that she is innocent.'],
    ['responsibility', 'No group has claimed responsibility for the blast.', 'A rebel group claimed responsibility.'],
    ['warning', 'A tsunami warning was issued.', 'The tsunami warning was lifted.'],
    ['fire', 'Crews are battling the fire.', 'The fire has been extinguished.'],
    ['search', 'Divers continued their search.', 'The search was called off.'],
    [
      'motive',
      'Police do not know the motive for the shooting.',
      'She wanted to end the relationship, her sister said.',
    ],
    ['motive', 'The motive is unknown.', 'Police suspect that Hugo Marsh was attempting to rob the apartment.'],
    ['repair', 'It will take ten days to repair the cable.', 'The cable was repaired, the company said.'],
  ])('%s: "%s", then "%s"', (name, before, after) => {
    const lines = found(['2024-05-10', before], ['2024-05-14', after]);
    expect(lines.filter((line) => line.startsWith(`${name}: changed other`))).toHaveLength(1);
  });

  it('shows the states in their order, in the words of the articles', () => {
    expect(
      found(
        ['2024-05-14', 'Police arrested Ada Quill, 34, over the shooting.'],
        ['2024-05-10', 'No arrests have been made.'],
        ['2024-05-12', 'Police have identified a suspect in the shooting.'],
      ),
    ).toEqual([
      'arrest: changed other: No arrests have been made | Police have identified a suspect in the shooting | Police arrested Ada Quill, 34, over the shooting',
    ]);
  });

  it('knows the order of what nobody goes back on without days', () => {
    const undated = storyOf(
      { path: '1.txt', text: 'Police have identified the victims as Tom Reed and Ada Quill.' },
      { path: '2.txt', text: 'Police have not released the victims’ names.' },
    );
    const lines = undated.matters.filter(({ template }) => template === 'state').map(lineOf);
    expect(lines).toEqual([expect.stringContaining('names | Police have identified')]);
  });

  it('takes no reward for an arrest, no witness for a suspect, and no going away for a leave', () => {
    const lines = found(
      ['2024-05-10', 'Police have no suspects. Tom Reed said that he would never leave Harwick.'],
      [
        '2024-05-14',
        'Harwick offers a reward for information leading to the killer’s arrest. Police questioned people who saw the crash.',
      ],
      ['2024-05-15', 'Tom Reed is going to leave the house.'],
    );
    expect(lines).toEqual([]);
  });

  it('sees that one more is named when the others were known', () => {
    expect(
      found(
        [
          '2024-05-10',
          'Tom Reed was killed in the fire. A second victim has not been identified. The names of the dead were withheld until families were told.',
        ],
        [
          '2024-05-14',
          'Tom Reed and Ada Quill were killed in the fire. The second victim was identified as Ada Quill.',
        ],
      ),
    ).toEqual([expect.stringMatching(/^victims-names: changed other: .*(?:withheld|not been identified).*Ada Quill/)]);
  });

  it('takes nobody for newly named whom an earlier article knew', () => {
    expect(
      found(
        ['2024-05-03', 'Tom Reed and Ada Quill were killed in the fire.'],
        ['2024-05-10', 'Tom Reed was killed in the fire. The other victim has not been identified.'],
        ['2024-05-14', 'Tom Reed and Ada Quill were killed in the fire.'],
      ),
    ).toEqual([]);
  });

  it('knows that who withholds a name did not know it, in the paper of the next day too', () => {
    expect(
      found(
        ['2024-05-10', 'Tom Reed, 34, was killed in the crash on Mill Road.'],
        ['2024-05-11', 'A man died in the crash. The victim’s name is being withheld until his family is told.'],
      ),
    ).toEqual([expect.stringMatching(/^victims-names: changed other: .*withheld.* \| .*Tom Reed/)]);
  });

  it('takes a name that is withheld days after another was given for that of somebody else, and no name of the hurt for that of the dead', () => {
    const named = ['2024-05-10', 'Tom Reed, 34, was killed in the crash on Mill Road.'] as const;
    expect(found(named, ['2024-05-18', 'The victim’s name is being withheld until his family is told.'])).toEqual([]);
    expect(found(named, ['2024-05-10', 'The injured victims’ names were not released.'])).toEqual([]);
  });

  it('names a victim by age or home alone, but no gunman who died', () => {
    const first = [
      '2024-05-10',
      'Two people were killed at the mill. Police have not identified the victims.',
    ] as const;
    const killed = ['2024-05-12', 'The second of the dead was Ada Quill, 34, of Harwick.'] as const;
    const later = ['2024-05-13', 'Ada Quill was killed at the mill.'] as const;
    expect(found(first, killed, later)).toEqual([expect.stringMatching(/^victims-names: .*\| .*Ada Quill/)]);
    expect(
      found(
        first,
        [
          '2024-05-12',
          'The gunman was Jon Marsh, 34, of Harwick. Jon Marsh shot two people. Jon Marsh killed a clerk.',
        ],
        ['2024-05-13', 'Jon Marsh shot a guard. Jon Marsh died at the scene.'],
      ).filter((line) => line.startsWith('victims-names')),
    ).toEqual([]);
  });

  it('lays withheld names to those of whom the words before tell', () => {
    const lines = (before: string): string[] =>
      found(
        ['2024-05-10', `${before} Their names were not released.`],
        ['2024-05-12', 'Hugo Marsh and Tom Reed were charged with arson.'],
      );
    expect(lines('Two men were arrested after the fire.')).toEqual([
      expect.stringMatching(/^suspect-name: changed other: .*Their names/),
    ]);
    expect(lines('Two women were killed in the fire.').filter((line) => /^suspect-name/.test(line))).toEqual([]);
  });

  it('knows that what has not been done is so on the day of its article, whatever day stands beside it', () => {
    expect(
      found(
        ['2024-05-20', 'Police have not announced any arrests in the shooting on May 8, 2024.'],
        ['2024-05-24', 'Police arrested Ada Quill, 34, over the shooting.'],
      ).filter((line) => line.startsWith('arrest: changed')),
    ).toHaveLength(1);
  });

  it('takes no fire that broke out for one that is out, and no repair that is awaited for one that is done', () => {
    expect(
      found(
        ['', 'Firefighters fought the blaze in the mill. The company expects repairs to be completed soon.'],
        ['', 'A class was in the mill when the fire broke out. Nobody could say when the mill would open again.'],
      ),
    ).toEqual([]);
  });

  it('takes a witness who gives no name for no victim', () => {
    expect(
      found(
        ['2024-05-10', 'A neighbour spoke of the fire, but he declined to give his name.'],
        ['2024-05-14', 'Tom Reed was killed in the fire.'],
      ),
    ).toEqual([]);
  });

  it('takes the withheld names of the hurt for those of nobody who died', () => {
    expect(
      found(
        ['2024-05-10', 'Two men were wounded in the shooting. Their names are being withheld.'],
        ['2024-05-14', 'Tom Reed was killed in the shooting. The names of the wounded men have not been released.'],
      ),
    ).toEqual([]);
  });

  it('knows the order of what presupposes another state without days', () => {
    const undated = storyOf(
      { path: '1.txt', text: 'The Harwick Rovers made an offer to Ada Quill.' },
      { path: '2.txt', text: 'The Harwick Rovers have withdrawn their offer.' },
    );
    const lines = undated.matters.filter(({ template }) => template === 'state').map(({ finding }) => finding);
    expect(lines).toEqual(['changed']);
  });
});
