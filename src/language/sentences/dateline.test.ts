import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';
import { tokenise } from '../tokens/tokenise.ts';
import { datelineLength } from './dateline.ts';

const datelineOf = (text: string): string => {
  const tokens = tokenise(text, 0, text.length);
  const length = datelineLength(text, tokens);
  return length === 0 ? '' : text.slice(0, tokens[length - 1]!.end);
};

describe('datelineLength', () => {
  it.each([
    ['DUNMORE, Ore. (AP) — A ferry sank.', 'DUNMORE, Ore. (AP) —'],
    ['DUNMORE (WXYZ) – Police say so.', 'DUNMORE (WXYZ) –'],
    ['EAST DUNMORE, La. - A ferry sank.', 'EAST DUNMORE, La. -'],
    ['DUNMORE — "We saw it," he said.', 'DUNMORE —'],
    ['DUNMORE, Jan. 5 (Wire) - A ferry sank.', 'DUNMORE, Jan. 5 (Wire) -'],
    ['(XNN) - Two ferries sank.', '(XNN) -'],
    ['(Dunmore, OR)--A ferry sank.', '(Dunmore, OR)--'],
    ['Dunmore (AP) -- Two ferries sank.', 'Dunmore (AP) --'],
  ])('finds the dateline of %j', (text, dateline) => expect(datelineOf(text)).toBe(dateline));

  it.each([
    'A ferry sank — nobody saw it.',
    'Ada Quill — who saw it — left.',
    'Dunmore - Orsa trains are late.',
    'UN-backed troops left.',
    'DUNMORE (the town on the lake) — Orsa is far.',
    'DUNMORE —',
    'Ada Quill (34) left.',
    '(He left.) - a guard said.',
    'A-LIST guests came.',
    'DUNMORE — where it began.',
    '',
    '\0',
    '(',
    '('.repeat(100),
  ])('finds none in %j', (text) => expect(datelineOf(text)).toBe(''));
});

it('the words behind a dateline are parsed as if they began the sentence', () => {
  const bare = read({ id: 'a', text: 'A ferry sank.', titleSpan: null, dropped: [], published: null });
  const text = 'DUNMORE, Ore. (AP) — A ferry sank.';
  const { tokens, sentences } = read({ id: 'a', text, titleSpan: null, dropped: [], published: null });
  expect(sentences).toHaveLength(1);
  const cut = tokens.length - bare.tokens.length;
  expect(tokens.slice(cut).map(({ deprel, head }) => [deprel, head < 0 ? head : head - cut])).toEqual(
    bare.tokens.map(({ deprel, head }) => [deprel, head]),
  );
  expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1);
});
