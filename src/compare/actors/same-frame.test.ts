import { describe, expect, it } from 'vitest';
import { storyOfTexts } from '../../claims/testing/story.ts';
import { nameWords } from './name-words.ts';
import { inSameFrame } from './same-frame.ts';

const pairs = (...texts: readonly string[]): string[] =>
  inSameFrame(nameWords(storyOfTexts(...texts).testimonies)).map(({ own, other }) =>
    [own.word, other.word].sort().join(' '),
  );

describe('two spellings in one frame', () => {
  it.each([
    ['beside the same word', ['Police Chief Nora Tillbrook spoke.', 'Police Chief Nora Tillbrooks spoke.'], 'tillbrook tillbrooks'],
    ['after the word for its kind', ['Hurricane Marwin hit the coast.', 'The bridge fell in Hurricane Marwins.'], 'marwin marwins'],
    ['between the same words', ['Staff at Cobb Island Motors fled.', 'The owner of Cobb Islands Motors fled.'], 'island islands'],
    ['in a list', ['She wrote for Wick and Tatler.', 'She wrote for Wick, Silver Hour, Tattler and Quern.'], 'tatler tattler'],
  ] as const)('%s', (_, texts, expected) => {
    expect(pairs(...texts)).toEqual([expected]);
    expect(pairs(...[...texts].reverse())).toEqual([expected]);
  }); // biome-ignore format: one table

  it.each([
    ['one of a team', ['The Harlow Giants won.', 'Harlow Giant Tom Reed ran.']],
    ['one of several', ['The Old Quarry Roads were shut.', 'Quarry Road was shut.']],
    ['a family', ['Ada Marwick was shot.', 'The Marwicks were at home.']],
    ['a lost apostrophe', ['Ada Marwick spoke. Ada Marwicks lawyer wept.']],
    ['a people', ['Old Carvan wine was sold.', 'The Old Carvans sold wine.']],
    ['lists with nothing in common', ['She wrote for Wick and Tatler.', 'She wrote for Quern and Tattler.']],
    ['an article that knows both', ['She wrote for Wick and Tatler. The Tattler was another.', 'He read Wick and Tattler.']],
  ] as const)('not %s', (_, texts) => {
    expect(pairs(...texts)).toEqual([]);
    expect(pairs(...[...texts].reverse())).toEqual([]);
  }); // biome-ignore format: one table

  it('is read in time, whatever the text', () => {
    expect(pairs('Wick, '.repeat(2_000), 'Tatler and '.repeat(2_000))).toEqual([]);
  });
});
