import type { Testimony } from '../claims/statement.ts';
import type { Claim } from '../model/claim.ts';
import type { Actor } from '../model/dossier.ts';
import type { Passage } from '../model/passage.ts';
import type { Point } from '../model/point.ts';

/** A point before its question is put into words: the template's key and what fills it. */
export interface Matter extends Omit<Point, 'question'> {
  /** Key of a question template of `dossier/wording.ts`, e.g. "date", "count", "wording". */
  readonly template: string;
  /** What fills the template: slices of articles, names of actors, names of concepts. */
  readonly slots: Readonly<Record<string, string>>;
}

/** What the comparison of a story's articles yields. */
export interface Comparison {
  readonly testimonies: readonly Testimony[];
  /** Origin of each article, by id. */
  readonly origins: ReadonlyMap<string, string>;
  readonly actors: readonly Actor[];
  /** The story's actor for an entity of one article: key `${article id} ${entity}`. */
  readonly actorOf: ReadonlyMap<string, string>;
  /** Claims sorted by article (in order of publication, then id) and start. */
  readonly claims: readonly Claim[];
  /** The statement a claim was made from: index into its testimony's statements. */
  readonly statementOf: ReadonlyMap<string, { readonly testimony: number; readonly statement: number }>;
  readonly matters: readonly Matter[];
  /** Passages with the same words (shingles) in other articles. */
  readonly copies: readonly (readonly Passage[])[];
}
