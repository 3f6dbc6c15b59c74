/** The views of the page beyond the first screen: the grid, the timeline, people, print, addresses, many articles. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dossier } from '../model/dossier.ts';
import { toHtml } from './html.ts';
import { eventually, hasBrowser, launch, visit } from './testing/browser.ts';
import { fixtureDossier } from './testing/fixture.ts';

const SECONDS = 1000;
const wide: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const html = toHtml(fixtureDossier());

const toGrid = async (page: Page): Promise<void> => {
  await page.locator('nav a[href="#grid"]').click();
  await page.locator('.grid').waitFor();
};
const rows = (page: Page): Promise<string[]> => page.locator('.grid tbody tr:visible th .question').allTextContents();

/** The fixture with its articles and matters many times over: `times` copies of each matter, told by that many articles each. */
const many = (articles: number, points: number): Dossier => {
  const dossier = fixtureDossier();
  const [first] = dossier.articles;
  const [matter] = dossier.points;
  const text = first!.text;
  const claims = Array.from({ length: articles }, (_, index) => ({
    ...dossier.claims[0]!,
    id: `many${index}`,
    article: `a-${index.toString(36).padStart(4, '0')}-many`,
    start: 0,
    end: 40,
  }));
  return {
    ...dossier,
    articles: claims.map(({ article }) => ({ ...first!, id: article, origin: article, titleSpan: null, dropped: [] })),
    claims,
    points: Array.from({ length: points }, (_, index) => ({
      ...matter!,
      id: `m${index}`,
      question: `Question ${index}?`,
      accounts: [0, 1].map((account) => ({
        ...matter!.accounts[0]!,
        label: text.slice(account, account + 10),
        claims: claims.filter((_, at) => (at * 7 + index) % 20 === account).map(({ id }) => id),
      })),
    })),
  };
};

describe.skipIf(!hasBrowser())('views', { timeout: 60 * SECONDS }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60 * SECONDS);
  afterAll(() => browser?.close());

  test('the grid: every cell is a slice of the column’s article, with the sign of its account', async () => {
    const { page, trouble, close } = await visit(browser, html, wide);
    await toGrid(page);
    const { articles } = fixtureDossier();
    const heads = await page.locator('.grid thead th a').allTextContents();
    expect(heads).toHaveLength(articles.length);
    // One outlet may stand in several columns: the day tells them apart.
    expect(await page.locator('.grid thead th', { hasText: 'Coast Herald' }).textContent()).toContain('17 Oct 2024');
    const cells: [number, string, string][] =
      await page.evaluate(`[...document.querySelectorAll('.grid tbody tr')].flatMap((row) => {
      let column = -1;
      return [...row.cells].flatMap((cell) => {
        const at = column;
        column += cell.colSpan;
        return [...cell.querySelectorAll('.cell')].map((one) => [at, one.querySelector('.letter')?.textContent ?? '', one.querySelector('a').textContent]);
      });
    })`);
    expect(cells.length).toBeGreaterThan(12);
    for (const [column, , words] of cells) {
      const number = Number(/^\[(\d+)\]/.exec(heads[column]!)![1]);
      expect(articles[number - 1]!.text).toContain(words);
    }
    expect(new Set(cells.map(([, letter]) => letter))).toEqual(new Set(['', 'A', 'B', 'C']));
    expect(trouble).toEqual([]);
    await close();
  });

  test('the grid sorts, filters by finding, kind, actor and article, and finds as one types', async () => {
    const { page, close } = await visit(browser, html, wide);
    await toGrid(page);
    const all = await rows(page);
    await page.locator('.sorting select').selectOption('question');
    expect(await rows(page)).toEqual([...all].sort());
    await page.locator('.sorting select').selectOption('articles');
    const counts: number[] = await page.evaluate(
      "[...document.querySelectorAll('.grid tbody tr')].map((row) => Number(row.dataset.articles))",
    );
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    await page.locator('.sorting select').selectOption('');
    expect(await rows(page)).toEqual(all);

    await page.locator('#find').fill('2021');
    expect(await rows(page)).toEqual(['When was the bridge last inspected?']);
    await page.getByRole('button', { name: 'Clear' }).click();
    await eventually(page, 'document.querySelectorAll(".item[hidden]").length === 0');
    await page.getByText('Filter', { exact: true }).click();
    const filtered = async (key: string, option: string | { label: string }): Promise<string[]> => {
      const select = page.locator(`select[data-filter="${key}"]`);
      await select.selectOption(option);
      const found = await rows(page);
      await select.selectOption('');
      return found;
    };
    expect(await filtered('f', 'changed')).toEqual(['How many people died?']);
    expect(await filtered('t', 'date')).toEqual(['When was the bridge last inspected?']);
    expect(await filtered('k', { label: 'Jonas Weir' })).toContain('In which words is Jonas Weir quoted?');
    const ofOne = await filtered('a', '1');
    expect(ofOne.length).toBeGreaterThan(0);
    expect(ofOne.length).toBeLessThan(all.length);
    await close();
  });

  test('the grid keeps its head and its first column in sight; 200 articles by 500 matters are drawn', async () => {
    const { page, trouble, close } = await visit(browser, toHtml(many(200, 500)), wide);
    await toGrid(page);
    expect(await page.locator('.grid tbody tr').count()).toBe(500);
    expect(await page.locator('.grid thead th').count()).toBe(201);
    await page.evaluate("document.querySelector('.wide').scrollTo({ left: 9000, top: 9000, behavior: 'instant' })");
    const [box, corner, head] = await page.evaluate<{ x: number; y: number }[]>(`(() => {
      const at = (part) => { const { x, y } = part.getBoundingClientRect(); return { x, y }; };
      const wide = document.querySelector('.wide');
      return [at(wide), at(wide.querySelector('thead th')), at(wide.querySelector('thead th:nth-child(90)'))];
    })()`);
    expect(corner).toEqual(box);
    expect(head!.y).toBe(box!.y);
    await page.locator('#find').fill('question 499');
    expect(await rows(page)).toEqual(['Question 499?']);
    expect(trouble).toEqual([]);
    await close();
  });

  test('find and filter stay within reach beside an open article', async () => {
    for (const width of [1000, 1440, 1900]) {
      const { page, close } = await visit(browser, html, { viewport: { width, height: 900 } });
      await page.locator('button.beside').first().click();
      const find = page.locator('#find');
      if (!(await find.isVisible())) await page.getByText('Contents, find and filter').click();
      await find.fill('inspected');
      expect(await page.locator('#differ .matter:visible').count()).toBe(1);
      expect(await page.locator('#reader .pane').count()).toBe(2);
      const [field, reader] = [(await find.boundingBox())!, (await page.locator('#reader').boundingBox())!];
      expect(field.x + field.width).toBeLessThanOrEqual(reader.x);
      await close();
    }
  });

  test('a matter has an address, also where its line is folded away', async () => {
    const inGrid = await visit(browser, html, wide);
    await toGrid(inGrid.page);
    await inGrid.page.locator('.grid .question').first().click();
    const address = new URL(inGrid.page.url()).hash;
    expect(address).toMatch(/^#point-/);
    await inGrid.page.goBack();
    expect(new URL(inGrid.page.url()).hash).toBe('#grid');
    await inGrid.close();

    const colleague = await visit(browser, html, wide, address);
    expect(await colleague.page.locator(address).isVisible()).toBe(true);
    expect(await colleague.page.evaluate(`document.querySelector(':target').id`)).toBe(address.slice(1));
    await colleague.close();

    const folded = toHtml({
      ...fixtureDossier(),
      points: Array.from({ length: 40 }, (_, index) => ({ ...fixtureDossier().points.at(-1)!, id: `m${index}` })),
    });
    const last = await visit(browser, folded, wide, '#point-m39');
    await eventually(
      last.page,
      `(() => {
      const { top, height } = document.querySelector('#point-m39').getBoundingClientRect();
      return height > 0 && top >= 0 && top < innerHeight;
    })()`,
    );
    await last.close();
  });

  test('every entry of the contents leads to its section, however far', async () => {
    const { page, close } = await visit(browser, toHtml(many(60, 200)), wide);
    for (const name of ['sources', 'people', 'standing', 'grid', 'differ']) {
      await page.locator(`nav a[href="#${name}"]`).click();
      await eventually(
        page,
        `(() => {
        const { top } = document.querySelector('#${name} h2').getBoundingClientRect();
        return top >= -1 && top < innerHeight / 2;
      })()`,
      );
    }
    await close();
  });

  test('the timeline is drawn for the eye and listed for a screen reader; what is planned stands apart', async () => {
    const { page, close } = await visit(browser, html, wide);
    await page.locator('nav a[href="#timeline"]').click();
    expect((await page.locator('.drawing svg').boundingBox())!.width).toBeGreaterThan(500);
    expect(await page.locator('.drawing').getAttribute('aria-hidden')).toBe('true');
    const [join, first, second] = await Promise.all(
      [
        page.locator('.drawing line.join'),
        page.locator('.drawing .given').nth(0),
        page.locator('.drawing .given').nth(1),
      ].map((part) => part.boundingBox()),
    );
    expect(join!.width).toBeGreaterThan(0);
    expect(first!.y).toBe(second!.y);
    expect(await page.locator('ol.timeline.past > li').count()).toBeGreaterThan(3);
    expect(await page.locator('ol.timeline.planned > li').count()).toBe(1);
    await page.locator('.drawing a').first().click();
    expect(new URL(page.url()).hash).toMatch(/^#point-/);
    await close();
  });

  test('a person’s card shows the forms of the name, and on request all that concerns the person', async () => {
    const { page, close } = await visit(browser, html, wide);
    await page.locator('nav a[href="#people"]').click();
    const card = page.locator('.card', { hasText: 'Tomas Reik' });
    expect(await card.locator('.forms').allTextContents()).toEqual(['Also: Reik', 'Other spellings: Reick']);
    await card.getByRole('button').click();
    expect(await page.locator('.ledger.item:visible h3').allTextContents()).toEqual(['Tomas Reik']);
    expect(await page.locator('.ledger.item:visible .denial').count()).toBeGreaterThan(0);
    expect(await page.locator('#single .item:visible').count()).toBe(0);
    expect(await page.locator('select[data-filter="k"] option:checked').textContent()).toBe('Tomas Reik');
    await close();
  });

  test('unread inputs, what was set aside, and what was left open are told', async () => {
    const { page, close } = await visit(browser, html, wide);
    await page.locator('.standfirst a').click();
    expect(await page.locator('.unread').textContent()).toContain('broken.pdf');
    const aside = page.locator('.aside').first();
    await aside.locator('summary').click();
    expect(await aside.locator('.reason').first().isVisible()).toBe(true);
    await page.locator('nav a[href="#abstained"]').click();
    expect(await page.locator('#abstained .group').count()).toBeGreaterThan(0);
    await close();
  });

  test('words from right to left do not turn what stands around them', async () => {
    const { page, close } = await visit(browser, html, wide);
    // The article's number follows the words: to their right, or on the next line.
    const follows: boolean[] =
      await page.evaluate(`[...document.querySelectorAll('main a.words[dir=auto]')].flatMap((words) => {
      const last = [...words.getClientRects()].at(-1);
      const number = words.parentElement.querySelector('.src > a')?.getBoundingClientRect();
      return last && number?.width > 0 ? [number.top > last.bottom - 4 || number.left >= last.right - 1] : [];
    })`);
    expect(follows.length).toBeGreaterThan(0);
    expect(follows).not.toContain(false);
    await close();
  });

  test('on paper: nothing to press, folds open, articles as numbers, sources at the end', async () => {
    const { page, close } = await visit(browser, html, wide);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['nav', 'button', '#grid', '.full', 'summary:not(.group > summary)'])
      expect([part, await page.locator(`${part}:visible`).count()]).toEqual([part, 0]);
    expect(await page.locator('main .rest, main .group').count()).toBeGreaterThan(0);
    for (const lines of await page.locator('main .rest > .lines, main .group > .lines').all())
      expect(await lines.isVisible()).toBe(true);
    expect(await page.locator('#sources .source h3').last().isVisible()).toBe(true);
    await close();
  });

  test('on paper each section has notes: the articles whose numbers stand in it, and no others', async () => {
    const { page, close } = await visit(browser, html, wide);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    const noted: [string, string[], string[]][] =
      await page.evaluate(`[...document.querySelectorAll('main > section:not(#sources)')].map((section) => {
        const numbers = (parts) => [...new Set([...parts].map((part) => /^\\[\\d+\\]/.exec(part.textContent)?.[0] ?? 'none'))].sort();
        return [section.id, numbers(section.querySelectorAll('.src > a[href^="#p-"], .givers > a')), numbers(section.querySelectorAll('.notes li'))];
      })`);
    expect(noted.filter(([, , notes]) => notes.length > 0).length).toBeGreaterThan(10);
    for (const [section, cited, notes] of noted) expect([section, notes]).toEqual([section, cited]);
    expect(await page.locator('#matters .notes').allTextContents()).toEqual([
      expect.stringMatching(/^\[\d\] .+, .+, \d+ Oct 2024$/),
    ]);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await page.locator('.notes').count()).toBe(0);
    await close();
  });

  test('nothing is wider than the screen, from 320 pixels to 4K', async () => {
    for (const width of [320, 360, 768, 1440, 3840]) {
      const { page, close } = await visit(browser, html, { viewport: { width, height: 900 } });
      expect([width, await page.evaluate('document.documentElement.scrollWidth <= innerWidth')]).toEqual([width, true]);
      await close();
    }
  });

  test('on a phone, two articles side by side are both named, also the one that goes by its title', async () => {
    const dossier = fixtureDossier();
    const articles = dossier.articles.map((article) => ({ ...article, outlet: null, url: null }));
    const { page, close } = await visit(browser, toHtml({ ...dossier, articles }), phone);
    await page.locator('button.beside').first().click();
    for (const heading of await page.locator('#reader h2 bdi').all()) expect(await heading.isVisible()).toBe(true);
    expect(await page.locator('#reader h2 bdi').count()).toBe(2);
    await close();
  });

  test('reduced motion is kept, and motion is a fade where it is not reduced', async () => {
    const name = async (reducedMotion: 'reduce' | 'no-preference'): Promise<string> => {
      const { page, close } = await visit(browser, html, { ...phone, reducedMotion });
      await page.locator('main .said a.words').first().click();
      const found = await page.evaluate<string>("getComputedStyle(document.querySelector('#reader')).animationName");
      await close();
      return found;
    };
    expect(await name('reduce')).toBe('none');
    expect(await name('no-preference')).toBe('arrive');
  });
});
