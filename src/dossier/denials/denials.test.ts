import { describe, expect, it } from 'vitest';
import type { Said, Telling } from '../../compare/origins/testing/testimony.ts';
import { lay } from '../lay.ts';
import { comparing } from '../testing/comparison.ts';

const names = { 'Ada Quill': { type: 'person', forms: ['Quill'] }, 'Nils Orban': { type: 'person', forms: ['Orban'] }, 'Marrow Bank': { type: 'organisation' } } as const; // biome-ignore format: one table
const article = (text: string, ...says: Said[]): Telling => ({ id: 'a-1', text, names, says });
const denialsOf = (...tellings: Telling[]) => lay(comparing(tellings), []).denials;

/** A clause with its verb and subject. */
const clause = (on: string, word: string, subject: string, more: Partial<Said> = {}): Said => ({
  on,
  word,
  predicate: word,
  roles: { agent: subject },
  ...more,
});

describe('denials', () => {
  it.each([
    ['Ada Quill denied the allegations.', 'denied', 'Ada Quill'],
    ['Quill denies that she set the fire.', 'denies', 'Quill'],
    ['Marrow Bank rejected the claim.', 'rejected', 'Marrow Bank'],
    ['Nils Orban dismissed concerns about the pier.', 'dismissed', 'Nils Orban'],
    ['Her lawyer disputes the account.', 'disputes', 'lawyer'],
    ['Ada Quill has declined any knowledge of the ring.', 'declined', 'Ada Quill'],
    ['Ada Quill maintains her innocence.', 'maintains', 'Ada Quill'],
  ])('%s', (sentence, word, subject) => {
    expect(denialsOf(article(sentence, clause(sentence.slice(0, -1), word, subject)))).toMatchObject([
      { claim: 'c1', kind: 'denial' },
    ]);
  });

  it.each([
    ['Ada Quill declined to comment.', 'declined', 'Ada Quill'],
    ['Marrow Bank did not respond to a request for comment.', 'respond', 'Marrow Bank'],
    ['Her lawyer has yet to issue a statement.', 'issue', 'lawyer'],
    ['Ada Quill could not be reached for comment.', 'reached', 'Ada Quill'],
    ['Prosecutors refused to discuss the case.', 'refused', 'Prosecutors'],
    ['Ada Quill made no statement before the hearing.', 'made', 'Ada Quill'],
    ['Calls aside, the company did not immediately reply.', 'reply', 'company'],
    ['Nils Orban declined an interview request.', 'declined', 'Nils Orban'],
  ])('no comment: %s', (sentence, word, subject) => {
    expect(denialsOf(article(sentence, clause(sentence.slice(0, -1), word, subject)))).toMatchObject([
      { claim: 'c1', kind: 'no-comment' },
    ]);
  });

  it('a plea of not guilty is of the charge, in the words of the plea or the claim before it', () => {
    const plead: Said = {
      on: 'Quill pleaded not guilty',
      word: 'pleaded',
      predicate: 'plea-not-guilty',
      roles: { patient: 'Quill' },
    };
    expect(
      denialsOf(
        article('Quill pleaded not guilty to arson.', {
          ...plead,
          values: [{ aspect: 'offence', words: 'arson', value: { type: 'terms', terms: ['arson'] } }],
        }),
      ),
    ).toEqual([
      { claim: 'c1', who: { name: 'Quill', actor: 'actor-Ada Quill' }, of: 'a-1:28-33', kind: 'not-guilty plea' },
    ]);
    const charge: Said = {
      on: 'Ada Quill was charged with arson',
      word: 'charged',
      predicate: 'charge',
      roles: { patient: 'Ada Quill' },
    };
    expect(
      denialsOf(
        article('Ada Quill was charged with arson. Quill pleaded not guilty.', charge, { ...plead, after: 'arson.' }),
      ),
    ).toEqual([
      { claim: 'c2', who: { name: 'Ada Quill', actor: 'actor-Ada Quill' }, of: 'c1', kind: 'not-guilty plea' },
    ]);
  });

  it('two who plead are two', () => {
    const plead: Said = {
      on: 'Ada Quill and Nils Orban pleaded not guilty',
      word: 'pleaded',
      predicate: 'plea-not-guilty',
      roles: { patient: ['Ada Quill', 'Nils Orban'] },
    };
    expect(
      denialsOf(article('Ada Quill and Nils Orban pleaded not guilty.', plead)).map(({ who }) => who.name),
    ).toEqual(['Ada Quill', 'Nils Orban']);
  });

  it('a denial of "the allegations" is of the accusation before it, of the same person only', () => {
    const accusation = (who: string): Said => ({
      on: `${who} is accused of theft`,
      word: 'accused',
      predicate: 'suspicion',
      roles: { patient: who },
    });
    const denial = clause('Ada Quill denied the allegations', 'denied', 'Ada Quill');
    expect(
      denialsOf(
        article('Ada Quill is accused of theft. Ada Quill denied the allegations.', accusation('Ada Quill'), denial),
      )[0]?.of,
    ).toBe('c1');
    expect(
      denialsOf(
        article('Nils Orban is accused of theft. Ada Quill denied the allegations.', accusation('Nils Orban'), denial),
      )[0]?.of,
    ).toBe(null);
  });

  it('what a speaker calls false, and what a speaker says not to be or have done, is denied', () => {
    const voice = { speakers: ['Ada Quill'] };
    expect(
      denialsOf(
        article('The report is absolutely false, Ada Quill said.', {
          on: 'The report is absolutely false',
          word: 'false',
          predicate: 'be false',
          voice,
        }),
      ),
    ).toMatchObject([{ kind: 'denial', who: { name: 'Ada Quill' } }]);
    expect(
      denialsOf(
        article('Ada Quill said Quill did not know the man.', {
          on: 'Quill did not know the man',
          after: 'said ',
          word: 'know',
          predicate: 'know',
          polarity: -1,
          roles: { agent: 'Quill' },
          voice,
        }),
      ),
    ).toMatchObject([{ kind: 'denial' }]);
  });

  it('what is called false is of the claim it names, or of the claim before it in much the same words', () => {
    const text =
      'Ada Quill ignored a safety warning, the union said. The report is false, Ada Quill said. "We have never ignored a safety warning," Nils Orban said.';
    const told = article(
      text,
      {
        on: 'Ada Quill ignored a safety warning',
        word: 'ignored',
        roles: { agent: 'Ada Quill' },
        content: ['ignore', 'safety', 'warning'],
      },
      {
        on: 'We have never ignored a safety warning',
        word: 'ignored',
        roles: { agent: 'We' },
        voice: { speakers: ['Nils Orban'] },
        polarity: -1,
        content: ['ignore', 'safety', 'warning'],
      },
    );
    expect(denialsOf(told)).toMatchObject([{ claim: 'c2', of: 'c1', who: { name: 'Nils Orban' } }]);
  });

  it('an announced defence is a legal statement', () => {
    const voice = { speakers: ['Marrow Bank'] };
    expect(
      denialsOf(
        article('"We will explore all legal remedies," Marrow Bank said.', {
          on: 'We will explore all legal remedies',
          word: 'explore',
          predicate: 'explore',
          certainty: 'planned',
          quoted: true,
          voice,
        }),
      ),
    ).toMatchObject([{ kind: 'legal statement', who: { name: 'Marrow Bank' } }]);
    expect(
      denialsOf(
        article(
          'Ada Quill will fight the charges.',
          clause('Ada Quill will fight the charges', 'fight', 'Ada Quill', { certainty: 'planned' }),
        ),
      ),
    ).toMatchObject([{ kind: 'legal statement' }]);
  });
});
