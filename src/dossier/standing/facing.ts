/** "Is facing arson, theft and gun charges": a list whose last noun alone is read as what is faced. */
import type { Span } from '../../model/passage.ts';
import { from } from '../around.ts';
import type { Told } from '../story.ts';

const CHARGES = /^fac(?:e|es|ed|ing) (?:(?!no\b|trial|possible|potential|up\b|questions?\b|criticism|calls?\b|over\b|after\b|from\b|about\b|years?\b|life\b|lawsuits?\b|or\b)[\w'-]+,? ){0,10}?(?:charges|counts)\b(?! (?:that|of (?:hypocrisy|favou?ritism|bias|sexism|racism|nepotism|cronyism)))/; // biome-ignore format: one pattern

/** Whether somebody faces charges in such a list. */
export const isFacing = (one: Told): boolean => one.statement.predicate === 'face' && CHARGES.test(from(one));

/** The offences of the list. */
export function faced({ testimony, statement }: Told): Span | null {
  const token = testimony.reading.tokens[statement.token];
  const end = testimony.reading.sentences[statement.sentence]?.end;
  if (token === undefined || end === undefined) return null;
  const stop = /\s(?:charges|counts)\b/.exec(testimony.article.text.slice(token.end, end));
  return stop === null || stop.index < 2 ? null : { start: token.end + 1, end: token.end + stop.index };
}
