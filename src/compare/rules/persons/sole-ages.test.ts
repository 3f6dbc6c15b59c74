import { describe, expect, it } from 'vitest';
import { linesOf, storyOfTexts } from '../../../claims/testing/story.ts';

const ages = (...texts: string[]): string[] => linesOf(storyOfTexts(...texts), 'differ', 'age');

describe('the age of one person told in other words', () => {
  it.each([
    [
      'a birthday',
      'Captain Ruben Vasko, 48, brought the ferry in.',
      'The man at the helm, Captain Ruben Vasko, turned 53 that very day.',
    ],
    [
      'the N-year-old behind the name',
      'Ada Quill, 41, broke out of the jail on Monday.',
      'Ada Quill has been caught. The 44-year-old was asleep in a barn.',
    ],
    [
      'a pronoun in the next sentence',
      'The curator, Tom Reed, 61, would not comment.',
      'The curator, Tom Reed, has told us why the museum closed. He is 64 and retires in May.',
    ],
    [
      'who founded the firm',
      'Founder Ada Quill, 71, has agreed to sell the brewery.',
      'Ada Quill is said to be willing. For now the 73-year-old who started the brewery in a barn says nothing.',
    ],
    [
      'a name told behind',
      'A welder, Tom Reed, 29, fell from the crane.',
      'A welder of 26 fell to his death. His name was Tom Reed, and he was new.',
    ],
    [
      'the only widow of the story',
      'Thieves took the savings of a widow in Norvale. They had telephoned the 71-year-old pensioner for weeks.',
      'A bank clerk stopped the last payment of the widow, a 74-year-old former teacher from Norvale.',
    ],
    [
      'a baker by her trade',
      'Ada Quill, 44, a baker from Ostra, won the prize on Friday.',
      'For twenty years Ada Quill has sold rolls in Ostra. The 47-year-old baker now has money in the bank.',
    ],
    [
      'the only driver',
      'The driver of the lorry, Emil Kost, 49, was unhurt.',
      'The driver, 52, said the brakes had failed.',
    ],
    ['the captain', 'Captain Emil Kost, 49, ran aground.', 'The captain is 52 and has been with the line for years.'],
    [
      'the only one named',
      'Emil Kost, 49, took over on Monday.',
      'The new director is 52 years old. Emil Kost comes from Ostra.',
    ],
    [
      'an age at death',
      'Ida Marsh, the poet, has died at the age of 91.',
      'The poet Ida Marsh died on Monday, aged 93.',
    ],
    [
      'a birthday by number',
      'Tom Reed, 52, conducted on Friday.',
      'Tom Reed conducted on his 50th birthday on Friday.',
    ],
    [
      'in own words',
      'Ida Marsh, 28, found the ring.',
      'Ida Marsh found the ring. “I am 31 and never won a thing,” she said.',
    ],
    [
      'the only child of the story',
      'A three-year-old fell from a window in Ostra and was caught by a neighbour.',
      'The child, a girl of two, fell from a window in Ostra and was caught by a neighbour.',
    ],
    [
      'the only one dead',
      'A 20-year-old Ostra man was shot and killed on Sunday near a club.',
      'Police are still looking for the gunman. The shooting killed 22-year-old Tom Reed on Sunday.',
    ],
  ])('%s', (_, one, other) => {
    expect(ages(one, other)).toHaveLength(1);
    expect(ages(other, one)).toHaveLength(1);
  });
});

describe('two persons, or none', () => {
  it.each([
    [
      'an age of long ago',
      'Ruben Vasko, 61, pleaded not guilty on Monday.',
      'In those days Ruben Vasko lived by the harbour. He was 31, and he drove a blue van.',
    ],
    [
      'somebody who is not named comes between',
      'Fabian Orr, 49, the manager, is suspected of neglect.',
      'Fabian Orr was held. A second victim died on Friday. The 46-year-old had suffered burns.',
    ],
    [
      'an article that knows both ages',
      'Ada Quill, 41, was hurt. Tom Reed, 44, was not.',
      'Ada Quill was hurt. The 44-year-old was taken to hospital.',
    ],
    [
      'the age of another one named',
      'Ada Quill, 41, and her partner, Tom Reed, 44, were at home.',
      'Ada Quill was at home. The 44-year-old opened the door.',
    ],
    [
      'a husband and a wife of one name',
      'Tom Marsh, 37, and his wife Ida Marsh, 35, were held.',
      'Tom and Ida Marsh were held. Mr. Marsh, 37, said nothing.',
    ],
    [
      'an age of long ago',
      'Ada Quill, 27, was held.',
      'Ada Quill was held. A first charge against Quill, who was age 24 at the time, was dropped.',
    ],
    [
      'several of one kind',
      'The driver, Tom Reed, 52, was hurt when two drivers raced.',
      'A driver, 49, was hurt, and another driver fled.',
    ],
    ['the hour of a death', 'Ida Marsh, 28, was hurt.', 'Ida Marsh died at 23 on Sunday, and passed away at 6:41.'],
    ['several children', 'A three-year-old and her brothers fell.', 'A girl of two fell from the window.'],
    ['two dead', 'A 20-year-old man was killed on Sunday.', 'Two men were killed. Tom Reed, 22, was killed on Sunday.'],
    ['a decade', 'Ada Quill, 52, was hurt.', 'Ada Quill was hurt. She is in her fifties.'],
    ['figures that are no ages', 'Ada Quill, 52, ran.', 'The record for Quill was 2.9 points, set by a team of 46.'],
    ['years later', 'Ada Quill, 52, was hurt.', 'The 34-year-old bridge beside the house of Ada Quill fell.'],
  ])('%s', (_, one, other) => {
    expect(ages(one, other)).toEqual([]);
    expect(ages(other, one)).toEqual([]);
  });
});
