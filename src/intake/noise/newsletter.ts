import { type NoiseRule, wholeLine } from './rule.ts';

const ASKS =
  /^(?:please |or )?(?:sign up|subscribe|register|get|receive|download|join|enter your|want (?:more|the latest)|stay (?:up to date|informed|in the know)|never miss|support)\b/i;
const THING =
  /\b(?:newsletters?|inbox|(?:breaking )?news alerts?|push notifications?|our (?:free )?(?:mobile |news )?app|e-?mail address|whatsapp channel|telegram channel|free trial|our journalism|daily (?:briefing|digest|email|headlines))\b/i;
const TO_YOU = /\b(?:our|your|us|here|now|free|today|daily|weekly|morning|the latest)\b/i;

export const newsletter: NoiseRule = {
  name: 'newsletter',
  why: 'A call to the reader to subscribe: it begins with the request, speaks to "you" or of "us", and names what is on offer.',
  examples: [
    {
      text: 'The pier is shut.\n\nSign up for our newsletter\n\nIt opens in May.',
      drops: ['Sign up for our newsletter'],
    },
    {
      text: 'The pier is shut.\n\nGet breaking news alerts straight to your inbox.\n\nIt opens in May.',
      drops: ['Get breaking news alerts straight to your inbox.'],
    },
  ],
  not: [
    'Join the army, his father told him.',
    'The newsletter of the port is printed on Fridays.',
    'Get out of your house now, the siren told them.',
    'Register offices stay shut on Monday.',
    '"Sign up for our newsletter," she told the crowd.',
  ],
  find: wholeLine((words) => words.length <= 300 && ASKS.test(words) && THING.test(words) && TO_YOU.test(words)),
};
