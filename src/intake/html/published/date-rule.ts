import type { FieldRule } from '../page-source.ts';

/** Dates the article, as EDTF; null where its source says nothing. */
export type DateRule = FieldRule<string | null>;
