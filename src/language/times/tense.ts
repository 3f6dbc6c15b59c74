import type { Token } from '../../model/reading.ts';
import type { Word } from '../amounts/words.ts';

/** 'perfect': "has given", done and still holding. */
export type Tense = 'past' | 'future' | 'present' | 'perfect' | null;

const FUTURE: ReadonlySet<string> = new Set(['will', 'shall', "'ll", 'wo', 'upcoming', 'scheduled', 'due', 'plans', 'expects', 'expected', 'hopes', 'slated', 'planning']); // biome-ignore format: one list
const PAST: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did', 'said', 'told', 'since', 'became', 'began', 'made', 'took', 'came', 'went', 'got', 'found', 'left', 'held', 'met', 'won', 'lost', 'shot', 'sent', 'led', 'ago', 'earlier']); // biome-ignore format: one list
const PRESENT: ReadonlySet<string> = new Set(['is', 'are', 'has', 'have', "'s", "'re", 'says']);
const NOT_A_VERB: ReadonlySet<string> = new Set([
  'need',
  'indeed',
  'hundred',
  'bed',
  'red',
  'seed',
  'feed',
  'speed',
  'deed',
  'weed',
  'united',
]);

/** How far the words of a clause are looked at on either side. */
const REACH = 14;

/** What is planned lies ahead, in whatever tense it is told. */
const PLANNING: ReadonlySet<string> = new Set(['plan', 'schedule', 'expect', 'slate', 'intend', 'await', 'expire']);

/** Further off, a verb is more often a slip of the parser than the one meant. */
const NEAR = 10;

/** The verb a word hangs on, over at most six steps of the dependency tree. */
function verbOf(tokens: readonly Token[], token: number): number {
  let at = token;
  for (let step = 0; step < 6 && at >= 0; step++) {
    const { upos, head } = tokens[at] ?? { upos: 'X', head: -1 };
    if (upos === 'VERB' || upos === 'AUX') return at;
    at = head;
  }
  return -1;
}

/** The tense of a verb from its form and its auxiliaries. */
function tenseOfVerb(tokens: readonly Token[], verb: number): Tense {
  const token = tokens[verb];
  if (!token) return null;
  if (PLANNING.has(token.lemma)) return 'future';
  let infinitive = token.feats.VerbForm === 'Inf';
  if (isToBe(tokens, verb)) return 'future';
  for (let i = Math.max(0, verb - 6); i < verb; i++) {
    const other = tokens[i];
    if (other?.head !== verb) continue;
    if (other.upos === 'AUX') {
      if (['will', 'shall', "'ll", 'wo'].includes(other.lemma)) return 'future';
      if (other.feats.Tense === 'Past') return 'past';
      if (other.lemma === 'have') return 'perfect';
      if (other.feats.Tense === 'Pres' && token.feats.VerbForm !== 'Ger') return 'present';
    }
    if (other.upos === 'PART' && other.lemma === 'to') infinitive = true;
  }
  if (infinitive) return 'future';
  if (token.feats.Tense === 'Past') return 'past';
  return token.feats.Tense === 'Pres' ? 'present' : null;
}

/** "Is to be tried", "was to arrive": arranged, whatever the tense of "be". */
function isToBe(tokens: readonly Token[], verb: number): boolean {
  const own = tokens.slice(Math.max(0, verb - 6), verb).filter(({ head }) => head === verb);
  const to = own.findIndex(({ upos, lemma }) => upos === 'PART' && lemma === 'to');
  return (
    to > 0 && own[to - 1]!.upos === 'AUX' && own[to - 1]!.lemma === 'be' && !own.some(({ lemma }) => lemma === 'have')
  );
}

/** "Put back to January", "extended until June": the day to which something was moved lay ahead. */
const MOVED: ReadonlySet<string> = new Set(['postpone', 'delay', 'defer', 'push', 'adjourn', 'extend', 'move', 'reschedule', 'put', 'bring', 'prolong']); // biome-ignore format: one list
const TO: ReadonlySet<string> = new Set(['to', 'until', 'till']);

/** What was set, moved or called was so before its day. */
const ARRANGED: ReadonlySet<string> = new Set([...PLANNING, 'set', 'reset', 'move', 'postpone', 'delay', 'defer', 'push', 'adjourn', 'extend', 'announce', 'propose', 'call', 'book', 'slot', 'time', 'date']); // biome-ignore format: one list
/** Words between a verb and a day that is not the verb's own. */
const TOWARDS: ReadonlySet<string> = new Set(['for', 'until', 'till', 'to', 'by', 'from', 'of', 'before', 'after', 'since']); // biome-ignore format: one list
const AHEAD: ReadonlySet<string> = new Set(['will', 'shall', "'ll", 'wo', 'would']);
const PLAIN: ReadonlySet<string> = new Set(['be', 'have', 'do', 'get']);
/** Steps from a day to its verb. */
const DIRECT = 2;

/**
 * On which side of the present the verb puts a day that hangs right on it, whatever is nearer: "was killed Nov. 2" lies
 * behind, "will be held on April 24" ahead, "opens March 12" near. Null where the verb is far, arranges the day, or is silent.
 */
export function sideOf(
  words: readonly Word[],
  tokens: readonly Token[],
  at: number,
): 'past' | 'future' | 'present' | null {
  const before = words[at - 1];
  if (before && TOWARDS.has(before.lower)) return null;
  let verb = words[at]?.token ?? -1;
  for (let step = 0; verb >= 0 && tokens[verb]?.upos !== 'VERB'; step++)
    verb = step < DIRECT ? (tokens[verb]?.head ?? -1) : -1;
  const token = tokens[verb];
  if (!token || ARRANGED.has(token.lemma) || token.feats.VerbForm === 'Ger') return null;
  const auxiliaries = tokens
    .slice(Math.max(0, verb - 6), verb)
    .filter(({ upos, head }) => upos === 'AUX' && head === verb);
  const has = (lemmas: ReadonlySet<string>): boolean => auxiliaries.some(({ lemma }) => lemmas.has(lemma));
  if (has(AHEAD)) return auxiliaries.some(({ lemma }) => lemma === 'have') ? null : 'future';
  if (!auxiliaries.every(({ lemma }) => PLAIN.has(lemma))) return null;
  const tenses = (auxiliaries.length > 0 ? auxiliaries : [token]).map(({ feats }) => feats.Tense);
  if (tenses.includes('Past')) return auxiliaries.length > 0 || token.feats.VerbForm === 'Fin' ? 'past' : null;
  return auxiliaries.length === 0 && tenses.includes('Pres') ? 'present' : null;
}

/**
 * The tense of what is said around a piece: that of the verb it hangs on, if the text is parsed; else of the nearest
 * tell-tale word in its clause, before it and then after.
 */
export function tenseAt(words: readonly Word[], tokens: readonly Token[], at: number): Tense {
  const token = words[at]?.token ?? -1;
  const parsed = token >= 0 && tokens[token]?.head !== undefined && tokens[token]?.upos !== 'X';
  if (parsed) {
    const verb = verbOf(tokens, token);
    if (verb >= 0 && MOVED.has(tokens[verb]!.lemma) && TO.has(words[at - 1]?.lower ?? '')) return 'future';
    const tense = verb >= 0 && Math.abs(verb - token) <= NEAR ? tenseOfVerb(tokens, verb) : null;
    if (tense !== null && tense !== 'present') return tense;
  }
  const sentence = words[at]?.sentence;
  for (let i = at - 1; i >= 0 && at - i <= REACH && words[i]?.sentence === sentence; i--) {
    const tense = hint(words, i);
    if (tense) return tense;
  }
  for (let i = at + 1; i < words.length && i - at <= REACH && words[i]?.sentence === sentence; i++) {
    const tense = hint(words, i);
    if (tense) return tense;
  }
  return null;
}

function hint(words: readonly Word[], at: number): Tense {
  const word = words[at];
  if (word?.kind !== 'letters' && word?.lower !== "'") return null;
  const { lower } = word;
  if (FUTURE.has(lower)) return word.text === lower ? 'future' : null;
  if (PAST.has(lower)) return 'past';
  if (PRESENT.has(lower)) return 'present';
  if (lower.length > 3 && lower.endsWith('ed') && !NOT_A_VERB.has(lower) && word.text === lower) {
    return words[at - 1]?.lower === 'to' ? null : 'past';
  }
  const next = words[at + 1];
  if (
    lower === 'to' &&
    next?.kind === 'letters' &&
    next.lower === next.text &&
    /^(?:be|go|meet|begin|start|resume|take|appear|open|hold|vote|leave|return|arrive|come|end|close|visit|decide|report|announce|release|continue|stand|serve|face|make|give|get|play|run|sign|travel|address)$/.test(
      next.lower,
    )
  )
    return 'future';
  return null;
}
