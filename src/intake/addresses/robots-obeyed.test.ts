import { afterEach, describe, expect, test } from 'vitest';
import { fakeClock, type Site, SMALL, site } from './testing/site.ts';
import { type Visit, visitor } from './visitor.ts';

const open: Site[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

type Robots = string | { readonly status: number; readonly location?: string };

/** A site whose robots.txt is this, every other page the word "Pier". */
async function under(robots: Robots): Promise<{ site: Site; visit: Visit; waits: number[] }> {
  const one = await site((_, response, path) => {
    if (path !== '/robots.txt') response.end(path === '/moved-robots' ? 'user-agent: *\ndisallow: /no' : 'Pier');
    else if (typeof robots === 'string') response.end(robots);
    else response.writeHead(robots.status, robots.location ? { location: robots.location } : {}).end();
  });
  open.push(one);
  const { clock, waits } = fakeClock();
  const world = { clock, environment: {} };
  return { site: one, visit: visitor({ limits: SMALL, allowPrivate: true, world }), waits };
}

describe('robots.txt', () => {
  test('is asked for once, before the first page', async () => {
    const { site, visit } = await under('');
    await visit(`${site.base}/a`);
    await visit(`${site.base}/b`);
    expect(site.asked).toEqual(['/robots.txt', '/a', '/b']);
  });
  test('forbids, and the page is not asked for', async () => {
    const { site, visit } = await under('user-agent: crossread\ndisallow: /no\n\nuser-agent: *\ndisallow: /');
    await expect(visit(`${site.base}/no/page`)).rejects.toThrow(/robots\.txt forbids programs to fetch it\. Save/);
    await visit(`${site.base}/yes`);
    expect(site.asked).toEqual(['/robots.txt', '/yes']);
  });
  test('is obeyed where a redirect leads', async () => {
    const { site: target, visit } = await under('user-agent: *\ndisallow: /no');
    const from = await site((_, response, path) => {
      if (path === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(302, { location: `${target.base}/no` }).end();
    });
    open.push(from);
    await expect(visit(from.base)).rejects.toThrow(/forbids/);
    expect(target.asked).toEqual(['/robots.txt']);
  });
  test('asks for pauses, up to a minute', async () => {
    const { site, visit, waits } = await under('user-agent: *\ncrawl-delay: 5');
    await visit(`${site.base}/a`);
    await visit(`${site.base}/b`);
    expect(waits).toEqual([5000]);
    const other = await under('user-agent: *\ncrawl-delay: 9000');
    await other.visit(`${other.site.base}/a`);
    await other.visit(`${other.site.base}/b`);
    expect(other.waits).toEqual([60_000]);
  });
  test('that does not exist allows everything', async () => {
    for (const status of [404, 403, 410]) {
      const { site, visit } = await under({ status });
      await visit(`${site.base}/a`);
    }
  });
  test('of a server in trouble forbids everything', async () => {
    for (const status of [500, 503, 429]) {
      const { site, visit } = await under({ status });
      await expect(visit(`${site.base}/a`)).rejects.toThrow(/cannot be read .* forbids all pages\. Try again later/);
      expect(site.asked).toEqual(['/robots.txt', '/robots.txt', '/robots.txt']);
    }
  });
  test('is read where it was moved to', async () => {
    const { site, visit } = await under({ status: 301, location: '/moved-robots' });
    await expect(visit(`${site.base}/no`)).rejects.toThrow(/forbids/);
    await visit(`${site.base}/yes`);
  });
  test('that leads in a circle counts as none', async () => {
    const { site, visit } = await under({ status: 301, location: '/robots.txt' });
    await visit(`${site.base}/a`);
    expect(site.asked).toHaveLength(7);
  });
  test('of any length is read to 500 KiB', async () => {
    const rules = 'user-agent: *\ndisallow: /no\n';
    const { site, visit } = await under(rules + '#'.repeat(2_000_000));
    await expect(visit(`${site.base}/no`)).rejects.toThrow(/forbids/);
    await visit(`${site.base}/yes`);
  });
});
