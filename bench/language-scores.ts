/**
 * The readings of `crossread annotate` against people's marking: every scorer of ../shared/score on its data, with
 * compromise's names beside ours. The reference figures of other programs stand in ../shared/score/README.md.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const crossread = fileURLToPath(new URL('../bin/crossread', import.meta.url));

const SCORES: readonly (readonly [scorer: string, data: string])[] = [
  ['treebank', 'data/train/treebank/dev.conllu'],
  ['names', 'data/train/names/dev.bio'],
  ['dates', 'data/dates/timebank'],
  ['dates', 'data/dates/aquaint'],
  ['dates', 'data/dates/wikiwars'],
  ['quotes', 'data/quotes/polnear-sample'],
  ['coref', 'data/coref'],
  ['factuality', 'data/factuality/dev.jsonl'],
];

const run = (file: string, args: readonly string[], input?: string): string =>
  execFileSync(file, args, { encoding: 'utf8', maxBuffer: 2 ** 31, ...(input === undefined ? {} : { input }) });

const score = (scorer: string, command: string, data: string, input?: string): string =>
  run(
    process.execPath,
    [`${shared}score/${scorer}.mjs`, command, `${shared}${data}`, ...(command === 'score' ? ['-'] : [])],
    input,
  );

/** Names as compromise finds them, as reading records. */
function compromiseNames(inputs: string): string {
  const kinds = [
    ['people', 'person'],
    ['organizations', 'organisation'],
    ['places', 'place'],
  ] as const;
  return inputs
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      const doc = nlp(text);
      const names = kinds.flatMap(([method, type]) =>
        (doc[method]().json({ offset: true }) as { offset?: { start: number; length: number } }[]).flatMap(
          ({ offset }) => {
            if (!offset) return [];
            const words = text.slice(offset.start, offset.start + offset.length).replace(/(?:['’]s)?[\s.,;:!?]*$/, '');
            return [{ start: offset.start, end: offset.start + words.length, type, entity: 'e' }];
          },
        ),
      );
      return JSON.stringify({ id, text, names });
    })
    .join('\n');
}

/** Prints each scorer's table. */
export function languageScores(): void {
  if (!existsSync(`${shared}score`)) {
    console.log('Not measured: ../shared is not here.');
    return;
  }
  for (const [scorer, data] of SCORES) {
    const inputs = score(scorer, 'inputs', data);
    console.log(`\n${data}`);
    console.log(score(scorer, 'score', data, run(crossread, ['annotate', '-', '--quiet'], inputs)).trimEnd());
    if (scorer !== 'names') continue;
    console.log('compromise:');
    console.log(score(scorer, 'score', data, compromiseNames(inputs)).trimEnd());
  }
}
