/** Lists of names as articles print them: "Ada Quill, 31, of Harrow; Tom Reed, aka “Rook,” 26; and Ben Vale". */
import type { Participant } from '../../claims/statement.ts';
import type { Name, Reading } from '../../model/reading.ts';

/** What may follow a name before the list goes on: a suffix, an age, a home, another name. */
const ONE_DETAIL =
  '(?:[JS]r\\.|I{2,3}|(?:age |aged )?\\d{1,3}(?: years old)?|(?:both |all )?of [A-Z][\\w.’\'-]*(?: [A-Z][\\w.’\'-]*){0,3}(?:, [A-Z][\\w.]{1,14})?|(?:also known as|a\\.?k\\.?a\\.?) (?:["“][^"”]{1,40}["”]|[A-Z][\\w\'-]*(?: [A-Z][\\w\'-]*)?)|["“(][^"”)]{1,30}["”)])';
export const DETAILS = `(?:,? ${ONE_DETAIL}){0,5}`;
/** What may stand before a name of a list: an age, whose kin it is, a title. */
const BEFORE_A_NAME =
  '(?:(?:his|her|their) (?:[a-z-]+ ){1,2}|(?:[a-z]+ ){0,1}\\d{1,3}-year-old (?:[a-z-]+ ){0,2}|(?:[A-Z][a-z]+\\.? ){1,2})?';
const COMMA = new RegExp(`^${DETAILS}(?:,|;) ${BEFORE_A_NAME}$`, 'u');
const AND = new RegExp(`^${DETAILS}(?:,|;)? (?:and|&) ${BEFORE_A_NAME}$`, 'u');
const LONGEST_GAP = 110;

const gap = ({ text }: Reading, a: Name, b: Name): string => {
  const words = text.slice(a.end, b.start);
  return words.length > LONGEST_GAP ? '' : words.replace(/\s+/g, ' ');
};

/** The longest list that ends with the last of some names: that name alone, or several with "and" before the last. */
export function listEndingWith(reading: Reading, names: readonly Name[]): readonly Name[] {
  let first = names.length - 1;
  if (first < 1 || !AND.test(gap(reading, names[first - 1]!, names[first]!))) return names.slice(first);
  first--;
  while (first > 0 && COMMA.test(gap(reading, names[first - 1]!, names[first]!))) first--;
  return names.slice(first);
}

/** The longest list that begins with the first of some names: that name alone, or several with "and" before the last. */
export function listBeginningWith(reading: Reading, names: readonly Name[]): readonly Name[] {
  for (let last = 0; last + 1 < names.length; last++) {
    const between = gap(reading, names[last]!, names[last + 1]!);
    if (AND.test(between)) return names.slice(0, last + 2);
    if (!COMMA.test(between)) break;
  }
  return names.slice(0, 1);
}

/** A name as the one who undergoes a step. */
export function undergoing({ tokens }: Reading, { start, end, entity }: Name): Participant {
  const token = tokens.findLastIndex((word) => word.start >= start && word.end <= end);
  return { role: 'patient', preposition: '', token, lemma: '', entity, span: { start, end } };
}
