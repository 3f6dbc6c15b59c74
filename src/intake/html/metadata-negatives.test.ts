import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDate, readDate, readMoment } from '../dates.ts';
import { fromHtml } from '../from-html.ts';
import { peopleOf } from './authors/people.ts';
import { dayInPath } from './published/addresses.ts';
import { datesOfLine } from './published/dated-line.ts';
import { isSiteName } from './sites.ts';
import { bareTitle } from './titles/bare-title.ts';

describe('no person', () => {
  test.each([
    'By',
    'admin',
    'Administrator',
    'By admin',
    'Editor',
    'Staff',
    'Guest',
    'Unknown',
    'undefined',
    'null',
    'Share this',
    'Read more',
    'Subscribe',
    'Member Login',
    'View all posts',
    'Contact us',
    'Follow us',
    '5 March 2025',
    'By 5 March 2025',
    'jroe@ledger.example',
    '@jroe',
    'https://ledger.example/jroe',
    'Political Editor',
    'Senior Reporter',
    'MD, PhD',
    'by the harbour',
    'the pier is shut, it says',
    'Jane Ro...',
    '3 min read',
    '',
    '   ',
    '|||',
    '“”',
    'Table of Contents',
    'Home',
    'News',
    'Written By',
  ])('%s', (words) => {
    expect(peopleOf(words, false)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['By Jane Roe, Political Editor', ['Jane Roe']],
    ['By Jane Roe, MD, PhD', ['Jane Roe']],
    ['By Jane Roe, MS, RD, FAND', ['Jane Roe']],
    ['By Jane RoeJane Roe', ['Jane Roe']],
    ['By Jane Roe | jroe@ledger.example', ['Jane Roe']],
    ['Jane Roe @jroe', ['Jane Roe']],
    ['By Jane Roe for the Skarrow Ledger', ['Jane Roe']],
    ['By Jane Roe in Port Ansel', ['Jane Roe']],
    ['By Jane Roe Published: 3 May 2019', ['Jane Roe']],
    ['By Jane Roe Updated 10:04', ['Jane Roe']],
    ['By Jane Roe Photos by Omar Dell', ['Jane Roe']],
    ['By Jane Roe Wednesday, 3 May 2019', ['Jane Roe']],
    ['Jane Roe (Skarrow)', ['Jane Roe']],
    ['Jane Roe, Skarrow News', ['Jane Roe']],
    ['Jane Roe\u2028Related Topics\u2028Harbour', ['Jane Roe']],
    ['Ludwig van der Aa', ['Ludwig van der Aa']],
    ["Aoife O'Dell", ["Aoife O'Dell"]],
    ['Byron Roe', ['Byron Roe']],
    ['J. R. Roe Jr.', ['J. R. Roe Jr.']],
  ])('%s is nobody else', (words, names) => {
    expect(peopleOf(words, false)).toEqual(names);
  });
});

test('an organisation whose name has "for" and "and" in it is one', () => {
  expect(peopleOf('Centre for Fire and Rescue', true)).toEqual(['Centre for Fire and Rescue']);
});

describe('no date of an article', () => {
  test.each([
    '© 2019',
    '© 3 May 2019 Ledger',
    'Copyright 3 May 2019',
    'Born 3 May 1969',
    'Event: 3 May 2019',
    'Deadline 3 May 2019',
    'The council said on 3 May 2019 that the pier would be shut.',
    '— Jane Roe (@jroe) May 3, 2019',
    'May',
    '10:04',
    'Version 1.12.13',
    '3 min read',
    '555-2019',
    'Room 12.13.14.15',
  ])('%s', (line) => {
    expect(datesOfLine(line, 'day-first').filter(({ kind }) => kind !== 'other')).toEqual([]);
  });

  test.each([
    '1.12.13.14',
    '10.04.99',
    '2025-02-30',
    '12:30:45',
    '3 of 4 2025',
    '31 April 2025',
    'listopada 2025',
    '12 listopada 2025',
    '1/2/3',
  ])('%s', (words) => {
    expect(readDate(words)).toBeNull();
  });

  test.each([
    '/2023/10/3-questions',
    '/pier-2025',
    '/20251350/x',
    '/1234/56/78/',
    '/2025/13/01/',
    '/a/2025/02/30/',
    '/2025/03/pier',
    '/top-10-2025-1',
  ])('%s', (path) => {
    expect(dayInPath(`https://ledger.example${path}`)).toBeNull();
  });

  const html = (around: string): string =>
    `<html lang="en"><body><article><h1>Pier shut for the winter</h1><p>The pier is shut, the council said, and it will stay so until the ice has gone from the inner basin, which can take until May.</p></article>${around}</body></html>`;
  test.each([
    ['a copyright line', '<footer><p class="date">Copyright 2019 Ledger</p></footer>'],
    ['a comment', '<div class="comments"><time datetime="2019-05-03">3 May 2019</time></div>'],
    ['a related article', '<aside><time datetime="2019-05-03">3 May 2019</time></aside>'],
    ['a widget', '<div class="recent-posts widget"><span class="post-date">3 May 2019</span></div>'],
    ['a year in the footer', '<footer>Since 1969</footer>'],
  ])('%s', (_, around) => {
    expect(fromHtml(html(around), { path: 'a.html', url: null }).published).toBeNull();
  });
});

describe('no name of the site', () => {
  test.each([
    ['Roe', ['Skarrow Ledger']],
    ['Jane Roe', ['Skarrow Ledger', 'skarrowledger']],
    ['Skarrow', ['Skarrow Evening Ledger and Harbour News']],
    ['', ['Ledger']],
    ['Ledger', ['']],
  ])('%s', (name, sites) => {
    expect(isSiteName(name, sites)).toBe(false);
  });

  test.each([
    'Pier shut - and nobody knows why',
    'Pier | shut for the winter, says the council of Skarrow',
    'Who pays? 3 answers - 2025',
    'Pier',
    '',
    'Skarrow: pier shut',
    'A well-known pier – the longest on the whole coast – is shut',
  ])('%s keeps its words as an h1', (title) => {
    expect(bareTitle(title, ['Evening Post'], false)).toBe(title);
  });
});

describe('any words', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc
      .array(
        fc.constantFrom(
          'By',
          'Jane',
          'Roe',
          'and',
          ',',
          '|',
          '\u2028',
          '5',
          'March',
          '2025',
          '/',
          '-',
          '.',
          'Editor',
          'van',
          '@jroe',
          '©',
          ' ',
        ),
        { maxLength: 25 },
      )
      .map((list) => list.join(' ')),
  );

  test('people are short, trimmed, each once, and stand in the words', () => {
    fc.assert(
      fc.property(words, fc.boolean(), (line, declared) => {
        const names = peopleOf(line, declared);
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) {
          expect(name).toBe(name.trim());
          expect(name.length).toBeLessThanOrEqual(60);
          expect(name).not.toMatch(/[@\d|]/);
        }
      }),
    );
  });

  test('dates are EDTF and of the calendar, at any place of the words', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(null, 'day-first', 'month-first'), (line, order) => {
        const found = findDate(line, order);
        if (!found) return;
        expect(found.value).toMatch(/^\d{4}-\d\d(?:-\d\d)?$/);
        expect(found.end).toBeGreaterThan(found.start);
        if (found.value.length === 10) expect(new Date(found.value).toISOString().slice(0, 10)).toBe(found.value);
      }),
    );
  });

  test('a day comes back from every form it is written in', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    const months = 'January February March April May June July August September October November December'.split(' ');
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y, m, d] = iso.split('-') as [string, string, string];
        const month = months[Number(m) - 1]!;
        for (const form of [
          iso,
          `${Number(d)} ${month} ${y}`,
          `${month} ${Number(d)}, ${y}`,
          `${d}.${m}.${y}`,
          `${y}年${Number(m)}月${Number(d)}日`,
          `${y}/${m}/${d}`,
        ])
          expect(readDate(form)).toBe(iso);
        expect(readDate(`${d}/${m}/${y}`, 'day-first')).toBe(iso);
        expect(readDate(`${m}/${d}/${y}`, 'month-first')).toBe(iso);
        expect(readMoment(`${iso}T10:04:09.123+0530`)).toBe(`${iso}T10:04:09+05:30`);
      }),
    );
  });

  test.each([
    ['digits', '7'.repeat(1_000_000)],
    ['quotation marks', '"'.repeat(1_000_000)],
    ['words', 'last '.repeat(200_000)],
    ['commas', 'By Jane Roe, '.repeat(80_000)],
    ['brackets', '('.repeat(1_000_000)],
    ['dots', '1.'.repeat(500_000)],
    ['bars', ' | '.repeat(300_000)],
    ['edges', 'Jane Roe\u2028'.repeat(100_000)],
    ['lone surrogates', '\ud800'.repeat(100_000)],
    ['dates', '3 May 2019, '.repeat(80_000)],
  ])('a megabyte of %s comes to an end', (_, line) => {
    expect(peopleOf(line, false)).toEqual([]);
    expect(datesOfLine(line, null)).toEqual([]);
    const page = `<html><head><title>${line}</title><meta name="author" content='${line.slice(0, 100_000)}'></head><body><h1>${line}</h1><p>The pier is shut, the council said, and it will stay so until May, when the ice has gone.</p></body></html>`;
    expect(fromHtml(page, { path: 'a.html', url: null }).text).toContain('The pier is shut');
  });
});
