import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SECTIONS, WORDS } from '../dossier/wording.ts';
import { escapeMarkdown, passageText } from './markdown/escape.ts';
import { toMarkdown } from './markdown.ts';
import { fixtureDossier } from './testing/fixture.ts';

const markdown = toMarkdown(fixtureDossier());

/** What a reader of Markdown shows for escaped text. */
const shown = (text: string): string => text.replace(/\\([\\`*_[\]<>#|~&$])/g, '$1');

describe('dossier.md', () => {
  test('has the sections of the page', () => {
    const found = [...markdown.matchAll(/^## (.*)$/gm)].map(([, name]) => name);
    // The grid is a picture of the page; its matters all stand in the other sections.
    expect(found).toEqual(Object.values(SECTIONS).filter((name) => name !== SECTIONS.grid));
  });

  test('every claim it shows stands there verbatim, with its article’s number', () => {
    const dossier = fixtureDossier();
    const plain = shown(markdown);
    for (const { claim } of [...dossier.brief.whatHappened, ...dossier.brief.keyFacts]) {
      const { article, start, end } = dossier.claims.find(({ id }) => id === claim)!;
      const number = dossier.articles.findIndex(({ id }) => id === article) + 1;
      const words = dossier.articles[number - 1]!.text.slice(start, end);
      expect(plain).toContain(`“${words}” [^${number}]`);
    }
  });

  test('every footnote used is resolved', () => {
    const used = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number));
    const defined = new Set([...markdown.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number));
    expect([...used].every((number) => defined.has(number))).toBe(true);
    expect(defined.size).toBe(6);
  });

  test('tells what changed between the versions of an article', () => {
    expect(markdown).toContain(`[^4] ${WORDS.versions}`);
    expect(shown(markdown)).toContain(
      `${WORDS.onlyInVersion}: “Police would not say whether anybody had been <b>arrested</b>.”`,
    );
    expect(shown(markdown)).toContain(`${WORDS.onlyInArticle}: “Rusted anchor bolts brought the bridge down”`);
  });

  test('says in fixed words that nothing differs', () => {
    const none = toMarkdown({ ...fixtureDossier(), points: [] });
    expect(none).toContain(WORDS.noneDiffer);
    expect(none).not.toContain(`## ${SECTIONS.changed}`);
  });

  test('no text of an article is markup', () => {
    expect(markdown).not.toMatch(/(^|[^\\])<(?!https?:)/m);
    expect(escapeMarkdown('# a *b* _c_ [d](e) <f> `g` |h| ~i~\n> j')).toBe(
      '\\# a \\*b\\* \\_c\\_ \\[d\\](e) \\<f\\> \\`g\\` \\|h\\| \\~i\\~ \\> j',
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeMarkdown(text)).not.toMatch(/[\n\r]/);
        expect(shown(escapeMarkdown(text)).replace(/\s/g, '')).toBe(
          // biome-ignore lint/suspicious/noControlCharactersInRegex: what is replaced
          text.replace(/[\0-\x08\x0E-\x1F\x7F]/g, '\uFFFD').replace(/\s/g, ''),
        );
      }),
    );
  });

  test('marks of direction end with their passage; quotation marks are not doubled', () => {
    expect(passageText('a \u202Eb')).toBe('“\u2068a \u202Eb\u202C\u2069”');
    expect(passageText('“Yes,”')).toBe('“Yes,”');
    expect(passageText('yes')).toBe('“yes”');
  });

  test('a matter without a question is its words', () => {
    const dossier = fixtureDossier();
    const points = dossier.points.map((point) => (point.finding === 'agree' ? { ...point, question: '' } : point));
    const section = toMarkdown({ ...dossier, points })
      .split(`## ${SECTIONS.agree}`)[1]!
      .split('\n## ')[0]!;
    expect(section).toMatch(/^- “.+” .*\(3 articles, 2 origins\)/m);
    expect(section).not.toMatch(/^- {2}|^- \(/m);
  });
});
