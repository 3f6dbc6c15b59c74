import { type NoiseRule, wholeLine } from './rule.ts';

/** Buttons and counters that saved pages carry as text. */
const CONTROL =
  /^(?:share(?: this)?(?: (?:article|story|post|page|video|on (?:facebook|twitter|x|whatsapp|linkedin)))?|tweet(?: this)?|print(?: this)?(?: (?:article|page))?|e-?mail(?: this)?(?: article)?|copy link|(?:view|show|hide|post a|leave a|add a|read) comments?|comments? \(\d{1,6}\)|\d{1,6} (?:comments?|shares?|likes?)|click to (?:enlarge|expand|play)|(?:view|see|open) (?:gallery|slideshow|all photos)|(?:toggle|hide) caption|enlarge this image|loading(?: \.{3}|\.{3}|…)|please wait|back to top|video player is loading|play video|\d?\d:\d\d ?\/ ?\d?\d:\d\d|(?:facebook|twitter|whatsapp|linkedin|pinterest|e-?mail|telegram|reddit|print|copy link)(?:[ ,|/•·]{1,3}(?:facebook|twitter|whatsapp|linkedin|pinterest|e-?mail|telegram|reddit|print|copy link)){1,8})[ .:!]?$/i;

export const pageControl: NoiseRule = {
  name: 'page-control',
  why: 'Buttons, counters and player controls, alone on a line.',
  examples: [
    { text: 'The pier is shut.\nShare this\nIt opens in May.', drops: ['Share this'] },
    { text: 'The pier is shut.\n\n12 Comments', drops: ['12 Comments'] },
    { text: 'The pier is shut.\n\nFacebook Twitter Email\n\nIt opens in May.', drops: ['Facebook Twitter Email'] },
  ],
  not: ['Share this burden', 'Print is not dead', 'Facebook', '12 Comments that changed the debate', '- Share'],
  find: wholeLine((words) => CONTROL.test(words)),
};
