import { type NoiseRule, wholeLine } from './rule.ts';

const POINTER =
  /^[»›>→\s]{0,3}(?:read (?:more|on|the (?:full|whole|original) (?:story|article|report))(?: here)?|read (?:or share )?this story(?: online)?|continue reading|keep reading|see (?:more|full story|all)|show more|load more|learn more|find out more|(?:click|tap) here(?: (?:for|to) (?:more|read more|the full story)(?: information| details)?)?|up next|next up|next (?:story|article)|watch (?:now|next|the video(?: above| below)?))[ .:!…»›>→]{0,4}(?:https?:\/\/\S{1,300})?$/i;

export const readMore: NoiseRule = {
  name: 'read-more',
  why: 'A pointer to another page or to the rest of this one, alone on a line.',
  examples: [
    { text: 'The pier is shut.\n\nRead more', drops: ['Read more'] },
    { text: 'The pier is shut.\nUp Next', drops: ['Up Next'] },
    { text: 'The pier is shut.\n\nContinue reading…', drops: ['Continue reading…'] },
    {
      text: 'The pier is shut.\n\nRead or Share this story: https://ledger.example/pier',
      drops: ['Read or Share this story: https://ledger.example/pier'],
    },
  ],
  not: [
    'Read more books, she told the class',
    'Up next is the final vote',
    'Learn more Welsh',
    'Watch the video evidence',
  ],
  find: wholeLine((words) => POINTER.test(words)),
};
