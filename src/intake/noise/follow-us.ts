import { type NoiseRule, wholeLine } from './rule.ts';

const PLATFORM =
  '(?:facebook|twitter|x|instagram|youtube|tiktok|telegram|whatsapp|linkedin|threads|bluesky|mastodon|google news|snapchat|pinterest)';
const NAME = String.raw`[\p{L}\p{N}@_.'’&-]{1,30}`;
const ALSO = `(?:[ ,|/]{1,3}(?:and |or )?(?:on )?(?:${PLATFORM}|@\\w{2,30})){0,8}`;
const FOLLOW = new RegExp(
  `^(?:(?:please )?follow|like|find|join|connect with|add) (?:us|me|${NAME}(?: ${NAME}){0,4}) (?:on|at|via) (?:our )?${PLATFORM}(?:[.]com/\\S{1,40})?:?${ALSO}(?: for .{3,60})?[.!:]?$`,
  'iu',
);
const HANDLE = /^(?:follow (?:us|me)?:? ?@\p{L}[\p{L}\p{N}_]{1,30}|follow us)[.!:]?$/iu;

export const followUs: NoiseRule = {
  name: 'follow-us',
  why: 'An invitation to follow the outlet or its author on a platform.',
  examples: [
    { text: 'The pier is shut.\n\nFollow us on Facebook and Twitter', drops: ['Follow us on Facebook and Twitter'] },
    {
      text: 'The pier is shut.\n\nFollow Jane Roe on Twitter @janeroe',
      drops: ['Follow Jane Roe on Twitter @janeroe'],
    },
  ],
  not: [
    'Follow us on the march, they said on Facebook.',
    'Find the culprit on Monday',
    'Like many on Facebook, she was shocked by it.',
  ],
  find: wholeLine((words) => words.length <= 160 && (FOLLOW.test(words) || HANDLE.test(words))),
};
