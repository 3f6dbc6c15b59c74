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
    ['Prosecutors have detained a police captain, Ben Vale, in Lisk.', 'detained'],
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
    ['The court on Tuesday jailed haulage contractor Ben Vale for 14 years.', 'sentenced'],
    ['A court jailed Ben Vale on Monday.', 'detained'],
    ['Ben Vale was fined 4,000 crowns for assault.', 'sentenced'],
    ['The alleged leader, Ben Vale, is at large.', 'wanted'],
    ['Ben Vale was bailed to return to a police station in July.', 'released'],
    ['Ben Vale took his own life in prison.', 'died'],
    ['Ben Vale killed three people before killing himself.', 'died'],
    ['The mayor, Ben Vale, admitted drink-driving at Harrow magistrates’ court.', 'pleaded guilty'],
    ['Ben Vale was disqualified from driving for 18 months by a court.', 'sentenced'],
    ['Ben Vale was granted bail by the court.', 'released'],
    ['Ben Vale was released under judicial control.', 'released'],
    ['Ben Vale was placed under preventive arrest.', 'detained'],
    ['Ben Vale was taken in for questioning by police.', 'detained'],
    ['Police registered a case against Ben Vale.', 'suspected'],
    ['Ben Vale was questioned as a suspect.', 'suspected'],
    ['Ben Vale is alleged to have taken bribes.', 'suspected'],
    ['Ben Vale made no plea.', 'charged'],
    ['Ben Vale was not asked to plead.', 'charged'],
    ['Her report led to charges against Ben Vale.', 'charged'],
    ['Ben Vale is being tried for bribery.', 'tried'],
    ['A jury cleared Ben Vale of bribery.', 'cleared'],
    ['The driver, named by police as Ben Vale, 34, was arrested at his home.', 'arrested'],
    ['The arrested man was named as Ben Vale.', 'arrested'],
    ['Police named the arrested man as Ben Vale, 34.', 'arrested'],
    ['Four people were arrested, including Ben Vale.', 'arrested'],
    ['Ben Vale hanged himself in his cell.', 'died'],
    ['Ben Vale, a driver who was arrested on Monday, is 40.', 'arrested'],
  ])('%s', (text, status) => {
    expect(stepsOf(text)).toEqual([`Ben Vale: ${status}`]);
  });

  it('a term that is served was given, and who is held on suspicion is suspected', () => {
    expect(stepsOf('Ben Vale is serving a six-year sentence for arson.')).toEqual([
      'Ben Vale: imprisoned',
      'Ben Vale: sentenced',
    ]);
    expect(stepsOf('Ben Vale, 36, served six years for a robbery in Lisk in 2011.')).toEqual([
      'Ben Vale: convicted',
      'Ben Vale: imprisoned',
    ]);
    expect(stepsOf('Ben Vale is being held on suspicion of murder.')).toEqual([
      'Ben Vale: detained',
      'Ben Vale: suspected',
    ]);
  });

  it('all of a list behind the verb', () => {
    expect(stepsOf('Prosecutors charged Ben Vale, Tom Reed and Ada Quill with fraud.')).toEqual([
      'Ada Quill: charged',
      'Ben Vale: charged',
      'Tom Reed: charged',
    ]);
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
    'Prosecutors are considering charges against Ben Vale.',
    'Charges against Ben Vale are pending.',
    'No charges against Ben Vale were brought.',
    'Ben Vale, who served two terms, telephoned the winner.',
    'Ben Vale sought refuge behind the police.',
    'Ben Vale admitted driving past the house.',
    'Ben Vale admitted to police that he had a drink.',
    'Ben Vale will be sentenced on Friday if he is convicted.',
    'Ben Vale will be sentenced on 4 June.',
    'Two men were charged with shooting five people, including Ben Vale.',
    'Four people were arrested in raids on homes, including Ben Vale’s.',
    'The victim was named as Ben Vale.',
    'Ben Vale, the brother of a man who was charged with murder, wept.',
    'Ada Quill met Ben Vale, a lawyer for a man who was charged with murder.',
    'Ben Vale, whose neighbour is a man who was jailed for fraud, wept.',
    'Ben Vale took the bus and made no plans.',
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
      'a pair of others stands nearer',
      'Ben Vale and Tom Reed were charged with fraud. Quarrel and Marrow were arraigned on Monday. Both were held without bail.',
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
