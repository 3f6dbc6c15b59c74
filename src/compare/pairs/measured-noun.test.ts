/** What a bare figure is the figure of. */
import { describe, expect, it } from 'vitest';
import { view } from '../../claims/article-view.ts';
import { statementsOf } from '../../claims/testing/story.ts';
import { fromText } from '../../intake/from-text.ts';
import { read } from '../../language/read.ts';
import { completed } from './measured-noun.ts';

function nounOf(text: string, figure: string): string {
  const value = statementsOf(text)
    .flatMap(({ values }) => values)
    .find(({ start, end }) => text.slice(start, end) === figure)!;
  const seen = view(read(fromText(new TextEncoder().encode(text), { path: 'a.txt', url: null })));
  const first = seen.tree.tokens.findIndex(({ start }) => start >= value.start);
  const found = completed(seen, value.token, first, value.preposition);
  return found < 0 ? '' : seen.tree.tokens[found]!.lemma.toLowerCase();
}

describe('the noun that a figure completes', () => {
  it.each([
    ['Turnout was 94 percent.', '94 percent', 'turnout'],
    ['The crowd in the hall was announced as 12,400.', '12,400', 'crowd'],
    ['The loss is now thought to be $12 million.', '$12 million', 'loss'],
    ['Doctors put the number of patients at 53.', '53', 'patient'],
    ['The number of fires rose to 31.', '31', 'fire'],
  ])('%s', (text, figure, noun) => {
    expect(nounOf(text, figure)).toBe(noun);
  });
});

describe('a figure of something else', () => {
  it.each([
    ['The buyer put $400 million on the table.', '$400 million'],
    ['Prices fell 4 percent.', '4 percent'],
    ['The crowd announced 12 plans.', '12'],
  ])('%s', (text, figure) => {
    expect(nounOf(text, figure)).toBe('');
  });
});
