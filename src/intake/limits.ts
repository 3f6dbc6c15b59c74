/** What intake accepts before it refuses an input. Sizes in bytes unless said otherwise. */
export interface Limits {
  /** Largest text file, unpacked. */
  readonly bytes: number;
  /** Largest file or stream of records, unpacked: it holds many articles. */
  readonly recordBytes: number;
  /** Largest HTML page, as a file or as an answer: a page is parsed into a tree that takes some thirty times its size in memory. */
  readonly htmlBytes: number;
  /** Tags nested deeper than this are left out of the tree; their text stays. */
  readonly htmlDepth: number;
  /** Tags after this many are left out of the tree; their text stays. */
  readonly htmlTags: number;
  /** Most ampersands and lone "<" in the text of a page: each is a node of the tree. */
  readonly htmlReferences: number;
  /** Archives within archives. */
  readonly nesting: number;
  /** Largest archive that lies within another one and has to be unpacked into memory. */
  readonly nestedBytes: number;
  /** Longest that a document may take: a file made to never end must not hold up the others. */
  readonly documentMilliseconds: number;
  /** Folders below the input folder. */
  readonly folderDepth: number;
  /** For an address: milliseconds for one request, bytes of one answer, how many redirects are followed, how often it is tried again. */
  readonly fetchMilliseconds: number;
  readonly fetchBytes: number;
  readonly fetchRedirects: number;
  readonly fetchRetries: number;
  /** Milliseconds between two requests to one host, where its robots.txt asks for no more. */
  readonly fetchPause: number;
  /** Addresses fetched in one run because lists name them. */
  readonly fetchListed: number;
}

const MEGABYTE = 1024 * 1024;

/** Documented in docs/intake.md. */
export const LIMITS: Limits = {
  bytes: 50 * MEGABYTE,
  recordBytes: 400 * MEGABYTE,
  htmlBytes: 12 * MEGABYTE,
  htmlDepth: 200,
  htmlTags: 15_000,
  htmlReferences: 500_000,
  nesting: 4,
  nestedBytes: 100 * MEGABYTE,
  documentMilliseconds: 60_000,
  folderDepth: 64,
  fetchMilliseconds: 20_000,
  fetchBytes: 64 * MEGABYTE,
  fetchRedirects: 5,
  fetchRetries: 2,
  fetchPause: 1000,
  fetchListed: 500,
};
