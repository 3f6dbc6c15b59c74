/** What somebody accused says to be excused: the plight they were in, or that the rules were kept. */

const PLIGHT = [
  /\bfear(?:ed|s|ing)? for (?:his|her|their|my|our) (?:own )?li(?:fe|ves)\b/,
  /\b(?:was|were|been|is|are|being) (?:himself |herself |themselves |itself |also |only |merely |simply |just )?(?:duped|deceived|misled|tricked|conned|lied to|coerced|forced (?:to|into)|made a scapegoat|the (?:real )?victims?|a scapegoat|used as)\b/,
  /\b(?:brakes?|steering|engine|controls?|signals?|equipment|tyres?|tires?|alarm|sat-?nav) (?:had |have |has )?(?:failed|malfunctioned|locked|given way|gave way|burst)\b/,
  /\b(?:was|were) (?:at home|abroad|asleep|elsewhere|at work|out of (?:town|the country)|with (?:his|her|their) \w+|(?:\w+ )?(?:miles|kilometres|kilometers) away|in (?:another|a different) \w+|in [a-z]+)\b.{0,30}\b(?:at the time|that (?:night|day|evening|morning|afternoon|week)|when (?:it|the)|on the (?:night|day|evening)|will prove|can prove)\b/,
  /\bpolitically motivated\b|\bwitch[- ]hunt\b|\bsmear campaign\b|\btrumped[- ]up\b/,
  /\bwithin the (?:speed )?limit\b|\bconfession (?:was|had been) (?:forced|coerced|extracted|beaten)\b/,
];

const CONDUCT = [
  /\bcompl(?:y|ies|ied|ying) (?:fully |strictly |at all times )?with (?:all|every|the|its|their|any|applicable|relevant|safety|legal|existing|current)\b/,
  /\bin (?:full |strict )?(?:compliance|accordance|line) with (?:all|the|its|their|every|applicable|relevant)\b/,
  /\bfollow(?:ed|s|ing) (?:all|every|the|proper|correct|standard|established) (?:\w+ ){0,3}?(?:rules?|procedures?|protocols?|orders|regulations?|instructions|guidelines|laws?|steps|checks)\b/,
  /\b(?:act|behav)(?:ed|s|ing) (?:lawfully|properly|appropriately|correctly|responsibly|legally|professionally|reasonably|honestly|ethically|in good faith|within the law|on orders|as required)\b/,
  /\b(?:met|meets?|meeting) (?:all|every) (?:\w+ ){0,3}?(?:requirements?|standards?|rules?|regulations?|conditions?|obligations?)\b/,
  /\b(?:our|its|his|her|their|my) (?:\w+ ){1,3}(?:is|are|was|were) (?:all |always |perfectly |fully )?(?:in order|clean|legal|lawful|above board|safe|sound|up to date|properly \w+ed)\b/,
  /\b(?:broke|broken|violated|breached) no (?:law|rule|regulation)s?\b/,
];

/** "Insists its product is safe". */
const INSISTS =
  /\b(?:insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?|stress(?:es|ed)?)(?: that)? (?:[\w'-]+ ){1,8}?(?:is|was|are|were|remains?|had been) (?:perfectly |completely |fully |entirely |always )?$/;
const SOUND =
  /^(?:safe|airworthy|seaworthy|roadworthy|lawful|legal|sound|compliant|in order|above board|proper|justified|correct|accurate|true)\b/;
/** Whether somebody insists that something is as it should be: the words before the predicate, and from it on. In small letters. */
export const insists = (before: string, from: string): boolean => INSISTS.test(before) && SOUND.test(from);

/** Whether words tell of a plight: a threat, a deceit, a failure, another place. In small letters. */
export const plight = (text: string): boolean => PLIGHT.some((pattern) => pattern.test(text));

/** Whether words tell of rules that were kept. In small letters. */
export const conduct = (text: string): boolean => CONDUCT.some((pattern) => pattern.test(text));
