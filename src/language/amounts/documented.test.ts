import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from '../times/rules.ts';
import { VAGUE } from './interval.ts';
import { AMOUNT_RULES } from './rules.ts';

const page = readFileSync(new URL('../../../docs/times-and-amounts.md', import.meta.url), 'utf8');

it.each([...RULES, ...AMOUNT_RULES])('$name stands on the page of times and amounts', ({ name, what }) => {
  expect(page).toContain(`| \`${name}\` | ${what} |`);
});

it.each([...VAGUE])('the page says what "%s" is taken for', (phrase, [low, high]) => {
  expect(page).toContain(`| ${phrase} | ${low} | ${high} |`);
});
