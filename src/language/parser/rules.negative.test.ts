import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';

/** Words with what they hang on and how. */
function arcs(text: string): string[] {
  const { tokens } = analyse(text, { title: null, dropped: [] });
  const word = (i: number): string => (i < 0 ? '' : text.slice(tokens[i]!.start, tokens[i]!.end));
  return tokens.map(({ head, deprel }, i) => `${word(i)}>${word(head)}:${deprel}`);
}

describe('what only looks like a contradiction stays as it is', () => {
  it.each([
    ['Orla Quist, who owns 34, sold two.', ['34>owns:obj']],
    ['Monday was a holiday.', ['Monday>holiday:nsubj']],
    ['The guard left the mill and closed the gate.', ['closed>left:conj', 'gate>closed:obj']],
    ['The mayor, who said the bridge was safe, resigned.', ['mayor>resigned:nsubj', 'bridge>safe:nsubj']],
    ['Brell fell, but Quist was saved.', ['Brell>fell:nsubj', 'Quist>saved:nsubj:pass', 'saved>fell:conj']],
  ])('%s', (text, wanted) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(wanted));
  });
});
