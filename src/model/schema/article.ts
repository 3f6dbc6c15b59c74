import { boolean, DATE, DIALECT, type JsonSchema, list, object, orNull, SPAN, string } from './json-schema.ts';

/** An article record's properties, in the order in which they are written. */
export const ARTICLE = {
  id: string('From the content: same text and address, same id.'),
  path: orNull(string('Relative to the input folder.')),
  url: orNull(string()),
  outlet: orNull(string()),
  title: orNull(string()),
  titleSpan: orNull(object(SPAN)),
  byline: list(string()),
  published: orNull(DATE),
  updated: orNull(DATE),
  language: string('BCP 47.'),
  section: orNull(string('The section of the outlet, where a page names it.')),
  paywalled: boolean('The page says that the article is for those who pay.'),
  truncated: boolean('The page holds only the beginning of the article.'),
  text: string('Every offset points into it, in UTF-16 code units.'),
  dropped: list(
    {
      anyOf: [object({ ...SPAN, reason: string() }), object({ text: string(), reason: string() })],
    },
    'What is not article text: parts of `text`, or words of the page that `text` leaves out.',
  ),
  captured: string('When the page was fetched or saved: ISO 8601, UTC.'),
  versions: list(
    object(
      {
        id: string(),
        path: orNull(string()),
        url: orNull(string()),
        title: orNull(string()),
        published: orNull(DATE),
        updated: orNull(DATE),
        captured: string(),
        removed: list(string(), 'Paragraphs that the article no longer has.'),
        added: list(object(SPAN), 'Where the article says what this version did not.'),
      },
      ['captured'],
    ),
    'Other states and forms of the same article among the inputs, newest first.',
  ),
};

/** What a record need not have. */
export const ARTICLE_OPTIONAL = ['titleSpan', 'captured', 'versions', 'section', 'paywalled', 'truncated'];

/** The record that `crossread extract` writes, one a line. */
export const articleSchema: JsonSchema = {
  $schema: DIALECT,
  $id: 'urn:crossread:schema:article-1',
  title: 'Crossread article record, version 1',
  ...object(ARTICLE, ARTICLE_OPTIONAL),
};
