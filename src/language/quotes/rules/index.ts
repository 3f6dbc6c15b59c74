import type { AttributionRule } from '../attribution.ts';
import { accordingTo } from './according-to.ts';
import { asReported } from './as-reported.ts';
import { inTheWordsOf } from './in-the-words-of.ts';
import { passiveReport } from './passive-report.ts';
import { promisedAction } from './promised-action.ts';
import { reportedClause } from './reported-clause.ts';
import { reportedGerund } from './reported-gerund.ts';
import { reportedObject } from './reported-object.ts';
import { reportedTopic } from './reported-topic.ts';
import { reportingNoun } from './reporting-noun.ts';
import { trailingCue } from './trailing-cue.ts';

/** Tried in this order on every token; the first that reads an attribution wins. Each says why it stands where it does. */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = [
  accordingTo,
  inTheWordsOf,
  asReported,
  trailingCue,
  reportedGerund,
  reportedClause,
  promisedAction,
  passiveReport,
  reportedObject,
  reportedTopic,
  reportingNoun,
];
