/** robots.txt: decisions as Google's parser makes them, on the cases of its tests, beside robots-parser in the same run. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import robotsParser from 'robots-parser';
import { parseRobots } from '../src/intake/robots/parse-robots.ts';
import { robotsDecision } from '../src/intake/robots/robots-decision.ts';

const DATA = fileURLToPath(new URL('../../shared/data/robots/cases.json', import.meta.url));

/** Its types describe its build for browsers. */
const parsePeer = robotsParser as unknown as (
  url: string,
  robots: string,
) => { isAllowed(url: string, agent: string): boolean | undefined };

interface Case {
  readonly test: string;
  readonly robots: string;
  readonly ua: string;
  readonly url: string;
  readonly allow: boolean;
}

export interface RobotFigures {
  readonly of: number;
  readonly crossread: number;
  readonly robotsParser: number;
  /** Even and odd cases: crossread. */
  readonly halves: readonly [string, string];
  readonly missed: readonly string[];
}

/** Decisions that are right; null without the data. */
export function robotFigures(): RobotFigures | null {
  if (!existsSync(DATA)) return null;
  const cases = JSON.parse(readFileSync(DATA, 'utf8')) as Case[];
  const right = cases.map(
    ({ robots, ua, url, allow }) => robotsDecision(parseRobots(robots), ua, url).allowed === allow,
  );
  const theirs = cases.filter(({ robots, ua, url, allow }) => {
    const origin = URL.parse(url)?.origin ?? 'http://foo.bar';
    return (parsePeer(`${origin}/robots.txt`, robots).isAllowed(url, ua) ?? true) === allow;
  });
  const half = (odd: number): string => {
    const part = right.filter((_, index) => index % 2 === odd);
    return `${part.filter(Boolean).length} of ${part.length}`;
  };
  return {
    of: cases.length,
    crossread: right.filter(Boolean).length,
    robotsParser: theirs.length,
    halves: [half(0), half(1)],
    missed: cases.filter((_, index) => !right[index]).map(({ test, ua, url }) => `${test}: ${ua} ${url}`),
  };
}

export async function benchRobots(): Promise<void> {
  const figures = robotFigures();
  if (!figures) return;
  const { missed, halves, ...figure } = figures;
  console.table([{ ...figure, even: halves[0], odd: halves[1] }]);
  for (const name of missed) console.log(name);
}
