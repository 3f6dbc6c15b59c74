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
    ['On 12 April, the Varga sank a trawler off Pellin.', 'Then, on 13 April, it had sunk a trawler, the navy said.'],
    [
      'Each of the twins pleaded guilty in Ostra. Ada Quill pleaded guilty on June 27, 2023 in Ostra.',
      'Ada Quill pleaded guilty to fraud in July 2023, the court said.',
    ],
    [
      'Ada Quill was charged with fraud in January. A jury convicted Ada Quill on March 20 of fraud. Ada Quill was arrested last year.',
      'Ada Quill was arrested in Ostra. Quill was charged with fraud. In April the defendant was convicted of fraud.',
    ],
    [
      'Ada Quill was walking home at about 7 p.m. Friday when a truck struck her in Mill Lane.',
      'The truck struck Ada Quill in Mill Lane at 8:30 p.m. Friday.',
    ],
    [
      'People were gathered at the park at about 6 p.m. Friday when a gunman started shooting.',
      'The shooting began at 8:30 p.m. Friday.',
    ],
    ['An explosion that happened on Monday wrecked a mill.', 'The explosion at the mill happened on Thursday.'],
    ['The explosion happened late on Thursday.', 'The explosion happened at 2:30 a.m. on Friday.'],
    [
      'Ada Quill was killed in Ostra on 3 May 2021.',
      'A bank was robbed in Ostra on 3 May 2021. Ada Quill was killed in Ostra on 5 May 2021.',
    ],
    [
      'Ada Quill checked into the Fern Clinic late on Thursday.',
      'At 2:30 a.m. Friday, Quill checked into the Fern Clinic.',
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

it('finds an article that gives one death two days', () => {
  const text =
    'Ada Quill was killed on May 3, 2023. A cross marks the spot where Ada Quill was shot dead on May 5, 2023.';
  expect(differences(text, 'Ada Quill of Ostra is mourned by her town.')).toHaveLength(1);
});

it('reads a year that the text before it names', () => {
  const one = 'The mill was sold in 1967. That same year Ada Quill killed a bear in a hunting accident in Norvale.';
  expect(differences(one, 'Ada Quill killed a bear in 1957 in a hunting accident in Norvale.')).toHaveLength(1);
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
    ['Ada Quill was charged with fraud in 2019.', 'Ada Quill was charged with fraud in 2022.'],
    ['Ada Quill was arrested in Ostra on Monday.', 'A man was arrested in Ostra on Thursday.'],
    ['Ada Quill was released from prison in 2019.', 'Orla Films released "The Merry Ada Quill" in 2021.'],
    ['Ada Quill pleaded guilty on Monday.', 'Ben Vale pleaded guilty on Thursday.'],
    ['Ada Quill was driving her 2008 Lark at 9 p.m. Friday.', 'Ada Quill was driving her Lark on 3 May 2024.'],
    ['Ada Quill made up her mind over the weekend.', 'Ada Quill made up her mind on Wednesday.'],
    ['The explosion happened late on Thursday.', 'The explosion happened at 12:40 a.m. on Friday.'],
    [
      'Ada Quill was walking home at about 7 p.m. Friday when a truck struck her.',
      'A bus struck Ben Vale at 9:30 p.m. Friday.',
    ],
  ])('%s / %s', (one, other) => {
    expect(differences(one, other)).toEqual([]);
    expect(differences(other, one)).toEqual([]);
  });
});
