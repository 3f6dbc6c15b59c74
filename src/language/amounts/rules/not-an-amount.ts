import type { Cursor } from '../../times/cursor.ts';
import { mixedFraction } from '../numerals.ts';
import type { AmountRule } from '../rule.ts';
import { CURRENCY_LETTERS } from '../units.ts';
import { capital } from '../words.ts';

/** Words before a number that make it a name or a label. */
const LABELS =
  /^(?:no|number|nos|route|highway|hwy|interstate|room|rooms|flight|page|pages|chapter|section|article|articles|channel|exit|gate|gates|apartment|apt|suite|unit|building|bldg|box|district|precinct|ward|precincts|sr|us|i|boeing|airbus|iphone|ipad|windows|playstation|xbox|model|mark|mk|type|class|formula|catch|psalm|verse|bus|train|pier|platform|lot|ar|ak|mig|su|b|f|a|c|m|glock|zip|case|docket|file|version|title|proposition|prop|amendment|act|bill|resolution|area|code|phase|stage|level|grade|step|category|vol|volume|issue|episode|season|part|line|lane|runway|hangar|block|station|engine|squad|troop|company|local|post|track|world|super|apollo|camp|line|schedule|tier|group|cell|question|exhibit|count|figure|table|appendix|studio|studios|covid|covid-|g|q|h|fox|cbs|nbc|abc|wabc|kiro|pac|cn|ctv|king|news|top|region|zone|team|ward|freeway)$/;

/** Numbers that count and measure nothing: telephone numbers, addresses, models, ratios, sizes, list marks. */
export const notAnAmount: AmountRule = {
  name: 'not-an-amount',
  what: 'Takes numbers that are no amounts, so that no other rule reads them: telephone numbers, plates, addresses, roads, flights, models, ratios, picture sizes, list marks, tags.',
  examples: [],
  not: [
    'call 555-867-5309', 'call 1-800-555-0199', '(555) 867-5309', 'Boeing 737', 'an AR-15', 'iPhone 5', 'Interstate 90', 'I-90', 'Route 66', 'flight 812', 'a ratio of 3-2', 'plots 21-14',
    '1024x729', 'Q1: who', 'Room 12', 'at 412 Elm Street', '4200 block of Cedar Avenue', 'No. 7', 'plate ABC-1234', 'license 7XKJ221', '#metoo5', '@mara77', 'Chapter 11', 'channel 9', 'page 3',
    '24/7', '9/11', '9-1-1', 'call 911', 'dialled 911', 'Psalm 23', 'Apollo 11', 'Formula 1', 'COVID-19', 'section 8', 'P.O. Box 123', 'Highway 101 north', 'WA 98032', 'Ostby, MN 55401',
    'case 2:17-cv-00332', 'www.ostby7.example', 'http://x.example/2017/05', 'KIRO 7', 'Q13FOX', '3D', 'G20', 'M16', 'Gate 4', 'in 4K', 'version 2.0', 'John 3:16', '1-2-3',
    '| 4 | 5 | 6 |', 'Image 6 of 9 Mara Lindqvist', 'Page 3 of 5', 'Part 2 of 4.', 'Photo 1 of / 5', 'near 200 East and 6600 South',
    'call (800) 55-CRIME', 'call 0800 555 111', '1-800-555-TIPS (8477)', 'at approximately 09:40', 'vehicle four', 'on count one', 'Day 3', 'in the port.[12] A',
  ], // biome-ignore format: one list
  match: (c) => {
    const word = c.peek();
    const before = c.peek(-1);
    const after = c.peek(1);
    // A tag, an address of the net: everything up to the next space.
    if (
      (word.text === '#' ||
        word.text === '@' ||
        word.lower === 'http' ||
        word.lower === 'https' ||
        word.lower === 'www') &&
      !after.spaced &&
      after.kind !== 'break'
    ) {
      let steps = 0;
      while (!c.peek(1).spaced && c.peek(1).kind !== 'break' && steps++ < 60) c.at++;
      c.at++;
      return 'none';
    }
    if (word.kind !== 'digits') {
      // "AR-15", "Q1", "KIRO 7", "Boeing 737": letters that make the number after them a name.
      if (word.kind !== 'letters' || word.text === word.lower || SMALL_LABELS.test(word.lower)) return labelled(c);
      const hyphen = after.lower === '-' && !after.spaced ? 1 : 0;
      const number = c.peek(1 + hyphen);
      if (number.kind !== 'digits') return null;
      const glued = !number.spaced;
      // "R68 million": letters of a currency.
      if (CURRENCY_LETTERS.has(word.text) && number === c.peek(1) && (MAGNITUDE.test(c.peek(2).lower) || number.text.includes(','))) return null; // biome-ignore format: one row
      const capitals = word.text === word.text.toUpperCase();
      if (
        (glued && (capitals || !hyphen)) ||
        (LABELS.test(word.lower) && !capitalsStop(word.text)) ||
        (capitals && word.text.length <= 3 && !glued && /^\d{5}$/.test(number.text))
      ) {
        if (glued && hyphen && !capitals) return null;
        c.at += 2 + hyphen;
        gluedRest(c);
        ofSoMany(c);
        return 'none';
      }
      return null;
    }
    // A note's mark: "… in the port.[12]".
    if (before.text === '[' && after.text === ']' && !word.spaced && !after.spaced) {
      c.at++;
      return 'none';
    }
    // "Image 6 of 9", "Photo 1 of / 5": a page's counter.
    if (COUNTER.test(before.lower) && after.lower === 'of') {
      const slash = c.peek(2).text === '/' ? 1 : 0;
      c.at += c.peek(2 + slash).kind === 'digits' ? 3 + slash : 1;
      return 'none';
    }
    // Letters glued on: "1024x729", "7XKJ221", "3D", "4K".
    if (
      after.kind === 'letters' &&
      !after.spaced &&
      after.text !== after.lower &&
      !['K', 'C', 'F'].includes(after.text)
    ) {
      c.at += 2;
      gluedRest(c);
      return 'none';
    }
    if (after.text === 'K' && !after.spaced && word.text.length === 1 && before.lower === 'in') {
      c.at += 2;
      return 'none';
    }
    if ((after.lower === 'x' || after.lower === '×') && !after.spaced && c.peek(2).kind === 'digits') {
      c.at += 3;
      return 'none';
    }
    // Emergency numbers, and September 11.
    if (
      word.text === '911' ||
      (word.text === '9' && (after.text === '/' || after.text === '-') && c.peek(2).text.startsWith('1'))
    ) {
      c.at++;
      while (
        (c.peek().text === '-' || c.peek().text === '/') &&
        c.peek(1).kind === 'digits' &&
        !c.peek(1).spaced &&
        c.at - 8 < c.words.length
      ) {
        if (c.peek().spaced) break;
        c.at += 2;
      }
      return 'none';
    }
    if (mixedFraction(c.words, c.at)) return null;
    // Three numbers joined, or two joined after a number in brackets: telephone numbers, docket numbers, dates.
    if (joined(after) && c.peek(2).kind === 'digits' && !c.peek(2).spaced) {
      const third = joined(c.peek(3)) && c.peek(4).kind === 'digits';
      const phone = /^\d{3}$/.test(word.text) && /^\d{4}$/.test(c.peek(2).text);
      const score = after.text === '-' && !third && Number(word.text) >= Number(c.peek(2).text);
      const ratio = after.text === '/' || after.text === ':';
      if (third || phone || score || (ratio && /^\d+$/.test(c.peek(2).text))) {
        c.at += 3;
        gluedRest(c);
        return 'none';
      }
      // "3-2" upwards is read as a range only before what is ranged: left to the rules.
      if (
        after.text === '-' &&
        /^(?:beat|won|lost|by|defeated|leads?|led|trailed|drew|record|score|victory|win|loss|defeat|voted|vote|ruled)$/.test(
          before.lower,
        )
      ) {
        c.at += 3;
        return 'none';
      }
    }
    // The pages of a list: "| 4 | 5 | 6 |".
    if (before.text === '|' && after.text === '|') {
      c.at++;
      return 'none';
    }
    if (
      word.text.length === 3 &&
      before.text === '(' &&
      after.text === ')' &&
      c.peek(2).kind === 'digits' &&
      !c.peek(3).spaced
    ) {
      c.at += 3;
      gluedRest(c);
      return 'none';
    }
    // An address: "412 Elm Street", "4200 block of".
    if (address(c)) {
      c.at++;
      return 'none';
    }
    // "0800 555 111": groups of digits that begin with nought, or three in a row.
    const grouped = (i: number): boolean =>
      c.peek(i).kind === 'digits' && c.peek(i).spaced && c.peek(i).text.length >= 2;
    if (grouped(1) && /^\d+$/.test(word.text) && (word.text.startsWith('0') || grouped(2))) {
      c.at++;
      while (grouped(0)) c.at++;
      return 'none';
    }
    // A state's postal code: "Ostby, MN 55401".
    if (/^\d{5}$/.test(word.text) && /^[A-Z]{2}$/.test(before.text)) {
      c.at++;
      return 'none';
    }
    // The number of a list: "1." or "1)" where a sentence begins.
    if (
      (before.kind === 'break' || before.sentence !== word.sentence) &&
      (after.text === ')' || after.text === '.' || after.text === ':') &&
      !after.spaced
    ) {
      c.at += 2;
      return 'none';
    }
    return null;
  },
};

/** What a page numbers. */
const COUNTER = /^(?:image|photo|photos|picture|slide|page|video|gallery)$/;

const joined = (word: { text: string; spaced: boolean }): boolean =>
  (word.text === '-' || word.text === '/' || word.text === ':' || word.text === '–' || word.text === '.') &&
  !word.spaced;

const MAGNITUDE = /^(?:million|billion|trillion|bn|mn|m)$/;

/** A title or office before a number would be no label: "The United States 5". */
const capitalsStop = (text: string): boolean => text === 'A' || text === 'I' || text === 'US';

/** Steps over what is glued to the number: "-cv-00332", "-1234". */
function gluedRest(c: Cursor): void {
  let steps = 0;
  const lettered = () => c.peek(-1).kind === 'letters';
  while (
    !c.peek().spaced &&
    c.peek().kind !== 'break' &&
    steps++ < 30 &&
    (c.peek().kind !== 'mark' || (/^[-/:.]$/.test(c.peek().text) && !c.peek(1).spaced && c.peek(1).kind !== 'mark'))
  )
    c.at++;
  // "1-800-555-TIPS (8477)": the letters once more in digits.
  if (steps > 0 && lettered() && c.peek().text === '(' && c.peek(1).kind === 'digits' && c.peek(2).text === ')')
    c.at += 3;
}

/** "room 12", "flight 812", "no. 7", "page 3": a label in small letters. */
function labelled(c: Cursor): 'none' | null {
  const word = c.peek();
  if (word.kind !== 'letters' || !SMALL_LABELS.test(word.lower)) return null;
  const dot = c.peek(1).text === '.' ? 1 : 0;
  if (c.peek(1 + dot).kind !== 'digits') return null;
  if (word.lower === 'number' && c.peek(-1).lower === 'a') return null;
  c.at += 2 + dot;
  gluedRest(c);
  ofSoMany(c);
  return 'none';
}

/** "Page 3 of 5", "Part 2 of 4". */
function ofSoMany(c: Cursor): void {
  if (c.peek().lower === 'of' && c.peek(1).kind === 'digits' && c.peek(2).kind !== 'letters') c.at += 2;
}

const SMALL_LABELS =
  /^(?:no|number|room|flight|page|pages|chapter|section|channel|exit|gate|apartment|apt|suite|district|precinct|route|highway|bus|train|version|case|docket|psalm|verse|box|zip|ext|extension|lane|platform|model|plate|license)$/;

/** A house number: before a capital and a word for a street, or before "block of"; a corner of a grid ("near 200 East"). */
function address(c: Cursor): boolean {
  if (!/^\d{1,5}$/.test(c.peek().text)) return false;
  if (/^(?:North|South|East|West)$/.test(c.peek(1).text) && !capital(c.peek(2)) && c.peek(2).kind !== 'digits')
    return c.peek().text.length >= 3;
  if (c.peek(1).lower === 'block' && /^(?:of|on|north|south|east|west)$/.test(c.peek(2).lower))
    return c.peek().text.length >= 3;
  if (c.peek(1).lower === '-' && c.peek(2).lower === 'block') return true;
  let capitals = 0;
  for (let i = 1; i <= 6; i++) {
    const word = c.peek(i);
    if (word.kind === 'mark' && word.text === '.') continue;
    if (word.kind === 'digits' && i < 4) continue;
    if (word.kind !== 'letters' || (word.text[0] === word.lower[0] && !/^(?:st|nd|rd|th)$/.test(word.lower)))
      return false;
    if (
      capitals > 0 &&
      /^(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|highway|hwy|parkway|pkwy|terrace|place|pl|way|circle|square|broadway)$/.test(
        word.lower,
      )
    )
      return true;
    if (!/^(?:st|nd|rd|th)$/.test(word.lower) || i > 2) capitals++;
    if (word.lower === 'broadway') return true;
  }
  return false;
}
