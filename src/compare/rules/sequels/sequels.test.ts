/** What was ahead and then is told, in whatever words; things that come about and go again. */
import { describe, expect, it } from 'vitest';
import { lineOf, storyOf } from '../../../claims/testing/story.ts';

type Day = readonly [published: string, text: string];

const found = (template: string, ...days: readonly Day[]): string[] =>
  storyOf(...days.map(([published, text], i) => ({ path: `${i + 1}.txt`, text, published })))
    .matters.filter((matter) => matter.template === template)
    .map(lineOf);

describe('things that come about and go again', () => {
  it.each<[string, Day, Day]>([
    [
      'an appeal',
      ['2024-05-09', 'Quillworks said it would appeal against the Velm ruling.'],
      ['2024-10-24', 'Quillworks has withdrawn its appeal against the Velm ruling.'],
    ],
    [
      'a ban',
      ['2024-06-05', 'Bathing is banned along the river Orla.'],
      ['2024-06-18', 'The ban on bathing was lifted along the Orla on Monday.'],
    ],
    [
      'a permit',
      ['2024-04-27', 'Velmark has not revoked the grazing permit.'],
      ['2024-04-29', 'Velmark revoked the grazing permit on Sunday.'],
    ],
    [
      'an agreement',
      ['2024-05-09', 'The union wants to demand an agreement with Quillworks.'],
      ['2024-10-24', 'The union signed an agreement with Quillworks.'],
    ],
    [
      'a convoy',
      ['2024-07-03', 'A convoy with 500 tents will leave for Orlu.'],
      ['2024-07-08', 'The convoy with the tents got through to Orlu.'],
    ],
  ])('%s', (_, before, after) => {
    const lines = found('phase', before, after);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('changed');
  });

  it.each<[string, Day, Day]>([
    [
      'articles of one day',
      ['2024-06-05', 'Bathing is banned along the river Orla.'],
      ['2024-06-05', 'The ban on bathing was lifted along the Orla.'],
    ],
    [
      'an order the other way round',
      ['2024-06-05', 'The ban on bathing was lifted along the Orla.'],
      ['2024-06-18', 'Bathing is banned along the river Orla.'],
    ],
    [
      'nothing else shared',
      ['2024-06-05', 'Anglers want a ban on nets at Velm.'],
      ['2024-06-18', 'Singers cheered as the town lifted a ban.'],
    ],
    [
      'a person',
      ['2024-06-05', 'Velmark wants to hold a baker over the flour.'],
      ['2024-06-18', 'Velmark dropped the baker over the flour.'],
    ],
    [
      'what is still to end',
      ['2024-06-05', 'Velmark imposed a ban on bathing.'],
      ['2024-06-18', 'Velmark will lift the ban on bathing.'],
    ],
  ])('not %s', (_, before, after) => expect(found('phase', before, after)).toEqual([]));
});

describe('what was announced for a day', () => {
  it.each<[string, Day, Day]>([
    [
      'a service',
      ['2024-05-10', 'A memorial service will be held in Velm Cathedral on 19 May.'],
      ['2024-05-20', 'Some 900 people filled Velm Cathedral on Sunday.'],
    ],
    [
      'an expulsion',
      ['2024-05-10', 'Colonel Pelling must go by 12 May.'],
      ['2024-05-14', 'Colonel Pelling and three others left Orlu airport on Sunday.'],
    ],
    [
      'a hearing',
      ['2024-05-10', "Tom Reed's hearing is scheduled for 17 May 2024."],
      ['2024-05-18', 'A judge dropped the case against Tom Reed on Friday.'],
    ],
  ])('%s', (_, before, after) => {
    const lines = found('appointment', before, after);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('changed');
  });

  it.each<[string, Day, Day]>([
    [
      'another day',
      ['2024-05-10', 'A service will be held in Velm Cathedral on 19 May.'],
      ['2024-05-24', 'Some 900 people filled Velm Cathedral on 23 May.'],
    ],
    [
      'nothing but the day',
      ['2024-05-10', 'A service will be held in Velm Cathedral on 19 May.'],
      ['2024-05-20', 'Two barges collided at Orlu on Sunday.'],
    ],
    [
      'what is still ahead',
      ['2024-05-10', 'A service will be held in Velm Cathedral on 19 May.'],
      ['2024-05-12', 'The bishop will speak in Velm Cathedral on 19 May.'],
    ],
    [
      'what only may be',
      ['2024-05-10', 'A service might be held in Velm Cathedral on 19 May.'],
      ['2024-05-20', 'Some 900 people filled Velm Cathedral on Sunday.'],
    ],
  ])('not %s', (_, before, after) => expect(found('appointment', before, after)).toEqual([]));
});

describe('whether it is open', () => {
  it.each<[string, Day, Day]>([
    [
      'a road',
      ['2023-10-13', 'The coast road is closed until further notice.'],
      ['2023-10-16', 'The coast road reopened on Monday evening.'],
    ],
    [
      'a well in use again',
      ['2023-10-13', 'Two wells have been closed at Velm.'],
      ['2023-10-16', 'Both wells at Velm are in use again.'],
    ],
    [
      'a library that is spared',
      ['2024-02-07', 'Velm library will close on 30 April.'],
      ['2024-04-18', 'The library is to stay open under a trust.'],
    ],
    ['a bridge', ['2024-02-07', 'The bridge was closed.'], ['2024-02-09', 'The bridge reopened.']],
  ])('%s', (_, before, after) => expect(found('opening', before, after)).toHaveLength(1));

  it.each<[string, Day, Day]>([
    ['a case', ['2024-02-07', 'The case was closed in May.'], ['2024-02-09', 'The case was reopened on Friday.']],
    ['shares', ['2024-02-07', 'The shares closed at 40 crowns.'], ['2024-02-09', 'The shares opened again on Friday.']],
    ['one day', ['2024-02-07', 'The bridge was closed.'], ['2024-02-07', 'The bridge reopened.']],
    ['a step back', ['2024-02-07', 'The bridge reopened.'], ['2024-02-09', 'The bridge was closed.']],
  ])('not %s', (_, before, after) => expect(found('opening', before, after)).toEqual([]));
});
