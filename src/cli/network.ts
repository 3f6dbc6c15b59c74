import type { TakeOptions } from '../intake/take.ts';

/** The options of commands that may use the network. */
export interface NetworkOptions {
  readonly fetch?: boolean | undefined;
  readonly allowPrivate?: boolean | undefined;
  readonly keep?: string | undefined;
}

/** Where a dossier keeps the pages it was made from, in its own folder. */
export const KEPT_PAGES = 'pages.warc.gz';

/** They, as intake takes them. */
export const networkOf = ({
  fetch,
  allowPrivate,
  keep,
}: NetworkOptions): Pick<TakeOptions, 'fetch' | 'privateAddresses' | 'keep'> => ({
  ...(fetch === undefined ? {} : { fetch }),
  ...(allowPrivate === undefined ? {} : { privateAddresses: allowPrivate }),
  ...(keep === undefined ? {} : { keep }),
});
