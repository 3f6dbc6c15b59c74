import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { SECTIONS, WORDS } from '../dossier/wording.ts';
import type { Dossier, TimelineEntry } from '../model/dossier.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';
import { fixtureDossier } from './testing/fixture.ts';
import { ARTICLES } from './testing/fixture-articles.ts';

const documentOf = (dossier: Dossier) => parseHTML(toHtml(dossier)).document;
const headings = (dossier: Dossier): string[] =>
  [...documentOf(dossier).querySelectorAll('main h2')].map((h2) => (h2.firstChild?.textContent ?? '').trim());

const empty = (): Dossier => ({
  ...fixtureDossier(),
  unread: [],
  actors: [],
  claims: [],
  points: [],
  quotes: [],
  denials: [],
  standing: [],
  timeline: [],
  brief: { whatHappened: [], keyFacts: [], background: [], whyItMatters: [], viewpoints: [], watchNext: [] },
  faq: [],
  abstained: [],
});

describe('the page', () => {
  test('has the sections in their order', () => {
    expect(headings(fixtureDossier())).toEqual(Object.values(SECTIONS));
  });

  test('leaves out what is empty, but says that no accounts differ', () => {
    expect(headings(empty())).toEqual([SECTIONS.differ, SECTIONS.sources]);
    expect(documentOf(empty()).querySelector('#differ')?.textContent).toContain(WORDS.noneDiffer);
    expect(documentOf(fixtureDossier()).querySelector('#differ')?.textContent).not.toContain(WORDS.noneDiffer);
  });

  test('every passage shown is the slice that its address names', () => {
    const document = documentOf(fixtureDossier());
    const links = [...document.querySelectorAll('main a.words')];
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter((link) => link.getAttribute('dir') === 'auto').length).toBeGreaterThan(0);
    for (const link of links) {
      // Isolated: marks of direction in the words end with them.
      expect(link.getAttribute('dir')).toBe(/[\u0590-\u08FF\u202A-\u202E]/.test(link.textContent) ? 'auto' : null);
      const [, key, start, end] = /^#p-(.+)-(\d+)-(\d+)$/.exec(link.getAttribute('href') ?? '')!;
      const article = ARTICLES.find((candidate) => candidate.id.startsWith(`a-${key}`))!;
      const slice = article.text.slice(Number(start), Number(end));
      // An account's label is a slice within the claim that it opens.
      if (link.closest('.label, .cell')) expect(slice).toContain(link.textContent);
      else expect(link.textContent).toBe(slice);
    }
  });

  test('an article of which only a part was at hand says so, in every form', () => {
    const dossier = fixtureDossier();
    const [first, second, ...rest] = dossier.articles;
    const limited = {
      ...dossier,
      articles: [{ ...first!, truncated: true, paywalled: true }, { ...second!, paywalled: true }, ...rest],
    };
    const abouts = [...documentOf(limited).querySelectorAll('.source .about')].map(({ textContent }) => textContent);
    const told = (words: string) => abouts.map((about) => about.includes(words)).slice(0, 3);
    expect(told(WORDS.truncated)).toEqual([true, false, false]);
    expect(told(WORDS.paywalled)).toEqual([false, true, false]);
    expect(toMarkdown(limited)).toContain(WORDS.truncated);
  });

  test('a matter without a question is its words: no heading, no empty line', () => {
    const dossier = fixtureDossier();
    const points = dossier.points.map((point) =>
      point.finding === 'agree' || point.finding === 'single' ? { ...point, question: '' } : point,
    );
    const document = documentOf({ ...dossier, points });
    expect(document.querySelectorAll('#agree .question, #single .question')).toHaveLength(0);
    const lines = [...document.querySelectorAll('#agree .item')];
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line.classList.contains('plain')).toBe(true);
    const asked = documentOf(dossier).querySelectorAll('#agree .question');
    expect(asked).toHaveLength(lines.length);
  });

  test('every link within the page has its target', () => {
    const document = documentOf(fixtureDossier());
    const ids = [...document.querySelectorAll('[id]')].map((target) => target.id);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    for (const link of document.querySelectorAll('a[href^="#"]'))
      expect(known).toContain(link.getAttribute('href')?.slice(1));
  });

  test('counts articles and origins, and gives no verdict', () => {
    const text = documentOf(fixtureDossier()).querySelector('.standfirst')?.textContent ?? '';
    expect(text).toContain('12 October 2024 to 25 October 2024');
    expect(text).toContain('6 articles, 5 origins');
    const fixed = JSON.stringify([SECTIONS, WORDS]).toLowerCase();
    for (const verdict of ['verified', 'debunked', 'established', 'true ', 'false'])
      expect(fixed).not.toContain(verdict);
  });

  test('an accusation stands with its stage and its denial wherever it is shown', () => {
    const document = documentOf(fixtureDossier());
    for (const place of ['#happened', '#timeline']) {
      const line = [...document.querySelectorAll(`${place} .item`)].find((item) =>
        item.textContent?.includes('Police in Vellmouth on Thursday arrested'),
      );
      expect(line?.querySelector('.stage')?.textContent).toBe('arrested');
      expect(line?.querySelector('.denial')?.textContent).toContain(
        'Denied by Mirela Sand: he “denies every word of it”',
      );
    }
    expect(document.querySelectorAll('#standing .denial')).toHaveLength(3);
  });

  test('a plea stands beside the case of whoever pleads', () => {
    const dossier = fixtureDossier();
    const [standing] = dossier.standing;
    const plea = (actor: string) =>
      ({
        claim: standing!.steps[1]!.claims[0]!,
        who: { name: actor, actor },
        of: null,
        kind: 'not-guilty plea',
      }) as const;
    const document = documentOf({ ...dossier, denials: [plea('reik'), plea('halden')] });
    const ledger = document.querySelector('#standing .beside-denials');
    expect(ledger?.querySelectorAll('.denial')).toHaveLength(1);
  });

  test('the timeline is drawn: days, longer times, what is planned, and dates that differ, joined', () => {
    const drawing = documentOf(fixtureDossier()).querySelector('.drawing');
    expect(drawing?.querySelectorAll('circle.past')).toHaveLength(3);
    expect(drawing?.querySelectorAll('rect.past')).toHaveLength(2);
    expect(drawing?.querySelectorAll('circle.planned')).toHaveLength(1);
    expect(drawing?.querySelectorAll('.join')).toHaveLength(1);
    expect(drawing?.querySelectorAll('rect.given')).toHaveLength(2);
    const few = { ...fixtureDossier(), timeline: fixtureDossier().timeline.slice(0, 3) };
    expect(documentOf(few).querySelector('.drawing')).toBeNull();
  });

  test('the timeline tells days, months, longer times and open intervals apart', () => {
    const [first, ...others] = fixtureDossier().timeline;
    const drawn = (entry: Partial<TimelineEntry>): string => {
      const timeline = [{ ...first!, ...entry }, ...others];
      const marks = documentOf({ ...fixtureDossier(), timeline }).querySelectorAll('.drawing g > .past');
      return marks[0]?.outerHTML ?? '';
    };
    expect(drawn({ date: '2009-03-04', earliest: '2009-03-04', latest: '2009-03-04' })).toMatch(/^<circle/);
    expect(drawn({ date: '2009-03', earliest: '2009-03-01', latest: '2009-03-31' })).toMatch(/^<rect.* height="8"/);
    expect(drawn({ date: '2009', earliest: '2009-01-01', latest: '2009-12-31' })).toMatch(/^<rect.* height="4"/);
    const [since, until] = [
      drawn({ date: '2009/..', earliest: '2009-01-01', latest: null }),
      drawn({ date: '../2009', earliest: null, latest: '2009-12-31' }),
    ];
    for (const open of [since, until]) expect(open).toMatch(/^<svg class="past open".*<path/);
    expect(since).not.toBe(until);
  });

  test('an article’s other versions stand with it: when, where, and what changed', () => {
    const document = documentOf(fixtureDossier());
    const herald = document.querySelector('#source-4');
    expect(herald?.querySelector('.about')?.textContent).toContain(
      'Published 17 October 2024, updated 18 October 2024, saved 18 October 2024, 09:30',
    );
    const versions = herald?.querySelectorAll('.versions > ol > li') ?? [];
    expect(versions).toHaveLength(1);
    const told = versions[0]?.textContent ?? '';
    expect(told).toContain('Published 17 October 2024, saved 17 October 2024, 18:05');
    expect(told).toContain('Engineer questioned over Orrel bridge collapse');
    expect(versions[0]?.querySelector('del')?.textContent).toBe(
      'Police would not say whether anybody had been <b>arrested</b>.',
    );
    const added = versions[0]?.querySelector('a.words');
    expect(added?.textContent).toBe('Rusted anchor bolts brought the bridge down');
    expect(document.querySelectorAll('.versions')).toHaveLength(1);
  });

  test('a version with the same paragraphs says so', () => {
    const dossier = fixtureDossier();
    const articles = dossier.articles.map(({ versions, ...article }) => ({
      ...article,
      ...(versions && { versions: versions.map((version) => ({ ...version, removed: [], added: [] })) }),
    }));
    const told = documentOf({ ...dossier, articles }).querySelector('.versions')?.textContent;
    expect(told).toContain(WORDS.sameParagraphs);
    expect(told).not.toContain(WORDS.onlyInVersion);
    expect(told).not.toContain(WORDS.onlyInArticle);
  });

  test('no text of an article is markup, wherever it stands', () => {
    const planted = '</script></style></title><img src=x onerror="alert(1)"><script>alert(2)</script>{{x}}';
    const plant = (value: unknown, key = ''): unknown => {
      if (Array.isArray(value)) return value.map((item) => plant(item, key));
      if (value !== null && typeof value === 'object')
        return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plant(item, name)]));
      const free = [
        'title',
        'removed',
        'outlet',
        'name',
        'error',
        'path',
        'question',
        'label',
        'reason',
        'byline',
        'aliases',
        'variants',
        'chain',
        'cue',
      ];
      return typeof value === 'string' && free.includes(key) ? `${value}${planted}` : value;
    };
    const html = toHtml(plant(fixtureDossier()) as Dossier);
    const { document } = parseHTML(html);
    expect(document.querySelectorAll('img')).toHaveLength(0);
    expect(document.querySelectorAll('script')).toHaveLength(3);
    expect(document.querySelectorAll('[onerror]')).toHaveLength(0);
    expect(html.match(/<\/script>/g)).toHaveLength(3);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });

  test('only web addresses can be followed', () => {
    const dossier = fixtureDossier();
    const articles = dossier.articles.map((article) => ({ ...article, url: 'javascript:alert(1)' }));
    const html = toHtml({ ...dossier, articles });
    expect(html).not.toContain('href="javascript:');
    expect(JSON.stringify(html)).not.toContain('\\"url\\":\\"javascript:');
  });

  test('the same dossier gives the same characters, all of them writable as UTF-8', () => {
    const dossier = fixtureDossier();
    const [first, ...others] = dossier.articles;
    const broken = {
      ...dossier,
      articles: [{ ...first!, text: `${first!.text}\uD800`, title: '\uDC00 title' }, ...others],
    };
    expect(toHtml(broken)).toBe(toHtml(structuredClone(broken)));
    expect(toHtml(broken).isWellFormed()).toBe(true);
  });

  test('the script is one script: nothing of the modules it is made of is left', () => {
    const script = documentOf(fixtureDossier()).querySelector('body script:not([type])')?.textContent ?? '';
    expect(script).not.toMatch(/^\s*(import|export)\s/m);
    expect(() => new Function(script)).not.toThrow();
  });
});
