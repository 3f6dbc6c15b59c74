/** Where somebody died, in the few words that news has for it: at the scene, on the way to a hospital, in one, at home, in a hospice. */
import type { Span } from '../../../model/passage.ts';

export type Whereabouts = 'scene' | 'way' | 'hospital' | 'home' | 'care';

export interface PlaceOfDeath extends Span {
  readonly where: Whereabouts;
  /** "Pronounced dead": where a doctor said so, which may be later and elsewhere than the death. */
  readonly isPronounced: boolean;
}

/** How far behind the verb its place stands. */
const REACH = 100;
/** Up to so many words may stand between: "died an hour later at …". */
const WORDS = "(?:[\\w’'.:-]+,? ){0,6}?";
const CLINIC =
  '(?:[Hh]ospitals?|[Mm]edical [Cc]ent(?:er|re)|[Cc]linic|[Ii]nfirmary|[Tt]rauma [Cc]ent(?:er|re)|[Ii]ntensive [Cc]are)';
const NAMED = "(?:[\\w’'.&-]+ ){0,5}?";

const PLACES: readonly (readonly [Whereabouts, RegExp])[] = [
  ['scene', new RegExp(`^${WORDS}(?:at|on) (?:the |that )?(?:scene|spot)\\b`)],
  [
    'way',
    new RegExp(
      `^${WORDS}(?:on (?:the|his|her|their) way to|en route to|in (?:an|the) ambulance|(?:while|as) (?:he|she|they)? ?(?:was |were )?being (?:taken|transported|rushed|driven|airlifted|flown|brought) to|before (?:he|she|they)? ?(?:could |was |were )?(?:reach(?:ing|ed)?|arriv(?:ing|ed)? at|getting to)) (?:(?:an?|the) )?${NAMED}(?:${CLINIC}|\\b)`,
    ),
  ],
  ['hospital', new RegExp(`^${WORDS}(?:at|in) ${NAMED}${CLINIC}\\b`)],
  [
    'care',
    new RegExp(`^${WORDS}(?:at|in) ${NAMED}(?:[Hh]ospice|[Nn]ursing [Hh]ome|[Cc]are [Hh]ome|[Rr]etirement [Hh]ome)\\b`),
  ],
  ['home', /^(?:[\w’'.:-]+,? ){0,3}?(?:at|in) (?:his|her|their) (?:own )?home\b/],
];
/** "Was taken to Quill Hospital, where she died". */
const WHERE = new RegExp(
  `\\b(?:at|in|to) ${NAMED}${CLINIC}\\b(?: (?:in|of) [\\w’' .-]{1,40})?,? where (?:[\\w’'.-]+ ){1,4}$`,
);
/** What is told behind these is another's, or another matter. */
const END =
  /[;.(—–]|,? (?:and|but|after|whose|who|where|while (?!en route|on |being |in an? |he |she |they ))\b|, with\b/;

/**
 * The place of a death.
 *
 * @param text words of the article
 * @param sentence the sentence with the verb
 * @param verb the verb: "died", "pronounced"
 */
export function placeOfDeath(text: string, sentence: Span, verb: Span): PlaceOfDeath | null {
  const from = Math.max(sentence.start, verb.start - 40);
  const pronounced = PRONOUNCED.exec(text.slice(from, verb.end));
  const isPronounced = pronounced !== null;
  const start = pronounced ? from + pronounced.index : verb.start;
  const behind = text.slice(verb.end, Math.min(sentence.end, verb.end + REACH)).replace(/\s/g, ' ');
  const own = behind.slice(
    0,
    END.exec(behind.replace(ABBREVIATION, (dot) => ' '.repeat(dot.length)))?.index ?? behind.length,
  );
  if (isPronounced && !/\b(?:dead|deceased)\b/.test(text.slice(verb.start, verb.end) + behind)) return null;
  const found = PLACES.flatMap(([where, pattern]) => {
    const match = pattern.exec(own.slice(1));
    return match ? [{ where, end: verb.end + 1 + match[0].length }] : [];
  }).sort((a, b) => a.end - b.end)[0];
  if (found) return { where: found.where, isPronounced, start, end: found.end };
  const before = text.slice(sentence.start, verb.start).replace(/\s/g, ' ');
  const match = WHERE.exec(before.slice(-REACH));
  return match ? { where: 'hospital', isPronounced, start: verb.start - match[0].length, end: verb.end } : null;
}

/** "Pronounced", "was pronounced clinically dead": the verb, or "dead" behind it. */
const PRONOUNCED = /\b(?:pronounced|declared)(?: [\w-]+){0,3}$/i;

/** A stop that ends no sentence: "St. Agnes Hospital", "1 p.m.". */
const ABBREVIATION = /\b(?:[A-Z]|St|Mt|Dr|Ft|[ap]\.m|[ap])\./g;
