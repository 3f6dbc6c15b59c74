/** When an act was done or an event happened: told apart only where both articles tell of the same one. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';

const differences = (one: string, other: string): string[] =>
  storyOf(
    { path: '1.txt', text: one, published: '2024-05-04' },
    { path: '2.txt', text: other, published: '2024-05-04' },
  )
    .matters.filter(({ finding, aspect }) => finding === 'differ' && aspect === 'date')
    .map(({ accounts }) => accounts.map(({ label }) => label).join(' | '));

describe('differ', () => {
  it.each([
    ['The blaze broke out at about 8.40pm in a bakery.', 'The fire broke out at 8.59pm in the bakery.'],
    ['The explosion happened at 6:15 a.m. on Friday.', 'The explosion happened at 7:05 a.m. on Friday.'],
    ['The quake struck at 20:49 GMT.', 'The earthquake struck at 21:17 GMT.'],
    ['Tom Reed was arrested on Thursday in Ostra.', 'Police said Tom Reed was captured on Monday in Ostra.'],
    [
      'Orla Foods launched a tea called Sencha in December.',
      'Orla Foods launched the tea, called Sencha, in September.',
    ],
    [
      'A coast guard ship foiled an attack on a tanker sailing east on Friday, seizing two boats.',
      'A ship of the coast guard foiled the attack on the tanker on Wednesday.',
    ],
    [
      'Deputies received a call about a fight in Mill Lane at 7:10 a.m. Friday.',
      'Shortly before 7 a.m. Friday, deputies received a call about the fight in Mill Lane.',
    ],
  ])('%s / %s', (one, other) => {
    expect(differences(one, other)).toHaveLength(1);
  });
});

it('holds copies of one text apart from different days of publication', () => {
  const text = 'A cable of Orla Telecom was cut this morning near Ostra, Orla Telecom said.';
  const story = storyOf(
    { path: '1.txt', text, published: '2024-05-04' },
    { path: '2.txt', text, published: '2024-05-07' },
  );
  expect(story.matters.filter(({ finding, aspect }) => finding === 'differ' && aspect === 'date')).toEqual([]);
});

describe('do not differ', () => {
  it.each([
    ['The blaze broke out at about 8.40pm in a bakery.', 'The fire broke out shortly before 9pm in the bakery.'],
    ['The fire broke out at 8.40pm.', 'Police were called to the fire at 8.59pm.'],
    ['The fire broke out at 8.40pm.', 'By about 11.30pm the fire was out.'],
    ['The fire broke out at 8.40pm.', 'The fire broke out around 8.45pm.'],
    ['The fire broke out at 8.40pm.', 'The fire broke out on Friday evening.'],
    ['The fire broke out at 8.40pm.', 'The fire broke out at 8:40 in the evening.'],
    ['The explosion happened at 6:15.', 'The explosion happened at 6:15 p.m.'],
    ['The fire broke out after 7.10pm.', 'The fire broke out at 8.40pm.'],
    ['A man was shot at 3:15 p.m. in Ostra.', 'Two girls were shot at 9:40 p.m. in Pellin.'],
    ['Ada Quill was arrested on Thursday in Ostra.', 'Ben Vale was arrested on Monday in Ostra.'],
    ['Ada Quill received a degree in 1984.', 'Ada Quill received the Norvale medal in 2000.'],
    ['Orla Foods overturned a ban made in January.', 'Orla Foods overturned the ban in March.'],
    ['Orla Foods usually launches a tea on Tuesdays.', 'Orla Foods launched a tea on Friday.'],
    ['The explosion happened late on Thursday.', 'The explosion happened early on Friday.'],
    ['The mayor said on Monday that the bridge was safe.', 'The mayor said on Thursday that the bridge was safe.'],
    ['Another fire broke out at 6.10pm in the mill.', 'The fire broke out at 8.40pm in the mill.'],
    ['The fire broke out at 8.40pm in the mill.', 'The mill was still burning at 11.15pm.'],
    ['Ada Quill was elected to the council in 1996. She was elected mayor in 2000.', 'Ada Quill was elected in 2000.'],
    ['Ben Vale died on Thursday in Ostra.', 'A two-year-old died on Saturday in Ostra.'],
    [
      'Deputies were called to Mill Lane just before 7 a.m. Friday.',
      'Deputies received a call from Mill Lane at 7:02 a.m. Friday.',
    ],
    ['The fire burned between 8.40pm and 9.20pm.', 'The fire broke out at 7.10pm.'],
  ])('%s / %s', (one, other) => {
    expect(differences(one, other)).toEqual([]);
    expect(differences(other, one)).toEqual([]);
  });
});
