import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';

/** Words with what they hang on and how: "Quist>spoke:nsubj". */
function arcs(text: string): string[] {
  const { tokens } = analyse(text, { title: null, dropped: [] });
  const word = (i: number): string => (i < 0 ? '' : text.slice(tokens[i]!.start, tokens[i]!.end));
  return tokens.map(({ head, deprel }, i) => `${word(i)}>${word(head)}:${deprel}`);
}

describe('trees that contradict grammar are mended', () => {
  it.each<[string, string[]]>([
    ['The singers were Orla Quist, Tam Brell and Ida Voss.', ['Voss>Ida:flat', 'Brell>Tam:flat']],
    [
      'The club, founded as a choir in 1980, was closed last month.',
      ['club>closed:nsubj:pass', 'founded>club:acl', 'closed>:root'],
    ],
    ['Orla Quist from the rescue team said the road was safe.', ['team>Quist:nmod', 'Quist>said:nsubj']],
    ['Officials were working Tuesday to open the road.', ['Tuesday>working:obl:unmarked']],
    ['He left the island at 5 p.m. on 3 May.', ['3>left:obl']],
    ['Police arrested Ada Quill, 34, on Friday.', ['34>Quill:appos', 'Friday>arrested:obl']],
    ['Ada Quill, 34, of Brask, and Tom Vane, 29, were charged with theft.', ['34>Quill:appos', '29>Tom:appos']],
    ['News agency Orbis said the bridge was closed.', ['agency>Orbis:nmod:desc', 'Orbis>said:nsubj']],
  ])('%s', (text, wanted) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(wanted));
  });
});
