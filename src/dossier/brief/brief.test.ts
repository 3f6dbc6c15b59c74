import { describe, expect, it } from 'vitest';
import type { Said, Telling } from '../../compare/origins/testing/testimony.ts';
import type { Brief } from '../../model/dossier.ts';
import type { Value } from '../../model/point.ts';
import { lay } from '../lay.ts';
import { comparing } from '../testing/comparison.ts';

const names = { 'Ada Quill': { type: 'person', forms: ['Quill'] }, 'Nils Orban': { type: 'person' }, 'Marrow Bank': { type: 'organisation' } } as const; // biome-ignore format: one table
const day = (words: string, value: string) => ({
  aspect: 'date' as const,
  words,
  value: { type: 'date', value, earliest: value, latest: value } satisfies Value,
});
/** One sentence that is one clause, with its subject and verb. */
const clause = (
  text: string,
  word: string,
  subject: string,
  more: Partial<Said> = {},
): { text: string; said: Said } => ({
  text,
  said: { on: text.slice(0, -1), word, roles: { agent: subject }, ...more },
});
const article = (id: string, published: string, ...clauses: { text: string; said: Said }[]): Telling => ({
  id,
  published,
  names,
  text: clauses.map(({ text }) => text).join(' '),
  says: clauses.map(({ said }) => said),
});
const briefOf = (...given: Telling[]): Brief => lay(comparing(given), []).brief;
const only = (one: { text: string; said: Said }): Brief => briefOf(article('a-1', '2024-05-10', one));

describe('why it matters', () => {
  it.each([
    ['The fire raises questions about the safety of old mills.', 'raises', 'fire'],
    ['The ruling underscores how little is known of the bank.', 'underscores', 'ruling'],
    ['The strike is the first time since 1990 that the port stands still.', 'is', 'strike'],
    ['The storm was the deadliest of its kind in decades.', 'was', 'storm'],
    ['The collapse renewed calls for stricter checks of bridges.', 'renewed', 'collapse'],
    ['It was the second serious fire at the harbour in a decade.', 'was', 'It'],
    ['The case may set a precedent for other towns on the coast.', 'set', 'case'],
    ['The outage affected thousands of homes along the coast.', 'affected', 'outage'],
  ])('%s', (text, word, subject) => {
    expect(only(clause(text, word, subject)).whyItMatters).toEqual([{ claim: 'c1' }]);
  });

  it.each([
    ['Her companions raised the alarm and ran to the village.', 'raised', 'companions'],
    ['She raised two children in a house by the harbour.', 'raised', 'She'],
    ['The shop opened for the first time on Monday morning.', 'opened', 'shop'],
    ['Nils Orban won the second set in the final on Sunday.', 'won', 'Nils Orban'],
    ['The committee met in the town hall for three hours.', 'met', 'committee'],
  ])('not: %s', (text, word, subject) => {
    expect(only(clause(text, word, subject)).whyItMatters).toEqual([]);
  });
});

describe('what to watch next', () => {
  it.each([
    ['The trial is scheduled to begin on 9 June 2024.', 'scheduled', 'trial', [day('9 June 2024', '2024-06-09')]],
    ['The office expects to publish its report in the autumn.', 'expects', 'office', []],
    ['The council will vote on the plan on 12 May 2024.', 'vote', 'council', [day('12 May 2024', '2024-05-12')]],
    ['If convicted, Ada Quill could face ten years in prison.', 'face', 'Ada Quill', []],
    ['It remains unclear who started the fire at the mill.', 'remains', 'It', []],
  ] as const)('%s', (text, word, subject, values) => {
    const certainty = /will|If/.test(text) ? 'planned' : 'asserted';
    expect(only(clause(text, word, subject, { certainty, values })).watchNext).toEqual([{ claim: 'c1' }]);
  });

  it.each([
    ['The trial is scheduled to begin on 2 May 2024.', 'scheduled', 'trial', [day('2 May 2024', '2024-05-02')]],
    ['The smoke could be seen from the island on Tuesday.', 'seen', 'smoke', []],
    ['People will tell you that the alarm never sounded.', 'tell', 'People', []],
    ['Ada Quill will be missed by everybody on the quay.', 'missed', 'Ada Quill', []],
    ['Crews worked all night to restore power to the town.', 'worked', 'Crews', []],
    ['The winner of the race was announced at noon.', 'announced', 'winner', []],
  ] as const)('not: %s', (text, word, subject, values) => {
    expect(
      only(clause(text, word, subject, { values, certainty: /will/.test(text) ? 'planned' : 'asserted' })).watchNext,
    ).toEqual([]);
  });

  it('stands in the order of the days', () => {
    const brief = briefOf(
      article(
        'a-1',
        '2024-05-10',
        clause('The trial is scheduled to begin on 9 June 2024.', 'scheduled', 'trial', {
          values: [day('9 June 2024', '2024-06-09')],
        }),
        clause('The council is due to vote on 12 May 2024.', 'due', 'council', {
          values: [day('12 May 2024', '2024-05-12')],
        }),
      ),
    );
    expect(brief.watchNext).toEqual([{ claim: 'c2' }, { claim: 'c1' }]);
  });
});

describe('what happened', () => {
  const fire = (id: string, published: string, text = 'A fire destroyed the grain store in Port Maren.') =>
    article(
      id,
      published,
      clause(text, 'destroyed', 'fire', { predicate: 'damage', content: ['destroy', 'fire', 'grain', 'store'] }),
    );

  it('is told once, however many articles tell it', () => {
    const brief = briefOf(
      fire('a-1', '2024-05-01'),
      fire('a-2', '2024-05-02', 'Flames and a fire destroyed the old grain store.'),
    );
    expect(brief.whatHappened).toHaveLength(1);
  });

  it.each([
    ['what is denied', { polarity: -1 as const }],
    ['what is planned', { certainty: 'planned' as const }],
    ['what is hedged', { certainty: 'hedged' as const }],
    ['what stands in quotation marks', { quoted: true }],
  ])('is not %s', (_, more) => {
    expect(
      only(
        clause('A fire destroyed the grain store in Port Maren.', 'destroyed', 'fire', {
          predicate: 'damage',
          ...more,
        }),
      ).whatHappened,
    ).toEqual([]);
  });

  it.each([
    'since her release from the prison in Port Maren',
    'which had been destroyed by fire in the night',
    'destroyed the whole grain store in one night',
  ])('is no fragment: "%s"', (words) => {
    expect(
      briefOf({
        id: 'a-1',
        published: '2024-05-10',
        names,
        text: `Ada Quill spoke for the first time in years to a reporter at the harbour, ${words}.`,
        says: [{ on: words, word: words.split(' ')[0]!, predicate: 'damage' }],
      }).whatHappened,
    ).toEqual([]);
  });

  it('is no diary of the writer', () => {
    expect(only(clause('On Tuesday we saw the grain store burn for hours.', 'saw', 'we')).whatHappened).toEqual([]);
  });
});

describe('key facts', () => {
  const seventeen = { aspect: 'count' as const, words: '17', value: { type: 'number', low: 17, high: 17, unit: null, of: 'people' } satisfies Value }; // biome-ignore format: one value

  it('are claims with figures, each once', () => {
    const hurt = (id: string, published: string) =>
      article(
        id,
        published,
        clause('Police said that 17 people were hurt.', 'said', 'Police', { predicate: 'say', values: [seventeen] }),
        clause('Police said that it was a long night.', 'said', 'Police', { predicate: 'say' }),
      );
    expect(briefOf(hurt('a-1', '2024-05-01'), hurt('a-2', '2024-05-02')).keyFacts).toEqual([{ claim: 'c3' }]);
  });

  it('are not quotations', () => {
    expect(
      only(
        clause('"At least 17 people were badly hurt in there," he said.', 'said', 'he', {
          predicate: 'say',
          values: [seventeen],
        }),
      ).keyFacts,
    ).toEqual([]);
  });
});

describe('viewpoints', () => {
  it('are by actor, whole clauses before pieces', () => {
    const text = '"We shall rebuild every house on the quay," Ada Quill said on Monday. The smoke was thick.';
    const brief = briefOf({
      id: 'a-1',
      names,
      text,
      says: [
        {
          on: '"We shall rebuild every house on the quay," Ada Quill said on Monday',
          word: 'said',
          predicate: 'say',
          roles: { agent: 'Ada Quill' },
        },
        { on: 'The smoke was thick', word: 'was', roles: { agent: 'smoke' } },
      ],
    });
    expect(brief.viewpoints).toEqual([{ actor: 'actor-Ada Quill', claims: ['c1'] }]);
  });

  it('are not those of somebody of whom something is said', () => {
    const brief = briefOf({
      id: 'a-1',
      names,
      text: 'Ada Quill was said to be the best baker in town.',
      says: [
        {
          on: 'Ada Quill was said to be the best baker in town',
          word: 'said',
          predicate: 'say',
          roles: { patient: 'Ada Quill' },
        },
      ],
    });
    expect(brief.viewpoints).toEqual([]);
  });
});
