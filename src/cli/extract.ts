/** `crossread extract`: inputs → article records, one a line. */

import { take } from '../intake/take.ts';
import { takeEach } from '../intake/take-each.ts';
import type { Unread } from '../model/article.ts';
import { type NetworkOptions, networkOf } from './network.ts';
import { nothingRead, reportUnread, writeOut } from './report.ts';

export interface ExtractOptions extends NetworkOptions {
  readonly quiet?: boolean;
  readonly stream?: boolean;
}

export async function extract(inputs: string[], options: ExtractOptions): Promise<void> {
  if (options.stream) return await oneByOne(inputs, options.quiet === true);
  const { articles, unread } = await take(inputs, {
    stdin: process.stdin,
    ...networkOf(options),
    onNotice: (message) => {
      if (!options.quiet) console.error(message);
    },
  });
  for (const article of articles) await writeOut(`${JSON.stringify(article)}\n`);
  reportUnread(unread);
  if (articles.length === 0) throw nothingRead(inputs);
}

/** Each article as soon as it is read. */
async function oneByOne(inputs: string[], quiet: boolean): Promise<void> {
  const unread: Unread[] = [];
  let count = 0;
  const onNotice = (message: string): void => {
    if (!quiet) console.error(message);
  };
  for await (const piece of takeEach(inputs, { stdin: process.stdin, onNotice })) {
    if (piece.kind === 'unread') unread.push(piece.unread);
    else {
      count++;
      await writeOut(`${JSON.stringify(piece.article)}\n`);
    }
  }
  reportUnread(unread);
  if (count === 0) throw nothingRead(inputs);
}
