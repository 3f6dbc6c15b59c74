/**
 * What a governing word says of the event it governs. Written for this project by the classes of Karttunen (1971, 2012:
 * implicatives), Kiparsky and Kiparsky (1970: factives) and Saurí (2008: source-introducing predicates); general English only.
 */
import type { Certainty } from '../../model/claim.ts';

export interface Signature {
  readonly certainty: Certainty | null;
  /** Commitment the event keeps when the governor itself is asserted. */
  readonly cap: number;
  readonly flip: boolean;
  /** Whether the governor's own negation, modality and governors bear on the event ("did not manage to"). */
  readonly through: 'all' | 'outer' | 'stop';
}

interface Class extends Signature {
  readonly why: string;
  readonly lemmas: string;
}

/** Verbs, by what they say of their clause or infinitive. */
const VERBS: readonly Class[] = [
  {
    why: 'two-way implicatives and aspectuals: it happened if the governor did',
    certainty: null,
    cap: 3,
    flip: false,
    through: 'all',
    lemmas: `manage begin start continue dare get proceed help happen keep resume succeed finish complete let make cause force compel
 have enable end remain turn prove bring lead lead use see watch hear feel catch find `,
  },
  {
    why: "it did not happen, and the governor's own negation turns it round: did not fail to",
    certainty: null,
    cap: 2.4,
    flip: true,
    through: 'all',
    lemmas:
      'rule-out fail refuse decline neglect forget avoid omit prevent bar block forbid prohibit abstain refrain shun miss escape',
  },
  {
    why: 'it was going on and ends, or is put off',
    certainty: null,
    cap: 1.2,
    flip: false,
    through: 'outer',
    lemmas: 'stop cease quit halt discourage dissuade deter postpone delay cancel hesitate resist keep',
  },
  {
    why: 'planned by somebody, or said to be coming',
    certainty: 'planned',
    cap: 2.1,
    flip: false,
    through: 'all',
    lemmas: `plan intend schedule expect prepare promise vow pledge agree arrange decide aim mean set anticipate
      undertake resolve determine elect opt choose consent commit slate project forecast predict foresee`,
  },
  {
    why: 'gone for a purpose: came to help',
    certainty: 'planned',
    cap: 2.0,
    flip: false,
    through: 'outer',
    lemmas: 'come go rush hurry return leave stop wait stay arrive gather meet',
  },
  {
    why: 'wanted, asked for, allowed: whether it comes about is open',
    certainty: 'planned',
    cap: 1.4,
    flip: false,
    through: 'outer',
    lemmas: `want hope wish like love desire long yearn seek urge ask order demand request require instruct command direct
      encourage invite persuade advise recommend propose suggest push press pressure lobby beg implore plead call appeal
      allow permit authorize authorise threaten offer consider contemplate favor favour need prefer volunteer
      convince challenge entitle design sign insist`,
  },
  {
    why: 'tried: the outcome is open',
    certainty: 'unknown',
    cap: 1.3,
    flip: false,
    through: 'outer',
    lemmas: 'try attempt struggle endeavor endeavour strive fight work seek aim vie scramble compete',
  },
  {
    why: 'factives: taken for true even when the governor is denied',
    certainty: null,
    cap: 3,
    flip: false,
    through: 'stop',
    lemmas: `know realize realise learn discover notice regret remember recall reveal acknowledge admit concede note
      recognize recognise understand show demonstrate prove see find observe disclose confirm point mention celebrate
      welcome mourn praise criticize criticise condemn thank blame apologize resent appreciate ignore`,
  },
  {
    why: 'said by a named source: the event is asserted in that voice',
    certainty: null,
    cap: 2.8,
    flip: false,
    through: 'outer',
    lemmas: `say tell add announce state report write explain declare stress emphasize emphasise warn tweet testify insist
      remark comment reply answer respond post repeat reiterate inform assure read conclude rule publish maintain swear
      affirm assert describe vote convict agree determine establish indicate cite warn remind`,
  },
  {
    why: "said by a source the text holds at arm's length",
    certainty: 'hedged',
    cap: 2.2,
    flip: false,
    through: 'outer',
    lemmas: 'claim allege contend accuse charge argue suggest imply purport rumor rumour hint profess boast speculate',
  },
  {
    why: 'believed, not known',
    certainty: 'hedged',
    cap: 2.1,
    flip: false,
    through: 'outer',
    lemmas: `believe think suspect fear feel guess suppose assume imagine presume reckon seem appear estimate consider deem
      worry calculate figure sense look sound tend bet doubt`,
  },
  {
    why: 'denied by somebody',
    certainty: 'denied',
    cap: 2.0,
    flip: true,
    through: 'outer',
    lemmas: 'deny refute rebut disavow disclaim',
  },
  {
    why: 'asked, not said',
    certainty: 'unknown',
    cap: 0.8,
    flip: false,
    through: 'outer',
    lemmas: 'wonder question inquire enquire investigate examine ponder debate discuss',
  },
  {
    why: 'only supposed',
    certainty: 'conditional',
    cap: 0.5,
    flip: false,
    through: 'outer',
    lemmas: 'pretend hypothesize hypothesise imagine',
  },
];

/** Adjectives (and participles used as such), by what they say of their clause or infinitive. */
const ADJECTIVES: readonly Class[] = [
  {
    why: 'the clause is said not to be so: "it is false that"',
    certainty: null,
    cap: 2.2,
    flip: true,
    through: 'all',
    lemmas: 'false untrue incorrect wrong baseless unfounded',
  },
  {
    why: 'the clause is said to be so, and its negation bears on it: "it is not true that"',
    certainty: null,
    cap: 3,
    flip: false,
    through: 'all',
    lemmas: 'true correct right',
  },
  {
    why: 'likelihood',
    certainty: 'hedged',
    cap: 1.6,
    flip: false,
    through: 'all',
    lemmas: 'likely probable apt liable bound certain sure',
  },
  {
    why: 'bare possibility',
    certainty: 'hedged',
    cap: 1.4,
    flip: false,
    through: 'all',
    lemmas: 'possible potential plausible conceivable able capable eligible free available',
  },
  {
    why: 'unlikelihood',
    certainty: 'hedged',
    cap: 1.3,
    flip: true,
    through: 'all',
    lemmas:
      'unlikely improbable doubtful impossible unable incapable unwilling reluctant hesitant powerless unprepared',
  },
  {
    why: 'a fixed plan',
    certainty: 'planned',
    cap: 2.2,
    flip: false,
    through: 'all',
    lemmas: 'due set scheduled slated poised expected ready prepared supposed about determined committed',
  },
  {
    why: 'willingness or need: open',
    certainty: 'planned',
    cap: 1.6,
    flip: false,
    through: 'outer',
    lemmas:
      'willing eager keen anxious hopeful desperate necessary important essential crucial vital critical urgent needed hard difficult easy tough better',
  },
  {
    why: 'an accusation',
    certainty: 'hedged',
    cap: 1.6,
    flip: false,
    through: 'outer',
    lemmas: 'accused suspected alleged reported rumored rumoured believed thought afraid confident worried concerned',
  },
  {
    why: 'factive: the clause is taken for true',
    certainty: null,
    cap: 3,
    flip: false,
    through: 'stop',
    lemmas:
      'glad sorry aware happy sad proud surprised shocked pleased angry guilty responsible clear known famous grateful upset',
  },
  {
    why: 'not known',
    certainty: 'unknown',
    cap: 0.4,
    flip: false,
    through: 'outer',
    lemmas: 'unclear unknown unsure uncertain',
  },
];

/** Nouns, by what they say of the event after "of", "to", "that" or before them ("bomb threat"). */
const NOUNS: readonly Class[] = [
  {
    why: 'an accusation or a guess',
    certainty: 'hedged',
    cap: 1.8,
    flip: false,
    through: 'outer',
    lemmas:
      'report statement allegation accusation claim suspicion charge count rumor rumour speculation belief theory suggestion assumption hint contention complaint impression assertion notion idea fear concern worry sign indication likelihood probability hypothesis',
  },
  {
    why: 'it may come',
    certainty: 'hedged',
    cap: 1.2,
    flip: false,
    through: 'outer',
    lemmas: 'risk threat danger possibility chance prospect potential warning opportunity option case event',
  },
  {
    why: 'it is planned or promised',
    certainty: 'planned',
    cap: 2.0,
    flip: false,
    through: 'outer',
    lemmas:
      'plan plans promise pledge vow intention decision agreement proposal deal commitment preparation offer expectation prediction forecast deadline bid',
  },
  {
    why: 'it is wanted, asked for or allowed',
    certainty: 'planned',
    cap: 1.5,
    flip: false,
    through: 'outer',
    lemmas:
      'warrant call demand request order hope desire wish need appeal goal aim ambition permission permit right ability capacity authority obligation duty willingness readiness way mandate power incentive pressure temptation',
  },
  {
    why: 'tried, outcome open',
    certainty: 'unknown',
    cap: 1.2,
    flip: false,
    through: 'outer',
    lemmas: 'attempt effort try push campaign drive struggle quest conspiracy plot scheme',
  },
  {
    why: 'it did not happen',
    certainty: null,
    cap: 2.2,
    flip: true,
    through: 'all',
    lemmas:
      'lack absence failure refusal denial inability avoidance prevention ban cancellation unwillingness reluctance',
  },
  {
    why: 'asked, not said',
    certainty: 'unknown',
    cap: 1.0,
    flip: false,
    through: 'outer',
    lemmas: 'question inquiry enquiry issue matter debate dispute',
  },
  {
    why: 'taken for true',
    certainty: null,
    cap: 3,
    flip: false,
    through: 'stop',
    lemmas:
      'fact news evidence proof confirmation knowledge revelation report statement announcement admission confession',
  },
];

const tableOf = (classes: readonly Class[]): ReadonlyMap<string, Signature> => {
  const table = new Map<string, Signature>();
  for (const { lemmas, certainty, cap, flip, through } of classes) {
    for (const lemma of lemmas.split(/\s+/))
      if (lemma && !table.has(lemma)) table.set(lemma, { certainty, cap, flip, through });
  }
  return table;
};

export const VERB_SIGNATURES = tableOf(VERBS);
export const ADJECTIVE_SIGNATURES = tableOf(ADJECTIVES);
export const NOUN_SIGNATURES = tableOf(NOUNS);
