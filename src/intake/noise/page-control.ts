import { type NoiseRule, wholeLine } from './rule.ts';

/** Buttons and counters that saved pages carry as text. */
const CONTROL =
  /^(?:share(?: this)?(?: (?:article|story|post|page|video|on (?:facebook|twitter|x|whatsapp|linkedin)))?|tweet(?: this)?|print(?: this)?(?: (?:article|page))?|e-?mail(?: this)?(?: article)?|copy link|(?:view|show|hide|post a|leave a|add a|read) comments?|comments? \(\d{1,6}\)|\d{1,6} (?:comments?|shares?|likes?)|click to (?:enlarge|expand|play)|image \d{1,3} (?:of|\/)(?: ?\/)? ?\d{1,3}|enlarge image|skip to (?:main )?content|sign in|log in|(?:show )?caption|close|subscribe|table of contents?|in this article|tell us what you think|(?:view|see|open) (?:gallery|slideshow|all photos)|(?:toggle|hide) caption|enlarge this image|loading(?: \.{3}|\.{3}|…)|please wait|back to top|(?:please )?enable javascript to [a-z ]{3,40}|(?:on a mobile device\? )?click here (?:for|to (?:see|view)) (?:the )?(?:map|previous stories|related stories|mobile version|photos|video|gallery)|video player is loading|play video|\d?\d:\d\d ?\/ ?\d?\d:\d\d|(?:facebook|twitter|whatsapp|linkedin|pinterest|e-?mail|telegram|reddit|print|copy link)(?:[ ,|/•·]{1,3}(?:facebook|twitter|whatsapp|linkedin|pinterest|e-?mail|telegram|reddit|print|copy link)){1,8})[ .:!]?$/i;

/** The name of a platform alone is a share button where it stands in a row of them. */
const PLATFORM =
  /^(?:play )?(?:facebook|twitter|x|google ?(?:plus|\+)|whatsapp|linkedin|pinterest|e-?mail|print|telegram|reddit|tumblr|messenger|copy link|embed|sms|flipboard)$/i;

export const pageControl: NoiseRule = {
  name: 'page-control',
  why: 'Buttons, counters and player controls, alone on a line.',
  examples: [
    { text: 'The pier is shut.\nShare this\nIt opens in May.', drops: ['Share this'] },
    { text: 'The pier is shut.\n\n12 Comments', drops: ['12 Comments'] },
    { text: 'The pier is shut.\nPlay Facebook\nTwitter\nIt opens in May.', drops: ['Play Facebook', 'Twitter'] },
    {
      text: 'The pier is shut.\n\nPlease enable Javascript to watch this video\n\nIt opens in May.',
      drops: ['Please enable Javascript to watch this video'],
    },
    { text: 'The pier is shut.\n\nFacebook Twitter Email\n\nIt opens in May.', drops: ['Facebook Twitter Email'] },
  ],
  not: ['Share this burden', 'Print is not dead', 'Facebook', '12 Comments that changed the debate', '- Share'],
  find: (page, at) => {
    const line = page.lines[at]!;
    const control = wholeLine((words) => CONTROL.test(words))(page, at);
    if (control || !PLATFORM.test(line.text)) return control;
    const beside = [page.lines[at - 1], page.lines[at + 1]].some((other) => other && PLATFORM.test(other.text));
    return beside ? { start: line.start, end: line.end } : null;
  },
};
