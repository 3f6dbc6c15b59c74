import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';

/** Words with what they hang on and how: "Quist>spoke:nsubj". */
function arcs(text: string): string[] {
  const { tokens } = analyse(text, { title: null, dropped: [] });
  const word = (i: number): string => (i < 0 ? '' : text.slice(tokens[i]!.start, tokens[i]!.end));
  return tokens.map(({ head, deprel }, i) => `${word(i)}>${word(head)}:${deprel}`);
}

describe('a verb has one subject', () => {
  it.each([
    ['Orla Quist, the founder of Brask, spoke.', ['Quist>spoke:nsubj', 'founder>Quist:appos']],
    ['The bridge, Brell said, was unsafe.', ['bridge>unsafe:nsubj', 'Brell>said:nsubj']],
    ['The storm left 1,980 people homeless.', ['storm>left:nsubj', 'people>left:obj']],
  ])('%s', (text, wanted) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(wanted));
  });

  it.each([
    ['Brell spoke and Quist listened.', ['Brell>spoke:nsubj', 'Quist>listened:nsubj']],
    ['Police say Brell fled.', ['Police>say:nsubj', 'Brell>fled:nsubj']],
  ])('%s stays as it is', (text, wanted) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(wanted));
  });
});
