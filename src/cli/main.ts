/** The command line: every command in one list. Data goes to standard output, messages to standard error. */
import { Command, CommanderError } from 'commander';
import { annotate } from './annotate.ts';
import { dossier } from './dossier.ts';
import { extract } from './extract.ts';
import { report } from './report.ts';

const WRONG_USAGE = 2;

const program = new Command('crossread')
  .description(
    'Reads all the articles about one news story and shows, in a sourced dossier, what they say alike and where their accounts differ.',
  )
  .option('--debug', 'show where in the program an error arose')
  .exitOverride()
  .showHelpAfterError('(crossread --help lists the commands)');

program
  .command('dossier')
  .description('all inputs are one story: writes its dossier')
  .argument('<input...>', 'a file, a folder, a glob, an address, or - for JSON Lines on standard input')
  .option('--out <dir>', 'folder to write to; - writes one format to standard output', './crossread-out')
  .option('--format <list>', 'html, json, md', 'html,json,md')
  .option('--open', 'open the page in a browser')
  .option('--quiet', 'no progress and no summary')
  .action(dossier);

program
  .command('extract')
  .description('inputs to article records, one a line')
  .argument('<input...>', 'as for dossier')
  .option('--jsonl', 'JSON Lines (the only format)')
  .option('--quiet', 'no messages but errors')
  .action(extract);

program
  .command('annotate')
  .description('inputs, or records on standard input with -, to reading records, one a line')
  .argument('<input...>', 'as for dossier')
  .option('--jsonl', 'JSON Lines (the only format)')
  .option('--quiet', 'no messages but errors')
  .action(annotate);

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  else {
    report(error, program.opts<{ debug?: boolean }>().debug === true);
    process.exitCode = 1;
  }
}
