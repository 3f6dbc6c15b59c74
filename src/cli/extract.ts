/** `crossread extract`: inputs → article records, one a line. */
import { take } from '../crossread.ts';
import { Failure } from '../model/failure.ts';
import { reportUnread } from './report.ts';

export async function extract(inputs: string[], options: { readonly quiet?: boolean }): Promise<void> {
  const { articles, unread } = await take(inputs, {
    stdin: process.stdin,
    onNotice: (message) => {
      if (!options.quiet) console.error(message);
    },
  });
  for (const article of articles) process.stdout.write(`${JSON.stringify(article)}\n`);
  reportUnread(unread);
  if (articles.length === 0)
    throw new Failure(
      inputs.join(' '),
      'nothing could be read',
      'Give a file, a folder or an address with an article in it.',
    );
}
