import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { findQuotes } from './find-quotes.ts';

const quotes = (text: string) => findQuotes(analyse(text, { title: null, dropped: [] }), []);

describe('marks that quote nobody', () => {
  test.each([
    'The so-called “smart bridge” opened in May.',
    'Her film “The Last Ferry” opened in May.',
    'He walked past the “Closed” sign.',
    'The “new” bridge is ten years old.',
    'A 6\'2" man crossed the bridge.',
    'The ’90s were quiet in Tallow.',
    'The song “Ferry Home” was played.',
    'The paper “Tallow Courier” is sold there.',
    'Rock ’n’ roll came late to Tallow.',
    'The workers’ hall stands by the boys’ school.',
    'They ate at the “Golden Oar” on Monday.',
    'The bridge, nicknamed “Old Rusty”, was closed.',
  ])('%s', (text) => {
    expect(quotes(text).filter(({ kind }) => kind !== 'indirect')).toEqual([]);
  });
});

describe('verbs that report nothing here', () => {
  test.each([
    'The clock read.',
    'She added salt to the soup.',
    'He found a coin under the bridge.',
    'The bridge was built in May.',
    'They call every Sunday.',
    'The lorry hit the wall and burned.',
    'Tallow lies on the river.',
    'Nobody crossed the bridge on Monday.',
    'The answer was on the table.',
    'Plans were on the table.',
    'The ferry runs according to the tide.',
    'Prices rose by a tenth per year.',
  ])('%s', (text) => {
    expect(quotes(text).filter(({ kind }) => kind === 'direct' || kind === 'mixed')).toEqual([]);
  });
});

describe('a missing mark does not swallow the article', () => {
  test('the closing one', () => {
    const found = quotes('“We will rebuild it.\n\nThe ferry runs on Monday.\n\nThe hall is closed.');
    expect(found.every(({ end }) => end <= 20)).toBe(true);
  });

  test('the closing one of many paragraphs', () => {
    const text = `“We will rebuild it.\n\n${'The ferry runs on Monday.\n\n'.repeat(40)}`;
    expect(quotes(text).every(({ end }) => end <= 20)).toBe(true);
  });
});
