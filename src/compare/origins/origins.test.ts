import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Testimony } from '../../claims/statement.ts';
import { origins } from './origins.ts';
import { telling } from './testing/testimony.ts';

const harbour = [
  'A fire destroyed the old grain store in Port Maren early on Tuesday and two firefighters were taken to hospital with burns.',
  'The building, which had stood empty since the mill closed, burned for nine hours before crews brought it under control.',
  'Neighbours along the quay were told to keep their windows shut while smoke drifted over the town until the afternoon.',
  'The owner of the store had asked the council for leave to turn it into flats, a plan that drew protests last year.',
];
const rewritten = [
  'A blaze destroyed the old grain store in Port Maren early Tuesday, and two firefighters were taken to a hospital with burns.',
  'The building had stood empty since the mill closed and burned for nine hours before crews brought it under control.',
  'Neighbours along the quay were told to keep windows shut as smoke drifted over the town until late afternoon.',
  'The owner of the grain store had asked the council for permission to turn it into flats, a plan that drew protests.',
];
const independent = [
  'Flames lit the sky above Port Maren in the small hours as the former corn warehouse went up, injuring two of the crew.',
  'It took until noon to put the last of it out, and the smell of smoke hung about the streets all day, residents said.',
  'No decision had been made on whether the ruin can be kept, according to people who walked past it on the way to work.',
  'Developers have wanted the plot for years; a scheme for sixty homes was thrown out at a stormy meeting in the spring.',
];
const filler = [
  'Readers who have pictures of the night can send them to the newsroom, which will print a selection on Saturday.',
  'The town has lost three warehouses since the railway was taken up, and a history of them is on show at the library.',
];

const one = (id: string, sentences: readonly string[], more: Partial<Parameters<typeof telling>[0]> = {}): Testimony =>
  telling({ id, text: sentences.join(' '), ...more });
const originOf = (testimonies: readonly Testimony[]) => Object.fromEntries(origins(testimonies).ofArticle);

describe('articles', () => {
  it('counts an exact copy, a copy with paragraphs added, and a light rewrite as one text', () => {
    const found = originOf([
      one('a-4', harbour),
      one('a-3', harbour),
      one('a-2', [...filler, ...harbour, ...filler]),
      one('a-1', rewritten),
      one('a-0', independent),
    ]);
    expect(found).toEqual({ 'a-0': 'a-0', 'a-1': 'a-1', 'a-2': 'a-1', 'a-3': 'a-1', 'a-4': 'a-1' });
  });

  it('does not take two reports that quote one speech for copies', () => {
    const speech =
      '"We have lost a building that every child of this town has drawn, and we shall not rest until we know how a store that nobody entered for ten years could burn from four corners at once on a night without wind or lightning," the mayor said.';
    expect(originOf([one('a-1', [...harbour, speech]), one('a-2', [...independent, speech])])).toEqual({ 'a-1': 'a-1', 'a-2': 'a-2' }); // biome-ignore format: one thought
  });

  it('joins what one agency wrote, even where the texts share no words', () => {
    const dateline = (sentences: readonly string[]) => [`PORT MAREN (AP) — ${sentences[0]}`, ...sentences.slice(1)];
    expect(originOf([one('a-1', dateline(harbour)), one('a-2', dateline(independent)), one('a-3', filler)])).toEqual({
      'a-1': 'a-1',
      'a-2': 'a-1',
      'a-3': 'a-3',
    });
  });

  it('does not join two articles to which one agency only contributed', () => {
    const line = 'The Associated Press contributed to this report.';
    expect(originOf([one('a-1', [...harbour, line]), one('a-2', [...independent, line])])['a-2']).toBe('a-2');
  });

  it('does not join two flashes of one line', () => {
    const found = originOf([one('a-1', ['Two hurt in warehouse fire in Port Maren.']), one('a-2', ['Two hurt in warehouse fire in Port Maren, police say.'])]); // biome-ignore format: one thought
    expect(found['a-2']).toBe('a-2');
  });
});

describe('statements', () => {
  const named = { 'Ida Vale': { type: 'person', forms: ['Vale'] }, 'Quay Tribune': { type: 'organisation' } } as const;
  const originsOf = (...testimonies: Testimony[]): string[] => {
    const { ofStatement } = origins(testimonies);
    return testimonies.flatMap(({ article, statements }) => statements.map((_, i) => ofStatement(article.id, i)));
  };
  const saying = (
    id: string,
    text: string,
    on: string,
    speaker: string,
    more: Partial<Parameters<typeof telling>[0]> = {},
  ) => telling({ id, text, names: named, says: [{ on, voice: { speakers: [speaker], chain: text } }], ...more });

  it('are of one origin where they cite one person, by any form of the name', () => {
    const first = saying(
      'a-1',
      'Ida Vale said two crews were hurt. Vale runs the port.',
      'two crews were hurt',
      'Ida Vale',
    );
    const second = telling({
      id: 'a-2',
      text: 'Two men were hurt, Vale said.',
      names: { Vale: { type: 'person' } },
      says: [{ on: 'Two men were hurt', voice: { speakers: ['Vale'] } }],
    });
    expect(originsOf(first, second)).toEqual(['source:ida vale', 'source:ida vale']);
  });

  it('are of one origin where they cite one office, or one who speaks for it', () => {
    expect(
      originsOf(
        saying('a-1', 'Police said two crews were hurt.', 'two crews were hurt', 'Police'),
        saying('a-2', 'Two were hurt, a police spokeswoman said.', 'Two were hurt', 'a police spokeswoman'),
        saying('a-3', 'Two were hurt, police inspector Ida Vale said.', 'Two were hurt', 'Ida Vale'),
        saying('a-4', 'Two were hurt, said Ida Vale, a police spokeswoman.', 'Two were hurt', 'Ida Vale'),
      ),
    ).toEqual(Array(4).fill('source:police'));
  });

  it.each(['officials', 'a witness', 'neighbours', 'she', 'two sources'])(
    'stay with their article where they cite "%s"',
    (who) => {
      expect(
        originsOf(
          saying('a-1', `Two crews were hurt, ${who} said.`, 'Two crews were hurt', who),
          saying('a-2', `Two men were hurt, ${who} said.`, 'Two men were hurt', who),
        ),
      ).toEqual(['a-1', 'a-2']);
    },
  );

  it('have the outlet they cite as their origin, and its article where it is in the story', () => {
    const citing = saying('a-2', 'Two were hurt, a witness told the Quay Tribune.', 'Two were hurt', 'a witness');
    expect(originsOf(citing)).toEqual(['source:quay tribune']);
    expect(originsOf(citing, one('a-1', harbour, { outlet: 'quaytribune.example' }))).toEqual(['a-1']);
    expect(originsOf(saying('a-3', 'Two were hurt, a witness told the Quay Tribune.', 'Two were hurt', 'a witness', { outlet: 'The Quay Tribune' }))).toEqual(['a-3']); // biome-ignore format: one thought
  });

  it('share the origin of a sentence that another article prints word for word', () => {
    const sentence = harbour[1]!;
    expect(
      originsOf(
        one('a-1', harbour, { says: [{ on: sentence }] }),
        one('a-2', [...independent, sentence], { says: [{ on: sentence }, { on: independent[0]! }] }),
      ),
    ).toEqual(['a-1', 'a-1', 'a-2']);
  });
});

describe('promises', () => {
  const pool = [...harbour, ...rewritten, ...independent, ...filler, 'Police said so.', 'lone \ud800 half', ''];
  const article = fc.record({ id: fc.string({ maxLength: 3 }), picks: fc.array(fc.nat(pool.length - 1), { maxLength: 8 }) }); // biome-ignore format: one record
  const story = fc
    .uniqueArray(article, { selector: ({ id }) => id, minLength: 1, maxLength: 7 })
    .map((list) => list.map(({ id, picks }) => one(`a-${id}`, picks.map((i) => pool[i]!), { says: picks.flatMap((i) => (pool[i] === '' ? [] : [{ on: pool[i]! }])) }))); // biome-ignore format: one record

  it('the order of the articles changes nothing', () => {
    fc.assert(
      fc.property(story, fc.infiniteStream(fc.nat(1000)), (testimonies, keys) => {
        const shuffled = testimonies
          .map((testimony) => ({ testimony, key: keys.next().value! }))
          .sort((a, b) => a.key - b.key);
        const again = origins(shuffled.map(({ testimony }) => testimony));
        const first = origins(testimonies);
        expect([...again.ofArticle]).toEqual([...first.ofArticle]);
        expect(again.copies).toEqual(first.copies);
        for (const { article: { id }, statements } of testimonies) expect(statements.map((_, i) => again.ofStatement(id, i))).toEqual(statements.map((_, i) => first.ofStatement(id, i))); // biome-ignore format: one thought
      }),
    );
  });

  it('a second copy of an article raises no count of origins', () => {
    fc.assert(
      fc.property(story, fc.nat(), (testimonies, pick) => {
        const original = testimonies[pick % testimonies.length]!;
        const copy: Testimony = { ...original, article: { ...original.article, id: 'a-copy' } };
        const before = origins(testimonies);
        const after = origins([...testimonies, copy]);
        expect(new Set(after.ofArticle.values()).size).toBeLessThanOrEqual(new Set(before.ofArticle.values()).size);
        const all = ({ ofStatement }: typeof before, of: readonly Testimony[]) => new Set(of.flatMap(({ article: { id }, statements }) => statements.map((_, i) => ofStatement(id, i)))); // biome-ignore format: one thought
        expect(all(after, [...testimonies, copy]).size).toBeLessThanOrEqual(all(before, testimonies).size);
      }),
    );
  });

  it('every origin of an article is an article of its own group', () => {
    fc.assert(
      fc.property(story, (testimonies) => {
        const { ofArticle } = origins(testimonies);
        for (const [id, origin] of ofArticle) {
          expect(ofArticle.get(origin)).toBe(origin);
          expect(origin <= id).toBe(true);
        }
      }),
    );
  });
});
