/** The words of a quotation as they are heard: two printings that sound the same are one wording. */

/** Contractions in full, in this order. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/g, 'can not'],
  [/\bcannot\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'m\b/g, ' am'],
  [/\bokay\b|\bo\.k\./g, 'ok'],
];

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const ENDINGS = ['th', 'st', 'nd', 'rd'];

const inFigures = (word: string): string => {
  const place = ORDINALS.indexOf(word) + 1;
  if (place > 0) return `${place}${ENDINGS[place] ?? 'th'}`;
  const small = NUMBERS.indexOf(word);
  if (small >= 0) return String(small);
  const ten = TENS.indexOf(word);
  return ten > 1 ? String(ten * 10) : word;
};

/** One spelling for both sides of the Atlantic: "colour" and "color", "organise" and "organize". */
const oneSpelling = (word: string): string =>
  word.length < 5
    ? word
    : word
        .replace(/our(?=$|s|ed|ing|able|ite|ful|hood)/, 'or')
        .replace(/is(?=e|ing|ation)/, 'iz')
        .replace(/yse(?=$|d|r|s)/, 'yze')
        .replace(/(?<=[tb])re$/, 'er')
        .replace(/ll(?=ed|ing)/, 'l')
        .replace(/ence$/, 'ense');

const CLOCK =
  /\b(\d{1,2})(?:[:.](\d{2})(?!\d))? ?([ap])\.? ?m\b\.?(?: (?:[ecmp][sd]?t|gmt|utc|bst|cest|cet)\b)?|\b(\d{1,2}):(\d{2})\b/g;

/** One clock: "6:41pm PST" and "18:41" as 1841. */
const oneClock = (text: string): string =>
  text.replace(CLOCK, (_, hour?: string, minute?: string, half?: string, plain?: string, past?: string) =>
    half
      ? `${String((Number(hour) % 12) + (half === 'p' ? 12 : 0)).padStart(2, '0')}${minute ?? '00'}`
      : `${plain!.padStart(2, '0')}${past}`,
  );

/** Words without case, marks and apostrophes ("the workers' hall" sounds like "the worker's hall"); contractions in full, small numbers in figures, one spelling, one clock. */
export function heardWords(text: string): string[] {
  let plain = oneClock(text.toLowerCase().replace(/[’‘]/g, "'"));
  for (const [short, full] of CONTRACTIONS) plain = plain.replace(short, full);
  return (plain.match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? []).map((word) =>
    oneSpelling(inFigures(word.replaceAll("'", ''))),
  );
}
