/** Which claims read as a sentence of their own, and which claim to show for one that does not. */
import type { Token } from '../model/reading.ts';
import { ascending, type Story, sentenceKey, type Told } from './story.ts';

/** Words that tie a clause to another: it cannot stand alone. */
const TIES =
  /^(?:that|which|who|whom|whose|since|because|when|while|as|after|before|if|although|though|until|unless|to|of|for|from|by|with|about|on|in|at|than|where|whether|how|why|what|and|but|or|so|then|not|been|being|along|including|despite|during|through|into|over|under|against|between|without|within|amid)\b/;

/**
 * Whether a claim reads as a sentence: it begins its sentence, or begins with its own subject, and is not hung on another
 * clause.
 */
export function standsAlone(one: Told): boolean {
  const { claim, statement } = one;
  const { article, reading } = one.testimony;
  const sentence = reading.sentences[statement.sentence];
  const text = article.text.slice(claim.start, claim.end);
  if (isCutQuotation(text)) return false;
  const words = text.replace(/^["'“‘]/, '');
  if (sentence && claim.start - sentence.start <= 1)
    return (claim.end - claim.start) * 2 >= sentence.end - sentence.start || !TIES.test(words.toLowerCase());
  const predicate = reading.tokens[statement.token];
  // "the years he spent there", "badly hurting two": a noun or an event with something hung on it.
  if (
    predicate !== undefined &&
    (predicate.deprel.startsWith('acl') || isBareParticiple(reading.tokens, statement.token))
  )
    return false;
  const at = firstToken(reading.tokens, sentence?.firstToken ?? 0, claim.start);
  const [previous, first] = [reading.tokens[at - 1], reading.tokens[at]];
  if (first === undefined || RELATIVE.test(lead(one))) return false;
  // "organisation was led by": cut out of "the organisation".
  if (
    previous &&
    sentence &&
    previous.start >= sentence.start &&
    /^(DET|ADJ|NUM|NOUN|PROPN)$/.test(previous.upos) &&
    article.text.slice(previous.end, first.start).trim() === ''
  )
    return false;
  if (TIES.test(words) || first.upos === 'VERB' || first.upos === 'AUX' || first.upos === 'PART') return false;
  return statement.participants.some(
    ({ role, span }) =>
      (role === 'agent' || role === 'patient') &&
      span.start >= claim.start &&
      span.start < claim.start + SUBJECT_WITHIN,
  );
}

/** "the actor who pleaded guilty": a noun with its clause, not a sentence. */
const RELATIVE = /\b(?:who|which|that|whom|where)(?: [\w'’-]+){0,4} ?$/;

/** A verb in -ing without an auxiliary. */
function isBareParticiple(tokens: readonly Token[], token: number): boolean {
  const { upos, feats } = tokens[token]!;
  const ing = feats.VerbForm === 'Ger' || (feats.VerbForm === 'Part' && feats.Tense === 'Pres');
  return upos === 'VERB' && ing && !tokens.slice(Math.max(0, token - 5), token).some(({ head, deprel }) => head === token && deprel.startsWith('aux')); // biome-ignore format: one thought
}

/** The words of a claim before its predicate. */
function lead({ claim, statement, testimony: { reading, article } }: Told): string {
  const token = reading.tokens[statement.token];
  return token === undefined ? '' : article.text.slice(claim.start, Math.max(claim.start, token.start)).toLowerCase();
}

/** Whether a quotation begins or ends outside the words. */
function isCutQuotation(text: string): boolean {
  const straight = text.match(/"/g)?.length ?? 0;
  const [opened, closed] = [text.match(/“/g)?.length ?? 0, text.match(/”/g)?.length ?? 0];
  return straight % 2 === 1 || opened !== closed;
}

/** A subject stands near the start of its clause. Characters. */
const SUBJECT_WITHIN = 60;

function firstToken(tokens: readonly { readonly start: number }[], from: number, start: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]!.start < start) at++;
  return at;
}

/** The claim to show for one: itself if it stands alone, else the smallest claim around it in its sentence that does. */
export function readable(story: Story, one: Told): Told {
  if (standsAlone(one)) return one;
  const around = (story.bySentence.get(sentenceKey(one)) ?? []).filter(
    (other) => other.claim.start <= one.claim.start && other.claim.end >= one.claim.end && standsAlone(other),
  );
  return around.sort((a, b) => length(a) - length(b) || ascending(a.order, b.order))[0] ?? one;
}

/** Claims in their order, those that stand alone in running text before those of titles and pieces of sentences. */
export function plainFirst(claims: readonly Told[]): Told[] {
  const rank = (one: Told): number => (!standsAlone(one) ? 2 : one.statement.block === 'title' ? 1 : 0);
  return claims.map((one) => ({ one, at: rank(one) })).sort((a, b) => a.at - b.at).map(({ one }) => one); // biome-ignore format: one chain
}

const length = ({ claim }: Told): number => claim.end - claim.start;
