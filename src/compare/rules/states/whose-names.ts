/** Whose names are withheld where the claim says only "their names": those of whom the words before it tell. */
import type { Story } from '../../story.ts';
import { affairs, type StateOfAffairs } from './state-inventory.ts';
import type { ToldState } from './state-patterns.ts';

const OF_VICTIMS: StateOfAffairs | undefined = affairs.find(({ name }) => name === 'victims-names');
const OF_SUSPECTS: StateOfAffairs | undefined = affairs.find(({ name }) => name === 'suspect-name');

/** Words that say themselves whose name it is. */
const SAYS =
  /\b(?:victims?|dead|died|deceased|slain|kill(?:ed|ing)?|wounded|injured|bod(?:y|ies)|suspects?|gunm[ae]n|shooters?|attackers?|accused|arrested|charged)\b/i;
const ACCUSED = new Set(['arrest', 'charge', 'detention', 'suspicion', 'wanted']);
const DEAD = new Set(['death', 'discovery', 'killing']);
const HURT = new Set(['hospitalisation', 'injury']);
/** Of whom a death and a wound are told at once ("was shot"). */
const STRUCK = new Set(['attack', 'shooting', 'stabbing']);

/**
 * "Two men were arrested. Their names were not released": a telling of withheld names, laid to the accused where they are
 * told of last; none where only the hurt are.
 */
export function ofWhom(story: Story, told: ToldState): ToldState[] {
  const { said, affair, state, implied } = told;
  if (affair !== OF_VICTIMS || state > 0 || implied || !OF_SUSPECTS || SAYS.test(story.words(said, said.statement)))
    return [told];
  const { statements } = story.testimonies[said.testimony]!;
  const { sentence, token } = said.statement;
  for (const at of [sentence, sentence - 1]) {
    const before = statements
      .filter((one) => one.sentence === at && (at < sentence || one.token < token))
      .sort((a, b) => a.token - b.token)
      .map(({ predicate }) => predicate);
    const first = before.find((one) => [ACCUSED, DEAD, HURT, STRUCK].some((kind) => kind.has(one)));
    if (first === undefined) continue;
    if (ACCUSED.has(first)) return [{ ...told, affair: OF_SUSPECTS }];
    return before.some((one) => HURT.has(one)) && !before.some((one) => DEAD.has(one)) ? [] : [told];
  }
  return [told];
}
