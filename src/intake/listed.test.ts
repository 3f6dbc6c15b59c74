import { describe, expect, test } from 'vitest';
import { fetchListed, type Listed, lentByLists, notFetched } from './listed.ts';

const address = (url: string, more: Partial<Listed> = {}): Listed => ({
  kind: 'address',
  url,
  listedBy: 'list',
  ...more,
});
const nothing = async (): Promise<void> => {};

describe('fetching what lists name', () => {
  test('each address once, by what it leads to, not by how it is written', async () => {
    const fetched: string[] = [];
    const listed = ['https://a.example/1', 'http://www.a.example/1/?utm_source=x', 'https://a.example/2'].map((url) =>
      address(url),
    );
    const refused = await fetchListed(listed, ['https://a.example/2#x'], 10, async ({ url }) => void fetched.push(url));
    expect([fetched, refused]).toEqual([['https://a.example/1'], []]);
    expect(listed.map(({ url }) => url)).toEqual(['https://a.example/2']);
  });
  test('lists within lists, three deep', async () => {
    const fetched: string[] = [];
    const listed = [address('https://a.example/1')];
    const refused = await fetchListed(listed, [], 10, async ({ url }) => {
      fetched.push(url);
      listed.push(address(`${url}1`, { listedBy: url }));
    });
    expect(fetched).toEqual(['https://a.example/1', 'https://a.example/11', 'https://a.example/111']);
    expect(refused).toEqual([
      {
        path: 'https://a.example/1111',
        error: 'https://a.example/1111: listed by https://a.example/111; lists lead to lists too far. Name it yourself',
      },
    ]);
  });
  test('lists that lead in a circle end', async () => {
    const listed = [address('https://a.example/1')];
    const refused = await fetchListed(listed, [], 10, async () => void listed.push(address('https://a.example/1')));
    expect(refused).toEqual([]);
  });
  test('no more than the limit; the others are told', async () => {
    let count = 0;
    const listed = Array.from({ length: 5 }, (_, i) => address(`https://a.example/${i}`));
    const refused = await fetchListed(listed, [], 3, async () => void count++);
    expect([count, refused.map(({ path }) => path)]).toEqual([3, ['https://a.example/3', 'https://a.example/4']]);
    expect(refused[0]?.error).toContain('lists name more than 3 addresses');
  });
  test('nothing that a list in an archive names', async () => {
    const listed = [address('https://a.example/1', { within: true })];
    expect(await fetchListed(listed, [], 10, () => Promise.reject(new Error('fetched')))).toEqual([]);
    expect(notFetched(listed, [])).toEqual([
      {
        path: 'https://a.example/1',
        error: 'https://a.example/1: list names it and does not hold its text. Name the address itself',
      },
    ]);
  });
});

describe('what was not fetched', () => {
  test('is told by address up to a hundred, then by number', () => {
    const listed = Array.from({ length: 130 }, (_, i) => address(`https://a.example/${i}`));
    const told = notFetched(listed, ['https://a.example/0']);
    expect(told).toHaveLength(101);
    expect(told.at(-1)?.error).toBe(
      'list: it names 29 more addresses, and not their text. Add --fetch to have it fetched, or save the page',
    );
  });
  test('lends nothing where there is no article', async () => {
    await fetchListed([], [], 1, nothing);
    expect(lentByLists([address('https://a.example/1', { lent: { title: 'Pier' } })], [])).toEqual([]);
  });
});
