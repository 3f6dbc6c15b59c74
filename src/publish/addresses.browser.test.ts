/** Every state of the page has an address: what is open, where one is, what is looked for, in which order the grid stands. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toHtml } from './html.ts';
import { eventually, hasBrowser, launch, visit } from './testing/browser.ts';
import { fixtureDossier } from './testing/fixture.ts';

const SECONDS = 1000;
const wide: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const html = toHtml(fixtureDossier());

const hashOf = (page: Page): string => new URL(page.url()).hash;
const shown = (page: Page): Promise<string[]> => page.locator('#differ .matter:visible .question').allTextContents();
const all = ['When was the bridge last inspected?'];
const inspected = async (page: Page): Promise<void> => {
  await page.locator('#find').fill('inspected October');
  await eventually(page, 'location.hash.includes("find=")');
};
const choose = async (page: Page, key: string, option: string | { label: string }): Promise<void> => {
  await page.locator('.filters > details').evaluate((fold) => fold.setAttribute('open', ''));
  await page.locator(`select[data-filter="${key}"]`).selectOption(option);
};

describe.skipIf(!hasBrowser())('addresses', { timeout: 60 * SECONDS }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60 * SECONDS);
  afterAll(() => browser?.close());

  test('what is looked for stands in the address; a colleague who opens it sees the same lines', async () => {
    const { page, trouble, close } = await visit(browser, html, wide);
    const everything = await shown(page);
    await inspected(page);
    await choose(page, 'f', 'differ');
    expect(hashOf(page)).toBe('#find=inspected%20October&f=differ');
    const seen = await shown(page);
    const count = await page.locator('output').textContent();
    expect(seen).toEqual(all);
    expect(everything.length).toBeGreaterThan(seen.length);
    expect(trouble).toEqual([]);
    const address = hashOf(page);
    await close();

    const colleague = await visit(browser, html, wide, address);
    expect(await colleague.page.locator('#find').inputValue()).toBe('inspected October');
    expect(await colleague.page.locator('select[data-filter="f"]').inputValue()).toBe('differ');
    expect(await shown(colleague.page)).toEqual(seen);
    expect(await colleague.page.locator('output').textContent()).toBe(count);
    expect(colleague.trouble).toEqual([]);
    await colleague.close();
  });

  test('back and forward go through what was looked for, one choice a step', async () => {
    const { page, close } = await visit(browser, html, wide);
    const everything = await shown(page);
    await inspected(page);
    await choose(page, 't', 'date');
    await page.goBack();
    expect(hashOf(page)).toBe('#find=inspected%20October');
    expect(await page.locator('select[data-filter="t"]').inputValue()).toBe('');
    await page.goBack();
    expect(hashOf(page)).toBe('');
    expect(await shown(page)).toEqual(everything);
    await page.goForward();
    await page.goForward();
    expect(hashOf(page)).toBe('#find=inspected%20October&t=date');
    expect(await shown(page)).toEqual(all);
    await page.getByRole('button', { name: 'Clear' }).click();
    await eventually(page, 'location.hash === ""');
    expect(await shown(page)).toEqual(everything);
    await close();
  });

  test('an open article and what is looked for share an address', async () => {
    const { page, close } = await visit(browser, html, wide);
    await inspected(page);
    await page.locator('#differ .matter:visible button.beside').click();
    expect(hashOf(page)).toMatch(/^#p-[^&]+&p-[^&]+&find=inspected%20October$/);
    const marks = await page.locator('#reader mark.now').allTextContents();
    const address = hashOf(page);
    await page.keyboard.press('Escape');
    expect(hashOf(page)).toBe('#find=inspected%20October');
    expect(await shown(page)).toEqual(all);
    await close();
    const colleague = await visit(browser, html, wide, address);
    expect(await colleague.page.locator('#reader mark.now').allTextContents()).toEqual(marks);
    expect(await shown(colleague.page)).toEqual(all);
    await colleague.close();
  });

  test('going to a section or a matter keeps what is looked for, in the address too', async () => {
    const { page, close } = await visit(browser, html, wide);
    await choose(page, 'k', { label: 'Tomas Reik' });
    const sought = hashOf(page);
    const people = page.locator('nav a[href="#standing"]');
    await people.click();
    expect(hashOf(page)).toBe(`#standing&${sought.slice(1)}`);
    expect(await page.locator('select[data-filter="k"] option:checked').textContent()).toBe('Tomas Reik');
    const address = hashOf(page);
    await page.goBack();
    expect(hashOf(page)).toBe(sought);
    await close();
    const colleague = await visit(browser, html, wide, address);
    expect(await colleague.page.locator('select[data-filter="k"] option:checked').textContent()).toBe('Tomas Reik');
    await eventually(
      colleague.page,
      `(() => { const { top } = document.querySelector('#standing h2').getBoundingClientRect(); return top >= -1 && top < innerHeight / 2; })()`,
    );
    await colleague.close();
  });

  test('the order of the grid stands in the address', async () => {
    const questions = (page: Page): Promise<string[]> => page.locator('.grid tbody tr th .question').allTextContents();
    const { page, close } = await visit(browser, html, wide, '#grid');
    await page.locator('.grid').waitFor();
    const byFinding = await questions(page);
    await page.locator('.sorting select').selectOption('question');
    expect(hashOf(page)).toBe('#grid&sort=question');
    const sorted = await questions(page);
    expect(sorted).not.toEqual(byFinding);
    await page.goBack();
    expect(await questions(page)).toEqual(byFinding);
    await close();
    const colleague = await visit(browser, html, wide, '#grid&sort=question');
    await colleague.page.locator('.grid').waitFor();
    expect(await questions(colleague.page)).toEqual(sorted);
    await colleague.close();
  });

  test.each([
    '#%',
    '#find=%E0%A4%A',
    '#f=nothing&sort=up&a=99999',
    '#p-none-1-2',
    '#p-gaze-9999999-99999999',
    '#constructor=1&__proto__=2',
    '#&&=&find',
  ])('an address that names nothing is no trouble: %s', async (hash) => {
    const { page, trouble, close } = await visit(browser, html, wide, hash);
    expect(await shown(page)).toContain(all[0]);
    expect(trouble).toEqual([]);
    await close();
  });
});
