import type { DroppedText } from '../../model/article.ts';
import { Failure } from '../../model/failure.ts';
import type { Member } from '../archives/zip-file.ts';
import type { Desk, Piece } from '../reader.ts';
import { type Source, streamSource } from '../source.ts';
import { documentArticle } from './document-article.ts';
import { type WordParagraph, wordParagraphs } from './word-text.ts';
import { walkXml } from './xml.ts';

/**
 * A Word document (ECMA-376) as an article: its body, then its footnotes; heads and feet of the pages, and hidden text, are
 * dropped. Its title is the paragraph in the style "Title"; the author and dates of the file are those of whoever typed
 * it, and stay out.
 */
export async function* readDocx(source: Source, desk: Desk, members: readonly Member[]): AsyncGenerator<Piece> {
  const part = async (member: Member): Promise<string> => {
    if (member.problem) throw new Failure(source.name, member.problem, 'Save it without a password, or as text');
    const about = { name: `${source.name} (${member.name})`, path: null, url: null, contentType: null, captured: null };
    const bytes = await (await streamSource(() => member.open(), about)).bytes(desk.limits.bytes);
    return decodeXml(bytes, about.name);
  };
  const parts = (name: RegExp): Member[] => members.filter((member) => name.test(member.name));
  const [main] = parts(/^word\/document\d?\.xml$/);
  const body = wordParagraphs(await part(main!), source.name);
  const [styles] = parts(/^word\/styles\.xml$/);
  const names = styles ? styleNames(await part(styles), source.name) : new Map<string, string>();
  const notes: WordParagraph[] = [];
  for (const member of parts(/^word\/(?:foot|end)notes\.xml$/))
    notes.push(...wordParagraphs(await part(member), source.name));
  const running: WordParagraph[] = [];
  for (const member of parts(/^word\/(?:header|footer)\d{0,3}\.xml$/))
    running.push(...wordParagraphs(await part(member), source.name));

  const isTitle = ({ style }: WordParagraph): boolean => style !== null && /^title$/i.test(names.get(style) ?? style);
  const titles = body.slice(0, 10).filter(isTitle);
  const text = [...body, ...notes]
    .filter((paragraph) => paragraph.text !== '')
    .map((paragraph) => (paragraph.listItem && !isTitle(paragraph) ? `- ${paragraph.text}` : paragraph.text))
    .join('\n\n');
  const dropped: DroppedText[] = [
    ...running.map((paragraph) => ({ text: paragraph.text, reason: 'running-head' })),
    ...[...body, ...notes].map(({ hidden }) => ({ text: hidden, reason: 'hidden' })),
  ].filter((item) => item.text !== '');
  const title = titles.length === 1 ? titles[0]!.text.replace(/\s+/g, ' ') : null;
  yield { kind: 'article', article: documentArticle({ text, title, dropped }, source) };
}

/** XML is UTF-8 unless a byte order mark says UTF-16 (XML 1.0, 4.3.3); office programs write no other. */
function decodeXml(bytes: Uint8Array, name: string): string {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  if (!/^\s{0,100}</.test(text)) throw new Failure(name, 'this part is no XML', 'Save the document again');
  return text;
}

/** The names of the styles, which are English in every language of the program, by their ids, which are not. */
function styleNames(xml: string, name: string): Map<string, string> {
  const names = new Map<string, string>();
  let id = '';
  walkXml(xml, name, {
    open: (tag, attributes) => {
      if (tag === 'w:style') id = attributes['w:styleId'] ?? '';
      else if (tag === 'w:name' && id !== '') names.set(id, attributes['w:val'] ?? '');
    },
    close: (tag) => {
      if (tag === 'w:style') id = '';
    },
    text: () => {},
  });
  return names;
}
