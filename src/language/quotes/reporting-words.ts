/**
 * Words that report what somebody says, writes, thinks or wants, and what they may take as the words reported.
 *
 * Written for this project, by sense: WordNet 3.0's verb.communication and verb.cognition were read for gaps. General English
 * only: no word is here for one text.
 */

/** What a reporting verb takes. */
export interface ReportingVerb {
  /** It can stand beside words in quote marks: "…," she said. */
  readonly direct: boolean;
  /** Its clause is the content: said that …, said …. */
  readonly clause: boolean;
  /** Its infinitive is the content: promised to …. */
  readonly infinitive: boolean;
  /** Its object is the content: denied the claims. */
  readonly object: boolean;
  /** Its object is who is spoken to, or who is spoken of: told reporters, accused them. */
  readonly person: boolean;
  /** Prepositions whose object is the content: spoke about …. */
  readonly prepositions: readonly string[];
}

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Can stand beside a direct quotation. */
const DIRECT = words(`
  say tell add ask write tweet explain note recall state reply answer respond continue insist argue declare announce
  claim admit acknowledge concede warn stress emphasize emphasise reiterate repeat remark comment observe suggest
  conclude predict promise pledge vow quip joke shout yell scream cry exclaim whisper mutter murmur mumble plead
  beg urge demand complain lament charge allege contend assert maintain affirm confirm deny read post quote retort
  counter interject interrupt elaborate clarify recount describe call testify reveal disclose report caution
  advise remind inform text email e-mail message blog retweet caption proclaim boast brag gush muse wonder think agree
  begin go snap fire laugh sigh sing chant inquire enquire query reason lecture preach rant thunder bellow
  bark growl howl groan grumble moan rail scoff sneer mock tease chide scold jibe jest deadpan opine speculate theorize estimate
  summarize summarise translate dictate scrawl scribble print publish pronounce rejoin riposte stipulate submit telegraph utter
  venture volunteer vent weep wail whine implore entreat beseech instruct order command thank praise congratulate greet
  welcome hail apologize apologise confess confide divulge intone echo quoth rule hold find`);

/** Its clause, with "that" or without, is what is reported. */
const CLAUSE = words(`
 say tell add ask write tweet explain note recall state reply answer respond insist argue declare announce claim admit
 acknowledge concede warn stress emphasize emphasise reiterate repeat remark comment observe suggest conclude predict promise
 pledge vow quip joke complain lament charge allege contend assert maintain affirm confirm deny reveal disclose report
 caution advise remind inform proclaim boast brag muse wonder think agree believe know hope fear feel expect doubt suspect
 worry guess imagine assume presume reckon figure realize realise understand decide determine find show indicate
 demonstrate imply hint signal recommend propose request demand urge require rule hold estimate forecast project calculate
 speculate theorize theorise hypothesize discover learn hear see notice mention testify swear certify attest confess
 persuade convince assure guarantee threaten intend plan decree dispute question post publish email e-mail text message
 consider judge regard dream wish regret remember forget recount describe clarify specify stipulate submit
 opine posit postulate surmise infer deduce gather anticipate foresee envision concur recollect reflect
 relate retort counter interject elaborate observe point rave rejoice read
 establish caution counsel instruct order command beg plead inquire enquire ponder volunteer`);

/** Its infinitive is what is reported. */
const INFINITIVE = words(`
 promise pledge vow threaten offer agree refuse decline propose plan intend hope want wish expect decide aim 
 ask demand swear volunteer urge tell advise order instruct command encourage invite request beg implore persuade
 remind warn challenge direct authorize authorise permit forbid call claim recommend prefer
 plead undertake opt elect consent seem believe seek`);

/** Its object is what is reported. */
const OBJECT = words(`
 announce deny claim confirm acknowledge admit concede reveal disclose describe discuss mention note cite criticize criticise praise
 condemn denounce reject dismiss oppose support endorse back defend question dispute challenge welcome applaud hail
 blame slam blast attack bash ridicule mock propose suggest recommend demand request predict forecast promise pledge offer
 explain express voice reiterate repeat emphasize emphasise stress highlight underscore urge outline detail address
 allege assert affirm contradict refute rebut counter protest lament bemoan decry deplore regret celebrate tout
 advocate champion favor favour prefer fear admire appreciate consider doubt suspect
 report tweet retweet write state say tell ask quote recall recount remember reference invoke
 approve disapprove threaten plan blast chide rebuke scold castigate lambast
 lambaste pan knock insult thank congratulate credit apologize apologise acknowledge 
 name call request estimate issue indicate signal
 seek regard suspect judge deem declare label brand term dub characterize characterise portray depict propose`);

/** Its object is a person spoken to or of; the content is a clause, an infinitive or a prepositional phrase beside it. */
const PERSON = words(`
  tell ask remind inform advise warn urge assure persuade convince notify accuse blame thank congratulate instruct order
  command beg implore encourage invite challenge caution counsel promise threaten criticize criticise praise
  question interview press pressure lobby order direct call forbid permit allow show teach email e-mail text message answer`);

/** Verb and preposition whose object is the content. */
const PREPOSITIONS: Readonly<Record<string, string>> = {
  accuse: 'of',
  admit: 'to',
  agree: 'with on to',
  aim: 'for at',
  apologize: 'for',
  apologise: 'for',
  appeal: 'for to',
  argue: 'for against about over',
  ask: 'about',
  blame: 'for',
  boast: 'about of',
  brag: 'about of',
  call: 'for on',
  campaign: 'for against',
  caution: 'against',
  comment: 'on',
  complain: 'about of',
  confess: 'to',
  credit: 'with for',
  criticize: 'for',
  criticise: 'for',
  disagree: 'with',
  elaborate: 'on',
  hint: 'at',
  hope: 'for',
  inquire: 'about into',
  insist: 'on',
  joke: 'about',
  know: 'of about',
  lie: 'about',
  object: 'to',
  opine: 'on',
  plead: 'for',
  point: 'to out at',
  praise: 'for',
  preach: 'about',
  press: 'for',
  push: 'for',
  react: 'to',
  refer: 'to',
  reflect: 'on',
  reply: 'to',
  respond: 'to',
  speak: 'about of on against for',
  talk: 'about of',
  testify: 'about',
  thank: 'for',
  think: 'about of',
  threaten: 'with',
  tweet: 'about',
  vote: 'for against',
  vouch: 'for',
  warn: 'about of against',
  wonder: 'about',
  worry: 'about',
  write: 'about of',
};

/** Nouns for what is said, thought or wanted: her claim that …, the allegation of …. */
export const REPORTING_NOUNS: ReadonlySet<string> = new Set(
  words(`
  claim allegation accusation assertion statement announcement suggestion argument belief view opinion fear hope
  concern promise pledge vow threat warning prediction forecast estimate report rumor rumour suspicion notion idea
  denial admission confession acknowledgment acknowledgement complaint criticism condemnation demand request call proposal plan offer
  decision ruling finding conclusion testimony comment remark explanation observation recommendation
  theory hypothesis assumption expectation impression feeling doubt insistence contention revelation confirmation
  endorsement support praise message declaration assurance guarantee reminder word tweet post objection opposition
  rejection refusal desire wish intention vision conviction speculation hint indication order instruction advice question answer response reaction`),
);

/** What reads, shows or says although nobody speaks: "a sign read", "the letter says". Verbs that take such subjects too. */
export const DOCUMENT_VERBS: ReadonlySet<string> = new Set(
  words('read say show state find suggest indicate reveal report note'),
);

/** Adverbs that hand a clause on without naming a source. */
export const REPORTING_ADVERBS: ReadonlySet<string> = new Set(
  words('reportedly allegedly supposedly purportedly apparently'),
);

const lexicon = new Map<string, ReportingVerb>();
{
  const [direct, clause, infinitive, object, person] = [DIRECT, CLAUSE, INFINITIVE, OBJECT, PERSON].map(
    (list) => new Set(list),
  );
  const all = new Set([...DIRECT, ...CLAUSE, ...INFINITIVE, ...OBJECT, ...PERSON, ...Object.keys(PREPOSITIONS)]);
  for (const lemma of all) {
    lexicon.set(lemma, {
      direct: direct!.has(lemma),
      clause: clause!.has(lemma),
      infinitive: infinitive!.has(lemma),
      object: object!.has(lemma),
      person: person!.has(lemma),
      prepositions: words(PREPOSITIONS[lemma] ?? ''),
    });
  }
}

/** The reporting verb with this lemma, if it is one. */
export const reportingVerb = (lemma: string): ReportingVerb | undefined => lexicon.get(lemma);
