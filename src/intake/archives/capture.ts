import { feeds } from '../feeds/feed-reader.ts';
import { kindOfBytes } from '../magic.ts';
import { bytesSource, type Source } from '../source.ts';

/** One thing that a crawler or browser fetched, as a web archive keeps it. */
export interface Capture {
  readonly url: string;
  /** ISO 8601, UTC; null where the archive does not say. */
  readonly captured: string | null;
  /** With its parameters, lower case; null where none was sent. */
  readonly contentType: string | null;
  readonly body: Uint8Array;
}

/** Pages, and documents that are articles when they stand at an address. */
const READ =
  /^(?:text\/html|application\/xhtml\+xml|application\/pdf|message\/rfc822|multipart\/related|application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document)\b/;
/** Feeds hold articles too; under these types much else is sent, which is no article. */
const FEED = /^(?:application\/(?:rss|atom|rdf)\+xml|application\/feed\+json|(?:text|application)\/xml)\b/;
/** Text at an address is an article only by its name: most of what is sent as text is an answer to a script. */
const TEXT_NAME = /\/(?!(?:robots|ads|app-ads|humans|security|sellers|llms)\.txt$)[^/]+\.(?:txt|text|md)$/i;

/** Whether what was sent so may be an article: not pictures, scripts, styles, data, and answers to scripts. */
export function mayBeArticle(url: string, contentType: string | null): boolean {
  if (!/^(?:https?|file):\/\//i.test(url)) return false;
  const path = URL.parse(url)?.pathname ?? '';
  if (contentType === null || contentType === '' || /^(?:application\/octet-stream|unknown)/.test(contentType))
    return /\/[^./]*$|\.(?:html?|xhtml|pdf|docx)$/i.test(path);
  return (
    READ.test(contentType) || FEED.test(contentType) || (/^text\/plain\b/.test(contentType) && TEXT_NAME.test(path))
  );
}

/** A capture as a source to be read; null where its bytes are a picture or the like, whatever they were sent as. */
export function sourceOfCapture(capture: Capture, archive: Source): Source | null {
  const { url, captured, contentType, body } = capture;
  if (body.length === 0) return null;
  const kind = kindOfBytes(body);
  if (kind !== null && !/PDF|ZIP/.test(kind)) return null;
  const source = bytesSource(body, { name: inArchive(archive, url), path: archive.path, url, contentType, captured });
  return FEED.test(contentType ?? '') && !feeds.recognises(source) ? null : source;
}

/** What messages call a thing in an archive. */
export const inArchive = (archive: Source, member: string): string => `${archive.name} (${member.slice(0, 300)})`;
