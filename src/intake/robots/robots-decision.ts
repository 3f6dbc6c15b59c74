import type { RobotsGroup, RobotsRule } from './parse-robots.ts';

/** What robots.txt says of one address. */
export interface RobotsDecision {
  readonly allowed: boolean;
  /** Seconds between two requests that it asks of this agent, or null. */
  readonly delay: number | null;
}

/**
 * Whether an agent may fetch an address (RFC 9309, 2.2.1 and 2.2.2): the groups that name the agent, else those of "*",
 * else everything; of the rules that match the longest counts, and of two of one length the one that allows.
 *
 * @param agent the product token, without version.
 * @param address as it would be requested.
 */
export function robotsDecision(groups: readonly RobotsGroup[], agent: string, address: string): RobotsDecision {
  const name = agent.toLowerCase();
  const named = name === '' ? [] : groups.filter(({ agents }) => agents.includes(name));
  const applying = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  const path = pathOf(address);
  const longest = { allow: -1, disallow: -1 };
  for (const { rules } of applying) {
    for (const rule of rules) {
      const length = matchLength(rule, path);
      const kind = rule.allow ? 'allow' : 'disallow';
      if (length > longest[kind]) longest[kind] = length;
    }
  }
  const delays = applying.map(({ delay }) => delay).filter((delay) => delay !== null);
  return { allowed: longest.allow >= longest.disallow, delay: delays.length > 0 ? Math.max(...delays) : null };
}

/** Path and query, from the first "/" after the host; "/" where there is none. */
function pathOf(address: string): string {
  const host = address.startsWith('//') ? 2 : address.indexOf('://') < 0 ? 0 : address.indexOf('://') + 3;
  const start = address.slice(host).search(/[/?;]/);
  const end = address.indexOf('#', host);
  if (start < 0 || (end >= 0 && end < host + start)) return '/';
  const path = address.slice(host + start, end < 0 ? undefined : end);
  return path.startsWith('/') ? path : `/${path}`;
}

/** The length of the rule's pattern where it matches the path from its start; -1 where it does not. */
function matchLength({ allow, pattern }: RobotsRule, path: string): number {
  if (matches(pattern, path)) return pattern.length;
  // A page index.html that is allowed is the page of its folder, too.
  const slash = pattern.lastIndexOf('/');
  if (!allow || slash < 0 || !pattern.startsWith('/index.htm', slash)) return -1;
  const folder = `${pattern.slice(0, slash + 1)}$`;
  return matches(folder, path) ? folder.length : -1;
}

/** The parts between "*" follow one another in the path; the first from its start, the last, before "$", at its end. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const [first = '', ...parts] = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  if (parts.length === 0) return !anchored || path.length === first.length;
  let at = first.length;
  const last = anchored ? parts.pop()! : '';
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}
