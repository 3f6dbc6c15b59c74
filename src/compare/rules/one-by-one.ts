/** Those whom an event befell, where the articles tell of them without a figure: the dead, and the hurt beside the dead. */
import { isA } from '../../claims/concepts/inventory.ts';
import type { Answer } from '../rule.ts';
import type { Said, Story } from '../story.ts';
import { befellSomebody, sizeOf, tellsOfOthers, victims } from './victims.ts';

/** Who was shot, stabbed or taken to hospital and did not die was hurt. */
const HARM: ReadonlySet<string> = new Set(['shooting', 'stabbing', 'hospitalisation']);

/**
 * What the articles say of those whom an event ("death", "injury") befell without giving a figure of its own.
 *
 * @param told the story's told statements that are not background
 * @param isBeside whether a statement stands beside one of the dead, so that its "others" are all the hurt
 */
export function oneByOne(
  story: Story,
  event: string,
  told: readonly Said[],
  isBeside: (said: Said) => boolean,
): Answer[] {
  const own = told.filter(({ statement }) => isA(statement.predicate, event));
  if (event !== 'injury') return victims(story, own, () => true);
  const dead = told.filter(({ statement }) => isA(statement.predicate, 'death'));
  const harm = told.filter(({ statement }) => HARM.has(statement.predicate));
  if (!befellSomebody(story, dead)) {
    const hurt = victims(story, own, () => false);
    return hurt.length > 0 ? hurt : victims(story, harm, () => false);
  }
  const hurt = victims(story, [...own, ...harm.filter(tellsOfOthers)], isBeside);
  // Whoever died of a wound is counted among the dead.
  const died = new Set(dead.flatMap(({ patients }) => patients));
  const nouns = new Set(
    dead.flatMap(({ statement }) => statement.participants.flatMap((p) => (p.role === 'patient' ? [p.lemma] : []))),
  );
  return hurt.filter(
    (answer) =>
      !answer.patients.some((actor) => died.has(actor)) &&
      (sizeOf(answer) > 1 || !answer.statement.participants.some((p) => nouns.has(p.lemma))),
  );
}
