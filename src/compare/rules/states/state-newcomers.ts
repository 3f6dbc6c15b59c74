/** Persons of whom a state is told for the first time: the third of the dead, named when the names of the other two were known. */
import type { Said, Story } from '../../story.ts';
import { fatesOf } from './fates.ts';
import type { ToldState } from './state-patterns.ts';

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
 * @returns the tellings of the earlier state, and those of the last state that are of somebody whom none of their articles
 * names; of several persons the one whom fewest articles of the earlier state know; null where nobody is new
 */
export function newcomers(story: Story, told: readonly ToldState[]): Step | null {
  const { dead, accused, attackers, survivors } = fatesOf(story);
  const last = told[0]!.affair.states.length - 1;
  const open = told.filter(({ state, said }) => state < last && OF_THE_DEAD.test(around(story, said)));
  const settled = told.filter(({ state }) => state === last);
  const persons = [...new Set(settled.flatMap(({ said }) => namedIn(story, said)))].filter(
    (actor) =>
      !accused.has(actor) &&
      !attackers.has(actor) &&
      (dead.has(actor) || !survivors.has(actor)) &&
      story.actors.get(actor)?.kind === 'person',
  );
  const steps = persons.sort().flatMap((actor): Step[] => {
    const names = namesakes(story, actor);
    const days = new Map(
      story.said.flatMap((said) =>
        said.actors.some((one) => names.has(one)) ? [[story.article(said), story.published(said)] as const] : [],
      ),
    );
    const first = [...days.values()].filter(Boolean).sort()[0];
    // Who was named long before the name was withheld is not the one whose name was withheld.
    const before = open.filter(({ said }) => {
      const day = story.published(said);
      const isLate = first !== undefined && day !== '' && Date.parse(day) - Date.parse(first) > HOURS;
      return !days.has(story.article(said)) && !isLate;
    });
    const after = settled.filter(({ said }) => namedIn(story, said).some((one) => names.has(one)));
    return before.length === 0 ? [] : [{ before, after, sure: dead.has(actor) }];
  });
  return steps.sort((a, b) => b.before.length - a.before.length || Number(b.sure) - Number(a.sure))[0] ?? null;
}

/** Whom a claim that tells names names: who undergoes it, and whom a victim is "identified as". */
function namedIn(story: Story, { testimony, statement, patients }: Said): string[] {
  const { article } = story.testimonies[testimony]!;
  const as = statement.participants.flatMap(({ preposition, entity }) =>
    preposition === 'as' && entity !== null ? (story.actorOf.get(`${article.id} ${entity}`) ?? []) : [],
  );
  return [...patients, ...as];
}

/** Outlets learn a name at different hours, and the hours of a day of publication are not known. */
const HOURS = 86_400_000;

/** The words of a claim's sentence and of the one before it: whose name "his name" is stands there. */
function around(story: Story, { testimony, statement: { sentence } }: Said): string {
  const { sentences, text } = story.testimonies[testimony]!.reading;
  const own = sentences[sentence]!;
  const before = sentences[sentence - 1];
  return text.slice((before ?? own).start, own.end);
}

/** All actors of one last name: one bearer may have been taken for two. */
function namesakes(story: Story, actor: string): ReadonlySet<string> {
  const lastName = (id: string): string => story.actors.get(id)?.name.split(' ').at(-1) ?? '';
  const name = lastName(actor);
  return new Set([...story.actors.keys()].filter((id) => lastName(id) === name));
}
