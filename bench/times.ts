// Times of reading records for the scorer: records {id, text, published} on standard input, {id, text, times} out.
//   node score/dates.mjs inputs DATA | node bench/times.ts [--plain] | node score/dates.mjs score DATA -
// --plain leaves the grammar out, to see what it adds. --rules prints the tables of rules of docs/times-and-amounts.md.
import { readFileSync } from 'node:fs';
import { AMOUNT_RULES } from '../src/language/amounts/rules.ts';
import { findTimes } from '../src/language/times/find-times.ts';
import { plainSyntax } from '../src/language/times/plain-syntax.ts';
import { RULES } from '../src/language/times/rules.ts';

if (process.argv.includes('--rules')) {
  for (const rules of [RULES, AMOUNT_RULES]) {
    console.log('| rule | reads |\n|---|---|');
    for (const { name, what } of rules) console.log(`| \`${name}\` | ${what} |`);
    console.log();
  }
  process.exit();
}

const plain = process.argv.includes('--plain');
const analyse = plain ? null : (await import('../src/language/analyse.ts')).analyse;
for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const { id, text, published } = JSON.parse(line) as { id: string; text: string; published: string | null };
  const syntax = analyse ? analyse(text, { title: null, dropped: [] }) : plainSyntax(text);
  console.log(JSON.stringify({ id, text, times: findTimes(syntax, { published }) }));
}
