import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Said, Telling } from '../compare/origins/testing/testimony.ts';
import type { Certainty } from '../model/claim.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Value } from '../model/point.ts';
import { lay } from './lay.ts';
import { comparing, comparingTestimonies, matter } from './testing/comparison.ts';
import * as wording from './wording.ts';

const names = { 'Ada Quill': { type: 'person', forms: ['Quill'] }, 'Nils Orban': { type: 'person' }, 'Marrow Bank': { type: 'organisation' } } as const; // biome-ignore format: one table
const day = (words: string, value: string) => ({
  aspect: 'date' as const,
  words,
  value: { type: 'date', value, earliest: value, latest: value } satisfies Value,
});

const sentences: readonly { text: string; said: Omit<Said, 'on'> }[] = [
  {
    text: 'Ada Quill was arrested on 3 May 2024.',
    said: {
      word: 'arrested',
      predicate: 'arrest',
      roles: { patient: 'Ada Quill' },
      values: [day('3 May 2024', '2024-05-03')],
    },
  },
  {
    text: 'Police charged Ada Quill with arson in Harrow.',
    said: { word: 'charged', predicate: 'charge', roles: { patient: 'Ada Quill' } },
  },
  {
    text: 'Nils Orban said the fire began in the mill.',
    said: { word: 'said', predicate: 'say', roles: { agent: 'Nils Orban' } },
  },
  {
    text: 'Marrow Bank denied the report about its vault.',
    said: { word: 'denied', predicate: 'denial', roles: { agent: 'Marrow Bank' } },
  },
  {
    text: '"We are very sorry for the loss," Nils Orban said.',
    said: {
      word: 'sorry',
      predicate: 'be sorry',
      roles: { agent: 'We' },
      voice: { speakers: ['Nils Orban'] },
      quoted: true,
    },
  },
  {
    text: 'The case raises questions about the safety of old mills.',
    said: { word: 'raises', roles: { agent: 'case' } },
  },
  {
    text: 'A hearing is scheduled for 9 June 2024 in Harrow.',
    said: {
      word: 'hearing',
      predicate: 'hearing',
      certainty: 'planned',
      roles: { patient: 'hearing' },
      values: [day('9 June 2024', '2024-06-09')],
    },
  },
  { text: 'He left the town before dawn.', said: { word: 'left', roles: { agent: 'He' } } },
  { text: 'Who set the fire?', said: { word: 'set', certainty: 'unknown' } },
];
const certainties: readonly Certainty[] = ['asserted', 'hedged', 'conditional', 'denied', 'planned', 'unknown'];
const picks = fc.array(fc.record({ i: fc.nat(sentences.length - 1), certainty: fc.option(fc.constantFrom(...certainties)), polarity: fc.constantFrom(1 as const, -1 as const) }), { maxLength: 6 }); // biome-ignore format: one record
const tellings = fc
  .array(fc.tuple(picks, fc.option(fc.constantFrom('2024-05-04', '2024-05', '2024'))), { minLength: 1, maxLength: 4 })
  .map((list) =>
    list.map(([chosen, published], n): Telling => {
      const unique = [...new Map(chosen.map((pick) => [pick.i, pick])).values()];
      const says = unique.map(
        ({ i, certainty, polarity }): Said => ({
          on: sentences[i]!.text.slice(0, -1),
          ...sentences[i]!.said,
          ...(certainty ? { certainty } : {}),
          polarity,
        }),
      );
      return {
        id: `a-${n}`,
        title: 'A title',
        text: ['A title', ...unique.map(({ i }) => sentences[i]!.text)].join('\n'),
        names,
        says,
        ...(published ? { published } : {}),
      };
    }),
  );

/** All strings in the program's own voice. */
const fixed = JSON.stringify(wording, (_, value) => (typeof value === 'function' ? undefined : value));

describe('promises', () => {
  const everyClaim = (dossier: Dossier): string[] => [
    ...dossier.denials.map(({ claim }) => claim),
    ...dossier.standing.flatMap(({ steps }) => steps.flatMap(({ claims }) => claims)),
    ...dossier.timeline.flatMap(({ claims }) => claims),
    ...(['whatHappened', 'keyFacts', 'background', 'whyItMatters', 'watchNext'] as const).flatMap((part) =>
      dossier.brief[part].map(({ claim }) => claim),
    ),
    ...dossier.brief.viewpoints.flatMap(({ claims }) => claims),
    ...dossier.faq.flatMap(({ answers }) => answers.map(({ claim }) => claim)),
  ];

  it('every item leads to a claim, every word to an article or to the published list', () => {
    fc.assert(
      fc.property(tellings, (given) => {
        const dossier = lay(comparing(given), []);
        const texts = dossier.articles.map(({ text }) => text);
        const known = new Set(dossier.claims.map(({ id }) => id));
        expect(everyClaim(dossier).filter((id) => !known.has(id))).toEqual([]);
        const isSlice = (words: string): boolean => texts.some((text) => text.includes(words));
        for (const { who } of dossier.denials) expect(isSlice(who.name)).toBe(true);
        for (const { name, steps } of dossier.standing)
          expect([name, ...steps.flatMap(({ of }) => of ?? [])].every(isSlice)).toBe(true);
        for (const { speaker, cue } of dossier.quotes)
          expect([speaker?.name ?? '', cue ?? ''].every(isSlice)).toBe(true);
        for (const { question } of dossier.faq) expect(isSlice(question)).toBe(true);
        for (const { reason } of dossier.abstained) expect(fixed).toContain(reason);
      }),
    );
  });

  it('the same comparison gives the same bytes', () => {
    fc.assert(
      fc.property(tellings, (given) => {
        expect(JSON.stringify(lay(comparing(given), []))).toBe(JSON.stringify(lay(comparing(given), [])));
      }),
    );
  });

  it('no item stands twice in one part of the brief, and none in two', () => {
    fc.assert(
      fc.property(tellings, (given) => {
        const { brief } = lay(comparing(given), []);
        const items = [brief.whatHappened, brief.keyFacts, brief.background, brief.whyItMatters, brief.watchNext]
          .flat()
          .map(({ claim }) => claim);
        expect(new Set(items).size).toBe(items.length);
      }),
    );
  });

  it('what is planned is never shown as past, what is denied or conditional on no timeline', () => {
    fc.assert(
      fc.property(tellings, (given) => {
        const dossier = lay(comparing(given), []);
        const claims = new Map(dossier.claims.map((claim) => [claim.id, claim]));
        for (const { kind, claims: ids } of dossier.timeline)
          for (const id of ids) {
            const { certainty, polarity } = claims.get(id)!;
            expect(polarity === -1 || certainty === 'conditional' || certainty === 'denied').toBe(false);
            if (certainty === 'planned') expect(kind).toBe('planned');
          }
      }),
    );
  });
});

describe('any input', () => {
  it.each([
    ['no article', []],
    ['an empty article', [{ id: 'a-1', text: '' }]],
    [
      'half a surrogate and NUL',
      [{ id: 'a-1', text: 'A \ud800 \0 "x" is.', says: [{ on: 'A \ud800 \0 "x" is', word: 'is' }] }],
    ],
    ['an article of one word', [{ id: 'a-1', text: 'Yes', says: [{ on: 'Yes' }] }]],
  ] as const)('%s is laid out', (_, given) => {
    expect(lay(comparing(given as readonly Telling[]), []).articles).toHaveLength(given.length);
  });

  it('long lines of one word do not slow the rules down', () => {
    const text = `${'last '.repeat(20_000)}${'"'.repeat(20_000)}${'1'.repeat(50_000)}`;
    const testimony = comparing([{ id: 'a-1', text: 'x', names }]).testimonies[0]!;
    const sentence = {
      start: 0,
      end: text.length,
      firstToken: 0,
      endToken: 1,
      block: 'paragraph' as const,
      paragraph: 0,
    };
    const token = { start: 0, end: 4, lemma: 'deny', upos: 'VERB' as const, feats: {}, head: -1, deprel: 'root' };
    const statement = {
      start: 0,
      end: text.length,
      token: 0,
      sentence: 0,
      block: 'paragraph' as const,
      predicate: 'charge',
      known: true,
      participants: [],
      values: [],
      timespans: [],
      voice: null,
      certainty: 'asserted' as const,
      polarity: 1 as const,
      quoted: false,
      content: [],
    };
    const long = {
      article: { ...testimony.article, text },
      reading: { ...testimony.reading, text, sentences: [sentence], tokens: [token] },
      statements: [statement, { ...statement, predicate: 'denial' }, { ...statement, predicate: 'conviction' }],
    };
    expect(lay(comparingTestimonies([long]), []).claims).toHaveLength(3);
  });
});

describe('points', () => {
  it('stand by finding, facts before wordings and names, those that more origins bear on first', () => {
    const article = (id: string): Telling => ({
      id,
      text: `${id} Ada Quill was 40. Ada Quill left. Nils Orban came.`,
      names,
      says: [{ on: 'Ada Quill was 40' }, { on: 'Ada Quill left' }, { on: 'Nils Orban came' }],
    });
    const matters = [
      matter('single', 'single', 'age', [['40', 'c1']]),
      matter('agree', 'agree', 'age', [['40', 'c1', 'c4']]),
      matter('name', 'differ', 'name', [
        ['Quill', 'c1'],
        ['Ada', 'c4'],
        ['Ada', 'c7'],
      ]),
      matter('two', 'differ', 'date', [
        ['40', 'c1'],
        ['40', 'c4'],
      ]),
      matter('three', 'differ', 'count', [
        ['40', 'c1'],
        ['40', 'c4', 'c7'],
      ]),
      matter('changed', 'changed', 'count', [
        ['40', 'c1'],
        ['40', 'c4'],
      ]),
    ];
    expect(lay(comparing(['a-1', 'a-2', 'a-3'].map(article), matters), []).points.map(({ id }) => id)).toEqual([
      'three',
      'two',
      'name',
      'changed',
      'agree',
      'single',
    ]);
  });

  it('ask in the published words, with slices in their slots', () => {
    const telling: Telling = {
      id: 'a-1',
      text: 'Ada Quill was freed.',
      names,
      says: [{ on: 'Ada Quill was freed', predicate: 'release', roles: { patient: 'Ada Quill' } }],
    };
    const ask = (aspect: 'date' | 'count', more: object) =>
      lay(comparing([telling], [matter('m1', 'single', aspect, [['freed', 'c1']], more)]), []).points[0]!.question;
    expect(ask('date', { slots: { actor: 'Ada Quill', event: 'release' } })).toBe('When was Ada Quill released?');
    expect(ask('date', { actors: ['actor-Ada Quill'] })).toBe('When was Ada Quill released?');
    expect(ask('count', { template: 'count-of', slots: { event: 'injury', counted: 'miners' } })).toMatch(
      /^How many.*miners/,
    );
    expect(ask('count', { template: 'unheard-of', slots: {} })).toMatch(/^What do the articles say/);
  });
});

describe('quotations', () => {
  it('are the same where their words are, whatever the marks, or where one holds the other', () => {
    const dossier = lay(
      comparing([
        {
          id: 'a-1',
          text: '“We shall rebuild every house on the quay,” Ada Quill said.',
          names,
          quotes: [{ words: 'We shall rebuild every house on the quay,', speaker: 'Ada Quill', cue: 'said' }],
        },
        {
          id: 'a-2',
          text: 'Quill: "We shall rebuild every house"',
          names,
          quotes: [{ words: 'We shall rebuild every house' }],
        },
        { id: 'a-3', text: '"We shall rebuild nothing at all," she said.', names },
      ]),
      [],
    );
    expect(dossier.quotes.map(({ article, sameAs }) => [article, sameAs])).toEqual([
      ['a-1', ['a-2:8-36']],
      ['a-2', ['a-1:1-42']],
      ['a-3', []],
    ]);
    expect(dossier.quotes[0]).toMatchObject({ speaker: { name: 'Ada Quill', actor: 'actor-Ada Quill' }, cue: 'said' });
  });
});

describe('questions and answers', () => {
  const text =
    'A title\nWho is Ada Quill?\nAda Quill is a baker in Harrow.\nQ2: What did she do?\nA2: She left.\nIs that all? Nobody asked.';
  const says: Said[] = [
    { on: 'Ada Quill is a baker in Harrow' },
    { on: 'A2: She left', word: 'left' },
    { on: 'Nobody asked' },
  ];
  it('are those an article asks by themselves, and answers', () => {
    expect(lay(comparing([{ id: 'a-1', title: 'A title', text, names, says }]), []).faq).toEqual([
      { question: 'Who is Ada Quill?', answers: [{ claim: 'c1' }] },
      { question: 'What did she do?', answers: [{ claim: 'c2' }] },
    ]);
  });
  it('one question of two articles is asked once', () => {
    const dossier = lay(comparing(['a-1', 'a-2'].map((id) => ({ id, title: 'A title', text, names, says }))), []);
    expect(dossier.faq.map(({ answers }) => answers.length)).toEqual([2, 2]);
  });
});

describe('timeline', () => {
  it('puts one event of one day together, later days after, and what lies ahead of its article apart', () => {
    const says = [
      {
        on: 'Ada Quill was arrested on 3 May 2024',
        word: 'arrested',
        predicate: 'arrest',
        roles: { patient: 'Ada Quill' },
        values: [day('3 May 2024', '2024-05-03')],
      },
    ];
    const text = 'Ada Quill was arrested on 3 May 2024. A report is due on 9 June 2024.';
    const due: Said = {
      on: 'A report is due on 9 June 2024',
      word: 'due',
      predicate: 'be due',
      roles: { agent: 'report' },
      values: [day('9 June 2024', '2024-06-09')],
    };
    const dossier = lay(
      comparing([
        { id: 'a-1', text, names, published: '2024-05-05', says: [...says, due] },
        { id: 'a-2', text, names, says },
      ]),
      [],
    );
    expect(dossier.timeline.map(({ date, kind, claims }) => [date, kind, claims])).toEqual([
      ['2024-05-03', 'past', ['c1', 'c3']],
      ['2024-06-09', 'planned', ['c2']],
    ]);
  });
});
