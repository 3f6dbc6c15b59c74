import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './testing/run.ts';

const MINUTES = 300_000;
const PAGE = `<!doctype html><title>Pier shut</title><article><h1>Pier shut</h1>
<p>The council of Skarrow shut the pier on Friday after two boards broke under a delivery van, the mayor said.</p>
<p>Nobody was hurt. The pier, built in 1902, will stay shut until June, according to the council of the town.</p></article>`;
let folder = '';
let server: Server;
let asked: string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-network-'));
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/pier') response.setHeader('content-type', 'text/html').end(PAGE);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  writeFileSync(join(folder, 'list.txt'), `http://127.0.0.1:${(server.address() as AddressInfo).port}/pier\n`);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

describe('addresses that a list names', () => {
  it(
    'are fetched only when the user says so, privately only when the user says that too, and are kept',
    async () => {
      const extract = async (...options: string[]): ReturnType<typeof run> => {
        asked = [];
        return run(['extract', ...options], { cwd: folder });
      };
      const unasked = await extract('list.txt');
      expect([unasked.code, unasked.out, asked]).toEqual([1, '', []]);
      expect(unasked.err).toMatch(/\/pier: list\.txt names it and does not hold its text\. Add --fetch/);

      const refused = await extract('list.txt', '--fetch');
      expect([refused.code, asked]).toEqual([1, []]);
      expect(refused.err).toMatch(/it leads into a private network\. Allow this with --allow-private/);

      const fetched = await extract('list.txt', '--fetch', '--allow-private', '--keep', 'kept.warc.gz');
      expect([fetched.code, asked]).toEqual([0, ['/robots.txt', '/pier']]);
      expect(JSON.parse(fetched.out)).toMatchObject({
        title: 'Pier shut',
        text: expect.stringContaining('built in 1902'),
      });
      expect(existsSync(join(folder, 'kept.warc.gz'))).toBe(true);

      const again = await extract('kept.warc.gz');
      expect([again.code, asked]).toEqual([0, []]);
      expect(JSON.parse(again.out).text).toBe(JSON.parse(fetched.out).text);
      expect(JSON.parse(again.out).id).toBe(JSON.parse(fetched.out).id);
    },
    MINUTES,
  );
});
