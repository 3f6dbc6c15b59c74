import { before } from '../around.ts';
import type { Told } from '../story.ts';

/** Whether the predicate is passive: who "was denied" something denies nothing. */
export function isPassive(one: Told): boolean {
  const { testimony, statement } = one;
  const { tokens, sentences } = testimony.reading;
  const token = tokens[statement.token];
  if (token === undefined) return false;
  const sentence = sentences[statement.sentence];
  for (let i = sentence?.firstToken ?? 0; i < (sentence?.endToken ?? 0); i++)
    if (tokens[i]!.head === statement.token && /^(aux:pass|nsubj:pass|csubj:pass)$/.test(tokens[i]!.deprel))
      return true;
  return /\b(?:was|were|been|be|being|is|are|got|gets) (?:[a-z]+ly )?$/.test(before(one));
}
