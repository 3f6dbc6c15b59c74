import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../model/dossier.ts';
import { fixtureDossier } from '../testing/fixture.ts';
import { quotationsBySpeaker } from './quotations.ts';
import { passageFrom, spanOfDates, viewOf } from './view.ts';

const dossier = fixtureDossier();
const view = viewOf(dossier);

describe('the view of a dossier', () => {
  test('counts articles and origins, and names a source by outlet, host or title', () => {
    expect(view.sources.map((source) => source.name)).toEqual([
      'Vellmouth Gazette',
      'Northwire',
      'The Harrow Post',
      'Coast Herald',
      'Evening Ledger',
      'Vellmouth <b>bridge</b>: a "resident’s" notes </script><img src=x onerror=alert(1)>',
    ]);
    expect(view.origins).toBe(5);
    expect(view.sources.map((source) => source.origin)).toEqual([1, 2, 2, 3, 4, 5]);
    const [first] = dossier.articles;
    const hosted = { ...dossier, articles: [{ ...first!, outlet: null, url: 'https://www.news.example/a' }] };
    expect(viewOf(hosted).sources[0]?.name).toBe('news.example');
  });

  test('accounts that differ stand with the newest last, undated ones first', () => {
    const inspected = dossier.points.find((point) => point.question.includes('inspected'))!;
    expect(view.accounts(inspected).map(({ account, letter }) => `${letter} ${account.label}`)).toEqual([
      'A Nobody inspected that bridge after 2021',
      'B March 2023',
      'C October 2021',
    ]);
  });

  test('a denial is found from the claim it denies, by id and by passage', () => {
    const denied = dossier.denials[0]!;
    const claim = view.claim(denied.of!)!;
    expect(view.denialsOf([claim])).toEqual([denied]);
    const of = `${claim.article}:${claim.start}-${claim.end - 1}`;
    const byPassage = viewOf({ ...dossier, denials: [{ ...denied, of }] });
    expect(byPassage.denialsOf([claim])).toHaveLength(1);
    expect(byPassage.denialsOf([view.claim(denied.claim)!])).toHaveLength(0);
  });

  test('a denial stands beside every claim of the step it denies', () => {
    const [arrest, charge] = dossier.standing[0]!.steps;
    const one = { ...arrest!, claims: [...arrest!.claims, ...charge!.claims] };
    const joined = viewOf({ ...dossier, standing: [{ ...dossier.standing[0]!, steps: [one] }] });
    expect(joined.denialsOf([joined.claim(charge!.claims[0]!)!])).toHaveLength(2);
  });

  test('references to nothing are passed over', () => {
    const broken: Dossier = {
      ...dossier,
      claims: [],
      denials: [{ ...dossier.denials[0]!, of: 'nowhere:1' }],
    };
    expect(viewOf(broken).claims(['c1', 'c2'])).toEqual([]);
    expect(viewOf(broken).words({ article: 'none', start: 0, end: 5 })).toBe('');
  });

  test('as much of an id as tells the articles apart stands in addresses', () => {
    expect(view.sources.map((source) => source.key)).toEqual(['gaze', 'wire', 'post', 'hera', 'ledg', 'note']);
    const ids = ['a-0123456789', 'a-0123456780', 'a-0123456789abc'];
    const alike = { ...dossier, articles: ids.map((id) => ({ ...dossier.articles[0]!, id })) };
    expect(viewOf(alike).sources.map((source) => source.key)).toEqual(['0123456789', '0123456780', '0123456789ab']);
  });

  test('article ids that cannot stand in an address get a number', () => {
    const odd = { ...dossier, articles: dossier.articles.map((article) => ({ ...article, id: `${article.id} "` })) };
    expect(viewOf(odd).sources.map((source) => source.key)).toEqual(['n1', 'n2', 'n3', 'n4', 'n5', 'n6']);
  });
});

test('wordings of one quotation stand together, under who is quoted most', () => {
  const [first, second, last] = quotationsBySpeaker(view);
  expect(first?.name).toBe('Jonas Weir');
  expect(first?.quotations.map(({ places, wordings }) => [places.length, wordings])).toEqual([
    [2, 2],
    [1, 1],
  ]);
  expect(second?.quotations.map(({ places, wordings }) => [places.length, wordings])).toEqual([[2, 1]]);
  expect(last?.name).toBeNull();
});

test('the span of a story', () => {
  expect(spanOfDates({ title: '', from: '2024-10-12', to: '2024-10-25' })).toBe('12 October 2024 to 25 October 2024');
  expect(spanOfDates({ title: '', from: '2024', to: '2024' })).toBe('2024');
  expect(spanOfDates({ title: '', from: null, to: '2024' })).toBe('2024');
  expect(spanOfDates({ title: '', from: null, to: null })).toBeNull();
});

test('passage references', () => {
  expect(passageFrom('a-1:2:10-20')).toEqual({ article: 'a-1:2', start: 10, end: 20 });
  expect(passageFrom('a-1')).toBeNull();
});
