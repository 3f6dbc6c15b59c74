/** A fixed number of worker threads that take jobs one at a time. Knows nothing of what the jobs are. */
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What came of a job: its result, or why there is none. */
export type Outcome<R> = { readonly value: R } | { readonly error: Error };

export interface PoolOptions<J> {
  /** The module that every thread runs; it calls `serve` (serve.ts). */
  readonly script: URL;
  /** How many threads at most; they are started as jobs come. */
  readonly threads: number;
  readonly limits: JobLimits<J>;
}

/** What one job may take before its thread is stopped. */
export interface JobLimits<J> {
  readonly milliseconds: (job: J) => number;
  /** Memory of its thread for objects and strings. */
  readonly heapMegabytes: number;
}

export interface Pool<J, R> {
  /**
   * Has a job done. A job that throws, takes too long, or takes its thread down with it (out of memory) has its error for
   * an outcome, and the next job gets a fresh thread.
   *
   * @throws where a thread cannot even start: then no job can be done
   */
  run(job: J): Promise<Outcome<R>>;
  /** Stops every thread. Jobs that are not done never will be. */
  close(): Promise<void>;
}

/** A worker module beside the one that asks, whose own ending it has: `.ts` in a checkout, `.js` in the published package. */
export const workerBeside = (name: string, asking: string): URL => new URL(`${name}${extname(asking)}`, asking);

/** What a thread posts before its first outcome: its models are loaded and it takes jobs. */
export const READY = 'ready';

/** Left to itself, each thread lets short-lived objects pile up to some hundred megabytes more, and is no faster for it. */
const YOUNG_MEGABYTES = 24;

interface Task<J, R> {
  readonly job: J;
  readonly settle: (outcome: Outcome<R>) => void;
  readonly reject: (error: Error) => void;
}

interface Thread<J, R> {
  readonly worker: Worker;
  ready: boolean;
  /** What it has been sent: the first is at work, a second lies ready so that the thread need not wait for it. */
  readonly tasks: Task<J, R>[];
  timer: NodeJS.Timeout | null;
}

/** A second task is sent only while so many for each thread wait: else another thread might stand idle for it. */
const PLENTY = 2;

/** Makes a pool; `J` and `R` must be plain data, for they are copied between threads. */
export function workerPool<J, R>({ script, threads, limits }: PoolOptions<J>): Pool<J, R> {
  const waiting: Task<J, R>[] = [];
  const alive = new Set<Thread<J, R>>();
  let broken: Error | null = null;

  const assign = (): void => {
    for (const thread of alive) if (thread.ready && thread.tasks.length === 0 && waiting.length > 0) give(thread);
    for (const thread of alive)
      if (thread.ready && thread.tasks.length === 1 && waiting.length >= PLENTY * threads) give(thread);
    const starting = [...alive].filter(({ ready }) => !ready).length;
    for (let n = starting; n < waiting.length && alive.size < threads; n++) start();
  };

  const give = (thread: Thread<J, R>): void => {
    const task = waiting.shift()!;
    thread.tasks.push(task);
    thread.worker.postMessage(task.job);
    if (thread.tasks.length === 1) watch(thread);
  };

  /** Gives the first task of a thread its time. */
  const watch = (thread: Thread<J, R>): void => {
    const [task] = thread.tasks;
    if (!task) return;
    const most = limits.milliseconds(task.job);
    thread.timer = setTimeout(() => {
      lose(thread, new Error(`it took longer than ${Math.round(most / 1000)} seconds`));
    }, most);
  };

  /** Takes the task at work off a thread. */
  const take = (thread: Thread<J, R>): Task<J, R> | undefined => {
    if (thread.timer) clearTimeout(thread.timer);
    thread.timer = null;
    return thread.tasks.shift();
  };

  /** A thread is gone: its job fails, the others go on. One that never became ready would not the next time either. */
  const lose = (thread: Thread<J, R>, error: Error): void => {
    if (!alive.delete(thread)) return;
    void thread.worker.terminate();
    take(thread)?.settle({ error });
    waiting.unshift(...thread.tasks.splice(0));
    if (!thread.ready) {
      broken = error;
      for (const task of waiting.splice(0)) task.reject(error);
    }
    assign();
  };

  const start = (): void => {
    const worker = new Worker(script, {
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    const thread: Thread<J, R> = { worker, ready: false, tasks: [], timer: null };
    alive.add(thread);
    worker.on('message', (message: typeof READY | Outcome<R>) => {
      if (message === READY) thread.ready = true;
      else {
        take(thread)?.settle(message);
        watch(thread);
      }
      assign();
    });
    worker.on('messageerror', (error) => lose(thread, error));
    worker.on('error', (error) => lose(thread, error as Error));
    worker.on('exit', (code) => lose(thread, new Error(`its thread stopped (exit ${code})`)));
  };

  return {
    run: (job) =>
      new Promise((settle, reject) => {
        if (broken) return reject(broken);
        waiting.push({ job, settle, reject });
        assign();
      }),
    close: async () => {
      const threads = [...alive];
      alive.clear();
      waiting.length = 0;
      for (const thread of threads) take(thread);
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
