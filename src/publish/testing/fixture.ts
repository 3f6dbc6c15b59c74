import type { Certainty, Claim, Voice } from '../../model/claim.ts';
import { type Dossier, SCHEMA } from '../../model/dossier.ts';
import type { Account, Aspect, Finding, Point, Value } from '../../model/point.ts';
import { ARTICLES, type ArticleName, passage } from './fixture-articles.ts';

const place = (name: ArticleName, words: string): string => {
  const { article, start, end } = passage(name, words);
  return `${article}:${start}-${end}`;
};

/** Collects claims as they are named, so that every one of the dossier is a slice of its article. */
class Claims {
  readonly all: Claim[] = [];

  add(
    name: ArticleName,
    words: string,
    more: { actors?: string[]; voice?: Voice; certainty?: Certainty } = {},
  ): string {
    const id = `c${this.all.length + 1}`;
    this.all.push({
      id,
      ...passage(name, words),
      predicate: 'fixture',
      actors: more.actors ?? [],
      voice: more.voice ?? null,
      certainty: more.certainty ?? 'asserted',
      polarity: more.certainty === 'denied' ? -1 : 1,
      origin: ARTICLES.find((article) => article.id === passage(name, words).article)!.origin,
    });
    return id;
  }

  /** An account by the words of its label and the claims that give it; counts are counted. */
  account(label: string, ids: readonly string[], value: Value = { type: 'words', words: label }): Account {
    const given = ids.map((id) => this.all.find((claim) => claim.id === id)!);
    return {
      label,
      value,
      claims: ids,
      articles: new Set(given.map((claim) => claim.article)).size,
      origins: new Set(given.map((claim) => claim.origin)).size,
    };
  }
}

const voice = (name: string, actor: string | null = null): Voice => ({
  speakers: [{ name, actor }],
  chain: `${name} said`,
});

/** A dossier about an invented story, made by hand: every kind of finding, voice, denial and stage is in it. */
export const fixtureDossier = (): Dossier => {
  const claims = new Claims();
  const points: Point[] = [];
  const point = (
    question: string,
    aspect: Aspect,
    finding: Finding,
    between: Point['between'],
    accounts: readonly Account[],
    actors: readonly string[] = [],
  ): void => {
    points.push({ id: `p${points.length + 1}`, question, aspect, finding, between, actors, accounts, why: aspect });
  };

  const inspectedMarch = claims.add('gazette', 'The bridge was last inspected in March 2023', {
    actors: ['bridge'],
    voice: voice('the city’s works department'),
  });
  const inspectedWire = claims.add('wire', 'The span had been inspected in October 2021', {
    actors: ['bridge'],
    voice: voice('a spokesman for the bridge’s operator, Halden Works', 'halden'),
  });
  const inspectedPost = claims.add('post', 'The span had been inspected in October 2021', {
    actors: ['bridge'],
    voice: voice('a spokesman for the bridge’s operator, Halden Works', 'halden'),
  });
  const inspectedNever = claims.add('notes', 'Nobody inspected that bridge after 2021', { actors: ['bridge'] });
  const sixWire = claims.add('wire', 'the crossing would stay closed for six months', {
    actors: ['bridge'],
    voice: voice('Mayor Ilse Corran', 'corran'),
    certainty: 'planned',
  });
  const sixPost = claims.add('post', 'the crossing would stay closed for six months', {
    actors: ['bridge'],
    voice: voice('Mayor Ilse Corran', 'corran'),
    certainty: 'planned',
  });
  const yearHerald = claims.add('herald', 'The city expects to reopen the crossing in a year.', {
    actors: ['bridge'],
    certainty: 'planned',
  });
  const rust = claims.add('herald', 'Rusted anchor bolts brought the bridge down', {
    actors: ['bridge'],
    voice: voice('investigators'),
  });
  const overload = claims.add('ledger', 'Overloading, not rust, caused the failure', {
    actors: ['bridge'],
    voice: voice('Halden Works', 'halden'),
  });
  const cofounder = claims.add('herald', 'Reik co-founded Halden Works', { actors: ['reik', 'halden'] });
  const founder = claims.add('ledger', 'Reik, the founder of Halden Works', { actors: ['reik', 'halden'] });
  const curtainWent = claims.add('gazette', '“It went down like a curtain,”', {
    actors: ['weir'],
    voice: voice('Jonas Weir', 'weir'),
  });
  const curtainFell = claims.add('herald', '“It fell like a curtain,”', {
    actors: ['weir'],
    voice: voice('Jonas Weir', 'weir'),
  });
  const two = claims.add('gazette', 'Two people died', { voice: voice('the fire service') });
  const threeWire = claims.add(
    'wire',
    'The collapse of a footbridge over the Orrel has killed three people, the regional hospital said on Sunday.',
    { voice: voice('the regional hospital') },
  );
  const threePost = claims.add(
    'post',
    'The collapse of a footbridge over the Orrel has killed three people, the regional hospital said on Sunday.',
    { voice: voice('the regional hospital') },
  );
  const threeLedger = claims.add('ledger', 'Three people died');
  const arrested = claims.add('herald', 'Police in Vellmouth on Thursday arrested Tomas Reik, 52', {
    actors: ['reik'],
  });
  const charged = claims.add(
    'ledger',
    'Prosecutors charged Tomas Reik with falsifying inspection records on 24 October.',
    { actors: ['reik'], voice: voice('Prosecutors') },
  );
  const faces = claims.add('ledger', 'He could face five years in prison if convicted.', {
    actors: ['reik'],
    certainty: 'conditional',
  });
  const denies = claims.add('herald', 'he “denies every word of it”', {
    actors: ['reik'],
    voice: voice('His lawyer, Mirela Sand', 'sand'),
    certainty: 'denied',
  });
  const deniesLedger = claims.add('ledger', 'Reik, the founder of Halden Works, denies wrongdoing.', {
    actors: ['reik'],
    certainty: 'denied',
  });
  const noComment = claims.add('notes', 'Halden Works did not respond to a request for comment.', {
    actors: ['halden'],
  });
  const collapse = claims.add(
    'ledger',
    'A footbridge over the river Orrel in Vellmouth collapsed during the Lantern Fair on 12 October 2024.',
  );
  const opened = claims.add('gazette', 'The bridge, opened in 2009, was crowded with visitors to the Lantern Fair.', {
    actors: ['bridge'],
  });
  const hour = claims.add('gazette', 'It fell at 8:40 p.m.', { voice: voice('fire chief Ada Brann', 'brann') });
  const sealed = claims.add('gazette', 'Police sealed off both banks.');
  const design = claims.add('ledger', 'The region has 41 bridges of the same design');
  const hearing = claims.add('herald', 'A first hearing is set for 2 December.', {
    actors: ['reik'],
    certainty: 'planned',
  });
  const injuredWire = claims.add('wire', 'Thirty-four people were injured.');
  const injuredPost = claims.add('post', 'Thirty-four people were injured.');
  const injuredLedger = claims.add('ledger', '34 were injured');
  const duty = claims.add('wire', '“Every duty we had was met,”', { voice: voice('a spokesman', 'halden') });
  const hostile = claims.add('notes', '<script>alert("planted")</script> and "quotes" & </script> were in the page', {
    certainty: 'hedged',
  });

  const a = claims.account.bind(claims);
  point(
    'What caused the collapse of the bridge?',
    'cause',
    'differ',
    'speakers',
    [a('Overloading', [overload]), a('Rusted anchor bolts', [rust])],
    ['bridge'],
  );
  point(
    'When was the bridge last inspected?',
    'date',
    'differ',
    'articles',
    [
      a('March 2023', [inspectedMarch], {
        type: 'date',
        value: '2023-03',
        earliest: '2023-03-01',
        latest: '2023-03-31',
      }),
      a('October 2021', [inspectedWire, inspectedPost], {
        type: 'date',
        value: '2021-10',
        earliest: '2021-10-01',
        latest: '2021-10-31',
      }),
      a('Nobody inspected that bridge after 2021', [inspectedNever]),
    ],
    ['bridge'],
  );
  point(
    'How long will the crossing stay closed?',
    'duration',
    'differ',
    'articles',
    [a('six months', [sixWire, sixPost]), a('a year', [yearHerald])],
    ['bridge'],
  );
  point(
    'What part did Reik have in founding Halden Works?',
    'role',
    'differ',
    'articles',
    [a('co-founded', [cofounder]), a('the founder', [founder])],
    ['reik', 'halden'],
  );
  point(
    'In which words is Jonas Weir quoted?',
    'wording',
    'differ',
    'articles',
    [a('“It went down like a curtain,”', [curtainWent]), a('“It fell like a curtain,”', [curtainFell])],
    ['weir'],
  );
  point('How many people died?', 'count', 'changed', 'articles', [
    a('Two', [two], { type: 'number', low: 2, high: 2, unit: null, of: 'person' }),
    a('three', [threeWire, threePost, threeLedger], { type: 'number', low: 3, high: 3, unit: null, of: 'person' }),
  ]);
  point('How many people were injured?', 'count', 'agree', null, [
    a('Thirty-four', [injuredWire, injuredPost, injuredLedger]),
  ]);
  point('At what hour did the bridge fall?', 'date', 'single', null, [a('8:40 p.m.', [hour])]);
  point('When was the bridge opened?', 'date', 'single', null, [a('2009', [opened])], ['bridge']);
  point('How many bridges of this design are there?', 'count', 'single', null, [a('41', [design])]);

  const quote = (name: ArticleName, words: string, speaker: string, actor: string | null, sameAs: string[] = []) => ({
    ...passage(name, words),
    kind: 'direct' as const,
    speaker: { name: speaker, actor },
    cue: 'said',
    sameAs,
  });
  const actor = (
    id: string,
    kind: 'person' | 'organisation' | 'place',
    name: string,
    forms: [ArticleName, string][],
    variants: string[] = [],
  ) => ({
    id,
    kind,
    name,
    aliases: [...new Set(forms.map(([, words]) => words))].filter((words) => words !== name),
    variants,
    mentions: forms.map(([article, words]) => passage(article, words)),
  });

  return {
    schema: SCHEMA,
    story: { title: 'Footbridge collapse at Vellmouth', from: '2024-10-12', to: '2024-10-25' },
    articles: ARTICLES,
    unread: [{ path: 'broken.pdf', error: 'Not a text or HTML file. Save the article as text or HTML.' }],
    actors: [
      actor(
        'reik',
        'person',
        'Tomas Reik',
        [
          ['herald', 'Tomas Reik'],
          ['ledger', 'Tomas Reik'],
          ['notes', 'Reik'],
        ],
        ['Reick'],
      ),
      actor('halden', 'organisation', 'Halden Works', [
        ['wire', 'Halden Works'],
        ['post', 'Halden Works'],
        ['herald', 'Halden Works'],
        ['ledger', 'Halden Works'],
        ['notes', 'Halden Works'],
      ]),
      actor('bridge', 'place', 'Orrel footbridge', [
        ['herald', 'Orrel footbridge'],
        ['gazette', 'footbridge over the Orrel'],
      ]),
      actor('weir', 'person', 'Jonas Weir', [
        ['gazette', 'Jonas Weir'],
        ['herald', 'Jonas Weir'],
      ]),
      actor('corran', 'person', 'Ilse Corran', [
        ['wire', 'Ilse Corran'],
        ['post', 'Ilse Corran'],
      ]),
      actor('brann', 'person', 'Ada Brann', [['gazette', 'Ada Brann']]),
      actor('sand', 'person', 'Mirela Sand', [['herald', 'Mirela Sand']]),
    ],
    claims: claims.all,
    points,
    quotes: [
      quote('gazette', '“It went down like a curtain,”', 'Jonas Weir', 'weir', [
        place('herald', '“It fell like a curtain,”'),
      ]),
      quote('gazette', '“There was no warning at all.”', 'Jonas Weir', 'weir'),
      quote('wire', '“Every duty we had was met,”', 'he', 'halden', [place('post', '“Every duty we had was met,”')]),
      quote('post', '“Every duty we had was met,”', 'he', 'halden', [place('wire', '“Every duty we had was met,”')]),
      quote('herald', '“It fell like a curtain,”', 'Jonas Weir', 'weir', [
        place('gazette', '“It went down like a curtain,”'),
      ]),
      { ...passage('herald', '“denies every word of it”'), kind: 'direct', speaker: null, cue: null, sameAs: [] },
    ],
    denials: [
      { claim: denies, who: { name: 'His lawyer, Mirela Sand', actor: 'sand' }, of: arrested, kind: 'denial' },
      { claim: deniesLedger, who: { name: 'Reik', actor: 'reik' }, of: charged, kind: 'denial' },
      { claim: noComment, who: { name: 'Halden Works', actor: 'halden' }, of: null, kind: 'no-comment' },
    ],
    standing: [
      {
        actor: 'reik',
        name: 'Tomas Reik',
        steps: [
          { status: 'arrested', of: 'falsifying inspection records', date: '2024-10-17', claims: [arrested] },
          { status: 'charged', of: 'falsifying inspection records', date: '2024-10-24', claims: [charged] },
        ],
      },
    ],
    timeline: [
      { date: '2009', earliest: '2009-01-01', latest: '2009-12-31', claims: [opened], kind: 'past' },
      { date: '2021-10', earliest: '2021-10-01', latest: '2021-10-31', claims: [inspectedWire], kind: 'past' },
      { date: '2024-10-12', earliest: '2024-10-12', latest: '2024-10-12', claims: [collapse, hour], kind: 'past' },
      { date: '2024-10-17', earliest: '2024-10-17', latest: '2024-10-17', claims: [arrested], kind: 'past' },
      { date: '2024-10-24', earliest: '2024-10-24', latest: '2024-10-24', claims: [charged], kind: 'past' },
      { date: null, earliest: null, latest: null, claims: [sealed], kind: 'past' },
      { date: '2024-12-02', earliest: '2024-12-02', latest: '2024-12-02', claims: [hearing], kind: 'planned' },
    ],
    brief: {
      whatHappened: [collapse, threeWire, arrested].map((claim) => ({ claim })),
      keyFacts: [injuredLedger, charged, faces].map((claim) => ({ claim })),
      background: [opened, cofounder, hostile].map((claim) => ({ claim })),
      whyItMatters: [{ claim: design }],
      viewpoints: [
        { actor: 'halden', claims: [duty, overload] },
        { actor: 'weir', claims: [curtainWent] },
      ],
      watchNext: [hearing, yearHerald].map((claim) => ({ claim })),
    },
    faq: [
      { question: 'What happened?', answers: [{ claim: collapse }, { claim: threeLedger }] },
      { question: 'Why does it matter?', answers: [{ claim: design }] },
    ],
    abstained: [
      { ...passage('notes', 'The company says the crowd was too heavy.'), reason: 'two candidates for who is meant' },
      { ...passage('notes', '\u202Eright-to-left words\u202C end here.'), reason: 'no time could be placed' },
      { ...passage('notes', 'The name Reik is written Reick on the plaque.'), reason: 'no time could be placed' },
    ],
  };
};
