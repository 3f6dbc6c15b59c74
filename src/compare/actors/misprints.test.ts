/** Words of names in two spellings, read as names or not; what keeps two names two is beside each. */
import { describe, expect, it } from 'vitest';
import { storyOfTexts } from '../../claims/testing/story.ts';
import { middleForLast } from './middle-for-last.ts';
import { misprintsIn } from './misprints.ts';
import { nameWords } from './name-words.ts';
import { swappedInitials } from './swapped-initials.ts';

const pairs = (...texts: readonly string[]): string[] =>
  misprintsIn(nameWords(storyOfTexts(...texts).testimonies)).map(({ own, other }) =>
    [own.word, other.word].sort().join(' '),
  );

const quill = 'Police arrested Ada Marwick on Friday. Marwick said nothing. Neighbors said that Marwick lived alone.';

describe('a misprint', () => {
  it.each([
    ['inside an article, whatever it was read as', [`${quill} The view of Marwcik was fair.`], 'marwcik marwick'],
    ['in another article', [quill, 'A judge released Marwcik on Monday.'], 'marwcik marwick'],
    [
      'of a town',
      ['The quake struck Tollenburg. Tollenburg lies in a valley.', 'Roads to Tolenburg were shut.'],
      'tolenburg tollenburg',
    ],
    [
      'of a last name without a first name where the article introduces another',
      [
        'Police arrested Ada Locke on Friday. Officers took Locke to jail. Her lawyer and Lock said that they would appeal.',
      ],
      'lock locke',
    ],
    [
      'of a name beside the same word',
      ['The march began at Verrin Knoll.', 'The march began at Verin Knoll.'],
      'verin verrin',
    ],
    [
      'that loses what a last name begins with',
      ['Police arrested Ada DelMarwin.', 'Police arrested Ada Marwin.'],
      'delmarwin marwin',
    ],
    ['of a possessor', [`${quill} Marwcik's Facebook page was quiet.`], 'marwcik marwick'],
    [
      'of a first name where the articles give one age',
      ['Brittany Marwick, 22, was shot.', 'The dead woman is 23-year-old Brittney Marwick.'],
      'brittany brittney',
    ],
    [
      'of the one whom many articles name',
      [
        'Bryant Marwick was shot.',
        'Bryant Marwick died.',
        'Bryant Marwick sang.',
        'A man identified as Brian Marwick was shot.',
      ],
      'brian bryant',
    ],
  ] as const)('%s', (_, texts, pair) => {
    expect(pairs(...texts)).toEqual([pair]);
    expect(pairs(...[...texts].reverse())).toEqual([pair]);
  });

  it('leads to every place where either spelling stands', () => {
    const { testimonies } = storyOfTexts(quill, 'A judge released Marwcik on Monday.');
    const [found] = misprintsIn(nameWords(testimonies));
    const wordsOf = (spelling: typeof found extends undefined ? never : NonNullable<typeof found>['own']): string[] =>
      spelling.uses.map(({ testimony, start, end }) => testimonies[testimony]!.reading.text.slice(start, end));
    expect(wordsOf(found!.own)).toEqual(['Marwick', 'Marwick', 'Marwick']);
    expect(wordsOf(found!.other)).toEqual(['Marwcik']);
  });

  it('of a family name is told as the word, not as two people', () => {
    const { matters } = storyOfTexts(
      'Police arrested Ada Wiederhalt on Friday.',
      'A judge released Tom Widerhalt on Monday.',
    );
    const [told] = matters.filter(({ aspect }) => aspect === 'name');
    expect(told?.accounts.map(({ label }) => label).sort()).toEqual(['Widerhalt', 'Wiederhalt']);
  });

  it('is a matter of its own, which differs', () => {
    const { matters } = storyOfTexts(quill, 'A judge released Marwcik on Monday.');
    const told = matters.filter(({ aspect }) => aspect === 'name');
    expect(told.map(({ finding, accounts }) => [finding, accounts.length])).toEqual([['differ', 2]]);
  });
});

it('finds initials in either order, but not of two firms', () => {
  const find = (...texts: readonly string[]): string[] =>
    swappedInitials(storyOfTexts(...texts).testimonies).map(({ own, other }) => `${own.word} ${other.word}`);
  const [one, other] = ['She worked for T&R. Police went to T&R.', 'Shots were fired at R&T Printing.'];
  expect(find(one, other)).toEqual(['T&R R&T']);
  expect(find(other, one)).toEqual(['T&R R&T']);
  expect(find(`${one} ${other}`)).toEqual([]);
  expect(find(one, 'They like R&B.')).toEqual([]);
});

it('finds a middle name taken for the last by the age, but no second last name left out', () => {
  const find = (...texts: readonly string[]): string[] =>
    middleForLast(nameWords(storyOfTexts(...texts).testimonies)).map(({ own, other }) => `${own.word} ${other.word}`);
  const whole = 'Police identified the man as Marcus Jamal Quillan, 22.';
  expect(find(whole, 'Marcus Jamal, 22, was shot.')).toEqual(['quillan jamal']);
  expect(find(whole, 'Marcus Jamal, 35, was shot.')).toEqual([]);
  expect(find(whole, 'Marcus Jamal, 22, was shot. Marcus Quillan was 22.')).toEqual([]);
  expect(find('The dead are Edgar Sanchez Rios, 22, and a friend.', 'Edgar Sanchez, 22, was shot.')).toEqual([]);
});

it('takes any text in time', () => {
  for (const text of ['Quill '.repeat(3000), 'A'.repeat(100_000), '\ud800\0', ''])
    expect(pairs(text).length).toBeLessThan(2);
});
