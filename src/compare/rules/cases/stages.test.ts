/** How far a case has come: one question for each person, with all its steps; and what is no step of it. */
import { describe, expect, it } from 'vitest';
import { lineOf, storyOf } from '../../../claims/testing/story.ts';

const found = (...texts: readonly (readonly [string, string])[]): string[] =>
  storyOf(...texts.map(([published, text], i) => ({ path: `${i + 1}.txt`, text, ...(published ? { published } : {}) })))
    .matters.filter(({ template }) => template === 'stage')
    .map((matter) => `${matter.slots['actor']}: ${lineOf(matter)}`);

describe('a case that moves on', () => {
  it.each([
    ['a charge to come', 'Tom Reed will face a charge of arson.', 'Tom Reed was sentenced to four years in prison.'],
    ['a plea to come', 'Ada Quill is expected to plead guilty.', 'Ada Quill was sentenced to four years in prison.'],
    ['a plea taken back', 'Ada Quill has pleaded not guilty.', 'Ada Quill pleaded guilty on Monday.'],
    ['a trial to come', "Tom Reed's trial is set for Monday.", 'Tom Reed was convicted of arson.'],
    ['a jury that is out', 'Tom Reed is on trial for arson.', "The jury is still deliberating on Tom Reed's verdict."],
    ['a search', 'Detectives are still searching for Tom Reed, 34.', 'Tom Reed was booked on a charge of arson.'],
    ['flight', 'Tom Reed remains at large.', 'Police arrested Tom Reed on Sunday.'],
    ['a sentence awaited', 'Tom Reed awaits sentencing.', 'Tom Reed was sentenced to four years in prison.'],
  ])('%s', (_, before, after) => {
    for (const days of [
      ['2024-05-10', '2024-05-20'],
      ['', ''],
    ] as const) {
      const lines = found([days[0], before], [days[1], after]);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(': changed other');
    }
  });

  it('takes in what is told of the only one accused without a name', () => {
    const known =
      'Ada Quill was charged with arson. Ada Quill is accused of arson. Ada Quill pleaded not guilty to arson.';
    const [line] = found(['2024-05-10', 'A woman was arrested on Friday.'], ['2024-05-12', known]);
    expect(line).toContain('A woman was arrested on Friday');
  });
});

describe('the order of the steps', () => {
  it('puts a release on bail before what is told on later days', () => {
    const [line] = found(
      ['2024-05-10', 'Tom Reed was arrested on Friday. Tom Reed was charged with arson.'],
      ['2024-05-12', 'Tom Reed was released from jail on bail.'],
      ['2024-09-12', 'Tom Reed was convicted of arson.'],
    );
    expect(line).toMatch(/charged .*released .*convicted/);
  });

  it('puts a release at the end last', () => {
    const [line] = found(
      ['2024-05-10', 'Tom Reed was charged with arson.'],
      ['2024-09-12', 'Tom Reed was sentenced to a year in prison.'],
      ['2025-09-12', 'Tom Reed was released from prison.'],
    );
    expect(line).toMatch(/charged .*sentenced .*released/);
  });

  it('awaits a sentencing that is scheduled', () => {
    const [line] = found(
      ['2024-05-10', 'Tom Reed was charged with arson.'],
      ['2024-09-12', 'Sentencing for Tom Reed is scheduled for January 6.'],
    );
    expect(line).toContain('| Sentencing for Tom Reed');
  });
});

describe('whose case it is', () => {
  const first = [
    '2024-05-10',
    'Police arrested Tom Reed and Ada Quill on Friday. Reed and Quill were questioned.',
  ] as const;

  it('knows all of the accused by their number', () => {
    const lines = found(first, [
      '2024-05-14',
      'Tom Reed was arrested on Friday. Ada Quill was arrested with Reed. Both have pleaded not guilty to arson.',
    ]);
    expect(lines.filter((line) => line.includes('Both have pleaded'))).toHaveLength(2);
  });

  it('knows nobody where the number is another', () => {
    const lines = found(first, [
      '2024-05-14',
      'Tom Reed was arrested on Friday. Ada Quill was arrested with Reed. All three have pleaded not guilty to arson.',
    ]);
    expect(lines.filter((line) => line.includes('All three'))).toEqual([]);
  });

  it('knows who is released from the words before a time, and no judge before whom somebody stands', () => {
    const held = ['2024-05-10', 'Tom Reed was arrested on Friday. Tom Reed is held in jail.'] as const;
    expect(found(held, ['2024-05-12', 'She spoke minutes before Tom Reed was released from jail.']).join()).toContain(
      'released from jail',
    );
    expect(
      found(held, ['2024-05-12', 'The man appeared before Hugo Marsh, was charged and was held.']).filter((line) =>
        line.startsWith('Hugo Marsh'),
      ),
    ).toEqual([]);
  });
});

describe('no step of a case', () => {
  const known =
    'Ada Quill was charged with arson. Ada Quill is accused of arson. Ada Quill pleaded not guilty to arson.';
  it.each([
    ['what all articles tell', 'Tom Reed was charged with arson.', 'Tom Reed was charged with arson.'],
    ['a supposition', 'Tom Reed was charged with arson.', 'If Tom Reed is convicted, he could face ten years.'],
    [
      'a verb that shares it',
      'Tom Reed was charged.',
      'Tom Reed faced prison if he had stood trial and been convicted.',
    ],
    ['a reward', known, 'Tips that lead to the arrest of the woman earn a reward.'],
    ['a man, where a woman is accused', known, 'A man was arrested on Friday.'],
    ['another suspect', known, 'A second suspect was arrested on Friday.'],
    ['a child', known, 'A 12-year-old girl was arrested on Friday.'],
  ])('%s', (_, one, other) => {
    expect(found(['2024-05-10', one], ['2024-05-12', other]).filter((line) => /arrest|convict/.test(line))).toEqual([]);
  });

  it('lays no trial of another to the one told of before', () => {
    const lines = found(
      [
        '2024-05-10',
        'Tom Reed was charged with arson. Reed is in jail. Hugo Marsh could face ten years if convicted during his trial set for June.',
      ],
      ['2024-05-12', 'Tom Reed was charged with arson.'],
    );
    expect(lines.filter((line) => line.startsWith('Tom Reed') && /Marsh|trial/.test(line))).toEqual([]);
  });
});
