/** Promise 3, end to end: names that the words give where the parse gives nobody, and sentences in which the nearest name is somebody else. */
import { describe, expect, it } from 'vitest';
import { articleOf } from './claims/testing/story.ts';
import { dossierOf } from './crossread.ts';

const stepsOf = (text: string): string[] =>
  dossierOf([articleOf({ path: 'one.txt', text, published: '2024-05-10' })])
    .standing.flatMap(({ actor, name, steps }) =>
      actor === null ? [] : steps.map(({ status }) => `${name}: ${status}`),
    )
    .sort();

describe('whom the words name', () => {
  it.each([
    ['Ben Vale appeared before Judge Ada Quill after being charged with arson and theft.', ['Ben Vale: charged']],
    ['Ben Vale is charged with theft, convicted felon in possession of a gun and arson.', ['Ben Vale: charged']],
    ['Officer Ben Vale was charged with theft.', ['Ben Vale: charged']],
    ['Ben Vale killed himself on Monday.', ['Ben Vale: died']],
    ['A jury convicted Sheriff Ben Vale of theft.', ['Ben Vale: convicted']],
    ['According to Ada Quill, Ben Vale was charged with theft.', ['Ben Vale: charged']],
    ['According to prosecutors Ada Quill and Tom Reed, Ben Vale was charged with theft.', ['Ben Vale: charged']],
    [
      'According to Ada Quill, Tom Reed and Ben Vale were charged with theft.',
      ['Ben Vale: charged', 'Tom Reed: charged'],
    ],
    [
      'Police arrested two men, Ben Vale, 31, and Tom Reed, 40, on Monday.',
      ['Ben Vale: arrested', 'Tom Reed: arrested'],
    ],
    ['Also arrested were Ben Vale and Tom Reed.', ['Ben Vale: arrested', 'Tom Reed: arrested']],
    ['Also charged was Ben Vale, 31, of Harrow.', ['Ben Vale: charged']],
    ['Ben Vale is one of five people charged with arson.', ['Ben Vale: charged']],
    ['Ben Vale was among three men arrested on Monday.', ['Ben Vale: arrested']],
    ['Police have an arrest warrant for Ben Vale.', ['Ben Vale: wanted']],
    ['Ben Vale is a fugitive.', ['Ben Vale: wanted']],
    ['Judge Ada Quill entered a not guilty plea on behalf of Ben Vale.', ['Ben Vale: pleaded not guilty']],
    ['A not guilty plea was entered on Ben Vale’s behalf by his lawyer, Ada Quill.', ['Ben Vale: pleaded not guilty']],
    ['The lawyer Ada Quill entered a plea of not guilty for Ben Vale.', ['Ben Vale: pleaded not guilty']],
    ['Judge Ada Quill ordered Ben Vale held without bail.', ['Ben Vale: detained']],
    ['Ben Vale has two prior convictions for theft.', ['Ben Vale: convicted']],
    ['Ben Vale will serve ten years in prison.', ['Ben Vale: sentenced']],
    [
      'Ben Vale said Tom Reed was arrested on Monday. He was charged with arson.',
      ['Tom Reed: arrested', 'Tom Reed: charged'],
    ],
    ['A man was sentenced to ten years for killing a clerk.\n\nBen Vale, 31, died at the shop.', ['Ben Vale: died']],
    [
      'Ben Vale, 22, of Harrow and Tom Reed, 23, each pleaded guilty on Monday.',
      ['Ben Vale: pleaded guilty', 'Tom Reed: pleaded guilty'],
    ],
  ])('%s', (text, steps) => expect(stepsOf(text)).toEqual(steps));
});

describe('a name that only stands near', () => {
  it.each([
    'Ada Vale, 4, was hurt at home.\n\nHer father, Ben Vale, spoke on Monday.\n\nOn Sunday, Vale was charged with murder.',
    'A man was held in a hearing before Judge Ada Quill after being charged with murder.',
    'Ben Vale faces ten years in jail when he is sentenced in May.',
    'Ben Vale will be watched for a year following his release from prison.',
    'The wife of the mayor, Ben Vale, was charged with theft on Monday.',
    'A man who attacked the sheriff, Ben Vale, was arrested.',
    'A man who attacked the sheriff, Ben Vale, 46, was arrested.',
    'On Monday the wife of the mayor, Ben Vale, was charged with theft.',
    'According to the lawyer Ada Quill, the man was charged with theft.',
    'Police arrested two men, Ada Quill said.',
    'Police arrested two men, Ada Quill and Ben Vale said.',
    'Officers arrested two suspects, Sheriff Ada Quill and Detective Ben Vale told reporters.',
    'Police arrested the killers of two women, Ada Quill and Bea Marsh.',
    'Two men accused of attacking two officers, Ada Quill and Ben Vale, were charged.',
    'A judge convicted the robbers of two clerks, Ada Quill and Ben Vale.',
    'Also hurt were Ben Vale and Tom Reed, police said after a man was arrested.',
    'Convicted was not Ben Vale but his brother.',
    'Ben Vale is one of the officers who arrested five people.',
    'Ben Vale is not one of the five people charged with arson.',
    'Ben Vale may be one of the five people charged with arson.',
    'Ben Vale was among the witnesses of the men arrested on Monday.',
    'Ben Vale is one of the victims of the man convicted of arson.',
    'Detectives are searching for Ada Quill, 8, who has been missing since Monday.',
    'Police have a search warrant for the home of Ben Vale.',
    'Police issued a search warrant for the phones of Tom Reed and the victim, Ben Vale.',
    'Sheriff Ada Quill has a warrant for his arrest.',
    'Ben Vale is no longer a fugitive.',
    'Ada Quill wrote a book about a fugitive.',
    'The killer of Ben Vale remains at large.',
    'Ben Vale was on the run from his creditors and his past.',
    'No plea was entered on behalf of Ben Vale.',
    'Ben Vale did not enter a not guilty plea.',
    'Judge Ada Quill ordered the trial held without Ben Vale.',
    'The judge could order Ben Vale held without bail.',
    'Ben Vale has no prior convictions.',
    'Ben Vale has a conviction that the town will recover.',
    'Ben Vale has the firm conviction of a preacher.',
    'Ada Quill said the man has a prior conviction for theft.',
    'Ben Vale will serve two years as chairman of the prison board.',
    'If convicted, Ben Vale will serve ten years in prison.',
    'Ben Vale would serve ten years in prison under the deal.',
    'Prosecutors seek a fine for Ben Vale, who may have pleaded guilty to theft.',
    'Prosecutors want to question Ben Vale, who has not been charged with theft.',
    'Ben Vale was shot by Tom Reed on Monday. He was charged with arson.',
    'A man has been convicted of murdering a clerk.\n\nBen Vale, 31, was shot in his shop. Tom Reed spoke at the trial.',
    'The officer who shot Ben Vale and Tom Reed was charged.',
    'The officers who shot Ben Vale and Tom Reed were charged.',
    'Lawyers for Ben Vale and Tom Reed were arrested.',
    'Relatives of the dead, Ben Vale and Tom Reed, were arrested at the court.',
    'The man who testified before Ben Vale was sentenced to a year in jail.',
    'On Tuesday, Ada Quill, a lawyer for Ben Vale, said her client pleaded guilty to theft.',
    'On Tuesday, after a friend of Ben Vale, Ada Quill, was hurt, a man was arrested.',
    'In the film, police arrest two men, Ben Vale and Tom Reed.',
  ])('%s', (text) => expect(stepsOf(text)).toEqual([]));
});
