/**
 * Which mentions, over all documents, tell of one event: `{"id","text","mentions":[{"id","start","end"}]}` a line on
 * standard input, `{"doc","mention","cluster"}` a line on standard output. The alignment is the one that `compare` uses.
 *
 *   node ../shared/score/events.mjs inputs DATA | node bench/align.ts | node ../shared/score/events.mjs score DATA -
 */
import { readFileSync } from 'node:fs';
import { alignAcross } from '../src/compare/events/align.ts';
import { type MarkedDocument, readMarked } from '../train/ecb.ts';

const documents = readFileSync(0, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as MarkedDocument);
const { testimonies, marked } = readMarked(documents);
const groups = alignAcross(
  testimonies,
  marked.map(({ at }) => at),
);
for (const [number, group] of groups.entries())
  for (const i of group)
    console.log(JSON.stringify({ doc: marked[i]!.document, mention: marked[i]!.mention, cluster: `e${number + 1}` }));
