import { Failure } from '../../model/failure.ts';
import { fromHtml } from '../from-html.ts';
import { type Desk, endsWith, type Lent, mediaType, type Piece, type Reader } from '../reader.ts';
import { bytesSource, type Source } from '../source.ts';
import { withLent } from '../with-lent.ts';
import { documentArticle } from './document-article.ts';
import { headerWords, leaves, type MimePart, messageDate, mimeParts, parametersOf } from './mime.ts';
import { plainTextOf } from './plain-part.ts';

/** A header that only messages and saved pages have, before the first empty line. */
const HEADER = /^(?:mime-version|message-id|snapshot-content-location|return-path|received):/im;

const isMessage = (source: Source): boolean => {
  const head = Buffer.from(source.head.subarray(0, 8192)).toString('latin1');
  if (!/^[A-Za-z][\w-]{1,60}: ?/.test(head)) return false;
  return HEADER.test(head.slice(0, (/\r?\n\r?\n/.exec(head)?.index ?? head.length) + 1));
};

/** The readers' entry of MHTML. */
export const mhtml: Reader = {
  name: 'mhtml',
  why: 'A page that a browser saved with all its parts in one file (RFC 2557). By its ending, or as a message of related parts.',
  endings: ['mhtml', 'mht'],
  recognises: (source) =>
    mediaType(source) === 'multipart/related' ||
    (isMessage(source) &&
      (endsWith(source, mhtml.endings) ||
        /^snapshot-content-location:/im.test(Buffer.from(source.head).toString('latin1')))),
  async *read(source, { limits }): AsyncGenerator<Piece> {
    const message = mimeParts(await source.bytes(limits.bytes));
    const parts = leaves(message);
    const address = message.headers.get('snapshot-content-location') ?? null;
    const start = message.parameters.get('start') ?? null;
    // The other parts of HTML are frames of the page.
    const pages = parts.filter(({ type }) => type === 'text/html' || type === 'application/xhtml+xml');
    const page =
      pages.find(({ headers }) => start !== null && headers.get('content-id') === start) ??
      pages.find(({ headers }) => address !== null && headers.get('content-location') === address) ??
      pages[0];
    if (!page) throw new Failure(source.name, 'there is no page in it', 'Save the page again');
    const url = webAddress(address ?? page.headers.get('content-location'));
    const captured = messageDate(message.headers.get('date') ?? '')?.utc ?? source.captured;
    const contentType = contentTypeOf(page);
    const about = { name: source.name, path: source.path, url: url ?? source.url, contentType, captured };
    yield { kind: 'source', source: bytesSource(page.body, about) };
  },
};

/** The readers' entry of mail. */
export const mail: Reader = {
  name: 'mail',
  why: 'A newsletter or press release as it came by mail (RFC 5322), with what is attached. By its ending or its headers.',
  endings: ['eml'],
  recognises: (source) => mediaType(source) === 'message/rfc822' || endsWith(source, mail.endings) || isMessage(source),
  async *read(source, desk): AsyncGenerator<Piece> {
    const message = mimeParts(await source.bytes(desk.limits.bytes));
    const parts = leaves(message);
    const attached = parts.filter(isAttached);
    const body = parts.filter((part) => !isAttached(part));
    const inputs = attached
      .map((part, i) => attachment(part, i, source))
      .filter(({ called }) => desk.isInput(called) === 'yes');
    const article = bodyOf(body, message, source, desk);
    if (article) yield { kind: 'article', article };
    else if (inputs.length === 0)
      throw new Failure(source.name, 'there is no text in this message', 'Save it as text or HTML');
    for (const input of inputs) yield { kind: 'source', source: input };
  },
};

/** The article of the message itself: its HTML, else its plain text. */
function bodyOf(parts: readonly MimePart[], message: MimePart, source: Source, desk: Desk) {
  const lent = lentBy(message);
  const html = parts.find(({ type }) => type === 'text/html');
  if (html) {
    const charset = html.parameters.get('charset') ?? '';
    const origin = { path: source.path, url: source.url, limits: desk.limits, charset, onNotice: desk.notice };
    try {
      return withLent(fromHtml(html.body, origin), lent);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }
  const text = parts
    .filter(({ type }) => type === 'text/plain')
    .map((part) => plainTextOf(part, source.name))
    .join('\n\n');
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  return withLent(documentArticle({ text, title: lent.title ?? null, dropped: [] }, source), lent);
}

/** What the headers say: not of a message that was sent on, whose headers are those of whoever did so. */
function lentBy({ headers }: MimePart): Lent {
  const subject = headerWords(headers.get('subject') ?? '');
  const title = subject.replace(/^(?:(?:re|fwd?|aw|wg|tr) ?: ?){1,5}/i, '') || null;
  if (title !== subject) return { title };
  const from = headerWords(headers.get('from') ?? '');
  const sender = /^"?([^"<>@]{2,100}?)"?\s{0,5}</.exec(from)?.[1]?.trim();
  const sent = messageDate(headers.get('date') ?? '');
  return { title, ...(sender ? { outlet: sender } : {}), ...(sent ? { published: sent.day } : {}) };
}

const isAttached = (part: MimePart): boolean =>
  /^attachment\b/i.test(part.headers.get('content-disposition') ?? '') || !/^text\/(?:html|plain)$/.test(part.type);

function attachment(part: MimePart, index: number, message: Source): Source {
  const disposition = parametersOf(part.headers.get('content-disposition') ?? '').parameters;
  const said = headerWords(disposition.get('filename') ?? part.parameters.get('name') ?? '');
  // A name is a name: folders in it lead nowhere.
  const last = said.split(/[/\\]/).at(-1)!.replace(/^\.+/, '').slice(-150);
  const file = last === '' ? `part-${index + 1}.${ENDING_OF[part.type] ?? 'bin'}` : last;
  const path = message.path === null ? file : `${message.path}/${file}`;
  const about = {
    name: `${message.name} (${file})`,
    path,
    url: null,
    contentType: contentTypeOf(part),
    captured: null,
  };
  return bytesSource(part.body, about);
}

const ENDING_OF: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'application/pdf': 'pdf',
  'text/html': 'html',
  'text/plain': 'txt',
};

/** What a part says it is, where that tells more than its name. */
const contentTypeOf = ({ type, parameters }: MimePart): string | null => {
  if (type === 'application/octet-stream') return null;
  const charset = parameters.get('charset');
  return charset ? `${type}; charset=${charset.toLowerCase()}` : type;
};

const webAddress = (words: string | undefined | null): string | null =>
  words && /^https?:\/\//i.test(words.trim()) ? words.trim() : null;
