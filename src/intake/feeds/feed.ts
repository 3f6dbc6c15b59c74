/** What a feed says of itself and of its entries, whatever format it is in. */

/** Words that may carry markup. */
export interface Markup {
  /** `html` where the words are HTML; relative addresses in it have been made absolute. */
  readonly type: 'text' | 'html';
  readonly value: string;
}

export interface Person {
  readonly name: string | null;
  readonly email: string | null;
}

/** What feeds and entries have in common. Fields that the source does not give are null or empty. */
export interface Described {
  readonly title: Markup | null;
  /** Absolute where the feed's own address or base is known. */
  readonly link: string | null;
  readonly description: Markup | null;
  readonly authors: readonly Person[];
  /** EDTF; with its time and its zone where they are given ("2024-05-03T10:04:00+02:00"). */
  readonly published: string | null;
  readonly updated: string | null;
  /** As written. */
  readonly language: string | null;
}

export interface FeedEntry extends Described {
  readonly id: string | null;
  /** What the feed gives as the whole entry (content:encoded, atom:content, content_html), not its summary. */
  readonly content: Markup | null;
  /** Where the entry was taken over from: RSS and Atom `source`. */
  readonly source: { readonly title: string | null; readonly link: string | null } | null;
  readonly categories: readonly string[];
}

export interface Feed extends Described {
  readonly format: 'rss' | 'atom' | 'json' | 'cdf';
  readonly copyright: Markup | null;
  readonly entries: readonly FeedEntry[];
}
