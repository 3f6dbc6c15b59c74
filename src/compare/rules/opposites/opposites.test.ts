/** Clauses that are the same but for one of two opposites, and denials by there being no evidence. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';

const differences = (one: string, other: string): number =>
  storyOf(
    { path: '1.txt', text: one, published: '2024-05-04' },
    { path: '2.txt', text: other, published: '2024-05-04' },
  ).matters.filter(({ finding }) => finding === 'differ').length;

describe('differ', () => {
  it.each([
    ['Ivo Marlen was well equipped for the climb.', 'Ivo Marlen was poorly equipped, police said.'],
    ['Ivo Marlen was properly trained.', 'Ivo Marlen was insufficiently trained.'],
    ['Ivo Marlen rammed the patrol car twice.', 'There is no evidence that Ivo Marlen rammed the patrol car twice.'],
    ['The ferry sank 40 miles east of Ostra.', 'The ferry went down about 40 miles west of Ostra, officials said.'],
    ['The village lies 110 km (68 miles) south of Ostra.', 'The village lies 110 kilometres north-west of Ostra.'],
    [
      'The hulk lies 12 nautical miles north of the port of Ostra.',
      'The hulk lies 12 nautical miles south of the port of Ostra.',
    ],
    [
      'Petra Quill was walking into the bakery when a van hit her.',
      'Petra Quill was walking out of the bakery, police said.',
    ],
    ['Ivo Marlen was driving onto the ferry when it sank.', 'Ivo Marlen was driving off the ferry when it sank.'],
  ])('%s / %s', (one, other) => {
    expect(differences(one, other)).toBe(1);
    expect(differences(other, one)).toBe(1);
  });
});

describe('do not differ', () => {
  it.each([
    ['Ivo Marlen was well equipped for the climb.', 'Ivo Marlen was fully equipped, police said.'],
    ['The ferry sank 40 miles east of Ostra.', 'The ferry sank 40 miles northeast of Ostra.'],
    ['The ferry sank 40 miles east of Ostra.', 'The ferry sank 40 miles west of Brenning.'],
    [
      'The ferry sank 40 miles east of Ostra.',
      'The ferry sank 40 miles east of Ostra and drifted 40 miles west of Ostra.',
    ],
    [
      'Petra Quill was walking into the bakery when a van hit her.',
      'Petra Quill was walking into the bakery, police said.',
    ],
    ['Petra Quill walked into the bakery at noon.', 'Petra Quill walked out of the bakery with a bag.'],
    ['Petra Quill was walking into the bakery.', 'Petra Quill was walking out of the station.'],
    ['Petra Quill was walking into the bakery.', 'Ivo Marlen was walking out of the bakery.'],
    [
      'Petra Quill was hurt in the leg by the van.',
      'Petra Quill — no relation to Ivo Marlen — was hurt in the leg by the van.',
    ],
    ['Ivo Marlen was well equipped for the climb.', 'Petra Quill was poorly equipped, police said.'],
    ['Ivo Marlen was well equipped for the climb.', 'Ivo Marlen was poorly paid.'],
    ['Ivo Marlen was well equipped, but later he was poorly equipped.', 'Ivo Marlen was poorly equipped.'],
    ['Ivo Marlen was well equipped for the climb.', 'Ivo Marlen would be poorly equipped without ropes.'],
    ['Ivo Marlen rammed the patrol car twice.', 'There is evidence that Ivo Marlen rammed the patrol car twice.'],
    ['Ivo Marlen rammed the patrol car twice.', 'There is no evidence that Petra Quill rammed the patrol car twice.'],
    [
      'No evidence that Ivo Marlen rammed the patrol car twice was found.',
      'There is no evidence that Ivo Marlen rammed the patrol car twice.',
    ],
  ])('%s / %s', (one, other) => {
    expect(differences(one, other)).toBe(0);
    expect(differences(other, one)).toBe(0);
  });
});
