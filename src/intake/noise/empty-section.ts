import { type NoiseRule, wholeLine } from './rule.ts';

const LABEL =
  /^(?:sources?|references?|tags?|topics?|comments?|related|more|share|credits?|notes?|footnotes?|further reading|read next|links?|about the author|categories|filed under)\s?:?$/i;

/** Applied after all other rules, to what stands at the end of a page with nothing kept under it. */
export const emptySection: NoiseRule = {
  name: 'empty-section',
  why: 'A heading such as "Sources" at the end of a page with nothing under it: its content was links.',
  examples: [
    { text: 'The pier is shut.\nSources\nUp Next', drops: ['Sources', 'Up Next'] },
    { text: 'The pier is shut.\n\nTags:', drops: ['Tags:'] },
  ],
  not: ['Sources\nThe report of the harbour office of 3 May.', 'Sources close to the port', 'What now'],
  find: wholeLine((words) => LABEL.test(words)),
};
