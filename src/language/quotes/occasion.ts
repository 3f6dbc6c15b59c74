/** Words for when, where and in what one says a thing: what may stand between "said" and what is said, or behind the speaker. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Times. */
export const TIME_WORDS = words(`
  time today yesterday tomorrow morning afternoon evening night week month year weekend day
  monday tuesday wednesday thursday friday saturday sunday`);

/** Times, and what one speaks in, at or to. */
export const OCCASIONS = words(`
  statement interview email e-mail tweet speech letter post memo message report release conference briefing call affidavit complaint
  hearing court reporters twitter facebook television radio page website appearance news show video event rally
  ${[...TIME_WORDS].join(' ')}`);
