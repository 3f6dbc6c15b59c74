import type { Sieve } from './sieve.ts';
import { apposition } from './sieves/apposition.ts';
import { copula } from './sieves/copula.ts';
import { definiteNoun } from './sieves/definite-noun.ts';
import { fullerName } from './sieves/fuller-name.ts';
import { groupPronoun } from './sieves/group-pronoun.ts';
import { misspeltName } from './sieves/misspelt-name.ts';
import { officeNoun } from './sieves/office-noun.ts';
import { partOfName } from './sieves/part-of-name.ts';
import { quotingPronoun } from './sieves/quoting-pronoun.ts';
import { sameName } from './sieves/same-name.ts';
import { settledByGender } from './sieves/settled-by-gender.ts';
import { shorterName } from './sieves/shorter-name.ts';
import { speaker } from './sieves/speaker.ts';
import { thirdPerson } from './sieves/third-person.ts';
import { titleNoun } from './sieves/title-noun.ts';

/** The rules in the order they are tried, the surest first: what one has joined, the next ones take as one. */
export const SIEVES: readonly Sieve[] = [
  sameName, // equal full names: nothing is surer, and later rules count bearers, not mentions
  fullerName, // before single names, which need to know how many bearers there are
  misspeltName, // before single names, so that a slip is no second bearer
  partOfName, // a last name alone needs all full names settled
  shorterName, // short forms of organisations, once equal names are one
  titleNoun, // a noun right before a name, surer than what a parse ties together
  apposition, // grammar ties a noun to a name in one sentence
  copula, // likewise, over "is"
  officeNoun, // a title said before a name, before nouns that are looked for among other nouns
  definiteNoun, // "the actress" needs to know who was called an actress
  speaker, // "I" needs the speaker's bearer
  quotingPronoun, // who speaks is surer than who is spoken of, and later pronouns go on from it
  thirdPerson, // the least sure: gender and place only
  groupPronoun, // after he and she: nothing of theirs depends on it
  settledByGender, // needs what the pronouns show
];
