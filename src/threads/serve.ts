/** The other end of a pool: what a worker thread does with the jobs it is given. */
import { parentPort } from 'node:worker_threads';
import { type Outcome, READY } from './pool.ts';

/** Does each job that the pool hands this thread, one after the other. An error of one job is its outcome. */
export function serve<J, R>(work: (job: J) => R): void {
  const port = parentPort;
  if (!port) throw new Error('serve() is for worker threads: start this module with workerPool()');
  port.on('message', (job: J) => {
    try {
      port.postMessage({ value: work(job) } satisfies Outcome<R>);
    } catch (thrown) {
      // Only what every error has, for an error that cannot be copied would take the thread down.
      const error = new Error(thrown instanceof Error ? thrown.message : String(thrown));
      if (thrown instanceof Error && thrown.stack) error.stack = thrown.stack;
      port.postMessage({ error } satisfies Outcome<R>);
    }
  });
  port.postMessage(READY);
}
