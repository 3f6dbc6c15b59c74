import { afterEach, describe, expect, it } from 'vitest';
import { type Outcome, type Pool, workerPool } from './pool.ts';
import type { ClumsyJob } from './testing/clumsy-worker.ts';

let pool: Pool<ClumsyJob, string>;
afterEach(() => pool.close());

function open(threads: number, milliseconds = 60_000, script = './testing/clumsy-worker.ts'): typeof pool {
  pool = workerPool({
    script: new URL(script, import.meta.url),
    threads,
    limits: { milliseconds: ({ text }) => (text === 'hang' ? milliseconds : 60_000), heapMegabytes: 32 },
  });
  return pool;
}

const told = (outcomes: readonly Outcome<string>[]): string[] =>
  outcomes.map((outcome) => ('value' in outcome ? outcome.value : `error: ${outcome.error.message}`));

const run = async (...texts: readonly string[]): Promise<string[]> =>
  told(await Promise.all(texts.map((text) => pool.run({ text }))));

describe('a pool', () => {
  it.each([1, 2, 3])('gives each job its own result, with %i threads', async (threads) => {
    open(threads);
    const texts = Array.from({ length: 20 }, (_, i) => `job ${i}`);
    expect(await run(...texts)).toEqual(texts.map((text) => text.toUpperCase()));
  });

  it('takes jobs again after it stood idle', async () => {
    open(2);
    expect(await run('a')).toEqual(['A']);
    expect(await run('b', 'c', 'd')).toEqual(['B', 'C', 'D']);
  });
});

describe('a job that fails has its error for an outcome, and the jobs after it are done', () => {
  it.each([
    ['throw', 'no such row'],
    ['throw a word', 'a word'],
    ['throw what cannot be copied', 'with a function'],
    ['answer what cannot be copied', /could not be cloned/],
    ['exit', 'its thread stopped (exit 7)'],
    ['eat memory', /memory/],
  ])('%s', async (text, message) => {
    open(1);
    const [before, failed, after] = await run('before', text, 'after');
    expect([before, after]).toEqual(['BEFORE', 'AFTER']);
    if (typeof message === 'string') expect(failed).toBe(`error: ${message}`);
    else expect(failed).toMatch(message);
  });

  it('hang', async () => {
    open(1, 1000);
    expect(await run('before', 'hang', 'after')).toEqual(['BEFORE', 'error: it took longer than 1 seconds', 'AFTER']);
  });
});

describe('of many jobs', () => {
  it.each(['throw', 'exit', 'hang'])('none is lost with the one before it: %s', async (text) => {
    open(1, 1000);
    const texts = Array.from({ length: 12 }, (_, i) => (i === 2 ? text : `job ${i}`));
    const outcomes = await run(...texts);
    expect(outcomes.splice(2, 1)[0]).toMatch(/^error: /);
    expect(outcomes).toEqual(texts.filter((_, i) => i !== 2).map((job) => job.toUpperCase()));
  });
});

describe('a pool whose threads cannot start', () => {
  it('does not try for ever: every job is refused with the reason', async () => {
    open(2, 60_000, './testing/stillborn-worker.ts');
    const jobs = await Promise.allSettled(['a', 'b', 'c'].map((text) => pool.run({ text })));
    expect(jobs.map((job) => job.status === 'rejected' && job.reason.message)).toEqual(
      Array(3).fill('models are damaged'),
    );
    await expect(pool.run({ text: 'd' })).rejects.toThrow('models are damaged');
  });
});
