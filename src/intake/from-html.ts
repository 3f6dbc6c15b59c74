import type { Article } from '../model/article.ts';
import { Failure } from '../model/failure.ts';
import type { Origin } from './from-text.ts';
import type { Limits } from './limits.ts';

export interface PageOrigin extends Origin {
  readonly limits?: Limits;
  readonly charset?: string | null;
}

export function fromHtml(_source: Uint8Array | string, origin: PageOrigin): Article {
  throw new Failure(origin.path ?? origin.url ?? 'page', 'HTML is not read yet', 'Save it as text');
}
