/** What bare numbers count. */
import { describe, expect, it } from 'vitest';
import { statementsOf } from '../testing/story.ts';

/** "12 shop" for the figure as written. */
const counted = (text: string, figure: string): string[] => [
  ...new Set(
    statementsOf(text).flatMap(({ values }) =>
      values.flatMap(({ aspect, of, start, end }) =>
        aspect === 'count' && text.slice(start, end) === figure ? [of] : [],
      ),
    ),
  ),
];

describe('a noun left out', () => {
  it.each([
    ['The chain opened 31 shops and closed 12.', '12', 'shop'],
    ['The hall has 612 seats, 174 of them in boxes.', '174', 'seat'],
    ['The company spoke of 110,000 hives. Inspectors counted 3,600.', '3,600', 'hive'],
    ['Four trams were ordered and nine delivered.', 'nine', 'tram'],
    ['The chain opened 31 shops and closed 12, which makes 264.', '12', 'shop'],
    ['The office had 47 complaints, among them 16 about noise.', '16', 'complaint'],
    ['Ada Quill landed 96 punches to her rival’s 187.', '187', 'punch'],
    ['Five of those who fell were treated in Norvale.', 'Five', 'people'],
    ['Ben Vale made 147 not out.', '147', 'run'],
    ['The yard employs 4,500 worldwide.', '4,500', 'people'],
  ])('%s', (text, figure, noun) => {
    expect(counted(text, figure)).toEqual([noun]);
  });
});

describe('a number of something else', () => {
  it.each([
    ['Ada Quill ran 226 yards and Ben Vale added 101.', '101'],
    ['The chain opened 31 shops at a cost of 12 million.', '12 million'],
    ['The lake has 31 boats. Ada Quill paid 12.', '12'],
    ['The chain opened 31 shops and cut prices for those over 60.', '60'],
    ['The lake has 31 boats. Nobody knew why the warden of the lake, who lives alone, asked for 12 that night.', '12'],
  ])('%s', (text, figure) => {
    for (const noun of counted(text, figure)) expect(noun).toBe('');
  });
});
