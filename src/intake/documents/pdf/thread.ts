import { Worker } from 'node:worker_threads';
import { Failure } from '../../../model/failure.ts';
import type { PdfAnswer, PdfResult, PdfTask } from './worker.ts';

/** Enough for a document of a thousand pages; one that takes more is made to. */
const HEAP_MEGABYTES = 1024;

let idle: Worker | null = null;

/**
 * The text of a PDF, read in a thread of its own.
 *
 * @throws Failure where it is damaged, encrypted, or takes longer than `milliseconds`.
 */
export async function pdfTextOf(bytes: Uint8Array, name: string, milliseconds: number): Promise<PdfResult> {
  const worker = idle ?? startWorker();
  idle = null;
  worker.ref();
  const answer = await answerOf(worker, { bytes }, milliseconds);
  if ('problem' in answer) throw new Failure(name, answer.problem, 'Save the article as text or HTML');
  return answer.result;
}

function answerOf(worker: Worker, task: PdfTask, milliseconds: number): Promise<PdfAnswer> {
  const seconds = Math.round(milliseconds / 1000);
  return new Promise((resolve) => {
    const settle = (answer: PdfAnswer): void => {
      clearTimeout(timer);
      worker.off('message', answered).off('error', failed).off('exit', ended);
      resolve(answer);
    };
    const answered = (answer: PdfAnswer): void => {
      settle(answer);
      // It waits for the next PDF, and does not keep the program from ending.
      worker.unref();
      idle = worker;
    };
    const failed = (error: unknown): void => {
      settle({ problem: `it cannot be read (${String((error as Error).message).slice(0, 120)})` });
    };
    const ended = (): void => settle({ problem: 'its reader stopped' });
    const timer = setTimeout(() => {
      settle({ problem: `it takes longer than ${seconds} seconds to read` });
      void worker.terminate();
    }, milliseconds);
    worker.on('message', answered).on('error', failed).on('exit', ended);
    worker.postMessage(task);
  });
}

function startWorker(): Worker {
  // The published package has it compiled.
  const script = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
  const worker = new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    stdout: true,
    stderr: true,
  });
  // One that goes wrong with nothing to do ends by itself, and does not take the program with it.
  worker
    .on('error', () => {})
    .once('exit', () => {
      if (idle === worker) idle = null;
    });
  return worker;
}
