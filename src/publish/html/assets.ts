import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The style sheet's parts, in the order of the cascade. */
const STYLES = [
  'base',
  'layout',
  'passages',
  'matters',
  'sections',
  'ledger',
  'sources',
  'narrow',
  'grid',
  'reader',
  'print',
];

/** The script's parts, each after what it uses. They are modules to an editor; the page gets them as one script. */
const SCRIPTS = [
  'data',
  'names',
  'highlight',
  'citation',
  'contents',
  'address',
  'filter',
  'grid',
  'notes',
  'reader',
  'start',
];

/** Without indentation, blank lines and comments that fill lines: what a browser reads, not an editor. */
const compact = (source: string): string =>
  source
    .replace(/^[ \t]*\/\*[\s\S]*?\*\/[ \t]*$/gm, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('// '))
    .join('\n');

/** A style sheet needs no line break, and no space around the signs between which its lines end. */
const denser = (sheet: string): string =>
  sheet
    .replace(/ \{$/gm, '{')
    .replace(/^([a-z-]+): /gm, '$1:')
    .replace(/([{};,])\n/g, '$1');

export const STYLE = STYLES.map((name) => denser(compact(read(`style/${name}.css`)))).join('\n');

const asOneScript = (source: string): string =>
  source
    .split('\n')
    .filter((line) => !line.startsWith('import '))
    .map((line) => (line.startsWith('export ') ? line.slice('export '.length) : line))
    .join('\n');

export const SCRIPT = `(() => {\n'use strict';\n${SCRIPTS.map((name) => compact(asOneScript(read(`script/${name}.js`)))).join('\n')}\n})();`;

/** Runs before the body is read: what a script will change is laid out that way from the start. */
export const FIRST = "document.documentElement.className = 'js';";

const hashOf = (source: string): string => `'sha256-${createHash('sha256').update(source, 'utf8').digest('base64')}'`;

/** Nothing is loaded and nothing runs but the page's own style and script. */
export const POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(FIRST)} ${hashOf(SCRIPT)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
