import type { Article, Unread } from './article.ts';
import type { Claim, Speaker } from './claim.ts';
import type { Passage } from './passage.ts';
import type { Point } from './point.ts';
import type { EntityType } from './reading.ts';

export const SCHEMA = 'crossread/dossier@1';

/** A person, organisation or place of the story, with every form of its name. */
export interface Actor {
  readonly id: string;
  readonly kind: EntityType;
  readonly name: string;
  /** Other forms: a last name, initials, a nickname. */
  readonly aliases: readonly string[];
  /** Other spellings of the same name. */
  readonly variants: readonly string[];
  readonly mentions: readonly Passage[];
}

/** A claim, by its id. */
export interface ClaimItem {
  readonly claim: string;
}

export interface DossierArticle extends Article {
  readonly origin: string;
}

export interface DossierQuote extends Passage {
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly speaker: Speaker | null;
  readonly cue: string | null;
  /** The same words elsewhere: "article:start-end" of each. */
  readonly sameAs: readonly string[];
}

export type DenialKind = 'denial' | 'no-comment' | 'not-guilty plea' | 'legal statement';

export interface Denial extends ClaimItem {
  readonly who: Speaker;
  /** What is denied: a claim id, or a passage as "article:start-end"; null where the words do not say. */
  readonly of: string | null;
  readonly kind: DenialKind;
}

export type Status =
  | 'suspected' | 'wanted' | 'detained' | 'arrested' | 'charged' | 'pleaded not guilty' | 'pleaded no contest'
  | 'pleaded guilty' | 'tried' | 'acquitted' | 'convicted' | 'sentenced' | 'imprisoned' | 'released' | 'appealed'
  | 'dropped' | 'overturned' | 'pardoned' | 'cleared' | 'died'; // biome-ignore format: one table

export interface StandingStep {
  readonly status: Status;
  /** The offence, or what was overturned or dropped, verbatim. */
  readonly of: string | null;
  /** EDTF. */
  readonly date: string | null;
  readonly claims: readonly string[];
}

export interface Standing {
  /** null where the person is not an actor of the story ("a 15-year-old boy"). */
  readonly actor: string | null;
  readonly name: string;
  readonly steps: readonly StandingStep[];
}

export interface TimelineEntry {
  /** EDTF; null where the day cannot be placed. */
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly claims: readonly string[];
  readonly kind: 'past' | 'planned';
}

export interface Viewpoint {
  readonly actor: string;
  readonly claims: readonly string[];
}

export interface Brief {
  readonly whatHappened: readonly ClaimItem[];
  readonly keyFacts: readonly ClaimItem[];
  readonly background: readonly ClaimItem[];
  readonly whyItMatters: readonly ClaimItem[];
  readonly viewpoints: readonly Viewpoint[];
  readonly watchNext: readonly ClaimItem[];
}

export interface Faq {
  /** Verbatim from an article, or from the published templates. */
  readonly question: string;
  readonly answers: readonly ClaimItem[];
}

/** A passage the program read and did not use, and why. */
export interface Abstained extends Passage {
  readonly reason: string;
}

/** What a story's articles say, laid out for a person. */
export interface Dossier {
  readonly schema: typeof SCHEMA;
  readonly story: { readonly title: string; readonly from: string | null; readonly to: string | null };
  readonly articles: readonly DossierArticle[];
  readonly unread: readonly Unread[];
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly points: readonly Point[];
  readonly quotes: readonly DossierQuote[];
  readonly denials: readonly Denial[];
  readonly standing: readonly Standing[];
  readonly timeline: readonly TimelineEntry[];
  readonly brief: Brief;
  readonly faq: readonly Faq[];
  readonly abstained: readonly Abstained[];
}
