import { LONGEST_NOISE, wordCount } from './page.ts';
import type { NoiseRule } from './rule.ts';

/** Picture agencies and places that pictures are taken from, as they stand in credits everywhere. */
const AGENCY =
  '(?:Getty(?: Images)?|AP|AFP|Reuters|REUTERS|EPA|EPA-EFE|PA(?: Wire| Media| Images)?|Shutterstock|Alamy|iStock(?:photo)?|WireImage|FilmMagic|Bloomberg|ZUMA(?: Press)?|Corbis|Rex(?: Features)?|Xinhua|dpa|Anadolu|NurPhoto|SIPA|Unsplash|Pexels|Wikimedia(?: Commons)?|Flickr|YouTube|Instagram|Facebook|Twitter|Screenshot|Handout|Associated Press)';
const WORD = String.raw`[\p{L}\p{N}.'’&@_-]{1,30}`;
const NAMES = `${WORD}(?: ${WORD}){0,6}`;

/** "Photo: Family photo", "(Image credit: Jane Roe/Getty Images)", "Photograph by Jane Roe". */
const LABELLED =
  /(?:^|[\s([|])((?:(?:image|photo|picture|photograph|file photo|pic|foto)s?(?:[ -](?:credit|courtesy|source|copyright)s?)?|video[ -](?:credit|courtesy|source|copyright))\s?:\s?[^.:;!?]{1,120}|(?:photo|picture|image|photograph|illustration)s? (?:by|courtesy(?: of)?|via) [^.:;!?]{1,100}|(?:credit|courtesy)s?:\s?[^.:;!?]{1,100})\.?[)\]]?$/iu;
/** "Jane Roe/Getty Images", "AP Photo/Jane Roe", "YouTube / Jane Roe", "(Jane Roe | AFP)". */
const WITH_AGENCY = new RegExp(
  String.raw`(?:^|[\s([])((?:${NAMES}\s?[/|]\s?)${AGENCY}(?:\s?[/|]\s?${NAMES})?|${AGENCY}(?: Photo| file| Images?)?\s?[/|]\s?${NAMES}|${AGENCY} (?:Photo|Images))\.?[)\]]?$`,
  'u',
);
/** "Jane Roe/": the agency was a link or a picture. */
const CUT_OFF = /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}\s?\/$/u;
/** What local stations print under a clip: "… (Published Thursday, Mar 14, 2013)". */
const CLIP = /\(Published (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}\)$/;
/** "Image caption, …": the page's own label. */
const CAPTION_LABEL = /^(?:image|media|video|picture|photo) caption[,:]?\s/i;

export const photoCredit: NoiseRule = {
  name: 'photo-credit',
  why: 'Who made a picture, alone on a line. A credit names an agency or is labelled as one.',
  examples: [
    {
      text: 'The pier is shut.\nImage Credit: Jane Roe/Getty Images\nIt opens in May.',
      drops: ['Image Credit: Jane Roe/Getty Images'],
    },
    { text: 'The pier is shut.\n\nJoseph Roe/\n\nIt opens in May.', drops: ['Joseph Roe/'] },
    {
      text: 'The pier is shut.\n\nYouTube / Jane Roe Conversations\n\nIt opens in May.',
      drops: ['YouTube / Jane Roe Conversations'],
    },
    { text: '(AP Photo/Jane Roe)\n\nThe pier is shut, the council said.', drops: ['(AP Photo/Jane Roe)'] },
  ],
  not: [
    'Photos by residents show the wall leaning before the storm.',
    'SKARROW (AP) — The pier is shut.',
    'Picture: imperfect',
    'Credit: where credit is due.',
    'The video was posted on YouTube',
    'He studied at the Roe/Dell Institute',
  ],
  find: ({ lines }, at) => {
    const line = lines[at]!;
    const credit = line.text.length <= 200 ? creditAtEnd(line.text) : -1;
    const alone = credit >= 0 && line.text.slice(0, credit).replace(/[^\p{L}\p{N}]/gu, '') === '';
    return alone || CUT_OFF.test(line.text) ? { start: line.start, end: line.end } : null;
  },
};

export const caption: NoiseRule = {
  name: 'caption',
  why: "What a picture shows, with its credit behind it on the same line. Facts in it are the picture desk's, often older than the article. A paragraph of more than 80 words is body text: there only the credit goes.",
  examples: [
    {
      text: 'Goats on the pier in Skarrow in 2019. Image Credit: Jane Roe/Getty Images\nThe pier is shut, the council said.',
      drops: ['Goats on the pier in Skarrow in 2019. Image Credit: Jane Roe/Getty Images'],
    },
    {
      text: 'Milo the goat (Photo: Family photo)\n\nThe pier is shut.',
      drops: ['Milo the goat (Photo: Family photo)'],
    },
  ],
  not: [
    'Police described the image: a man with a red hat.',
    'She kept the photo by her bed.',
    'They had asked for one thing: credit.',
    'The ban, first reported by AFP, holds until May',
  ],
  find: ({ lines }, at) => {
    const line = lines[at]!;
    if (line.text.length > LONGEST_NOISE) return null;
    if (CAPTION_LABEL.test(line.text) || CLIP.test(line.text)) return { start: line.start, end: line.end };
    const credit = creditAtEnd(line.text);
    if (credit <= 0) return null;
    return { start: wordCount(line.text) < 60 ? line.start : line.start + credit, end: line.end };
  },
};

/** Where a credit begins that goes to the end of the line, or -1. */
function creditAtEnd(words: string): number {
  const from = Math.max(0, words.length - 160);
  const tail = words.slice(from);
  for (const form of [LABELLED, WITH_AGENCY]) {
    const match = form.exec(tail);
    if (!match || !/\p{Lu}/u.test(match[1]!.slice(1))) continue;
    const start = from + match.index + match[0].indexOf(match[1]!);
    // In the middle of a line a credit stands after a sentence, in brackets, or behind a bar.
    if (start === 0 || /(?:[.!?"”’)|]\s|[([|]\s?)$/.test(words.slice(Math.max(0, start - 2), start))) return start;
  }
  return -1;
}
