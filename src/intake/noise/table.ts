import { emptySection } from './empty-section.ts';
import { NOISE_RULES } from './rules.ts';

/** The rules as rows of a Markdown table, for docs/intake.md; a test compares the two. */
export const noiseTable = (): string[] =>
  [...NOISE_RULES, emptySection].map(({ name, why, examples }) => {
    const shown = examples[0]!.drops[0]!.replaceAll('\n', ' ⏎ ').replaceAll('|', '\\|');
    return `| ${name} | \`${shown}\` | ${why.replaceAll('|', '\\|')} |`;
  });
