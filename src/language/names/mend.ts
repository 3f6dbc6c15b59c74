import type { NamedText } from './consistency.ts';
import { LIST } from './lexicon.ts';
import type { TokenName } from './tagset.ts';
import { CASE } from './word.ts';

const [PERSON, ORGANISATION, PLACE] = [0, 1, 2];
/** Last words of an organisation that stands before a role and a name: "Brask Police Chief Orla Quist". */
const ORGANISATION_ENDS = new Set(['police', 'sheriff', 'department', 'university', 'college', 'court', 'church', 'school', 'county', 'city', 'fire', 'patrol', 'office', 'committee', 'council', 'party', 'club', 'bank', "'s", '’s']); // biome-ignore format: one table
const ROLES = new Set(['chief', 'commissioner', 'sheriff', 'president', 'director', 'spokesman', 'spokeswoman', 'spokesperson', 'captain', 'capt.', 'lieutenant', 'lt.', 'sergeant', 'sgt.', 'detective', 'det.', 'officer', 'deputy', 'commander', 'cmdr.', 'superintendent', 'supt.', 'chairman', 'chairwoman', 'chair', 'coach', 'manager', 'professor', 'prof.', 'attorney', 'mayor', 'governor', 'gov.', 'senator', 'sen.', 'rep.', 'minister', 'secretary', 'judge', 'justice', 'ceo', 'editor', 'correspondent', 'reporter', 'chancellor', 'principal', 'pastor', 'trooper', 'cpl.', 'inspector', 'insp.', 'constable']); // biome-ignore format: one table
const DAYS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday', 'tomorrow', 'tonight']); // biome-ignore format: one table
const FORMER = new Set(['former', 'ex', 'late', 'alleged', 'accused', 'suspected', 'disgraced']);

/** Mends what the tagger takes together or takes for a name by its capital only. One name gives none, one or two. */
export function mendName(article: NamedText, name: TokenName, small: ReadonlySet<string>): TokenName[] {
  const { text, tokens, words } = article;
  const word = (i: number): string => text.slice(tokens[i]!.start, tokens[i]!.end).toLowerCase();
  let { first, end } = name;
  const { type } = name;
  // "Brask Thursday": the day is none of the place.
  while (end - first > 1 && DAYS.has(word(end - 1))) end--;
  if (type === PERSON) {
    const role = lastIndex(first, end - 1, (i) => ROLES.has(word(i)));
    if (role > first) {
      const person = { first: role + 1, end, type };
      const organisationEnd = ORGANISATION_ENDS.has(word(role - 1)) ? role : -1;
      return organisationEnd > 0 ? [{ first, end: organisationEnd, type: ORGANISATION }, person] : [person];
    }
    // "Mary Holloway of Brask": the town is none of the name.
    const of = lastIndex(first + 2, end - 1, (i) => word(i) === 'of');
    if (of > 0 && words[first]!.lists & LIST.firstName && words[of + 1]!.case !== CASE.lower)
      return [
        { first, end: of, type },
        { first: of + 1, end, type: PLACE },
      ];
    // "Former Brask Star" is a headline's noun, "Former President Orla Quist" a name with more before it.
    while (end - first > 1 && FORMER.has(word(first))) {
      first++;
      if (words[end - 1]!.lists & LIST.personNoun && !(words[first]!.lists & LIST.firstName)) return [];
    }
  }
  if (type === PLACE) {
    const to = lastIndex(first + 1, end - 1, (i) => word(i) === 'to');
    if (to > 0)
      return [
        { first, end: to, type },
        { first: to + 1, end, type },
      ];
  }
  // "Carjackings" opening a heading, "carjackings" further down: an ordinary word.
  if (end - first === 1 && words[first]!.lists & LIST.ordinary && small.has(word(first))) return [];
  return [{ first, end, type }];
}

function lastIndex(from: number, to: number, holds: (i: number) => boolean): number {
  for (let i = to - 1; i >= from; i--) if (holds(i)) return i;
  return -1;
}
