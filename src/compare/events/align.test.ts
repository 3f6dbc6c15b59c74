import { describe, expect, it } from 'vitest';
import type { Testimony } from '../../claims/statement.ts';
import { storyOf } from '../../claims/testing/story.ts';
import { Failure } from '../../model/failure.ts';
import { actorsOf } from '../actors/actors.ts';
import { alignAcross, alignEvents } from './align.ts';
import { eventFeatures } from './features.ts';
import type { EventMention } from './mention.ts';
import { parseEventModel } from './model.ts';
import { topicsOf } from './topics.ts';

/** The articles of an invented story, and the mentions of events in it by their words: "1 raid" is the word in article 1. */
function told(
  texts: readonly string[],
  words: readonly string[],
): { testimonies: Testimony[]; mentions: EventMention[] } {
  const testimonies = [...storyOf(...texts.map((text, i) => ({ path: `${i + 1}.txt`, text }))).testimonies].sort(
    (a, b) => (a.article.path! < b.article.path! ? -1 : 1),
  );
  const mentions = words.map((place) => {
    const [number, word] = place.split(' ') as [string, string];
    const testimony = Number(number) - 1;
    const { tokens, text } = testimonies[testimony]!.reading;
    const token = tokens.findIndex(({ start, end }) => text.slice(start, end) === word);
    return { testimony, token, first: token, last: token };
  });
  return { testimonies, mentions };
}

/** The groups, each by the words of its mentions. */
function aligned(texts: readonly string[], words: readonly string[]): string[][] {
  const { testimonies, mentions } = told(texts, words);
  return alignEvents(testimonies, mentions, actorsOf(testimonies).actorOf).map((group) => group.map((i) => words[i]!));
}

const RAID =
  'Masked men robbed the Harrow bank in Norvale on Monday. The robbery lasted ten minutes. Police arrested Ada Quill near the station.';
const AGAIN =
  'Three masked men carried out a robbery at the Harrow bank in Norvale on Monday. Ada Quill was arrested near the station by police.';
const CHOIR = 'The choir of Redmoor sang in the old church. A heavy storm damaged the roof of the church on Friday.';

describe('events across articles', () => {
  it('meet as verb and noun, active and passive', () => {
    expect(aligned([RAID, AGAIN], ['1 robbed', '2 robbery', '1 arrested', '2 arrested'])).toEqual([
      ['1 robbed', '2 robbery'],
      ['1 arrested', '2 arrested'],
    ]);
  });

  it('stay apart where they are other events of one article', () => {
    expect(aligned([RAID], ['1 robbed', '1 arrested'])).toEqual([['1 robbed'], ['1 arrested']]);
  });

  it('never meet across topics', () => {
    const { testimonies, mentions } = told([RAID, AGAIN, CHOIR], ['1 robbed', '2 robbery', '3 damaged']);
    expect(topicsOf(testimonies)).toEqual([[0, 1], [2]]);
    expect(alignAcross(testimonies, mentions)).toEqual([[0, 1], [2]]);
  });

  it('hold for no articles and no mentions', () => {
    expect(alignAcross([], [])).toEqual([]);
    expect(aligned([RAID], [])).toEqual([]);
  });
});

it('a story shows one event told in other words, by its fullest telling', () => {
  const { matters } = storyOf(
    { path: '1.txt', text: 'A fire destroyed the old mill in Norvale on Monday.' },
    { path: '2.txt', text: 'The mill in Norvale was lost to a fire on Monday, neighbours said.' },
  );
  const shown = matters.filter(({ explanation }) => explanation?.rule === 'same-events');
  expect(shown.map(({ finding, accounts }) => [finding, accounts.map(({ articles }) => articles)])).toEqual([
    ['agree', [2]],
  ]);
});

describe('the model', () => {
  it('weighs the features of the program, each with its reason', () => {
    for (const { name, why } of eventFeatures) expect(why, name).not.toBe('');
    expect(new Set(eventFeatures.map(({ name }) => name)).size).toBe(eventFeatures.length);
  });

  it.each(['{', '{"bias": 0}', '{"bias": 0, "weights": {"head": 1}}', '{"bias": 0, "weights": {"luck": 1}}'])(
    '%s is refused with what to do',
    (text) => {
      expect(() => parseEventModel(text)).toThrow(Failure);
      expect(() => parseEventModel(text)).toThrow(/npm run train -- event-pairs/);
    },
  );
});
