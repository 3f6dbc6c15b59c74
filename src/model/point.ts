export type Aspect =
  | 'count' | 'amount' | 'date' | 'duration' | 'place' | 'person' | 'role' | 'age'
  | 'offence' | 'cause' | 'polarity' | 'wording' | 'name' | 'other'; // biome-ignore format: one table

export type Finding = 'differ' | 'changed' | 'agree' | 'single';

/** What an account says, typed. */
export type Value =
  | {
      readonly type: 'number';
      readonly low: number | null;
      readonly high: number | null;
      readonly unit: string | null;
      readonly of: string | null;
    }
  | { readonly type: 'date'; readonly value: string; readonly earliest: string | null; readonly latest: string | null }
  | { readonly type: 'terms'; readonly terms: readonly string[] }
  | { readonly type: 'truth'; readonly polarity: 1 | -1 }
  | { readonly type: 'words'; readonly words: string };

/** One answer to a point, with the claims that give it. */
export interface Account {
  /** A slice of its first claim. */
  readonly label: string;
  readonly value: Value;
  readonly claims: readonly string[];
  /** How many distinct articles and origins give it. */
  readonly articles: number;
  readonly origins: number;
}

/** One answer as it was read: the words, the claim they stand in, and what they were taken to mean. */
export interface ReadAnswer {
  readonly claim: string;
  /** A slice of the claim. */
  readonly label: string;
  readonly value: Value;
}

/** Why two accounts cannot both be right, or follow one another; each has a template in `dossier/wording.ts`. */
export type Apartness = 'numbers' | 'days' | 'terms' | 'truth' | 'words' | 'rises' | 'stages';

/** How a point came about. */
export interface Explanation {
  /** The rule that put the claims together; its reason has a template in `dossier/wording.ts`. */
  readonly rule: string;
  /** The answers of each account, in the order of the accounts; empty where whole passages stand together. */
  readonly answers: readonly (readonly ReadAnswer[])[];
  /** Which accounts, by their places, stand apart, and why. */
  readonly apart: readonly { readonly first: number; readonly second: number; readonly why: Apartness }[];
}

/** One matter that claims bear on. */
export interface Point {
  readonly id: string;
  /** From the published templates; a name or word in it is a slice of an article. */
  readonly question: string;
  readonly aspect: Aspect;
  readonly finding: Finding;
  readonly between: 'articles' | 'speakers' | 'within' | null;
  readonly actors: readonly string[];
  readonly accounts: readonly Account[];
  /** Which rule aligned the claims and why the accounts cannot meet: keys of the published templates, and slices. */
  readonly why: string;
  /** What `--explain` and the page tell of it. */
  readonly explanation?: Explanation;
}
