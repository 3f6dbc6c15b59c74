/** Articles → what each of them says, read in worker threads where there is enough to read. */
import { readClaims } from '../claims/read-claims.ts';
import type { Testimony } from '../claims/statement.ts';
import { read } from '../language/read.ts';
import type { Article, Unread } from '../model/article.ts';
import { Failure } from '../model/failure.ts';
import { readingLimit } from './limit.ts';
import { type Outcome, workerBeside, workerPool } from './pool.ts';
import type { Read } from './reader-worker.ts';

/** Characters that make it worth starting a thread (docs/threads.md has the measurement). Fewer can take neither long nor much memory. */
const CHARACTERS_A_THREAD = 100_000;

export interface ReadArticles {
  /** In the order of the articles. */
  readonly testimonies: readonly Testimony[];
  /** Articles that could not be read, in their order. */
  readonly unread: readonly Unread[];
}

/**
 * Reads each article alone. The result is the same whatever the number of threads.
 *
 * An article whose thread dies or takes too long is unread, with the reason; the rest goes on.
 *
 * @param threads how many worker threads at most
 * @param progress told how many articles are done
 */
export async function readArticles(
  articles: readonly Article[],
  threads: number,
  progress: (done: number) => void,
): Promise<ReadArticles> {
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const worth = Math.min(threads, articles.length, Math.ceil(characters / CHARACTERS_A_THREAD));
  const outcomes =
    characters < CHARACTERS_A_THREAD ? readHere(articles, progress) : await readInThreads(articles, worth, progress);
  const testimonies: Testimony[] = [];
  const unread: Unread[] = [];
  outcomes.forEach((outcome, i) => {
    const article = articles[i]!;
    if ('value' in outcome) testimonies.push({ article, ...outcome.value });
    else unread.push(unreadArticle(article, outcome.error));
  });
  return { testimonies, unread };
}

function readHere(articles: readonly Article[], progress: (done: number) => void): Outcome<Read>[] {
  return articles.map((article, i) => {
    const outcome = readOne(article);
    progress(i + 1);
    return outcome;
  });
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

async function readInThreads(
  articles: readonly Article[],
  threads: number,
  progress: (done: number) => void,
): Promise<Outcome<Read>[]> {
  const script = workerBeside('./reader-worker', import.meta.url);
  const pool = workerPool<Article, Read>({ script, threads, limit: readingLimit });
  let done = 0;
  try {
    return await Promise.all(
      articles.map(async (article) => {
        const outcome = await pool.run(article);
        progress(++done);
        return outcome;
      }),
    );
  } finally {
    await pool.close();
  }
}

function unreadArticle({ path, url, id }: Article, error: Error): Unread {
  const name = path ?? url ?? id;
  return {
    path: name,
    error: `${name}: it could not be read (${error.message}). Leave it out or split it, and report it as a fault of the program`,
  };
}
