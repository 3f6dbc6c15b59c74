import { Failure } from '../model/failure.ts';
import type { Limits } from './limits.ts';

export interface Download {
  readonly bytes: Uint8Array;
  /** The address that answered, after redirects. */
  readonly url: string;
  /** What the header says, "" if it names HTML without one, null where it is no HTML. */
  readonly charset: string | null;
}

export async function download(url: string, _limits: Limits, _privateAddresses: boolean): Promise<Download> {
  throw new Failure(url, 'addresses are not read yet', 'Save the page');
}
