/** `crossread extract`: inputs → article records, one a line. */
import { take } from '../intake/take.ts';
import { type NetworkOptions, networkOf } from './network.ts';
import { nothingRead, reportUnread, writeOut } from './report.ts';

export async function extract(inputs: string[], options: NetworkOptions & { readonly quiet?: boolean }): Promise<void> {
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
