import { BlockList, isIP } from 'node:net';

/**
 * IPv4 numbers that are not of the public internet: the IANA special-purpose address registry (RFC 6890), multicast, and
 * what is reserved. Metadata services of clouds (169.254.169.254, 100.100.100.200) lie in it.
 */
const SPECIAL_4 = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private (RFC 1918)
  '100.64.0.0/10', // shared by customers of one provider (RFC 6598)
  '127.0.0.0/8', // this machine
  '168.63.129.16/32', // metadata of one cloud, on a public number
  '169.254.0.0/16', // link-local, metadata
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // relays of 6to4
  '192.168.0.0/16', // private
  '198.18.0.0/15', // measurements
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/3', // multicast, reserved, broadcast
];

/** Parts of 2000::/3, the public IPv6 numbers, that are none. */
const SPECIAL_6 = [
  '2001::/23', // protocol assignments: Teredo, ORCHID, measurements
  '2001:db8::/32', // documentation
  '3fff::/20', // documentation
];

/** Prefixes after which an IPv4 number stands: what it is decides. */
const TRANSLATED = ['::ffff:0:0/96', '64:ff9b::/96'];

const listOf = (subnets: readonly string[], type: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [net = '', bits] = subnet.split('/');
    list.addSubnet(net, Number(bits), type);
  }
  return list;
};
const special4 = listOf(SPECIAL_4, 'ipv4');
const special6 = listOf(SPECIAL_6, 'ipv6');
const public6 = listOf(['2000::/3'], 'ipv6');
const translated = listOf(TRANSLATED, 'ipv6');
const sixToFour = listOf(['2002::/16'], 'ipv6');

/**
 * Whether a numeric address is not of the public internet: of this machine, a private network, a metadata service,
 * multicast, reserved. An IPv4 number inside an IPv6 one (mapped, NAT64, 6to4, ISATAP) is looked at as well. What is no
 * numeric address counts as special.
 */
export function isSpecialAddress(ip: string): boolean {
  const number = ip.replace(/%.*$/s, '').replace(/^\[|\]$/g, '');
  const kind = isIP(number);
  if (kind === 4) return special4.check(number, 'ipv4');
  if (kind !== 6) return true;
  const groups = groupsOf(number);
  if (translated.check(number, 'ipv6')) return special4.check(dotted(groups[6]!, groups[7]!), 'ipv4');
  if (!public6.check(number, 'ipv6') || special6.check(number, 'ipv6')) return true;
  if (sixToFour.check(number, 'ipv6')) return special4.check(dotted(groups[1]!, groups[2]!), 'ipv4');
  const isatap = (groups[4] === 0 || groups[4] === 0x200) && groups[5] === 0x5efe;
  return isatap && special4.check(dotted(groups[6]!, groups[7]!), 'ipv4');
}

const dotted = (high: number, low: number): string => [high >> 8, high & 255, low >> 8, low & 255].join('.');

/** The eight groups of a valid IPv6 number. */
function groupsOf(ip: string): number[] {
  // An IPv4 number at the end stands for two groups.
  const tail = /(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(ip);
  const plain = tail
    ? ip.slice(0, tail.index) +
      [0, 2].map((i) => (Number(tail[i + 1]) * 256 + Number(tail[i + 2])).toString(16)).join(':')
    : ip;
  const [head = '', rest] = plain.split('::');
  const read = (words: string): number[] =>
    words === '' ? [] : words.split(':').map((word) => Number.parseInt(word, 16));
  const [before, after] = [read(head), read(rest ?? '')];
  return rest === undefined
    ? before
    : [...before, ...new Array<number>(8 - before.length - after.length).fill(0), ...after];
}
