import { type Answer, answerOf, type ComparisonRule, type Question } from '../../rule.ts';
import type { Said, Story } from '../../story.ts';
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
        const holder =
          outgoing ?? (before[0] ? bearersOf(story, before[0], office).find((actor) => actor !== incoming) : undefined);
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
  if (!OFFICES.some((one) => office === one || office.endsWith(` ${one}`))) return [];
  const given = older.flatMap((one) => {
    if (FORMER.test(story.words(one, one.statement))) return [];
    const actors = bearersOf(story, one, office).filter((actor) => actor !== incoming);
    return actors.map((actor) => ({ one, actor }));
  });
  return new Set(given.map(({ actor }) => actor)).size === 1 ? given.map(({ one }) => one) : [];
}

/** Whom a claim gives an office: as a role, or by the title right before the name ("Mayor Ada Quill said"). */
function bearersOf(story: Story, said: Said, office: string): string[] {
  const { statement, patients, testimony } = said;
  const isRole = statement.predicate === 'role' || statement.predicate === 'rank';
  if (
    isRole &&
    patients.length === 1 &&
    statement.values.some((value) => value.aspect === 'role' && officeOf(value) === office)
  )
    return [...patients];
  const { article, reading } = story.testimonies[testimony]!;
  const title = new RegExp(`(?:^|[\\s"“])${office} $`, 'i');
  return reading.names.flatMap(({ type, start, end, entity }) => {
    if (
      type !== 'person' ||
      start < statement.start ||
      end > statement.end ||
      !title.test(reading.text.slice(Math.max(0, start - TITLE), start))
    )
      return [];
    if (OTHER_RANK.test(reading.text.slice(Math.max(0, start - TITLE), start))) return [];
    const actor = story.actorOf.get(`${article.id} ${entity}`);
    return actor === undefined ? [] : [actor];
  });
}
const TITLE = 32;
/** A deputy holds another office. */
const OTHER_RANK = /\b(?:deputy|vice|assistant|associate|former|ex|retired|then)[- ]/i;
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
