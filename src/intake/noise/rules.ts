import { advertisement } from './advertisement.ts';
import { byline, emptyByline } from './byline.ts';
import { contact } from './contact.ts';
import { cookieNotice } from './cookie-notice.ts';
import { copyright } from './copyright.ts';
import { dateLine } from './date-line.ts';
import { followUs } from './follow-us.ts';
import { imageFile } from './image-file.ts';
import { newsletter } from './newsletter.ts';
import { pageControl } from './page-control.ts';
import { caption, photoCredit } from './photo-credit.ts';
import { readMore } from './read-more.ts';
import { relatedLink } from './related-link.ts';
import type { NoiseRule } from './rule.ts';
import { bareLink, markup, separator } from './separator.ts';

/** The rules for noise in the text of saved pages. The first that finds something in a line decides. */
export const NOISE_RULES: readonly NoiseRule[] = [
  separator, // first: no other rule need think of lines without words
  emptyByline, // before the byline, which needs names
  byline,
  dateLine,
  imageFile,
  photoCredit, // a credit alone, before the caption that ends in one
  caption,
  advertisement,
  readMore, // "Read more" alone, before "Read more: headline"
  relatedLink,
  pageControl,
  newsletter,
  followUs,
  copyright,
  cookieNotice,
  contact,
  bareLink,
  markup, // last: only what no other rule dropped is a heading
];
