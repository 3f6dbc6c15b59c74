/** How many items each part of the brief holds at most: what a person would put on one page. */
export interface BriefLimits {
  readonly whatHappened: number;
  readonly keyFacts: number;
  readonly background: number;
  readonly whyItMatters: number;
  readonly viewpoints: number;
  readonly claimsPerViewpoint: number;
  readonly watchNext: number;
}

export const DEFAULT_LIMITS: BriefLimits = {
  whatHappened: 5,
  keyFacts: 8,
  background: 6,
  whyItMatters: 5,
  viewpoints: 8,
  claimsPerViewpoint: 3,
  watchNext: 6,
};
