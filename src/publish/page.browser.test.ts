import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dossier } from '../model/dossier.ts';
import { toHtml } from './html.ts';
import { eventually, hasBrowser, launch, visit } from './testing/browser.ts';
import { fixtureDossier } from './testing/fixture.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SECONDS = 1000;

const wide: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const html = toHtml(fixtureDossier());

const lit = (page: Page): Promise<string[]> => page.locator('#reader mark.now').allTextContents();
const litInView = (page: Page): Promise<boolean> =>
  page.evaluate(`[...document.querySelectorAll('#reader mark.now')].every((mark) => {
    const box = mark.getBoundingClientRect();
    const pane = mark.closest('.body').getBoundingClientRect();
    return box.top >= pane.top && box.bottom <= pane.bottom && box.width > 0;
  })`);

describe.skipIf(!hasBrowser())('the page in a browser', { timeout: 60 * SECONDS }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60 * SECONDS);
  afterAll(() => browser?.close());

  test('the first screen shows title, dates, counts and the accounts that differ', async () => {
    const { page, trouble, close } = await visit(browser, html, wide);
    for (const text of ['Footbridge collapse at Vellmouth', '6 articles, 5 origins', 'March 2023', 'October 2021'])
      expect((await page.getByText(text).first().boundingBox())!.y).toBeLessThan(900);
    expect(trouble).toEqual([]);
    await close();
  });

  test('a click opens the article beside the dossier with exactly those words highlighted and in view', async () => {
    const { page, trouble, close } = await visit(browser, html, wide);
    const links = page.locator('main .said > div > a.words, #happened a.words, #standing a.words');
    for (let index = 0; index < 12; index += 1) {
      const link = links.nth(index);
      const address = (await link.getAttribute('href'))!;
      await link.click();
      expect(new URL(page.url()).hash).toContain(address.slice(1));
      expect((await lit(page)).length).toBeGreaterThan(0);
      expect(await litInView(page)).toBe(true);
      expect(await lit(page)).toContain(await link.textContent());
    }
    expect(trouble).toEqual([]);
    await close();
  });

  test('two passages of one matter stand side by side; back, forward and addresses work', async () => {
    const { page, trouble, close } = await visit(browser, html, wide);
    const before = page.url();
    await page.locator('button.beside').nth(1).click();
    expect(await page.locator('#reader .pane').count()).toBe(2);
    const both = await lit(page);
    expect(both).toEqual(['Nobody inspected that bridge after 2021', 'The span had been inspected in October 2021']);
    expect(await litInView(page)).toBe(true);
    const address = page.url();
    await page.goBack();
    expect(page.url()).toBe(before);
    expect(await page.locator('#reader').isVisible()).toBe(false);
    await page.goForward();
    expect(await lit(page)).toEqual(both);
    await close();

    const colleague = await visit(browser, html, wide, new URL(address).hash);
    expect(await lit(colleague.page)).toEqual(both);
    expect(trouble.concat(colleague.trouble)).toEqual([]);
    await colleague.close();
  });

  test('a second passage of the same matter joins the first; the accounts of the matter are one click away', async () => {
    const { page, close } = await visit(browser, html, wide);
    const matter = page.locator('.matter').nth(1);
    await matter.locator('.said a.words').first().click();
    expect(await page.locator('#reader .pane').count()).toBe(1);
    await matter.locator('.said a.words').nth(1).click();
    expect(await page.locator('#reader .pane').count()).toBe(2);
    await page.locator('#reader .close').first().click();
    expect(await page.locator('#reader .pane').count()).toBe(1);
    await page.locator('#reader .switch button', { hasText: 'Nobody' }).click();
    expect(await lit(page)).toContain('Nobody inspected that bridge after 2021');
    // A passage of another matter replaces what is open.
    await page.locator('.matter').nth(0).locator('.said a.words').first().click();
    expect(await page.locator('#reader .pane').count()).toBe(1);
    await close();
  });

  test('the keyboard does everything: skip link, passage, close, and back where one was', async () => {
    const { page, trouble, close } = await visit(browser, html, wide);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('question');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('beside');
    await page.keyboard.press('Tab');
    const href = await page.evaluate('document.activeElement.getAttribute("href")');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H2');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('close');
    await page.keyboard.press('Escape');
    expect(await page.locator('#reader').isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe(href);
    expect(trouble).toEqual([]);
    await close();
  });

  test('on a phone the article is a full-screen sheet, and the page never scrolls sideways', async () => {
    const { page, trouble, close } = await visit(browser, html, phone);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const link = page.locator('main .said a.words').first();
    const words = await link.textContent();
    await link.click();
    expect(await lit(page)).toEqual([words]);
    expect(await litInView(page)).toBe(true);
    expect(await page.locator('#reader').boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
    expect(await page.evaluate('document.querySelector("#reader").matches(":modal")')).toBe(true);
    await page.locator('#reader .close').click();
    expect(await page.locator('#reader').isVisible()).toBe(false);
    await page.getByText('Contents, find and filter').click();
    await page.getByRole('link', { name: 'Quotations' }).first().click();
    expect(await page.locator('#quotations h2').isVisible()).toBe(true);
    expect(trouble).toEqual([]);
    await close();
  });

  test('without a script a passage is a link to its words among the sources', async () => {
    const { page, trouble, close } = await visit(browser, html, { ...wide, javaScriptEnabled: false });
    const link = page.locator('main .said a.words').first();
    const href = (await link.getAttribute('href'))!;
    await link.click();
    const target = page.locator(`[id="${href.slice(1)}"]`);
    expect(await target.textContent()).toBe(await link.textContent());
    expect(await target.isVisible()).toBe(true);
    expect(await page.locator('button.beside').first().isVisible()).toBe(false);
    expect(trouble).toEqual([]);
    await close();
  });

  test('find and filter show the lines that match, and say how many', async () => {
    const { page, close } = await visit(browser, html, wide);
    await page.locator('#find').fill('inspected 2023');
    expect(await page.locator('#differ .matter:visible').count()).toBe(1);
    expect(await page.locator('output').textContent()).toMatch(/^\d+ of \d+ lines shown$/);
    await page.locator('#find').fill('no such words anywhere');
    expect(await page.locator('main .item:visible').count()).toBe(0);
    await page.getByRole('button', { name: 'Clear' }).click();
    await eventually(page, 'document.querySelectorAll("main .item[hidden]").length === 0');
    await page.getByText('Filter', { exact: true }).click();
    await page.locator('select[data-filter="f"]').selectOption('single');
    expect(await page.locator('main .item:visible').count()).toBe(3);
    await close();
  });

  test('a citation has quote, authors, title, outlet, date and the address of the words', async () => {
    const { page, close } = await visit(browser, html, { ...wide, permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('.matter').nth(0).locator('.said a.words').first().click();
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await eventually(page, 'document.querySelector("#status").textContent !== ""');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      '“Rusted anchor bolts brought the bridge down” (Oona Vale, Piet Marsh, “Engineer arrested over Orrel bridge collapse”, Coast Herald, 17 Oct 2024) https://coastherald.example/news/reik#:~:text=Rusted%20anchor%20bolts%20brought%20the%20bridge%20down',
    );
    await close();
  });

  test('a long passage is cited by its first and last words, with hyphens and commas escaped', async () => {
    const dossier = fixtureDossier();
    const words =
      'It was a so-called one, two-, three-span bridge that, by all accounts, had been due for well-known repairs';
    const article = { ...dossier.articles[0]!, id: 'a-long', text: `${words}.`, titleSpan: null, dropped: [] };
    const changed: Dossier = {
      ...dossier,
      articles: [...dossier.articles, { ...article, url: 'https://gazette.example/a?b=c#section' }],
      claims: [
        ...dossier.claims,
        { ...dossier.claims[0]!, id: 'long', article: 'a-long', start: 0, end: words.length },
      ],
      brief: { ...dossier.brief, whyItMatters: [{ claim: 'long' }] },
    };
    const { page, close } = await visit(browser, toHtml(changed), {
      ...wide,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('#matters a.words').first().click();
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await eventually(page, 'document.querySelector("#status").textContent !== ""');
    const citation = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(citation).toContain(`“${words}” (Petra Lindqvist, `);
    expect(citation).toMatch(
      / https:\/\/gazette\.example\/a\?b=c#:~:text=It%20was%20a%20so%2Dcalled%20one%2C,been%20due%20for%20well%2Dknown%20repairs$/,
    );
    const link = await page.getByRole('link', { name: 'Open at its address' }).getAttribute('href');
    expect(citation.endsWith(` ${link}`)).toBe(true);
    await close();
  });

  test('by keyboard alone: find, filter, side by side, another account, a citation, a fold, the grid and its order', async () => {
    const { page, trouble, close } = await visit(browser, html, {
      ...wide,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const focused = (expression: string): Promise<string> => page.evaluate(`document.activeElement.${expression}`);
    /** Tabs on until an element is reached; a person would not give up either. */
    const tabTo = async (expression: string): Promise<void> => {
      for (let step = 0; step < 400; step += 1) {
        if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(expression)})`)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`The Tab key never came to ${expression}; it is at ${await focused('outerHTML')}`);
    };
    await tabTo('#find');
    await page.keyboard.type('inspected October');
    expect(await page.locator('#differ .matter:visible').count()).toBe(1);
    await tabTo('.filters summary');
    await page.keyboard.press('Enter');
    await tabTo('[data-filter="f"]');
    await page.keyboard.press('ArrowDown');
    expect(await focused('value')).toBe('differ');
    await tabTo('.filters button[type="reset"]');
    await page.keyboard.press('Space');
    await eventually(page, 'document.querySelectorAll("main .item[hidden]").length === 0');

    await tabTo('#differ button.beside');
    await page.keyboard.press('Enter');
    expect(await page.locator('#reader .pane').count()).toBe(2);
    await tabTo('#reader .actions button:not(.close)');
    await page.keyboard.press('Enter');
    await eventually(page, 'document.querySelector("#status").textContent !== ""');
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('#:~:text=');
    await tabTo('#reader .switch button[aria-pressed="false"]');
    await page.keyboard.press('Enter');
    expect(await page.locator('#reader .pane').count()).toBe(2);
    await tabTo('#reader .body');
    await page.keyboard.press('Home');
    await eventually(page, 'document.activeElement.scrollTop === 0');
    await page.keyboard.press('End');
    await eventually(page, 'document.activeElement.scrollTop > 0');
    await page.keyboard.press('Escape');
    expect(await page.locator('#reader').isVisible()).toBe(false);

    await tabTo('#sources .aside > summary, #abstained .group > summary');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.parentElement.open')).toBe(true);
    await page.evaluate('document.querySelector("#grid").scrollIntoView()');
    await page.locator('.grid').waitFor();
    await page.locator('#grid h2').evaluate((heading) => {
      heading.tabIndex = -1;
      heading.focus();
    });
    await tabTo('.sorting select');
    await page.keyboard.press('ArrowDown');
    expect(new URL(page.url()).hash).toContain('sort=question');
    await tabTo('#grid .wide');
    await tabTo('.grid a.words');
    await page.keyboard.press('Enter');
    expect(await page.locator('#reader .pane').count()).toBe(1);
    expect(trouble).toEqual([]);
    await close();
  });

  test('nothing holds the Tab key, and what it reaches can be seen', async () => {
    const { page, close } = await visit(browser, html, wide);
    const seen = new Set<string>();
    let hidden = 0;
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const [key, visible] = await page.evaluate<[string, boolean]>(`(() => {
        const at = document.activeElement;
        const box = at.getBoundingClientRect();
        const style = getComputedStyle(at);
        return [at.outerHTML.slice(0, 200) + box.top, box.width > 0 && box.bottom > 0 && box.top < innerHeight && style.outlineStyle !== 'none'];
      })()`);
      seen.add(key);
      if (!visible) hidden += 1;
    }
    expect(seen.size).toBeGreaterThan(50);
    expect(hidden).toBe(0);
    await close();
  });

  test('words from right to left are set so in the article too, and its other paragraphs are not', async () => {
    const dossier = fixtureDossier();
    const hebrew = '\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd';
    const text = `Plain words first.\n\n${hebrew} (A-12).`;
    const start = text.indexOf(hebrew);
    const changed: Dossier = {
      ...dossier,
      articles: [...dossier.articles, { ...dossier.articles[0]!, id: 'a-rtl', text, titleSpan: null, dropped: [] }],
      claims: [
        ...dossier.claims,
        { ...dossier.claims[0]!, id: 'rtl', article: 'a-rtl', start, end: start + hebrew.length },
      ],
      brief: { ...dossier.brief, whyItMatters: [{ claim: 'rtl' }] },
    };
    const { page, trouble, close } = await visit(browser, toHtml(changed), wide);
    const link = page.locator('#matters a.words').first();
    expect(await link.evaluate((words) => words.matches(':dir(rtl)'))).toBe(true);
    await link.click();
    expect(await lit(page)).toEqual([hebrew]);
    const directions = await page
      .locator('#reader .text p')
      .evaluateAll((paragraphs) => paragraphs.map((paragraph) => paragraph.matches(':dir(rtl)')));
    expect(directions).toEqual([false, true]);
    expect(trouble).toEqual([]);
    await close();
  });

  test('offsets hold through CR LF, NUL, unpaired surrogates, marks of direction and a line of 100,000 characters', async () => {
    const dossier = fixtureDossier();
    const hard = `one\r\ntwo\0 \uD800 \u202Ethree ${'x'.repeat(100_000)} the exact words\r\n\r\n</p><b>`;
    const start = hard.indexOf('the exact words');
    const changed: Dossier = {
      ...dossier,
      articles: [
        ...dossier.articles,
        { ...dossier.articles[0]!, id: 'a-hard', text: hard, titleSpan: null, dropped: [] },
      ],
      claims: [...dossier.claims, { ...dossier.claims[0]!, id: 'hard', article: 'a-hard', start, end: start + 15 }],
      brief: { ...dossier.brief, whyItMatters: [{ claim: 'hard' }] },
    };
    const { page, trouble, close } = await visit(browser, toHtml(changed), wide);
    await page.locator('#matters a.words').first().click();
    expect(await lit(page)).toEqual(['the exact words']);
    expect(await litInView(page)).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(trouble).toEqual([]);
    await close();
  });

  const looks = (['light', 'dark'] as const).flatMap((scheme) =>
    [360, 768, 1440].map((width) => [scheme, width] as const),
  );
  test.each(looks)('axe finds no violation: %s, %i px', async (colorScheme, width) => {
    const { page, close } = await visit(browser, html, {
      viewport: { width, height: 900 },
      colorScheme,
      bypassCSP: true,
    });
    const run = async (): Promise<unknown> => {
      await page.evaluate(AXE);
      return page.evaluate(
        `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
          .then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map((node) => node.html + ' ' + node.failureSummary)]))`,
      );
    };
    // What is far from the screen is not laid out, and would not be looked at.
    await page.evaluate(
      'for (const section of document.querySelectorAll("main > section")) section.style.contentVisibility = "visible"',
    );
    await page.evaluate('document.querySelector("#grid").scrollIntoView()');
    await page.locator('.grid').waitFor();
    expect(await run()).toEqual([]);
    await page.evaluate('for (const fold of document.querySelectorAll("main details")) fold.open = true');
    expect(await run()).toEqual([]);
    await page.locator('button.beside').first().click();
    expect(await run()).toEqual([]);
    await close();
  });
});
