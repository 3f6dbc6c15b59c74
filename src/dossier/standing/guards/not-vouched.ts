import { before, from } from '../../around.ts';
import type { Told } from '../../story.ts';
import type { Guard } from '../guard.ts';

/** Nouns of what is told and may be untrue; "the Courier reports that" is a verb and tells it. */
const TELLING = new Set([
  'claim', 'report', 'rumor', 'rumour', 'allegation', 'suggestion', 'story', 'post', 'hoax', 'speculation', 'assertion',
  'notion', 'idea', 'lie', 'falsehood', 'myth', 'impression', 'belief',
]); // biome-ignore format: one table

/** "did not confirm that"; "would not say why" takes the arrest for granted, and stays. */
const WITHHELD =
  /(?:\b(?:not|never|cannot|unable to|declined to|refused to)|n't)(?: \w+){0,2} (?:confirm|verify|say|prove|believe|think|claim|suggest|mean|show|establish)(?! (?:\w+ )?(?:why|when|where|how|who|what))\b/;
const DISPUTED =
  /\b(?:disput|refut|reject|dismiss|contest|debunk|disprov)(?:e|es|ed|s|ing)?(?: \w+){0,3} that\b|\bden(?:y|ies|ied|ying) that\b/;
const FORGED =
  /\b(?:fake|false|bogus|doctored|fabricated|forged|manipulated|satirical|satire|parody|spoof)(?: \w+)? (?:videos?|clips?|images?|photos?|photographs?|stor(?:y|ies)|reports?|posts?|news|articles?|headlines?|claims?|rumou?rs?|pictures?|(?:web)?sites?|pages?|accounts?|magazines?|newspapers?|blogs?|channels?|shows?|broadcasts?)\b/;
const MISTAKEN =
  /\b(?:wrongly|falsely|mistakenly|incorrectly|erroneously) (?:report|sa(?:id|y)|claim|stat|suggest|announc|alleg|assert|told|tell)\w*|\bapologi[sz]\w+ for (?:\w+ )?(?:saying|reporting|claiming|suggesting|stating)\b|\blied (?:\w+ ){0,4}(?:said|claimed|told|saying|claiming|that)\b|\b(?:earlier|previous|original) version (?:\w+ ){0,5}(?:said|stated|reported|claimed|suggested|gave)\b|\bgossip\b/;
/** "Had no information on the man being released". */
const UNKNOWN =
  /(?:\b(?:no|not|without)|n't)(?: \w+){0,3} (?:information|word|details|confirmation) (?:on|about|of|that|whether)\b/;
/** "A warrant for her arrest", "a reward for information leading to the arrest of", "ordered the arrest of". */
const SOUGHT =
  /\b(?:warrants?|reward|information leading|orders?|ordered|ordering|seek|seeks|seeking|sought|urged|requested|demanded|authori[sz]ed)\b(?: [\w'-]+){0,6} $/;
/** "Posts saying Vale was charged are fabricated": the sentence takes it back behind. */
const TELLS =
  /\b(?:posts?|claims?|reports?|rumou?rs?|stor(?:y|ies)|articles?|videos?|messages?|suggestions?) (?:\w+ ){0,4}?(?:that|saying|claiming|alleging|stating|suggesting|showing)\b/;
const FALSE =
  /\b(?:is|are|was|were) (?:\w+ly )?(?:fabricated|false|untrue|fake|bogus|baseless|unfounded|a hoax|hoaxes|not true|made up|doctored|debunked|incorrect|inaccurate|a lie|lies|nonsense)\b/;
const isTakenBack = (one: Told): boolean => TELLS.test(before(one)) && FALSE.test(from(one));
/** "The arrest of": a noun, not the verb that says it was done. */
const isNoun = ({ testimony, statement }: Told): boolean => testimony.reading.tokens[statement.token]?.upos === 'NOUN';
const SHORT_OF =
  /\b(?:short of|far from|close to|on the (?:verge|brink) of|in lieu of|as opposed to)(?: being| having been)? ?$/;

/** A noun of telling before the predicate, with "that" behind it. */
function isUnderNoun({ testimony: { reading }, statement }: Told): boolean {
  const first = reading.sentences[statement.sentence]?.firstToken ?? statement.token;
  for (let i = statement.token - 1; i > first; i--) {
    const { start, end } = reading.tokens[i]!;
    const before = reading.tokens[i - 1]!;
    const word = reading.text.slice(start, end);
    if (/^[,;:.]$/.test(word)) return false;
    if (/^that$/i.test(word) && before.upos === 'NOUN' && TELLING.has(before.lemma.toLowerCase())) return true;
  }
  return false;
}

/** "The claim that she was arrested", "could not confirm that", "disputed that", "a fake video shows", "stopped short of". */
export const notVouched: Guard = {
  name: 'not-vouched',
  why: 'what is only rumoured, withheld, disputed or forged is told by nobody who vouches for it',
  stops: (one) => {
    const words = before(one);
    return (
      [WITHHELD, DISPUTED, FORGED, MISTAKEN, UNKNOWN, SHORT_OF].some((pattern) => pattern.test(words)) ||
      (isNoun(one) && SOUGHT.test(words)) ||
      isTakenBack(one) ||
      isUnderNoun(one)
    );
  },
};
