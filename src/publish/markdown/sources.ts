import { counted, fill, WORDS } from '../../dossier/wording.ts';
import type { DroppedSpan, DroppedText } from '../../model/article.ts';
import { dateInWords, datesLine } from '../view/dates.ts';
import { incompleteness, type Source, type View } from '../view/view.ts';
import { escapeMarkdown, passageText } from './escape.ts';

/** An address that can be neither markup nor the end of the brackets it stands in. */
const address = (url: string): string =>
  URL.canParse(url) ? `<${new URL(url).href.replace(/[<>\s]/g, encodeURIComponent)}>` : escapeMarkdown(url);

const sourceNote = ({ article, number, name, origin }: Source): string => {
  const parts = [
    `**${escapeMarkdown(name)}**`,
    article.title === null ? '' : passageText(article.title),
    article.byline.length > 0 ? escapeMarkdown(fill(WORDS.by, { names: article.byline.join(', ') })) : '',
    article.published === null ? WORDS.undated : escapeMarkdown(dateInWords(article.published)),
    incompleteness(article) ?? '',
    fill(WORDS.origin, { n: origin }),
    article.url === null ? '' : address(article.url),
    article.path === null ? '' : `${WORDS.file} ${escapeMarkdown(article.path)}`,
  ];
  return `[^${number}]: ${parts.filter(Boolean).join('. ')}`;
};

const droppedWords = (source: Source, part: DroppedSpan | DroppedText): string =>
  'text' in part ? part.text : source.article.text.slice(part.start, part.end);

const setAside = (source: Source): string[] => {
  const { dropped } = source.article;
  if (dropped.length === 0) return [];
  return [
    `- [^${source.number}] ${WORDS.setAside} (${counted('passages', dropped.length)})`,
    ...dropped.map((part) => `  - ${escapeMarkdown(part.reason)}: ${passageText(droppedWords(source, part))}`),
  ];
};

/** Other states and forms of an article, and in which paragraphs each differs from it. */
const versions = (source: Source): string[] => {
  const { versions: found = [], text } = source.article;
  if (found.length === 0) return [];
  return [
    `- [^${source.number}] ${WORDS.versions}`,
    ...found.flatMap((version) => [
      `  - ${[escapeMarkdown(datesLine(version)), version.url === null ? '' : address(version.url), version.path === null ? '' : `${WORDS.file} ${escapeMarkdown(version.path)}`].filter(Boolean).join('. ')}`,
      ...(version.removed.length + version.added.length === 0 ? [`    - ${WORDS.sameParagraphs}`] : []),
      ...version.removed.map((words) => `    - ${WORDS.onlyInVersion}: ${passageText(words)}`),
      ...version.added.map(({ start, end }) => `    - ${WORDS.onlyInArticle}: ${passageText(text.slice(start, end))}`),
    ]),
  ];
};

/** The articles as footnotes, what was set aside of each, and the inputs that could not be read. */
export const sourceNotes = (view: View): string => {
  const { unread } = view.dossier;
  const parts = [
    view.sources.map(sourceNote).join('\n'),
    view.sources.flatMap(versions).join('\n'),
    view.sources.flatMap(setAside).join('\n'),
    unread.length === 0
      ? ''
      : `### ${WORDS.unread}\n\n${unread.map(({ path, error }) => `- ${escapeMarkdown(path)}: ${escapeMarkdown(error)}`).join('\n')}`,
  ];
  return parts.filter(Boolean).join('\n\n');
};
