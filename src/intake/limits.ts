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
  /** Archives within archives. */
  readonly nesting: number;
  /** Folders below the input folder. */
  readonly folderDepth: number;
  /** For an address: milliseconds in all, and how many redirects are followed. */
  readonly fetchMilliseconds: number;
  readonly fetchRedirects: number;
}

const MEGABYTE = 1024 * 1024;

/** Documented in docs/intake.md. */
export const LIMITS: Limits = {
  bytes: 50 * MEGABYTE,
  recordBytes: 400 * MEGABYTE,
  htmlBytes: 12 * MEGABYTE,
  htmlDepth: 200,
  htmlTags: 15_000,
  nesting: 4,
  folderDepth: 64,
  fetchMilliseconds: 20_000,
  fetchRedirects: 5,
};
