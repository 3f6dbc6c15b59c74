/** At what minute an event happened: told apart only where both articles tell of the event itself. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../claims/testing/story.ts';

const differences = (one: string, other: string): string[] =>
  storyOf(
    { path: '1.txt', text: one, published: '2024-05-04' },
    { path: '2.txt', text: other, published: '2024-05-04' },
  )
    .matters.filter(({ finding, template }) => finding === 'differ' && template === 'event-date')
    .map(({ accounts }) => accounts.map(({ label }) => label).join(' | '));

describe('differ', () => {
  it.each([
    ['The blaze broke out at about 8.40pm in a bakery.', 'The fire broke out at 8.59pm in the bakery.'],
    ['The explosion happened at 6:15 a.m. on Friday.', 'The explosion happened at 7:05 a.m. on Friday.'],
    ['The quake struck at 20:49 GMT.', 'The earthquake struck at 21:17 GMT.'],
  ])('%s / %s', (one, other) => {
    expect(differences(one, other)).toHaveLength(1);
  });
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
    ['The fire burned between 8.40pm and 9.20pm.', 'The fire broke out at 7.10pm.'],
  ])('%s / %s', (one, other) => {
    expect(differences(one, other)).toEqual([]);
    expect(differences(other, one)).toEqual([]);
  });
});
