/** A worker thread for tests: does to itself what the text of its job says. */
import { serve } from '../serve.ts';

export interface ClumsyJob {
  readonly text: string;
}

const hoard: unknown[] = [];

const DEEDS: Readonly<Record<string, () => unknown>> = {
  throw: () => {
    throw new RangeError('no such row');
  },
  'throw a word': () => {
    throw 'a word';
  },
  'throw what cannot be copied': () => {
    throw Object.assign(new Error('with a function'), { hidden: () => 1 });
  },
  'answer what cannot be copied': () => () => 1,
  exit: () => process.exit(7),
  hang: () => {
    for (;;) hoard.length = 0;
  },
  'eat memory': () => {
    for (;;) hoard.push({ crumb: [hoard.length] });
  },
};

serve(({ text }: ClumsyJob): unknown => (DEEDS[text] ? DEEDS[text]() : text.toUpperCase()));
