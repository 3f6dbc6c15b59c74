import { describe, expect, it } from 'vitest';
import { example, run } from './testing/run.ts';

const SECONDS = 1000;
const line = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;
const idsOf = (out: string): string[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((record) => (JSON.parse(record) as { id: string }).id);

describe('crossread annotate', () => {
  it(
    'writes the same bytes, in the order of the records, whatever the number of threads',
    async () => {
      const texts = Array.from({ length: 40 }, (_, i) =>
        // Of very different lengths, so that a later one is ready first.
        `Ada Quill left Port Ansel on ${(i % 28) + 1} May 2024 with ${i} others. `.repeat(i % 7 === 0 ? 60 : 1),
      );
      const input = texts.map((text, i) => line(`r${i}`, text)).join('');
      const [one, two, three] = [
        await run(['annotate', '-', '--threads', '1'], { input }),
        await run(['annotate', '-', '--threads', '2'], { input }),
        await run(['annotate', '-', '--threads', '3'], { input }),
      ];
      expect(one).toMatchObject({ code: 0, err: '' });
      expect(idsOf(one.out)).toEqual(texts.map((_, i) => `r${i}`));
      expect(two.out === one.out && three.out === one.out).toBe(true);
    },
    120 * SECONDS,
  );

  it(
    'names a bad line and goes on',
    async () => {
      const input = `${line('a', 'One.')}{"id":\n\n${line('b', 'Two.')}{"id":"c"}\n${line('d', 'Three.')}`;
      const { code, out, err } = await run(['annotate', '-'], { input });
      expect(code).toBe(0);
      expect(idsOf(out)).toEqual(['a', 'b', 'd']);
      expect(err.split('\n').filter(Boolean)).toEqual([
        expect.stringContaining('not read: standard input, line 2: it is not JSON. '),
        expect.stringContaining('not read: standard input, line 5: it has no "text". '),
      ]);
    },
    60 * SECONDS,
  );

  it(
    'ends with 1 where no record could be read',
    async () => {
      for (const input of ['', '[]\n']) {
        const { code, out, err } = await run(['annotate', '-'], { input });
        expect([code, out]).toEqual([1, '']);
        expect(err).toContain('crossread: standard input: nothing could be read. Give one JSON object a line');
      }
    },
    60 * SECONDS,
  );

  it(
    'ends in peace when its reader has seen enough',
    async () => {
      const input = line('a', 'Ada Quill left Port Ansel on Monday. '.repeat(50)).repeat(60);
      expect(await run(['annotate', '-', '--threads', '2'], { input, enough: true })).toMatchObject({
        code: 0,
        err: '',
      });
    },
    60 * SECONDS,
  );

  it(
    'reads articles',
    async () => {
      const { code, out, err } = await run(['annotate', example, 'no-such-file.txt']);
      expect(code).toBe(0);
      expect(idsOf(out).every((id) => id.startsWith('a-'))).toBe(true);
      expect(err).toContain('not read: no-such-file.txt: there is no such file');
    },
    60 * SECONDS,
  );
});
