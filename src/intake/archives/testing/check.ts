/** Hostile files as tests. */
import { expect, test } from 'vitest';
import type { Limits } from '../../limits.ts';
import { readBytes } from './make.ts';

/** What comes out: how many articles, and what the one message that is expected says (none where null). */
export type Case = readonly [
  name: string,
  file: Buffer | string,
  articles: number,
  message: RegExp | null,
  limits?: Partial<Limits>,
];

/** Each case as a test; every error says which input, what is wrong, and what to do. */
export function check(cases: readonly Case[], path: string): void {
  for (const [name, file, count, message, limits = {}] of cases) {
    test(name, async () => {
      const { articles, unread } = await readBytes(file, path, limits);
      expect(articles).toHaveLength(count);
      if (message === null) expect(unread).toEqual([]);
      else expect(unread).toContainEqual(expect.stringMatching(message));
      for (const error of unread) expect(error).toMatch(/^address: |^[^:]+.*: .+\. \S/s);
    });
  }
}
