import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { Failure } from '../../model/failure.ts';
import { type Answering, fakeClock, IMPATIENT, namesAs, type Site, SMALL, site } from './testing/site.ts';
import { type VisitorOptions, visitor } from './visitor.ts';

const open: Site[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
async function serve(answer: Answering): Promise<Site> {
  const one = await site((request, response, path) => {
    if (path === '/robots.txt') response.writeHead(404).end();
    else answer(request, response, path);
  });
  open.push(one);
  return one;
}
const options = (more: Partial<VisitorOptions> = {}): VisitorOptions => ({
  limits: SMALL,
  allowPrivate: true,
  ...more,
  world: { clock: fakeClock().clock, environment: {}, ...more.world },
});
const words = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('a page: its bytes, its type, and who asks for it', async () => {
  const { base, requests } = await serve((_, response) =>
    response.setHeader('content-type', 'text/html; charset=ISO-8859-1').end('<p>Pier</p>'),
  );
  const answer = await visitor(options())(`${base}/page?x=1#part`);
  expect(words(answer.bytes)).toBe('<p>Pier</p>');
  expect(answer).toMatchObject({ url: `${base}/page?x=1`, contentType: 'text/html; charset=iso-8859-1' });
  expect(requests.at(-1)?.headers['user-agent']).toMatch(/^Crossread\/\d+\.\d+\.\d+ \(.+\)$/);
  expect(requests.at(-1)?.headers.cookie).toBeUndefined();
});

test('a packed answer is unpacked', async () => {
  const { base } = await serve((_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('Pier')));
  expect(words((await visitor(options())(base)).bytes)).toBe('Pier');
});

describe('redirects', () => {
  const chain: Answering = (_, response, path) => {
    const number = Number(path.slice(1));
    if (number === 0) response.end('Pier');
    else response.writeHead(301, { location: `/${number - 1}` }).end();
  };
  test('are followed, and the last address is the page’s', async () => {
    const { base } = await serve(chain);
    expect((await visitor(options())(`${base}/3`)).url).toBe(`${base}/0`);
  });
  test('are followed no further than the limit', async () => {
    const { base } = await serve(chain);
    await expect(visitor(options())(`${base}/4`)).rejects.toThrow(/more than 3 redirects\. \S/);
  });
  test('lead to http and https only', async () => {
    const { base } = await serve((_, response) => response.writeHead(302, { location: 'file:///etc/hosts' }).end());
    await expect(visitor(options())(base)).rejects.toThrow(/answered 302/);
  });
  test('do not lead into a login', async () => {
    const { base } = await serve((_, response) =>
      response.writeHead(302, { location: 'http://name:word@127.0.0.1/' }).end(),
    );
    await expect(visitor(options())(base)).rejects.toThrow(/holds a name or password/);
  });
});

describe('limits', () => {
  test('a huge page is refused while it comes, said or unsaid', async () => {
    let sent = 0;
    const { base } = await serve((_, response) => {
      const more = (): void => {
        while (sent < 50_000_000 && response.write('x'.repeat(1000))) sent += 1000;
      };
      response.on('drain', more);
      response.on('error', () => {});
      more();
    });
    await expect(visitor(options())(base)).rejects.toThrow(/larger than 0 MB\. \S/);
    expect(sent).toBeLessThan(50_000_000);
  });
  test('a small answer that unpacks into a huge one is refused', async () => {
    const { base } = await serve((_, response) =>
      response.setHeader('content-encoding', 'gzip').end(gzipSync('x'.repeat(1_000_000))),
    );
    await expect(visitor(options())(base)).rejects.toThrow(/larger than 0 MB\. \S/);
  });
  test('a slow page is given up', async () => {
    const { base } = await serve((_, response) => response.write('x'));
    await expect(visitor(options({ limits: IMPATIENT }))(base)).rejects.toThrow(/no answer within 0 seconds\. \S/);
  });
  test('a header that never ends is given up', async () => {
    const { base } = await serve((_, response) => {
      response.socket?.write(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(200_000)}`);
    });
    await expect(visitor(options())(base)).rejects.toThrow(/the answer is no HTTP|connection failed/);
  });
});

describe('trying again', () => {
  test('after trouble that passes, with growing pauses', async () => {
    const { clock, waits } = fakeClock();
    const { base, asked } = await serve((_, response) => {
      if (asked.length < 4) response.writeHead(503).end();
      else response.end('Pier');
    });
    const answer = await visitor(options({ world: { clock, environment: {} } }))(base);
    expect(words(answer.bytes)).toBe('Pier');
    expect(waits).toEqual([1000, 4000]);
  });
  test('when the server says', async () => {
    const { clock, waits } = fakeClock();
    const { base, asked } = await serve((_, response) => {
      if (asked.length < 3) response.writeHead(429, { 'retry-after': '7' }).end();
      else response.end('Pier');
    });
    await visitor(options({ world: { clock, environment: {} } }))(base);
    expect(waits).toEqual([7000]);
  });
  test('not for long, and not more than twice', async () => {
    const { base, asked } = await serve((_, response, path) =>
      response.writeHead(503, path === '/long' ? { 'retry-after': '86400' } : {}).end(),
    );
    await expect(visitor(options())(`${base}/long`)).rejects.toThrow(/answered 503\. Try again later/);
    expect(asked.filter((path) => path === '/long')).toHaveLength(1);
    await expect(visitor(options())(`${base}/short`)).rejects.toThrow(/answered 503/);
    expect(asked.filter((path) => path === '/short')).toHaveLength(3);
  });
  test('a broken connection counts as trouble', async () => {
    const { base, asked } = await serve((_, response) => {
      if (asked.length < 3) response.socket?.destroy();
      else response.end('Pier');
    });
    expect(words((await visitor(options())(base)).bytes)).toBe('Pier');
  });
  test.each([
    [404, /there is no such page\. Check the address/],
    [403, /lets no programs in\. Save the page/],
    [418, /answered 418\. \S/],
  ])('not after %i', async (status, message) => {
    const { base, asked } = await serve((_, response) => response.writeHead(status).end());
    await expect(visitor(options())(base)).rejects.toThrow(message);
    expect(asked).toEqual(['/robots.txt', '/']);
  });
});

describe('turns', () => {
  test('one request at a time to a host, with its pause between two', async () => {
    const { clock, waits } = fakeClock();
    let atWork = 0;
    let most = 0;
    const { base, port } = await serve((_, response) => {
      atWork++;
      most = Math.max(most, atWork);
      setImmediate(() => {
        atWork--;
        response.end('Pier');
      });
    });
    const limits = { ...SMALL, fetchPause: 1000 };
    const world = { clock, environment: {}, resolve: namesAs(() => '127.0.0.1') };
    const visit = visitor(options({ limits, world }));
    await Promise.all(['/1', '/2', '/3'].map((path) => visit(base + path)));
    expect(most).toBe(1);
    expect(waits).toEqual([1000, 1000]);
    await visit(`http://other.example:${port}/`);
    expect(waits).toEqual([1000, 1000]);
  });
});

describe('an answer that was kept', () => {
  const page: Answering = (request, response) => {
    if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"one"', 'last-modified': 'Fri, 03 May 2024 10:00:00 GMT' }).end('Pier');
  };
  test('is asked for only if it changed', async () => {
    const kept = new Map();
    const told: string[] = [];
    const { base, requests } = await serve(page);
    const visit = visitor(
      options({
        kept: (url) => kept.get(url) ?? null,
        onExchange: (exchange) => {
          told.push(exchange.responseHead.slice(0, 12));
          kept.set(exchange.url, exchange);
        },
      }),
    );
    await visit(base);
    const again = await visit(base);
    expect(words(again.bytes)).toBe('Pier');
    expect(requests.at(-1)?.headers).toMatchObject({
      'if-none-match': '"one"',
      'if-modified-since': 'Fri, 03 May 2024 10:00:00 GMT',
    });
    expect(told).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200']);
  });
  test.each([
    ['is gone', (response: Parameters<Answering>[1]) => response.writeHead(410).end()],
    ['is not answered', (response: Parameters<Answering>[1]) => response.socket?.destroy()],
  ])('is read where the page %s, and a notice says so', async (_, answer) => {
    const notices: string[] = [];
    const { base } = await serve((__, response) => void answer(response));
    const kept = {
      url: base,
      date: '2024-05-03T10:00:00Z',
      requestHead: '',
      status: 200,
      responseHead: 'HTTP/1.1 200 OK\r\n\r\n',
      body: Buffer.from('Pier'),
    };
    const visit = visitor(options({ kept: () => kept, onNotice: (message) => notices.push(message) }));
    expect(words((await visit(base)).bytes)).toBe('Pier');
    expect(notices).toEqual([expect.stringMatching(/read as it was kept on 2024-05-03T10:00:00Z$/)]);
  });
});

test('a proxy of the environment is not used, and that is said once', async () => {
  const notices: string[] = [];
  const { base } = await serve((_, response) => response.end('Pier'));
  const world = { clock: fakeClock().clock, environment: { HTTP_PROXY: 'http://127.0.0.1:1/' } };
  const visit = visitor(options({ world, onNotice: (message) => notices.push(message) }));
  await visit(base);
  await visit(base);
  expect(notices).toEqual([expect.stringContaining('HTTP_PROXY is set: addresses are fetched without a proxy')]);
});

test.each([
  ['http://', /this is no address/],
  ['ftp://a.example/', /"ftp:" is not fetched/],
  ['https://name:word@a.example/', /holds a name or password/],
])('%s', async (address, message) => {
  await expect(visitor(options())(address)).rejects.toThrow(message);
});

test('whatever a server sends, a page or a clear refusal comes out', async () => {
  let sent: { readonly head: string; readonly body: Uint8Array } = { head: '', body: Buffer.from('') };
  const { base } = await serve((_, response) => {
    response.socket?.end(Buffer.concat([Buffer.from(sent.head, 'latin1'), sent.body]));
  });
  const header = fc.constantFrom(
    'Content-Type: text/html',
    'Content-Encoding: gzip',
    'Content-Encoding: br, deflate',
    'Content-Encoding: nonsense',
    'Content-Length: 5',
    'Content-Length: -1',
    'Transfer-Encoding: chunked',
    'Location: http://',
    'Location: //127.0.0.1:1',
    'Location: /',
    'Retry-After: soon',
    'no colon',
    'X: \x01\xff',
    '',
  );
  const answer = fc.record({
    status: fc.constantFrom(
      'HTTP/1.1 200 OK',
      'HTTP/1.0 200',
      'HTTP/1.1 302 Found',
      'HTTP/1.1 304',
      'HTTP/9 x',
      '',
      'HTTP/1.1 999 x',
    ),
    headers: fc.array(header, { maxLength: 4 }),
    body: fc.oneof(
      fc.uint8Array({ maxLength: 100 }),
      fc.constant(gzipSync('Pier')),
      fc.constant(Buffer.from('4\r\nPier\r\n0\r\n\r\n')),
    ),
  });
  await fc.assert(
    fc.asyncProperty(answer, async ({ status, headers, body }) => {
      sent = { head: [status, ...headers, '', ''].join('\r\n'), body };
      const outcome = await visitor(options({ limits: { ...IMPATIENT, fetchRetries: 0 } }))(base).catch(
        (error) => error,
      );
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(Failure);
      else expect(outcome.bytes.length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
}, 60_000);
