/** robots.txt as rules (RFC 9309, 2.2), as forgiving of how sites write it as the parser that most of them were tested with. */

export interface RobotsRule {
  readonly allow: boolean;
  /** A path, "*" for any characters, "$" at its end for the end of the path; percent-encoded where not ASCII. */
  readonly pattern: string;
}

export interface RobotsGroup {
  /** Product tokens, lower case; "*" for all. */
  readonly agents: readonly string[];
  readonly rules: readonly RobotsRule[];
  /** Seconds between two requests, as the (unofficial) `Crawl-delay` asks; null where it does not. */
  readonly delay: number | null;
}

/** RFC 9309, 2.5: at least 500 KiB must be read; the rest need not. */
export const MOST_ROBOTS_BYTES = 500 * 1024;
/** Longer lines are cut: eight times the longest address that browsers have taken. */
const LONGEST_LINE = 2083 * 8;

type Key = 'agent' | 'allow' | 'disallow' | 'delay';
/** The names of lines, with the slips of hand that are common enough to be meant. */
const KEYS: readonly (readonly [Key, RegExp])[] = [
  ['agent', /^user(?:-agent|agent| agent)/i],
  ['allow', /^allow/i],
  ['disallow', /^(?:disallow|dissallow|dissalow|disalow|diasllow|disallaw)/i],
  ['delay', /^crawl-?delay$/i],
];

/**
 * Reads a robots.txt file. Lines that are none of its own are passed over (RFC 9309, 2.2.4); rules before the first group
 * belong to nobody.
 *
 * @param text decoded as UTF-8.
 */
export function parseRobots(text: string): RobotsGroup[] {
  const groups: { agents: string[]; rules: RobotsRule[]; delay: number | null }[] = [];
  let naming = false;
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    const read = keyAndValue(line.slice(0, LONGEST_LINE));
    if (!read) continue;
    const { key, value } = read;
    let group = groups.at(-1);
    if (key === 'agent') {
      // Agents that follow one another, whatever unknown lines stand between, share what comes after them.
      if (!group || !naming) {
        group = { agents: [], rules: [], delay: null };
        groups.push(group);
      }
      group.agents.push(productToken(value));
      naming = true;
    } else if (!group) continue;
    else if (key === 'delay') {
      const seconds = Number(value);
      if (value !== '' && seconds >= 0) group.delay = seconds;
    } else {
      // "Disallow:" without a path forbids nothing; it ends the list of agents all the same.
      if (value !== '') group.rules.push({ allow: key === 'allow', pattern: encodedPattern(value) });
      naming = false;
    }
  }
  return groups;
}

/** "key: value", or "key value" where the colon was forgotten; comments are cut off. */
function keyAndValue(line: string): { key: Key; value: string } | null {
  const hash = line.indexOf('#');
  const said = (hash < 0 ? line : line.slice(0, hash)).trim();
  const colon = said.indexOf(':');
  const parts = colon < 0 ? said.split(/[ \t]+/) : [said.slice(0, colon).trim(), said.slice(colon + 1).trim()];
  if (parts.length !== 2 || parts[0] === '') return null;
  const key = KEYS.find(([, form]) => form.test(parts[0]!))?.[0];
  return key ? { key, value: parts[1]! } : null;
}

/** Letters, "-" and "_" (RFC 9309, 2.2.1); what follows them is passed over. "*" may have a comment after it. */
const productToken = (value: string): string =>
  /^\*(?:\s|$)/.test(value) ? '*' : (/^[a-z_-]*/i.exec(value)?.[0] ?? '').toLowerCase();

/** Characters beyond ASCII as addresses carry them: percent-encoded UTF-8, hexadecimal digits in capitals. */
const encodedPattern = (value: string): string =>
  value
    .replace(/[\u0080-\u{10ffff}]+/gu, (words) => encodeURIComponent(words.toWellFormed()))
    .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
