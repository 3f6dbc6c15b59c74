import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { example, run } from './testing/run.ts';

const MINUTE = 60_000;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-cli-'));
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'note.txt'), 'Ada Quill left Port Ansel on 3 May 2024.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('wrong usage ends with 2 and says what is right', () => {
  it.each([
    [[], 'Usage: crossread'],
    [['gossip'], "unknown command 'gossip'"],
    [['dossier'], "missing required argument 'input'"],
    [['dossier', ''], 'It is empty. Give a name.'],
    [['extract', 'note.txt', '--loud'], "unknown option '--loud'"],
    [['dossier', 'note.txt', '--format', 'html,docx'], '"docx" is no format. Choose from html, json, md, pdf.'],
    [['dossier', 'note.txt', '--out', '-'], 'standard output takes one format. Add --format with one of'],
    [['dossier', 'note.txt', '--out', ''], 'It is empty. Give a name.'],
    [['annotate', 'note.txt', '--threads', '0'], 'Give a whole number from 1 to'],
    [['annotate', 'note.txt', '--threads', '1.5'], 'Give a whole number from 1 to'],
  ])(
    'crossread %j',
    async (args, message) => {
      const { code, out, err } = await run(args, { cwd: folder });
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(message);
      expect(err).not.toMatch(/^\s+at /m);
    },
    MINUTE,
  );
});

describe('what cannot be read or written ends with 1, names it and says what to do', () => {
  it.each([
    [
      ['dossier', 'absent.txt'],
      ['absent.txt: there is no such file or folder. Check the name', 'absent.txt: nothing could be read. Give'],
    ],
    [
      ['extract', 'empty'],
      ['empty: no articles in this folder. Put', 'empty: nothing could be read. Give'],
    ],
    [['annotate', 'x*.txt'], ['x*.txt: no file fits this pattern. Check it']],
    [
      ['dossier', 'note.txt', '--out', 'note.txt'],
      ['index.html: it cannot be written: a file is in the place of the folder. Name another folder with --out.'],
    ],
    [['dossier', 'note.txt', '--out', 'note.txt/in'], ['a file is in the place of the folder']],
  ])(
    'crossread %j',
    async (args, messages) => {
      const { code, out, err } = await run(args, { cwd: folder });
      expect([code, out]).toEqual([1, '']);
      for (const message of messages) expect(err).toContain(message);
      expect(err).not.toMatch(/^\s+at /m);
    },
    MINUTE,
  );

  it.each([
    [['--debug', 'dossier', 'note.txt', '--out', 'note.txt']],
    [['dossier', '--debug', 'note.txt', '--out', 'note.txt']],
    [['dossier', 'note.txt', '--out', 'note.txt', '--debug']],
  ])(
    'crossread %j shows where it arose',
    async (args) => {
      const { code, err } = await run(args, { cwd: folder });
      expect(code).toBe(1);
      expect(err).toMatch(/^\s+at /m);
    },
    MINUTE,
  );
});

describe('what is done ends with 0', () => {
  it.each([['--help'], ['dossier --help'], ['extract --help'], ['annotate --help'], ['help annotate'], ['--version']])(
    'crossread %s',
    async (args) => {
      const { code, out, err } = await run(args.split(' '));
      expect([code, err]).toEqual([0, '']);
      expect(out).not.toBe('');
    },
    MINUTE,
  );

  it(
    'a dossier, though one input cannot be read',
    async () => {
      const { code, out, err } = await run(['dossier', 'note.txt', 'absent.txt', '--out', 'a/b'], { cwd: folder });
      expect([code, out]).toEqual([0, '']);
      expect(err).toContain('not read: absent.txt: there is no such file');
      expect(err).toContain('1 article, 1 origin; accounts differ on 0 matters.');
      expect(readdirSync(join(folder, 'a/b')).sort()).toEqual(['dossier.json', 'dossier.md', 'index.html']);
    },
    MINUTE,
  );

  it(
    'one format on standard output, and nothing else',
    async () => {
      const { code, out, err } = await run(['dossier', 'note.txt', '--out', '-', '--format', 'json', '--quiet'], {
        cwd: folder,
      });
      expect([code, err]).toEqual([0, '']);
      expect(JSON.parse(out).schema).toBe('crossread/dossier@1');
    },
    MINUTE,
  );

  it.each([[['extract', example]], [['dossier', example, '--out', '-', '--format', 'html', '--quiet']]])(
    'crossread %j, when its reader has seen enough',
    async (args) => {
      expect(await run(args, { enough: true })).toMatchObject({ code: 0, err: '' });
    },
    MINUTE,
  );
});
