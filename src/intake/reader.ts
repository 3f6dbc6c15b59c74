import type { Article, Unread } from '../model/article.ts';
import type { Limits } from './limits.ts';
import type { Source } from './source.ts';

/** Fields of an article that its container knows: a feed its entries' titles and dates, a list its records' ids. */
export type Lent = Partial<
  Pick<Article, 'id' | 'url' | 'outlet' | 'title' | 'byline' | 'published' | 'updated' | 'language'>
>;

/** What a reader finds, one after the other, as it goes along. */
export type Piece =
  /** An article, read in full. */
  | { readonly kind: 'article'; readonly article: Article }
  /**
   * Bytes within: a member of an archive, a page that a list names. They are read by the first reader that recognises
   * them; by that of plain text, which takes all, not if `onlyIfRecognised`. What is `lent` fills the fields that their article leaves open; a lent `id` always stands.
   */
  | { readonly kind: 'source'; readonly source: Source; readonly lent?: Lent; readonly onlyIfRecognised?: true }
  /** An address that the source lists and does not contain. `take` fetches it where the user asked for the network. */
  | {
      readonly kind: 'address';
      readonly url: string;
      readonly listedBy: string;
      readonly lent?: Lent;
      /** Its list lies in an archive, which may not send the program into the network. */
      readonly within?: boolean;
    }
  /** What a catalogue says of an article that may be among the others; told as unread if none has this address. */
  | { readonly kind: 'lent'; readonly name: string; readonly addresses: readonly string[]; readonly lent: Lent }
  /** A part that cannot be read: the rest goes on. */
  | { readonly kind: 'unread'; readonly unread: Unread };

/** What a reader may use besides its source. */
export interface Desk {
  readonly limits: Limits;
  /** Told what is odd but no error. */
  readonly notice: (message: string) => void;
  /** Whether a folder's file of this name is an input; "perhaps": if a reader knows what is in it. */
  readonly isInput: (name: string) => 'yes' | 'perhaps' | 'no';
  /** Whether noise is looked for in records that do not list their dropped parts. */
  readonly cleanRecords: boolean;
}

/** One kind of input. Its place in the list of `readers.ts` is its rank: the first that recognises a source reads it. */
export interface Reader {
  readonly name: string;
  /** What it is for, and what its recognition rests on. */
  readonly why: string;
  /** Endings of its files, lower case, without the dot: a folder's files with them are read, or listed as unread. */
  readonly endings: readonly string[];
  /** Endings that other things have too (`json`, `xml`): a folder's files with them are read only where recognised. */
  readonly sharedEndings?: readonly string[];
  /** Whether this reader reads the source: by its first bytes, its Content-Type, its name. Never throws. */
  recognises(source: Source): boolean;
  /**
   * Reads it, in constant memory where it holds many articles.
   * @throws Failure where it cannot be read (further); what came before stands.
   */
  read(source: Source, desk: Desk): AsyncIterable<Piece>;
}

/** Whether a source's name ends so. What was sent as a page is one, whatever its address ends with. */
export const endsWith = (source: Source, endings: readonly string[]): boolean =>
  !/html/.test(source.contentType ?? '') && endings.some((ending) => source.called.endsWith(`.${ending}`));

/** The Content-Type without its parameters ("text/html"), or null. */
export const mediaType = (source: Source): string | null => /^[^;\s]+/.exec(source.contentType ?? '')?.[0] ?? null;
