import { endsSentence, headlineLike, type Line, wordCount } from './page.ts';
import type { NoiseRule } from './rule.ts';

/** Labels with one headline after them. In capitals or with "also" they can mean nothing else. */
const LABEL =
  /^[»›>→*•\s]{0,3}(?:(?:read|see|watch|listen|check) (?:also|next)|also (?:read|see|watch)|(?:don['’]t|do not) miss|related|related (?:article|story|video|link|coverage|news|content|reading)|read more|recommended(?: for you)?|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|more (?:on this(?: story)?|from this section)|must read|also on \p{L}[\p{L}\p{N} .-]{1,24}|editor['’]s picks?|trending(?: now)?)\s?[:–—|-]?$/iu;
/** Labels with several. */
const LABELS =
  /^[»›>→*•\s]{0,3}(?:related (?:articles|stories|videos|links|posts|topics)|(?:most|top) (?:read|popular|viewed|stories)|more (?:stories|news|articles|headlines)|recommended (?:stories|articles|reading)|read these next|latest (?:news|stories|headlines))\s?[:–—|-]?$/i;
/** A label and its headline on one line. */
const INLINE =
  /^[»›>→*•\s]{0,3}(?:(?:read|see|watch|listen) (?:also|next|more|now)|also (?:read|see|watch)|(?:don['’]t|do not) miss|related(?: (?:article|story|video|coverage))?|read more|recommended|RELATED|MORE|WATCH|READ|LISTEN|PHOTOS|VIDEO|More|Watch|Must read)\s?[:|–—]\s?(\S.*)$/;
const INLINE_CAPITALS =
  /^(?:READ ALSO|ALSO READ|CONTINUING COVERAGE|FULL COVERAGE|COMPLETE COVERAGE|SEE ALSO|READ MORE|READ NEXT|RELATED(?: STORY| ARTICLE)?|DON['’]T MISS|MORE ON THIS)\s?[:|–—]\s?(\S.*)$/;

export const relatedLink: NoiseRule = {
  name: 'related-link',
  why: 'A label such as "READ ALSO" and the headline of another story under it or after it. Only lines that read like headlines go with the label: a sentence with a full stop stays.',
  examples: [
    {
      text: 'The pier is shut.\nREAD ALSO\nWhy does the mayor keep goats?\nA cold spring\nThe harbour froze in March.',
      drops: ['READ ALSO\nWhy does the mayor keep goats?'],
    },
    {
      text: 'The pier is shut.\n\nRELATED: Ferry fares to rise again\n\nIt opens in May.',
      drops: ['RELATED: Ferry fares to rise again'],
    },
    {
      text: 'The pier is shut.\n\nRelated stories\nFerry fares to rise again\nGoat loose in town hall\n\nIt opens in May.',
      drops: ['Related stories\nFerry fares to rise again\nGoat loose in town hall'],
    },
  ],
  not: [
    'Related: the two fires had one cause, the report says.',
    'More: he would not say.',
    'Related cases\nThe court heard two more cases on Monday.',
    'Recommended',
    'related\nThe two were brothers',
    'Also see what the neighbours saw',
    'VIDEO: Officers say that the tape was erased.',
  ],
  find: ({ lines }, at) => {
    const line = lines[at]!;
    if (line.text.length > 300) return null;
    const inline = INLINE_CAPITALS.exec(line.text) ?? INLINE.exec(line.text);
    if (inline) return inlineHeadline(inline[1]!) ? { start: line.start, end: line.end } : null;
    if (!/^\P{L}{0,4}\p{Lu}/u.test(line.text)) return null;
    const most = LABEL.test(line.text) ? 1 : LABELS.test(line.text) ? 8 : 0;
    const last = takenAfter(lines, at, most);
    // A label with no headline after it is one only in capitals: else it may be a word of the article.
    if (last === line && !/^[\p{Lu}\s:]+$/u.test(line.text)) return null;
    return most > 0 ? { start: line.start, end: last.end } : null;
  },
};

const inlineHeadline = (words: string): boolean =>
  wordCount(words) >= 3 && wordCount(words) <= 30 && !endsSentence(words);

/** The label's line, or the last of the headlines after it. */
function takenAfter(lines: readonly Line[], at: number, most: number): Line {
  let last = at;
  while (last - at < most) {
    const next = lines[last + 1];
    if (!next || !headlineLike(next.text)) break;
    // An empty line ends the list; before its first headline there may be one.
    if (last > at && lines[last]!.gapAfter) break;
    last++;
  }
  // Lines with no empty line between them: the last short line before a paragraph is its heading, not the list's.
  const after = lines[last + 1];
  if (last - at > 1 && after && !lines[last]!.gapAfter) last--;
  return lines[last]!;
}
