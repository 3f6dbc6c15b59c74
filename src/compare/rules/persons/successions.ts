import { type Answer, answerOf, type ComparisonRule, type Question } from '../../rule.ts';
import type { Said, Story } from '../../story.ts';
import { isAlike } from '../open/one-thing.ts';
import { officeOf, successionsTold } from './succession-told.ts';

/** An office that passes from one to another: its holder in an older article, and who takes it over. */
export const successions: ComparisonRule = {
  name: 'successions',
  find(story) {
    const seen = new Set<string>();
    return story.said
      .flatMap((said) => successionsTold(story, said))
      .flatMap(({ said, incoming, outgoing, office }): Question[] => {
        const day = story.published(said);
        const older = story.said.filter(
          (one) =>
            story.article(one) !== story.article(said) &&
            day !== '' &&
            story.published(one) !== '' &&
            story.published(one) < day,
        );
        const before =
          outgoing === null
            ? holders(story, older, office, incoming)
            : older.filter((one) => presents(story, one, outgoing));
        const holder = outgoing ?? before[0]?.patients[0];
        if (before.length === 0 || holder === undefined || (outgoing === null && knows(older, incoming))) return [];
        const key = `${holder}\t${incoming}`;
        if (seen.has(key)) return [];
        seen.add(key);
        const after: Answer[] = [answer(said, incoming)];
        return [
          {
            aspect: 'role',
            template: 'succession',
            slots: { actor: story.actors.get(holder)!.name },
            actors: [holder, incoming].sort(),
            accounts: [before.map((one) => answer(one, holder)), after],
            exclusive: false,
            sequence: true,
          },
        ];
      });
  },
};

const answer = (said: Said, holder: string): Answer => {
  const [value] = said.statement.values.filter(({ aspect }) => aspect === 'role');
  return value
    ? answerOf({ ...said, value })
    : { ...said, label: said.statement, value: { type: 'terms', terms: [holder] } };
};

/** The claims that give one person the office in older articles; none where several hold one. */
function holders(story: Story, older: readonly Said[], office: string, incoming: string): Said[] {
  const given = older.filter((one) => {
    const { statement, patients } = one;
    return (
      (statement.predicate === 'role' || statement.predicate === 'rank') &&
      patients.length === 1 &&
      patients[0] !== incoming &&
      statement.values.some((value) => value.aspect === 'role' && officeOf(value) === office) &&
      !FORMER.test(story.words(one, statement))
    );
  });
  return new Set(given.map(({ patients }) => patients[0])).size === 1 &&
    OFFICES.some((one) => isAlike(one, office) || office.endsWith(one))
    ? given
    : [];
}
const FORMER = /\b(?:former|ex|retired|then)\b/i;
/** Offices that one holds at a time. */
const OFFICES = [
  'chief',
  'minister',
  'superintendent',
  'director',
  'president',
  'mayor',
  'governor',
  'chairman',
  'chairwoman',
  'chair',
  'chief executive',
  'commissioner',
  'sheriff',
  'coach',
  'manager',
  'secretary',
  'ceo',
  'principal',
  'bishop',
  'ambassador',
  'captain',
  'head',
];

/** Whether a claim presents a person with the office, or by the full name as one who speaks. */
function presents(story: Story, { testimony, statement, patients, actors }: Said, actor: string): boolean {
  if (!actors.includes(actor)) return false;
  if ((statement.predicate === 'role' || statement.predicate === 'rank') && patients.includes(actor)) return true;
  const { article, reading } = story.testimonies[testimony]!;
  return (
    /^(?:say|tell|announce|add)$/.test(statement.predicate) &&
    reading.names.some(
      ({ start, end, entity }) =>
        start >= statement.start &&
        end <= statement.end &&
        story.actorOf.get(`${article.id} ${entity}`) === actor &&
        /\s/.test(reading.text.slice(start, end)),
    )
  );
}

/** Whether an older article presents the newcomer already. */
const knows = (older: readonly Said[], incoming: string): boolean =>
  older.some(
    ({ statement, patients }) =>
      (statement.predicate === 'role' || statement.predicate === 'rank') && patients.includes(incoming),
  );
