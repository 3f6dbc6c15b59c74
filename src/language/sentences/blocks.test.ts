import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';

const blocks = (text: string, layout: Parameters<typeof blocksOf>[1] = { title: null, dropped: [] }): string[] =>
  blocksOf(text, layout).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('blocks', () => {
  it('are lines, with their kind', () => {
    const text =
      'Ferry sinks\n\nWhat we know\n\nIt sank on Friday.\n\n• Two people swam ashore.\n\nPhoto: Harbour Press\n\nIt was old.';
    expect(blocks(text, { title: { start: 0, end: 11 }, dropped: [] })).toEqual([
      'title: Ferry sinks',
      'heading: What we know',
      'paragraph: It sank on Friday.',
      'list-item: • Two people swam ashore.',
      'caption: Photo: Harbour Press',
      'paragraph: It was old.',
    ]);
  });

  it('join lines wrapped at a fixed width', () => {
    const line = 'The old ferry that had carried people over the sound for years';
    expect(blocks(`${line}\n${line}\nsank.`)).toHaveLength(1);
  });

  it('do not join lines that end where they please', () => {
    expect(blocks('Short line.\nAnother one here.\nA third that is rather longer than both.')).toHaveLength(3);
  });

  it('leave out what is dropped', () => {
    const text = 'Share this It sank on Friday.';
    expect(blocks(text, { title: null, dropped: [{ start: 0, end: 10, reason: 'button' }] })).toEqual([
      'paragraph: It sank on Friday.',
    ]);
  });

  it('end in time on long lines and many lines', () => {
    expect(blocksOf('('.repeat(300_000), { title: null, dropped: [] })).toHaveLength(1);
    expect(blocksOf('a\n\n'.repeat(100_000), { title: null, dropped: [] })).toHaveLength(100_000);
  });
});
