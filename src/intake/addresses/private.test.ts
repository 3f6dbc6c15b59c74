import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { isSpecialAddress } from './special-addresses.ts';
import { fakeClock, namesAs, type Site, SMALL, site } from './testing/site.ts';
import { type Visit, visitor, type World } from './visitor.ts';

const open: Site[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
async function serve(answer: (path: string) => string | { readonly location: string }): Promise<Site> {
  const one = await site((_, response, path) => {
    const said = path === '/robots.txt' ? '' : answer(path);
    if (typeof said === 'string') response.end(said);
    else response.writeHead(302, said).end();
  });
  open.push(one);
  return one;
}

/**
 * For the tests 127.0.0.1 is the public internet and everything else is private: no request may leave this machine.
 */
const visitPublic = (world: Partial<World> = {}): Visit =>
  visitor({
    limits: SMALL,
    world: { clock: fakeClock().clock, environment: {}, refused: (ip) => ip !== '127.0.0.1', ...world },
  });

describe('numbers that are not of the public internet', () => {
  test.each([
    '0.0.0.0', '10.1.2.3', '100.64.0.1', '100.100.100.200', '127.0.0.1', '127.255.255.254', '168.63.129.16',
    '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.192', '192.168.1.1', '198.18.0.1', '203.0.113.9',
    '224.0.0.1', '239.255.255.250', '255.255.255.255',
    '::', '::1', '::ffff:10.0.0.1', '::ffff:7f00:1', '::127.0.0.1', '::ffff:0:127.0.0.1', 'fc00::1', 'fd00:ec2::254',
    'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', '100::1', '64:ff9b::10.0.0.1', '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::1', '2002:7f00:1::', '2002:a9fe:a9fe::1', '2002:c0a8:101::1', '2001:0:1:2::3', '2001:db8::1',
    '2001:10::1', '3fff::1', '5f00::1', '2a00:1450::5efe:10.0.0.1', '2a00:1450::200:5efe:192.168.0.1',
    'not a number', '', '1.2.3', '[::1]',
  ])('%s', (ip) => expect(isSpecialAddress(ip)).toBe(true)); // biome-ignore format: one table

  test.each([
    '1.1.1.1', '93.184.216.34', '172.15.255.255', '172.32.0.1', '192.167.1.1', '198.20.0.1', '223.255.255.255',
    '2606:2800:220:1::1', '2a00:1450:4001::200e', '::ffff:93.184.216.34', '64:ff9b::93.184.216.34', '2002:5db8:d822::1',
    '[2606:2800:220:1::1]',
  ])('not %s', (ip) => expect(isSpecialAddress(ip)).toBe(false)); // biome-ignore format: one table

  test('an IPv4 number counts the same in every way to write it into an IPv6 one', () => {
    const octet = fc.nat(255);
    fc.assert(
      fc.property(fc.tuple(octet, octet, octet, octet), (octets) => {
        const [a, b, c, d] = octets;
        const hex = `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
        const plain = isSpecialAddress(octets.join('.'));
        for (const written of [`::ffff:${octets.join('.')}`, `::ffff:${hex}`, `64:ff9b::${hex}`, `2002:${hex}::1`])
          expect(isSpecialAddress(written)).toBe(plain);
      }),
    );
  });
  test('anything at all has an answer', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.ipV6(), fc.ipV4Extended()),
        (ip) => typeof isSpecialAddress(ip) === 'boolean',
      ),
    );
  });
});

describe('are refused', () => {
  const strict = visitor({ limits: SMALL, world: { clock: fakeClock().clock, environment: {} } });
  test.each([
    'http://localhost/', 'http://LOCALHOST./', 'http://a.localhost/', 'http://printer.local/',
    'http://metadata.google.internal/', 'http://router.lan/', 'http://box.home.arpa/',
    'http://127.0.0.1/', 'http://0x7f.1/', 'http://0x7f000001/', 'http://2130706433/', 'http://017700000001/',
    'http://0177.0.0.1/', 'http://127.1/', 'http://127.0.0.1./', 'http://１２７.０.０.１/', 'http://127。0。0。1/',
    'http://%31%32%37.0.0.1/', 'http://0/', 'http://[::1]/', 'http://[::]/', 'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/', 'http://[0:0:0:0:0:ffff:a9fe:a9fe]/', 'http://[64:ff9b::169.254.169.254]/',
    'http://[2002:7f00:1::]/', 'http://[fe80::1]/', 'http://[fd00:ec2::254]/', 'http://169.254.169.254/latest/',
    'http://2852039166/', 'http://10.0.0.1:8080/', 'http://224.0.0.1/',
  ])('%s, before anything is asked', async (address) => {
    await expect(strict(address)).rejects.toThrow(/it leads into a private network\. Allow this with --allow-private/);
  }); // biome-ignore format: one table

  test('a public page that redirects to a private number', async () => {
    const { base, asked } = await serve(() => ({ location: 'http://127.0.0.2/secret' }));
    await expect(visitPublic()(base)).rejects.toThrow(/private network/);
    expect(asked).toEqual(['/robots.txt', '/']);
  });

  test('a public page that redirects to a name of a private number', async () => {
    const secret = await serve(() => 'secret');
    const { base } = await serve(() => ({ location: `http://inside.example:${secret.port}/` }));
    const resolve = namesAs(() => '127.0.0.3');
    await expect(visitPublic({ resolve })(base)).rejects.toThrow(/private network/);
    expect(secret.asked).toEqual([]);
  });

  test('a robots.txt that redirects to a private number', async () => {
    const one = await site((_, response) => response.writeHead(302, { location: 'http://127.0.0.2/' }).end());
    open.push(one);
    await expect(visitPublic()(one.base)).rejects.toThrow(/private network/);
    expect(one.asked).toEqual(['/robots.txt']);
  });

  test('a name of which one of several numbers is private', async () => {
    const { port, asked } = await serve(() => 'Pier');
    const both: World['resolve'] = (_, __, done) =>
      (done as (error: null, found: { address: string; family: number }[]) => void)(null, [
        { address: '127.0.0.1', family: 4 },
        { address: '127.0.0.2', family: 4 },
      ]);
    await expect(visitPublic({ resolve: both })(`http://name.example:${port}/`)).rejects.toThrow(/private network/);
    expect(asked).toEqual([]);
  });

  test('a name whose answer changes between two requests: each connection goes where it was checked to go', async () => {
    const { port, asked } = await serve(() => 'Pier');
    const answers = ['127.0.0.1', '127.0.0.1', '127.0.0.2'];
    const looked: string[] = [];
    const resolve = namesAs((host) => {
      looked.push(host);
      return answers[looked.length - 1] ?? '127.0.0.2';
    });
    const visit = visitPublic({ resolve });
    // robots.txt and the first page are public, the second page would not be.
    await visit(`http://name.example:${port}/1`);
    await expect(visit(`http://name.example:${port}/2`)).rejects.toThrow(/private network/);
    expect(asked).toEqual(['/robots.txt', '/1']);
    // Looked up once for each connection: no second answer can slip in between check and use.
    expect(looked).toHaveLength(3);
  });
});

test('the user may allow it', async () => {
  const { base } = await serve(() => 'Pier');
  const visit = visitor({ limits: SMALL, allowPrivate: true, world: { clock: fakeClock().clock, environment: {} } });
  expect((await visit(base)).url).toBe(`${base}/`);
});
