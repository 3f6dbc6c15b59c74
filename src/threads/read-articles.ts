/** Articles → what each of them says, read in worker threads where there is enough to read. */
import { readClaims } from '../claims/read-claims.ts';
import type { Testimony } from '../claims/statement.ts';
import { read } from '../language/read.ts';
import type { Article, Unread } from '../model/article.ts';
import { Failure } from '../model/failure.ts';
import { readingLimits } from './limits.ts';
import { type Outcome, workerBeside, workerPool } from './pool.ts';
import type { Read } from './reader-worker.ts';

/** Characters that make it worth starting a thread (docs/threads.md has the measurement). */
const CHARACTERS_A_THREAD = 100_000;

export interface ReadArticles {
  /** In the order of the articles. */
  readonly testimonies: readonly Testimony[];
  /** Articles that could not be read, in their order. */
  readonly unread: readonly Unread[];
}

/** Told after each article how many are done. */
type Done = (done: number) => void;

/**
 * Reads each article alone. The result is the same whatever the number of threads. An article that cannot be read is
 * unread, with the reason, and the rest goes on.
 *
 * Little text is read in this thread: it can take neither long nor much memory.
 *
 * @param threads how many worker threads at most
 * @throws Failure where the models are missing or damaged
 */
export async function readArticles(articles: readonly Article[], threads: number, done: Done): Promise<ReadArticles> {
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  if (characters < CHARACTERS_A_THREAD) return readHere(articles, done);
  return readInThreads(articles, Math.min(threads, Math.ceil(characters / CHARACTERS_A_THREAD)), done);
}

/** In this thread. */
export function readHere(articles: readonly Article[], done: Done): ReadArticles {
  return gathered(
    articles,
    articles.map((article, i) => {
      const outcome = readOne(article);
      done(i + 1);
      return outcome;
    }),
  );
}

function readOne(article: Article): Outcome<Read> {
  try {
    const reading = read(article);
    return { value: { reading, statements: readClaims(article, reading).statements } };
  } catch (error) {
    // A Failure is not the article's: the models are missing or damaged.
    if (error instanceof Failure || !(error instanceof Error)) throw error;
    return { error };
  }
}

/**
 * In worker threads, whatever there is to read. Readings are copied back whole, for `compare` and `dossier` look at their
 * words: the copy costs three hundredths of the reading.
 */
export async function readInThreads(
  articles: readonly Article[],
  threads: number,
  done: Done,
  { script = workerBeside('./reader-worker', import.meta.url), limits = readingLimits } = {},
): Promise<ReadArticles> {
  const pool = workerPool<Article, Read>({ script, threads, limits });
  let count = 0;
  try {
    const outcomes = articles.map(async (article) => {
      const outcome = await pool.run(article);
      done(++count);
      return outcome;
    });
    return gathered(articles, await Promise.all(outcomes));
  } finally {
    await pool.close();
  }
}

function gathered(articles: readonly Article[], outcomes: readonly Outcome<Read>[]): ReadArticles {
  const testimonies: Testimony[] = [];
  const unread: Unread[] = [];
  outcomes.forEach((outcome, i) => {
    const article = articles[i]!;
    if ('value' in outcome) testimonies.push({ article, ...outcome.value });
    else unread.push(unreadArticle(article, outcome.error));
  });
  return { testimonies, unread };
}

function unreadArticle({ path, url, id }: Article, { message }: Error): Unread {
  const name = path ?? url ?? id;
  const error = `${name}: reading it failed (${message}). Split it or leave it out; please report it, for no article should do this`;
  return { path: name, error };
}
