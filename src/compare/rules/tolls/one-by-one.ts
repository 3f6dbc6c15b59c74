/** Those whom an event befell, where the articles tell of them without a figure: the dead, and the hurt beside the dead. */
import { isA } from '../../../claims/concepts/inventory.ts';
import type { Answer } from '../../rule.ts';
import { groupBy, type Said, type Story } from '../../story.ts';
import { tellsOfDeath } from './death-told.ts';
import { befellSomebody, isProse, sizeOf, victims } from './victims.ts';

/** Who was shot, stabbed or taken to hospital and did not die was hurt. */
export const HARM: ReadonlySet<string> = new Set(['shooting', 'stabbing', 'hospitalisation']);

/**
 * What the articles say of those whom an event ("death", "injury") befell without giving a figure of its own.
 *
 * @param told the story's told statements that are not background
 */
export function oneByOne(story: Story, event: 'death' | 'injury', told: readonly Said[]): Answer[] {
  const own = told.filter(({ statement }) => isA(statement.predicate, event));
  if (event === 'death') return victims(story, own);
  const dead = told.filter((said) => isA(said.statement.predicate, 'death') && isProse(story, said));
  const harm = told.filter(({ statement }) => HARM.has(statement.predicate));
  if (!befellSomebody(story, dead)) {
    // Somebody died, it is not read who: whoever was shot may be the one.
    if (tellsOfDeath(story)) return [];
    return largest(story, [...victims(story, own), ...victims(story, harm)]);
  }
  // "All three suffered gunshot wounds": they may be the dead.
  const hurt = victims(
    story,
    own.filter(({ testimony, statement }) => !SUFFERED.has(lemmaAt(story, testimony, statement.token) ?? '')),
  );
  // Whoever died of a wound is counted among the dead.
  const died = new Set(dead.flatMap(({ patients }) => patients));
  const nouns = new Set(
    dead.flatMap(({ statement }) => statement.participants.flatMap((p) => (p.role === 'patient' ? [p.lemma] : []))),
  );
  // One who was hurt is the one who died, unless both are told of together, are called by their names, or it says "also".
  const together = new Set(dead.map(({ testimony, statement }) => `${testimony} ${statement.sentence}`));
  const isSecond = ({ testimony, statement, patients }: Answer): boolean =>
    together.has(`${testimony} ${statement.sentence}`) ||
    (died.size > 0 && patients.length > 0) ||
    lemmaAt(story, testimony, statement.token - 1) === 'also';
  return hurt.filter(
    (answer) =>
      !answer.patients.some((actor) => died.has(actor)) &&
      (sizeOf(answer) > 1 || (!answer.statement.participants.some((p) => nouns.has(p.lemma)) && isSecond(answer))),
  );
}

/** "Suffered gunshot wounds" leaves open whether they died of them. */
export const SUFFERED: ReadonlySet<string> = new Set(['suffer', 'sustain', 'receive']);

const lemmaAt = (story: Story, testimony: number, token: number): string | undefined =>
  story.testimonies[testimony]!.reading.tokens[token]?.lemma;

/** The largest answers of each article. */
const largest = (story: Story, answers: readonly Answer[]): Answer[] =>
  [...groupBy(answers, story.article).values()].flatMap((own) => {
    const top = Math.max(...own.map(sizeOf));
    return own.filter((answer) => sizeOf(answer) === top);
  });
