/**
 * What a person under deadline asks of the page, done as they would do it: by mouse and key, from the first screen, in at most
 * three interactions. Prints how long each takes: the page's own milliseconds, and the seconds of a person by the
 * keystroke-level model (Card, Moran & Newell 1980: 1.35 s to decide, 1.1 s to point, 0.2 s to press).
 */
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toHtml } from './html.ts';
import { eventually, hasBrowser, launch, visit } from './testing/browser.ts';
import { fixtureDossier } from './testing/fixture.ts';

const SECONDS = 1000;
const [DECIDE, POINT, PRESS] = [1.35, 1.1, 0.2];
const MOST_INTERACTIONS = 3;

const screens: readonly (readonly [string, BrowserContextOptions])[] = [
  ['desk', { viewport: { width: 1440, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] }],
  [
    'phone',
    {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    },
  ],
];
const html = toHtml(fixtureDossier());

/** A person at the page: counts what they do. */
class Person {
  readonly page: Page;
  interactions = 0;
  constructor(page: Page) {
    this.page = page;
  }
  async press(target: Locator): Promise<void> {
    this.interactions += 1;
    await target.click();
  }
  /** Goes to a section by the list of contents, which a phone folds into a bar. */
  async goTo(section: string): Promise<void> {
    const link = this.page.locator('nav').getByRole('link', { name: section });
    if (!(await link.isVisible())) await this.press(this.page.getByText('Contents, find and filter'));
    await this.press(link);
  }
  /** The words of what is now on the screen. */
  async reads(target: Locator): Promise<string> {
    expect(await target.isVisible()).toBe(true);
    const box = (await target.boundingBox())!;
    const height = this.page.viewportSize()!.height;
    expect(box.y).toBeLessThan(height);
    expect(box.y + box.height).toBeGreaterThan(0);
    return ((await target.textContent()) ?? '').replace(/\s+/g, ' ');
  }
}

interface Task {
  readonly asks: string;
  readonly does: (person: Person) => Promise<void>;
}

const TASKS: readonly Task[] = [
  {
    asks: 'Which articles give another date, and what exactly do they say?',
    does: async (person) => {
      const matter = person.page.locator('.matter', { hasText: 'When was the bridge last inspected?' });
      await person.press(matter.getByRole('button', { name: 'Side by side' }));
      const panes = person.page.locator('#reader .pane');
      expect(await panes.count()).toBe(2);
      expect(await person.reads(panes.nth(0).locator('h2'))).toMatch(/^\[\d\] \S/);
      expect(await person.reads(panes.nth(0).locator('mark.now').first())).toContain(
        'Nobody inspected that bridge after 2021',
      );
      expect(await person.reads(panes.nth(1).locator('mark.now').first())).toContain(
        'The span had been inspected in October 2021',
      );
    },
  },
  {
    asks: 'Who denies what?',
    does: async (person) => {
      await person.goTo('How each accusation stands');
      const denial = person.page.locator('#standing .denial').first();
      expect(await person.reads(denial)).toContain('Denied by Mirela Sand: he “denies every word of it”');
      const ledger = person.page.locator('#standing .ledger', { has: person.page.locator('.denial') }).first();
      expect(await ledger.textContent()).toContain('arrested');
    },
  },
  {
    asks: 'What rests on one article only?',
    does: async (person) => {
      await person.goTo('What rests on one article');
      const lines = person.page.locator('#single .item');
      expect(await lines.count()).toBe(3);
      expect(await person.reads(lines.first())).toContain('8:40 p.m.');
    },
  },
  {
    asks: 'What is the newest toll and who reports it?',
    does: async (person) => {
      await person.goTo('What changed');
      const newest = person.page.locator('#changed .matter', { hasText: 'How many people died?' }).locator('tr').last();
      expect(await person.reads(newest)).toMatch(/three.*\[2\].*\[3\].*3 articles, 2 origins/);
    },
  },
  {
    asks: 'Copy a citation for this claim.',
    does: async (person) => {
      await person.press(person.page.locator('.matter .said a.words:visible').first());
      await person.press(person.page.getByRole('button', { name: 'Copy citation' }));
      await eventually(person.page, 'document.querySelector("#status").textContent !== ""');
      const citation = await person.page.evaluate<string>('navigator.clipboard.readText()');
      expect(citation).toMatch(/^“.+” \(.+, \d{1,2} Oct 2024\) https:\/\/\S+#:~:text=\S+$/);
    },
  },
];

describe.skipIf(!hasBrowser())('five tasks', { timeout: 60 * SECONDS }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60 * SECONDS);
  afterAll(() => browser?.close());

  const cases = screens.flatMap(([screen, options]) =>
    TASKS.map((task) => [screen, task.asks, options, task] as const),
  );
  test.each(cases)('%s: %s', async (screen, asks, options, task) => {
    const { page, trouble, close } = await visit(browser, html, options);
    const person = new Person(page);
    const start = performance.now();
    await task.does(person);
    const milliseconds = Math.round(performance.now() - start);
    const seconds = DECIDE + person.interactions * (DECIDE + POINT + PRESS);
    console.log(
      `${screen}: ${asks} ${person.interactions} interactions, ${milliseconds} ms by script, ${seconds.toFixed(1)} s by the keystroke-level model`,
    );
    expect(person.interactions).toBeLessThanOrEqual(MOST_INTERACTIONS);
    expect(trouble).toEqual([]);
    await close();
  });
});
