import type { Testimony } from '../claims/statement.ts';
import type { DossierQuote } from '../model/dossier.ts';
import type { Quote } from '../model/reading.ts';
import { bearer } from './bearer.ts';
import { actorOf, type Story } from './story.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** A piece of a quotation is the same quotation when it has at least this many words. */
const FEWEST = 5;

/**
 * The quotations of all articles, in the order of the articles. Indirect speech is no quotation: its words are the
 * reporter's. Two are the same when their words are, whatever the marks, or when one holds all words of the other in a row.
 */
export function quotations(story: Story): DossierQuote[] {
  const all = story.comparison.testimonies.flatMap((testimony) =>
    testimony.reading.quotes.filter(({ kind }) => kind !== 'indirect').map((quote) => ({ testimony, quote })),
  );
  const bare = all.map(({ testimony, quote }) => bareWords(testimony, quote));
  const same = sameWords(bare);
  const address = ({ testimony, quote }: (typeof all)[number]): string =>
    `${testimony.article.id}:${quote.start}-${quote.end}`;
  return all.map(({ testimony, quote }, i) => ({
    article: testimony.article.id,
    start: quote.start,
    end: quote.end,
    kind: quote.kind,
    speaker: speakerOf(story, testimony, quote),
    cue: quote.cue && testimony.article.text.slice(quote.cue.start, quote.cue.end),
    sameAs: [...same[i]!].sort((a, b) => a - b).map((other) => address(all[other]!)),
  }));
}

function speakerOf(story: Story, testimony: Testimony, { speaker }: Quote): DossierQuote['speaker'] {
  if (speaker === null) return null;
  const { name, entity } = bearer(testimony, speaker, speaker.entity);
  return { name, actor: actorOf(story, testimony, entity) };
}

const bareWords = ({ article }: Testimony, { start, end }: Quote): string[] =>
  article.text.slice(start, end).normalize('NFKC').toLowerCase().match(WORD) ?? [];

/** For each list of words the indices of the others that are equal to it, hold it, or stand in it. */
function sameWords(lists: readonly (readonly string[])[]): Set<number>[] {
  const same = lists.map(() => new Set<number>());
  const tie = (a: number, b: number): void => {
    if (a === b) return;
    same[a]!.add(b);
    same[b]!.add(a);
  };
  const texts = lists.map((words) => ` ${words.join(' ')} `);
  const byStart = new Map<string, number[]>();
  lists.forEach((words, i) => {
    if (words.length > 0) push(byStart, words.slice(0, FEWEST).join(' '), i);
  });
  lists.forEach((words, i) => {
    const seen = new Set<string>();
    for (let at = 0; at < words.length; at++) {
      const key = words.slice(at, at + FEWEST).join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      for (const other of byStart.get(key) ?? []) {
        const long = lists[other]!.length >= FEWEST;
        if (long ? texts[i]!.includes(texts[other]!) : texts[i] === texts[other]) tie(i, other);
      }
    }
  });
  return same;
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
