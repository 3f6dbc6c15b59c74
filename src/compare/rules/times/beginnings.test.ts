/** Since when something is there, told as an act or as a state. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';

const differences = (one: string, other: string): string[] =>
  storyOf(
    { path: '1.txt', text: one, published: '2024-05-04' },
    { path: '2.txt', text: other, published: '2024-05-06' },
  )
    .matters.filter(({ finding, explanation }) => finding === 'differ' && explanation?.rule === 'beginnings')
    .map(({ accounts }) => accounts.map(({ label }) => label).join(' | '));

describe('differ', () => {
  it.each([
    [
      'The brewery is to close. It was opened in 1952 and employs 40 people.',
      'The brewery has served the valley since 1948.',
    ],
    ['The firm, founded in 1987, makes boots.', 'Ada Quill and her sister founded the workshop in 1978.'],
    ['The Fern Clinic was founded in 1990.', 'The Fern Clinic has been a fixture of Ostra since 1987.'],
    ['Cameras were found in the hall. They had been installed in 2021.', 'The cameras had been in place since 2018.'],
    ['The Marshes have kept bees since 1998.', 'Tom Marsh, who had kept bees since 1989, sold the farm.'],
    ['The chapel was built in 1690.', 'The chapel has stood on the hill since 1720.'],
    ['Ada Quill had lived in Ostra since 1996.', 'Ada Quill moved to Ostra in 2003.'],
    ['Tom Reed bought the mill in 2011.', 'Tom Reed has owned the mill since 2004.'],
  ])('%s / %s', (one, other) => {
    expect(differences(one, other)).toHaveLength(1);
  });
});

describe('no finding', () => {
  it.each([
    ['a finer time', 'The firm was founded in 1987.', 'The firm was founded in May 1987.'],
    ['a decade', 'The firm was founded in the 1980s.', 'The firm was founded in 1987.'],
    ['two houses', 'The Fern Clinic was opened in 1990.', 'The Ostra Museum was opened in 1987.'],
    ['two things', 'The station was opened in 1990.', 'The museum was opened in 1987.'],
    ['built long before', 'The library was built in 1912.', 'The library has been open since 1950.'],
    ['founded, and then a house of its own', 'The firm was founded in 1912.', 'The firm was opened in 1950.'],
    ['since when without a loss', 'The mill was opened in 1912.', 'The mill has operated without a loss since 1950.'],
    ['one of several', 'It opened its first shop in 1994.', 'It opened another shop in 1999.'],
    ['opened again', 'The museum opened in 1912.', 'The museum opened again in 1950.'],
    ['an article with both', 'The mill was opened in 1912 and rebuilt in 1950.', 'The mill was opened in 1950.'],
    ['two owners', 'Tom Reed has owned the mill since 2004.', 'Ada Quill bought the mill in 2011.'],
    ['two towns', 'Ada Quill moved to Ostra in 2003.', 'Ada Quill moved to Pellin in 1996.'],
    ['two employers', 'Ada Quill joined the Fern Clinic in 2003.', 'Ada Quill joined Orla Foods in 1996.'],
    ['a plan', 'The library was founded in 1926.', 'The library would have been opened in 1936.'],
    ['before', 'The library was opened in 1936.', 'The library has served readers since before 1926.'],
  ])('%s', (_, one, other) => {
    expect(differences(one, other)).toEqual([]);
  });
});
