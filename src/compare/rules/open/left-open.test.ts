/** What one article leaves open and another tells. */
import { describe, expect, it } from 'vitest';
import { lineOf, storyOf } from '../../../claims/testing/story.ts';

const found = (
  before: string,
  after: string,
  days: readonly [string, string] = ['2024-05-10', '2024-05-12'],
): string[] =>
  storyOf({ path: '1.txt', text: before, published: days[0] }, { path: '2.txt', text: after, published: days[1] })
    .matters.filter(({ template }) => template.startsWith('unknown'))
    .map(lineOf);

describe('what is left open and then told', () => {
  it.each([
    [
      'how many',
      'Police would not say how many fans were injured at the ground.',
      'Four fans were injured at the ground.',
    ],
    [
      'how many there are',
      'The ministry does not know the number of gunmen.',
      'There is only one gunman, the ministry said.',
    ],
    ['fatalities', 'Officials have not announced any fatalities.', 'Three miners were killed.'],
    [
      'whether',
      'It was unclear whether Ada Quill had resigned from the board.',
      'Ada Quill resigned from the board on Sunday.',
    ],
    [
      'whether not',
      'It is not known whether the mayor will attend the vote. It was unclear whether Tom Reed had signed the contract.',
      'Tom Reed has not signed the contract.',
    ],
    [
      'when',
      'The firm did not say when Ada Quill would be released from hospital.',
      'Ada Quill was released from hospital on Sunday.',
    ],
    [
      'by whose hand',
      'It was not clear whether he had shot himself or died by the bullet of a guard.',
      'He opened fire before killing himself.',
    ],
    [
      'what the dead were',
      'It was unclear if the dead were miners or engineers.',
      'Three mine engineers died in the blast.',
    ],
    [
      'beside another open question',
      'Police do not know the number of gunmen.',
      'Police said there is only one gunman and did not name him.',
    ],
    [
      'when, in other words',
      'It was unclear when Ada Quill would appear in court.',
      'Ada Quill made a brief appearance in court on Sunday.',
    ],
  ])('%s', (_, before, after) => {
    const lines = found(before, after);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('changed other');
  });
});

describe('what is no answer', () => {
  it.each([
    [
      'another person',
      'It was unclear whether Ada Quill had resigned from the board.',
      'Tom Reed resigned from the board on Sunday.',
    ],
    [
      'another act',
      'Police would not say how many fans were injured at the ground.',
      'Four fans were arrested at the ground.',
    ],
    [
      'what is only supposed',
      'It was unclear whether Ada Quill had resigned from the board.',
      'If Ada Quill had resigned from the board, the vote would be void.',
    ],
    [
      'what one person does not know',
      'I do not know whether Ada Quill has resigned from the board.',
      'Ada Quill resigned from the board on Sunday.',
    ],
  ])('%s', (_, before, after) => {
    expect(found(before, after)).toEqual([]);
  });

  it('an older article', () => {
    expect(
      found('Police would not say how many fans were injured at the ground.', 'Four fans were injured at the ground.', [
        '2024-05-12',
        '2024-05-10',
      ]),
    ).toEqual([]);
  });
});
