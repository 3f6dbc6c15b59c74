/** Denials that somebody else tells or enters: a plea on somebody's behalf, an innocence to be proved, a defence. */
import { describe, expect, it } from 'vitest';
import { articleOf } from './claims/testing/story.ts';
import { dossierOf } from './crossread.ts';

const denialsOf = (text: string): string[] =>
  dossierOf([articleOf({ path: 'one.txt', text, published: '2024-05-10' })]).denials.map(
    ({ who, kind }) => `${who.name}: ${kind}`,
  );

describe('denials', () => {
  it.each([
    ['A not guilty plea was entered on Ada Quill’s behalf.', ['Ada Quill: not-guilty plea']],
    ['The judge entered a not guilty plea for Ada Quill on Monday.', ['Ada Quill: not-guilty plea']],
    ['Ada Quill said she looked forward to proving her innocence.', ['Ada Quill: denial']],
    ['Her lawyer, Ben Vale, said Ada Quill acted in self-defence.', ['Ben Vale: legal statement']],
    [
      'Ben Vale was charged with murder. Vale told investigators the shooting was accidental.',
      ['Ben Vale: legal statement'],
    ],
    ['Ben Vale was charged with arson. Vale said he acted out of self defence.', ['Ben Vale: legal statement']],
    ['Ben Vale claims self-defence.', ['Ben Vale: legal statement']],
    ['The firm settled the suit without admitting wrongdoing.', ['The firm: legal statement']],
    ['All four have pleaded not guilty.', ['All four: not-guilty plea']],
    ['“He did not mean to hurt anybody,” his lawyer said.', ['his lawyer: denial']],
    ['“They have the wrong man,” said his lawyer, Ida Reed.', ['Ida Reed: denial']],
    ['Ben Vale says he was framed.', ['Ben Vale: denial']],
    ['Ben Vale called the accusations lies.', ['Ben Vale: denial']],
    ['The managing director, Ben Vale, rejected that.', ['Ben Vale: denial']],
    ['The company that owns the ship, Marlow Freight, denied any fault.', ['The company: denial']],
    ['Rebels denied responsibility.', ['Rebels: denial']],
    ['Both sides deny firing first.', ['Both sides: denial']],
    ['The union disputes the figure.', ['The union: denial']],
    ['Ben Vale was charged with arson. His lawyer called the allegations absurd.', ['His lawyer: denial']],
    ['Ada Quill said the accusations were politically motivated.', ['Ada Quill: denial']],
    ['Ben Vale was charged with fraud. He has always maintained that he was not there.', ['Ben Vale: legal statement']],
    ['Ben Vale said he knew nothing about the money.', ['Ben Vale: denial']],
    [
      'The two officers were charged. Their lawyer said they would plead not guilty.',
      ['Their lawyer: legal statement'],
    ],
    ['Ben Vale was charged with murder. He has said he feared for his life.', ['Ben Vale: legal statement']],
    ['Ben Vale was charged with theft. He says he was in Lisk at the time.', ['Ben Vale: legal statement']],
    ['Ben Vale was charged with fraud. His lawyer says he was duped.', ['His lawyer: legal statement']],
    ['Ben Vale was charged with negligence; he says his brakes failed.', ['Ben Vale: legal statement']],
    ['Its owner, Marlow Freight, said it had complied with all rules.', ['Its owner, Marlow Freight: legal statement']],
    ['Ben Vale was convicted of fraud. Vale said he would appeal.', ['Ben Vale: legal statement']],
    ['Ben Vale was charged with theft. Vale has insisted that the money was a loan.', ['Ben Vale: legal statement']],
    ['The club would not comment.', ['The club: no-comment']],
    ['Ben Vale has not commented on the case.', ['Ben Vale: no-comment']],
    ['His defenders denied that he led the ring.', ['His defenders: denial']],
  ])('%s', (text, denials) => expect(denialsOf(text)).toEqual(denials));

  it.each([
    'Police said Ada Quill acted in self-defence.',
    'The club rejected the bid.',
    'Ben Vale was charged with theft. Investigators contend that Vale carried a gun.',
    'Ada Quill has insisted that the roof is old.',
    'Ada Quill said she would appeal for calm.',
    'The keeper denied the striker a goal.',
    'Ada Quill said the brakes failed.',
    'Ada Quill said she feared for her life when the roof fell.',
    'Ada Quill said the price was ridiculous.',
    'Ada Quill said the heat was absurd.',
    'Officers said Ben Vale had complied with all instructions.',
    'Ada Quill said she was in Lisk when the band played.',
    'The village would not answer the door.',
    'Ben Vale’s lawyer said he could plead not guilty if he is charged.',
    'The company said it acted quickly.',
    'Ben Vale knew nothing about the sea.',
    'Police said the fire was accidental.',
    'Mayor Ada Quill said the shooting was an accident.',
    'Ada Quill was charged with arson. The mayor said the fire was an accident.',
    'There is not an iota of doubt that the bridge holds, Ben Vale said.',
    'Ben Vale called the play a lie.',
    'Ben Vale said his son was shot in self-defence.',
    'Ben Vale said the jury must ask if she acted in self-defence.',
    'Ada Quill taught a class in self-defence, Ben Vale said.',
    'The defence could enter a not guilty plea on behalf of Ada Quill.',
    'Her friends said they were going to clear her name from the list.',
  ])('none: %s', (text) => expect(denialsOf(text)).toEqual([]));
});
