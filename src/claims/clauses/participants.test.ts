/** Who takes part and who undergoes it, over the constructions of a clause. */
import { describe, expect, it } from 'vitest';
import type { RoleName } from '../statement.ts';
import { statementsOf } from '../testing/story.ts';

/** The words of those who take part in the given role in the first statement with the predicate. */
function taking(text: string, predicate: string, role: RoleName): string[] {
  const found = statementsOf(text).find((statement) => statement.predicate === predicate);
  return (found?.participants ?? [])
    .filter((part) => part.role === role)
    .map(({ span }) => text.slice(span.start, span.end));
}

type Case = readonly [text: string, predicate: string, undergoer: string];

const ACTIVE: readonly Case[] = [
  ['Police arrested Ada Quill.', 'arrest', 'Ada Quill'],
  ['The judge sentenced Ada Quill to three years in prison.', 'sentence', 'Ada Quill'],
  ['The fire killed Tom Reed.', 'death', 'Tom Reed'],
  ['Tom Reed died in the fire.', 'death', 'Tom Reed'],
  ['Ada Quill pleaded guilty to fraud.', 'plea-guilty', 'Ada Quill'],
  ['Ada Quill left prison in May.', 'release', 'Ada Quill'],
  ['Ada Quill resigned on Monday.', 'resignation', 'Ada Quill'],
];

const PASSIVE: readonly Case[] = [
  ['Ada Quill was arrested by police.', 'arrest', 'Ada Quill'],
  ['Ada Quill was arrested.', 'arrest', 'Ada Quill'],
  ['Ada Quill has been charged with fraud.', 'charge', 'Ada Quill'],
  ['Ada Quill was found guilty of fraud.', 'conviction', 'Ada Quill'],
  ['Ada Quill was released from prison.', 'release', 'Ada Quill'],
  ['Tom Reed was killed in the fire.', 'death', 'Tom Reed'],
  ['Ada Quill was sentenced to three years in prison by a judge.', 'sentence', 'Ada Quill'],
];

const SHARED: readonly Case[] = [
  ['Ada Quill was arrested and charged with fraud.', 'charge', 'Ada Quill'],
  ['Ada Quill was tried, convicted and sentenced to three years in prison.', 'conviction', 'Ada Quill'],
  ['Ada Quill pleaded guilty and was sentenced to three years in prison.', 'sentence', 'Ada Quill'],
  ['Ada Quill moved to Norvale and was arrested there.', 'arrest', 'Ada Quill'],
];

const RELATIVE: readonly Case[] = [['Ada Quill, who was arrested in May, is a baker.', 'arrest', 'Ada Quill']];

const PARTICIPLE: readonly Case[] = [
  ['Arrested in May, Ada Quill was charged with fraud.', 'charge', 'Ada Quill'],
  ['The man arrested in Norvale is a baker.', 'arrest', 'man'],
];

const CONTROL: readonly Case[] = [
  ['Ada Quill agreed to plead guilty to fraud.', 'plea-guilty', 'Ada Quill'],
  ['Ada Quill is expected to be released from prison.', 'release', 'Ada Quill'],
  ['Police failed to arrest Ada Quill.', 'arrest', 'Ada Quill'],
];

const NOUN: readonly Case[] = [
  ["Ada Quill's arrest made news.", 'arrest', 'Ada Quill'],
  ['The arrest of Ada Quill made news.', 'arrest', 'Ada Quill'],
  ["Ada Quill's release from prison made news.", 'release', 'Ada Quill'],
  ['The trial of Ada Quill began in May.', 'trial', 'Ada Quill'],
];

describe.each([
  ['active', ACTIVE],
  ['passive', PASSIVE],
  ['a shared subject', SHARED],
  ['relative clauses', RELATIVE],
  ['participles', PARTICIPLE],
  ['control', CONTROL],
  ['event nouns', NOUN],
] as const)('%s', (_, cases) => {
  it.each(cases)('"%s": %s befalls %s', (text, predicate, undergoer) => {
    expect(taking(text, predicate, 'patient')).toEqual([undergoer]);
  });
});

describe('coordination', () => {
  it.each([
    ['Ada Quill and Tom Reed were arrested.', 'arrest'],
    ['The arrest of Ada Quill and Tom Reed made news.', 'arrest'],
  ])('"%s" befalls both', (text, predicate) => {
    expect(taking(text, predicate, 'patient')).toEqual(['Ada Quill', 'Tom Reed']);
  });

  it('each clause has its own subject', () => {
    const text = 'Ada Quill was arrested, and Tom Reed was charged with fraud.';
    expect(taking(text, 'arrest', 'patient')).toEqual(['Ada Quill']);
    expect(taking(text, 'charge', 'patient')).toEqual(['Tom Reed']);
  });
});

describe('who acts', () => {
  it.each([
    ['Ada Quill arrested a man.', 'arrest', 'Ada Quill'],
    ['A man was arrested by Ada Quill.', 'arrest', 'Ada Quill'],
    ['Ada Quill sued the town.', 'lawsuit', 'Ada Quill'],
    ['Ada Quill, who prosecuted the gang, was praised.', 'charge', 'Ada Quill'],
  ])('in "%s" (%s) is %s, who does not undergo it', (text, predicate, actor) => {
    expect(taking(text, predicate, 'agent')).toEqual([actor]);
    expect(taking(text, predicate, 'patient')).not.toContain(actor);
  });
});

describe('who stands near and does not undergo it', () => {
  it.each([
    ["Ada Quill's lawyer was arrested on Friday.", 'arrest', 'lawyer'],
    ['The brother of Ada Quill was arrested on Friday.', 'arrest', 'brother'],
    ['A baker from Norvale was arrested near Harrow Falls.', 'arrest', 'baker'],
  ])('"%s": only the %s of the %s', (text, predicate, undergoer) => {
    expect(taking(text, predicate, 'patient')).toEqual([undergoer]);
  });

  it('a pronoun that can mean two people means nobody in an accusation', () => {
    const statements = statementsOf('Ada Quill met Bea Marsh on Friday. She was arrested on Monday.');
    const arrest = statements.find(({ predicate }) => predicate === 'arrest');
    expect(arrest?.participants.filter(({ role }) => role === 'patient').map(({ entity }) => entity)).toEqual([null]);
  });

  it('a pronoun that can mean one person means that person', () => {
    const [first, ...rest] = statementsOf('Ada Quill is a baker. She was arrested on Monday.');
    const her = rest
      .find(({ predicate }) => predicate === 'arrest')
      ?.participants.find(({ role }) => role === 'patient');
    expect(her?.entity).toBe(first?.participants[0]?.entity);
    expect(her?.entity).not.toBeNull();
  });
});

describe('a name within the title of a work', () => {
  const bearers = (text: string): (string | null)[] =>
    statementsOf(text).flatMap(({ participants }) =>
      participants.filter(({ span }) => /Quill/.test(text.slice(span.start, span.end))).map(({ entity }) => entity),
    );

  it('means nobody', () =>
    expect(
      bearers('Ada Quill lived in Norvale. In 2005 a studio released "The Notorious Ada Quill," a film.').filter(
        (entity) => entity === null,
      ).length,
    ).toBeGreaterThan(0));

  it.each([
    'Ada Quill lived in Norvale. He said "Ada Quill was there" on Monday.',
    'Police arrested Ada "Rook" Quill on Monday.',
  ])('means its bearer elsewhere: %s', (text) => {
    expect(bearers(text).length).toBeGreaterThan(0);
    expect(bearers(text)).not.toContain(null);
  });
});
