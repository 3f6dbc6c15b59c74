/** Persons of whom a state is told for the first time: the third of the dead, named when the names of the other two were known. */
import type { Story } from '../../story.ts';
import { fatesOf, type ToldState } from './state-patterns.ts';

/** Words that speak of the dead: "their names are being withheld" may speak of anybody. */
const OF_THE_DEAD = /\b(?:victims?|dead|died|kill(?:ed)?|slain|deceased|bod(?:y|ies)|unidentified)\b/i;

export interface Step {
  readonly before: readonly ToldState[];
  readonly after: readonly ToldState[];
  /** Whether the person is told dead in so many words, not by an age beside a death only. */
  readonly sure: boolean;
}

/**
 * What articles tell of somebody whom the articles of the earlier state do not know.
 *
 * @param told the tellings of one state of affairs that is settled for one person after another
 * @returns the tellings of the earlier state, and those of the last state that are of somebody new, published later; of
 * several persons the one whom fewest articles of the earlier state know; null where nobody is new
 */
export function newcomers(story: Story, told: readonly ToldState[]): Step | null {
  const { dead, accused } = fatesOf(story);
  const last = told[0]!.affair.states.length - 1;
  const open = told.filter(({ state, said }) => state < last && OF_THE_DEAD.test(story.words(said, said.statement)));
  const settled = told.filter(({ state }) => state === last);
  const persons = [...new Set(settled.flatMap(({ said }) => said.patients))].filter((actor) => !accused.has(actor));
  const steps = persons.sort().flatMap((actor): Step[] => {
    const names = namesakes(story, actor);
    const days = new Map(
      story.said.flatMap((said) =>
        said.actors.some((one) => names.has(one)) ? [[story.article(said), story.published(said)] as const] : [],
      ),
    );
    const before = open.filter(({ said }) => !days.has(story.article(said)));
    const until = before.map(({ said }) => story.published(said)).sort();
    const after = settled.filter(
      ({ said }) => said.patients.includes(actor) && story.published(said) > (until.at(-1) ?? ''),
    );
    // Who was named before the name was withheld is not the one whose name was withheld.
    const wasKnown = until[0] === '' || [...days.values()].some((day) => day < (until.at(-1) ?? ''));
    return before.length === 0 || after.length === 0 || wasKnown ? [] : [{ before, after, sure: dead.has(actor) }];
  });
  return steps.sort((a, b) => b.before.length - a.before.length)[0] ?? null;
}

/** All actors of one last name: one bearer may have been taken for two. */
function namesakes(story: Story, actor: string): ReadonlySet<string> {
  const lastName = (id: string): string => story.actors.get(id)?.name.split(' ').at(-1) ?? '';
  const name = lastName(actor);
  return new Set([...story.actors.keys()].filter((id) => lastName(id) === name));
}
