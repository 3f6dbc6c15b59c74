/** Promise 3, end to end: the law's words of many countries, groups who are named elsewhere, and sentences that only look alike. */
import { describe, expect, it } from 'vitest';
import { articleOf } from './claims/testing/story.ts';
import { dossierOf } from './crossread.ts';

const stepsOf = (text: string): string[] =>
  dossierOf([articleOf({ path: 'one.txt', text, published: '2024-05-10' })])
    .standing.flatMap(({ actor, name, steps }) =>
      actor === null ? [] : steps.map(({ status }) => `${name}: ${status}`),
    )
    .sort();

describe('how far a case has come, by words of many courts', () => {
  it.each([
    ['A judge ordered Ben Vale to be held in preventive detention on suspicion of fraud.', 'detained'],
    ['Ben Vale was ordered to remain in custody by a court in Harrow.', 'detained'],
    ['A court in Harrow on Monday ordered the plant manager, Ben Vale, to be held for a month.', 'detained'],
    ['Ben Vale was placed in pre-trial detention.', 'detained'],
    ['Ben Vale is being held on suspicion of murder.', 'detained'],
    ['Prosecutors have detained a police captain, Ben Vale, on suspicion of homicide.', 'detained'],
    ['Ben Vale has been placed under formal investigation for embezzlement.', 'suspected'],
    ['Prosecutors have opened an investigation into the driver, Ben Vale, on suspicion of manslaughter.', 'suspected'],
    ['The prosecutor has opened a case against Ben Vale.', 'suspected'],
    ['Ben Vale is under investigation for tax evasion.', 'suspected'],
    ['Police identified the gunman as Ben Vale, 24.', 'suspected'],
    ['Ben Vale is under arrest.', 'arrested'],
    ['Ben Vale has been recaptured.', 'arrested'],
    ['Ben Vale handed himself in to police on Sunday.', 'arrested'],
    ['Ben Vale appeared in court on a charge of murder.', 'charged'],
    ['Ben Vale made his first court appearance on a charge of arson.', 'charged'],
    ['Ben Vale is awaiting trial on a charge of murder.', 'charged'],
    ['Ben Vale was committed for trial at Harrow Crown Court on a charge of murder.', 'charged'],
    ['The judge jailed Ben Vale for life.', 'sentenced'],
    ['Ben Vale was fined 4,000 crowns for assault.', 'sentenced'],
    ['Ben Vale, 36, served six years for a robbery in Lisk in 2011.', 'imprisoned'],
    ['The alleged leader, Ben Vale, is at large.', 'wanted'],
    ['Ben Vale was bailed to return to a police station in July.', 'released'],
    ['Ben Vale took his own life in prison.', 'died'],
    ['Ben Vale killed three people before killing himself.', 'died'],
  ])('%s', (text, status) => {
    expect(stepsOf(text)).toEqual([`Ben Vale: ${status}`]);
  });

  it.each([
    'A judge refused to order Ben Vale to be held in custody.',
    'The judge ordered police to detain Ben Vale.',
    'Prosecutors want Ben Vale to be held in custody.',
    'A judge could order Ben Vale to be held in custody.',
    'Judge Ben Vale ordered the driver to be held in custody.',
    'Prosecutors have opened an investigation into a firm that Ben Vale once ran.',
    'Prosecutors have opened an investigation into Ben Vale’s shop.',
    'Prosecutors may open an investigation against Ben Vale.',
    'The watchdog opened a case against the firm, Ben Vale said.',
    'The league fined Ben Vale 400 crowns for a foul.',
    'Ben Vale was fined 400 crowns by his club.',
    'Ben Vale could be fined 400 crowns for assault.',
    'Ben Vale served six years as mayor.',
    'Ben Vale served six years for the army.',
    'Ben Vale will appear in court on a charge of murder.',
    'Ben Vale identified the gunman for police.',
    'The prison holds 655 people.',
    'Ben Vale was stopped before killing himself.',
  ])('nothing: %s', (text) => {
    expect(stepsOf(text)).toEqual([]);
  });
});

describe('several who are named elsewhere', () => {
  it.each([
    [
      'Ben Vale and Tom Reed were charged with fraud. Judge Ada Quill denied both men bail.',
      ['Ben Vale: charged', 'Ben Vale: detained', 'Tom Reed: charged', 'Tom Reed: detained'],
    ],
    [
      'Ben Vale was charged with fraud. Tom Reed was charged with theft. Both have pleaded not guilty.',
      ['Ben Vale: charged', 'Ben Vale: pleaded not guilty', 'Tom Reed: charged', 'Tom Reed: pleaded not guilty'],
    ],
    [
      'Ben Vale and Ada Quill were arrested on Monday. They were charged with arson on Friday.',
      ['Ada Quill: arrested', 'Ada Quill: charged', 'Ben Vale: arrested', 'Ben Vale: charged'],
    ],
    [
      'Two constables appeared in court on Tuesday on a charge of murder. Ben Vale, 29, and Tom Reed, 32, were arrested on Sunday.',
      ['Ben Vale: arrested', 'Ben Vale: charged', 'Tom Reed: arrested', 'Tom Reed: charged'],
    ],
  ])('%s', (text, steps) => {
    expect(stepsOf(text)).toEqual(steps);
  });

  it.each([
    [
      'another number',
      'Ben Vale and Ada Quill were arrested on Monday. All four have pleaded not guilty.',
      ['Ada Quill: arrested', 'Ben Vale: arrested'],
    ],
    [
      'one who is accused of nothing is listed beside them',
      'Ben Vale and Tom Reed were charged with fraud. Nils Orban and Ben Vale met in Lisk. Both were jailed for life.',
      ['Ben Vale: charged', 'Tom Reed: charged'],
    ],
    [
      'two of three',
      'Police arrested Ben Vale, Tom Reed and Ada Quill on Monday. The two men were remanded in custody.',
      [],
    ],
    ['one of them was charged before', 'Two men were arrested on Monday. Ben Vale was charged last year with fraud.', ['Ben Vale: charged']], // biome-ignore format: one case
  ])('%s', (_, text, steps) => {
    expect(stepsOf(text).filter((step) => !step.endsWith('arrested') || steps.includes(step))).toEqual(steps);
  });
});
