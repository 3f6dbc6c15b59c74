import { describe, expect, it } from 'vitest';
import { testimonyOf } from '../../claims/testing/story.ts';
import { principal } from './principal.ts';

const meant = (text: string, at?: string): string | null =>
  principal(testimonyOf({ path: 'one.txt', text }), 'Marsh', at === undefined ? null : text.indexOf(at))?.name ?? null;

describe('whom a last name alone means among relatives', () => {
  it.each([
    'Hugo Marsh was tried in May. Marsh served two years. He is survived by his wife, Orla Marsh, and a son, Ben Marsh.',
    'Hugo Marsh was tried in May. Marsh served two years. His father, Ben Marsh, spoke to reporters.',
    'Hugo Marsh was tried in May. Marsh served two years.',
  ])('the one who went by it first: %s', (text) => expect(meant(text)).toBe('Hugo Marsh'));

  it.each([
    [
      'a relative named before the last name stands alone',
      'Orla Marsh, 4, died. Her father, Ben Marsh, wept. On Sunday, Marsh was arrested.',
    ],
    ['two of one name who are no relatives', 'Hugo Marsh spoke. Marsh left. Ben Marsh was tried.'],
    ['nobody named in full before', 'Marsh spoke. Hugo Marsh left. His father, Ben Marsh, spoke.'],
    ['nobody at all', 'A clerk spoke.'],
  ])('nobody: %s', (_, text) => expect(meant(text)).toBeNull());

  it('behind a relative it may mean the relative', () => {
    const text = 'Orla Marsh, 4, died. Marsh was hit at noon. Her father, Ben Marsh, wept. Marsh was arrested.';
    expect(meant(text, 'Marsh was hit')).toBe('Orla Marsh');
    expect(meant(text, 'Marsh was arrested')).toBeNull();
  });

  it('takes any text', () => {
    for (const text of ['', 'Marsh '.repeat(500), '\ud800\0 Marsh', `Hugo Marsh ${'his '.repeat(500)}Ben Marsh`])
      expect(() => meant(text)).not.toThrow();
  });
});
