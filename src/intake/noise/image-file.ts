import { type NoiseRule, wholeLine } from './rule.ts';

const SIZE = String.raw`\d{2,5} ?[x×] ?\d{2,5}`;
const TYPE = '(?:jpe?g|png|gif|webp|svg|bmp|tiff?)';
/** " em Name em Title name2 1024x729 jpg": a file name whose marks became spaces, so a sentence cannot end like this. */
const SPACED = new RegExp(String.raw`\S (?:${SIZE} )?${TYPE}$`, 'i');
/** "IMG_2041.jpg 800x600": one word with a file ending, perhaps a size. */
const NAMED = new RegExp(
  String.raw`^[^\s/]{1,120}\.${TYPE}(?:[ (]{1,2}${SIZE}(?: ?(?:px|pixels))?\)?)?(?:[ (]{1,2}\d{1,4}(?:[.,]\d)? ?[kM]B\)?)?$`,
  'i',
);
const BARE_SIZE = new RegExp(`^${SIZE}(?: ?(?:px|pixels|${TYPE}))?$`, 'i');

export const imageFile: NoiseRule = {
  name: 'image-file',
  why: 'The name or size of a picture file where the picture stood.',
  examples: [
    {
      text: 'The pier is shut.\n em Goats em On The Pier goats2 1024x729 jpg\nIt opens in May.',
      drops: ['em Goats em On The Pier goats2 1024x729 jpg'],
    },
    { text: 'The pier is shut.\n\nIMG_2041.jpg 800x600\n\nIt opens in May.', drops: ['IMG_2041.jpg 800x600'] },
  ],
  not: [
    'The file was called pier.jpg, he said.',
    'She sent him harbour.jpg by phone.',
    'A 1024x729 jpg is too small, the printer said.',
    'JPG',
  ],
  find: wholeLine(
    (words) => (SPACED.test(words) && !/[.!?"”]\s/.test(words)) || NAMED.test(words) || BARE_SIZE.test(words),
  ),
};
