/**
 * Names of records on standard input, as reading records on standard output, for score/names.mjs:
 * node ../shared/score/names.mjs inputs DATA | node bench/names.ts | node ../shared/score/names.mjs score DATA -
 */
import { readFileSync } from 'node:fs';
import { findNames } from '../src/language/names/find-names.ts';
import { blocksOf } from '../src/language/sentences/blocks.ts';
import { splitSentences } from '../src/language/sentences/split.ts';
import type { Syntax } from '../src/language/syntax.ts';
import { tokenise } from '../src/language/tokens/tokenise.ts';

/** Sentences and tokens without grammar: all the name finder needs. */
function plainSyntax(text: string): Syntax {
  const tokens: Syntax['tokens'][number][] = [];
  const sentences: Syntax['sentences'][number][] = [];
  blocksOf(text, { title: null, dropped: [] }).forEach((block, paragraph) => {
    const spans = tokenise(text, block.start, block.end);
    const offset = tokens.length;
    for (const [first, end] of splitSentences(text, spans))
      sentences.push({
        start: spans[first]!.start,
        end: spans[end - 1]!.end,
        firstToken: offset + first,
        endToken: offset + end,
        block: block.kind,
        paragraph,
      });
    for (const span of spans) tokens.push({ ...span, lemma: '', upos: 'X', feats: {}, head: -1, deprel: 'dep' });
  });
  return { text, sentences, tokens };
}

const records = readFileSync(0, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { id: string; text: string });
let words = 0;
let spent = 0;
for (const { id, text } of records) {
  const syntax = plainSyntax(text);
  const before = performance.now();
  const names = findNames(syntax);
  spent += performance.now() - before;
  words += syntax.tokens.length;
  process.stdout.write(`${JSON.stringify({ id, text, names })}\n`);
}
console.error(`${words} tokens, ${Math.round(words / (spent / 1000))} tokens a second`);
