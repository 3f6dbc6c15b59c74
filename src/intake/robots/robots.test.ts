import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRobots } from './parse-robots.ts';
import { robotsDecision } from './robots-decision.ts';

const allowed = (robots: string, path: string, agent = 'crossread'): boolean =>
  robotsDecision(parseRobots(robots), agent, `https://a.example${path}`).allowed;

describe('groups', () => {
  const robots =
    'User-agent: other\nUser-agent: Crossread/1.0 (x)\nDisallow: /a\n\nUser-agent: *\nDisallow: /b\n\nuser-agent: crossread\ndisallow: /c';
  test('that name the agent are read together, and those of all are not', () => {
    expect(['/a', '/b', '/c'].map((path) => allowed(robots, path))).toEqual([false, true, false]);
  });
  test('of all are for the others', () => {
    expect(['/a', '/b', '/c'].map((path) => allowed(robots, path, 'third'))).toEqual([true, false, true]);
  });
  test('a longer name is another agent', () => expect(allowed('user-agent: crossreader\ndisallow: /', '/')).toBe(true));
  test('rules before any agent are nobody’s', () =>
    expect(allowed('disallow: /\nuser-agent: *\nallow: /', '/')).toBe(true));
  test('unknown lines do not end a list of agents', () => {
    expect(allowed('user-agent: crossread\nsitemap: https://a.example/s\nuser-agent: x\ndisallow: /', '/')).toBe(false);
  });
});

describe('rules', () => {
  test.each([
    ['/fish', '/fish', true],
    ['/fish', '/fishing', true],
    ['/fish', '/Fish', false],
    ['/fish*', '/fish', true],
    ['/*/fish', '/a/b/fish', true],
    ['/*.php$', '/a.php', true],
    ['/*.php$', '/a.php?b', false],
    ['/*.php', '/a.php?b', true],
    ['/a*b*c$', '/abbc', true],
    ['/a*c$', '/ac/c', true],
    ['/a*a$', '/a', false],
    ['/$', '/', true],
    ['/$', '/a', false],
    ['/é', '/%C3%A9', true],
    ['/%c3%a9', '/%C3%A9', true],
    ['', '/', false],
  ])('"%s" and %s', (pattern, path, matches) => {
    expect(allowed(`user-agent: *\ndisallow: ${pattern}`, path)).toBe(!matches);
  });
  test('the longest that matches counts; of two of one length the one that allows', () => {
    expect(allowed('user-agent: *\ndisallow: /a\nallow: /ab', '/abc')).toBe(true);
    expect(allowed('user-agent: *\nallow: /a\ndisallow: /ab', '/abc')).toBe(false);
    expect(allowed('user-agent: *\ndisallow: /a\nallow: /a', '/abc')).toBe(true);
  });
  test('slips of hand are understood', () => {
    for (const line of ['Dissallow: /', 'disallow /', 'DISALOW:/', ' disallow : / # all'])
      expect(allowed(`user agent: *\n${line}`, '/')).toBe(false);
  });
  test('a pause is told; of several the longest', () => {
    const delay = (robots: string): number | null =>
      robotsDecision(parseRobots(robots), 'x', 'https://a.example/').delay;
    expect(delay('user-agent: *\ncrawl-delay: 2.5\nuser-agent: x\ncrawl-delay: 3')).toBe(3);
    expect(delay('user-agent: *\ncrawl-delay: soon')).toBeNull();
    expect(delay('user-agent: y\ncrawl-delay: 3')).toBeNull();
  });
});

describe('any file at all', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'user-agent: *',
      'user-agent: crossread',
      'disallow: /',
      'allow: /*a',
      'disallow: /a$',
      'crawl-delay: 1',
      ':',
      '#',
      '\ufeff',
      '\0',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  test('has an answer for any address', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 20 }),
        fc.string({ unit: 'binary' }),
        fc.string(),
        (lines, url, agent) => {
          expect(typeof robotsDecision(parseRobots(lines.join('\n')), agent, url).allowed).toBe('boolean');
        },
      ),
    );
  });
  test('one more rule that allows never forbids', () => {
    const paths = fc.constantFrom('/', '/a', '/ab', '/a*', '/*b$', '/b');
    const rules = fc.array(fc.tuple(fc.constantFrom('allow', 'disallow'), paths), { maxLength: 8 });
    fc.assert(
      fc.property(rules, paths, fc.constantFrom('/', '/a', '/ab', '/b', '/aab'), (list, more, path) => {
        const robots = `user-agent: *\n${list.map(([kind, pattern]) => `${kind}: ${pattern}`).join('\n')}`;
        if (allowed(robots, path)) expect(allowed(`${robots}\nallow: ${more}`, path)).toBe(true);
      }),
    );
  });
  test.each([
    ['stars', `user-agent: *\ndisallow: /${'*a'.repeat(8000)}b`, `/${'a'.repeat(100_000)}`],
    ['one endless line', `user-agent: *\ndisallow: /${'a'.repeat(5_000_000)}`, '/a'],
    ['many groups', 'user-agent: x\ndisallow: /\n'.repeat(100_000), '/a'],
    ['many agents', 'user-agent: crossread\n'.repeat(100_000), '/a'],
  ])('of %s does not run away', (_, robots, path) => expect(allowed(robots, path)).toBe(true));
});
