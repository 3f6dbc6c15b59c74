import { type NoiseRule, wholeLine } from './rule.ts';

const MARK =
  /^[-–—\s]{0,4}(?:advertisements?|adverts?|ad|ads|sponsored(?: content| links?)?|paid content|promoted(?: content)?|(?:story|article) continues (?:below|after)(?: this)?(?: advertisement| ad)?|continue reading (?:below|the main story)|scroll (?:down )?(?:for|to) (?:video|continue|more)(?: reading)?|skip advertisement)[-–—\s.:]{0,4}$/i;

export const advertisement: NoiseRule = {
  name: 'advertisement',
  why: 'The label of an advertisement, or the words that lead the eye past one, alone on a line.',
  examples: [
    { text: 'The pier is shut.\n\nAdvertisement\n\nIt opens in May.', drops: ['Advertisement'] },
    { text: 'The pier is shut.\nScroll down for video\nIt opens in May.', drops: ['Scroll down for video'] },
    { text: 'The pier is shut.\n\nStory continues below\n\nIt opens in May.', drops: ['Story continues below'] },
  ],
  not: [
    'Advertisement sales fell by a third.',
    'The advertisement',
    'Sponsored by the council, the race starts at noon',
  ],
  find: wholeLine((words) => MARK.test(words)),
};
