/**
 * The command line: every command in one list. Data goes to standard output, messages to standard error. A command's own
 * code is loaded when it is called, so that help and errors of usage come at once.
 */
import { availableParallelism } from 'node:os';
import { Command, CommanderError, Option } from 'commander';
import about from '../../package.json' with { type: 'json' };
import { Failure } from '../model/failure.ts';
import { FORMAT_NAMES, formats, name, names, threads, USUAL_FORMATS } from './options.ts';
import { report, WrongUsage } from './report.ts';

const FAILED = 1;
const WRONG_USAGE = 2;

const program = new Command('crossread')
  .description(
    'Reads all the articles about one news story and shows, in a sourced dossier, what they say alike and where their accounts differ.',
  )
  .version(about.version)
  .option('--debug', 'with any command: show where in the program an error arose')
  .exitOverride()
  .showHelpAfterError('(crossread --help lists the commands)');

const threadsOption = new Option('--threads <n>', 'articles read at once; changes nothing in what is written')
  .argParser(threads)
  .default(availableParallelism(), 'as many as the machine runs at once');

const fetchOption = new Option('--fetch', 'fetch the addresses that feeds, sitemaps and lists of addresses name');
const privateOption = new Option('--allow-private', 'fetch addresses of this machine and of private networks too');

program
  .command('dossier')
  .description('all inputs are one story: writes its dossier')
  .argument('<input...>', 'a file, a folder, a glob, an address, or - for JSON Lines on standard input', names)
  .option('--out <dir>', 'folder to write to; - writes one format to standard output', name, './crossread-out')
  .addOption(
    new Option('--format <list>', FORMAT_NAMES).argParser(formats).default(formats(USUAL_FORMATS), USUAL_FORMATS),
  )
  .addOption(fetchOption)
  .addOption(privateOption)
  .option('--keep <file>', 'WARC file that keeps what is fetched (default: pages.warc.gz in the folder of --out)', name)
  .option('--open', 'open the page in a browser')
  .option('--explain <point>', 'write no dossier but how one of its points came about, by its id (m3)', name)
  .option('--quiet', 'no progress and no summary')
  .addOption(threadsOption)
  .action(async (inputs, options) => (await import('./dossier.ts')).dossier(inputs, options));

program
  .command('extract')
  .description('inputs to article records, one a line')
  .argument('<input...>', 'as for dossier', names)
  .option('--jsonl', 'JSON Lines (the only format)')
  .addOption(fetchOption)
  .addOption(privateOption)
  .option('--keep <file>', 'WARC file that keeps what is fetched', name)
  .option('--stream', 'write each article as soon as it is read, for archives of many thousands')
  .option('--quiet', 'no messages but errors')
  .action(async (inputs, options) => (await import('./extract.ts')).extract(inputs, options));

program
  .command('annotate')
  .description('inputs, or records on standard input with -, to reading records, one a line')
  .argument('<input...>', 'as for dossier', names)
  .option('--jsonl', 'JSON Lines (the only format)')
  .option('--quiet', 'no messages but errors')
  .addOption(threadsOption)
  .action(async (inputs, options) => (await import('./annotate.ts')).annotate(inputs, options));

/** Ends the program with an error, from wherever it came. */
function fail(error: unknown): void {
  if (!(error instanceof CommanderError)) report(error, program.opts<{ debug?: boolean }>().debug === true);
  const usage = error instanceof WrongUsage || (error instanceof CommanderError && error.exitCode !== 0);
  process.exitCode = usage ? WRONG_USAGE : error instanceof CommanderError ? 0 : FAILED;
}

// A reader that has seen enough (`crossread … | head`) is no error; a full disk is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  fail(new Failure('standard output', `it cannot be written (${error.code})`, 'Check where it goes.'));
  process.exit();
});
process.stderr.on('error', () => {});
process.on('uncaughtException', (error) => {
  fail(error);
  process.exit();
});

await program.parseAsync().catch(fail);
