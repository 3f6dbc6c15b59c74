/** "Norris Vale Jr., 32, and Ada Quill were charged": the verb tells of two, where the parse gives one. */
import type { Participant } from '../../claims/statement.ts';
import type { Actor } from '../../model/dossier.ts';
import type { Name } from '../../model/reading.ts';
import { before } from '../around.ts';
import type { Story, Told } from '../story.ts';

/** A verb of several right before the predicate, or the predicate itself. */
const OF_SEVERAL = /\b(?:were|are|have|both|each)(?: [a-z]+){0,3} $/;
const SEVERAL_ITSELF = /^(?:face|plead|remain|deny)$/i;
/** What joins two names: "and", with an age, a title or a rank beside it. */
const JOINT = /^(?:,? Jr\.| Jr\.,?)?(?:, \d{1,3},?|,)? and (?:(?:[A-Z][a-z]+\.?|[a-z-]+) ){0,2}$/u;

/** The other of two names that are joined by "and" beside the one found; null unless the verb is that of several. */
export function partner(one: Told, found: Participant): Participant | null {
  const { reading } = one.testimony;
  const token = reading.tokens[one.statement.token];
  const sentence = reading.sentences[one.statement.sentence];
  if (token === undefined || sentence === undefined || found.span.start > token.start) return null;
  const isPlural = OF_SEVERAL.test(before(one)) || SEVERAL_ITSELF.test(reading.text.slice(token.start, token.end));
  if (!isPlural) return null;
  const people = reading.names.filter(
    ({ type, start, end }) => type === 'person' && start >= sentence.start && end <= token.start,
  );
  const at = people.findIndex(({ start, end }) => start < found.span.end && end > found.span.start);
  const own = people[at];
  if (own === undefined) return null;
  const joined = (a: Name | undefined, b: Name | undefined): boolean =>
    a !== undefined && b !== undefined && JOINT.test(reading.text.slice(a.end, b.start));
  const other = joined(people[at - 1], own) ? people[at - 1] : joined(own, people[at + 1]) ? people[at + 1] : undefined;
  if (other === undefined || other.entity === own.entity) return null;
  const head = reading.tokens.findLastIndex(({ start, end }) => start >= other.start && end <= other.end);
  return { ...found, token: head, entity: other.entity, span: { start: other.start, end: other.end } };
}

/** "Reeves Jr. and Quill were arrested": a last name at the head of a sentence, which the reading may take for a noun. */
const LAST_NAME_BEFORE = /(?:^|[\s"“])(\p{Lu}[\p{L}’'-]+)((?:,? [JS]r\.)?) and $/u;

/** The actor of the story who is joined so before the one found; null unless one person alone bears that last name and suffix. */
export function partnerByLastName(story: Story, one: Told, found: Participant): Actor | null {
  const { reading } = one.testimony;
  const sentence = reading.sentences[one.statement.sentence];
  const token = reading.tokens[one.statement.token];
  if (sentence === undefined || token === undefined || found.span.start > token.start) return null;
  if (!OF_SEVERAL.test(before(one))) return null;
  const match = LAST_NAME_BEFORE.exec(reading.text.slice(sentence.start, found.span.start));
  if (match === null) return null;
  const suffix = match[2]!.replace(/^,/, '');
  const bearers = story.comparison.actors.filter(
    ({ kind, name }) =>
      kind === 'person' &&
      (suffix === '' ? name.replace(SUFFIX, '') : name.replace(/, (?=[JS]r)/, ' ')).endsWith(` ${match[1]}${suffix}`),
  );
  return bearers.length === 1 ? bearers[0]! : null;
}

/** "Ada and Ben Quill": the first name that shares the last name behind it. */
const FIRST_NAME_BEFORE = /(?:^|[^\p{L}’'.-] ?)(?<!\p{Lu}[\p{L}-]+(?<!day) )(\p{Lu}[\p{L}-]+) and $/u;
const LONGEST_FIRST_NAME = 40;

/** The person of the story who bears that first name and the last name found; null where there is none, or the words are another list. */
export function partnerByFirstName(story: Story, one: Told, found: Participant): Actor | null {
  const { reading } = one.testimony;
  const name = reading.names.find(({ start, end }) => start < found.span.end && end > found.span.start);
  const start = reading.sentences[one.statement.sentence]?.start ?? 0;
  if (name === undefined || name.type !== 'person' || name.start < start) return null;
  const before = reading.text.slice(Math.max(start, name.start - LONGEST_FIRST_NAME), name.start);
  const [first] = FIRST_NAME_BEFORE.exec(before)?.slice(1) ?? [];
  const words = reading.text.slice(name.start, name.end).split(' ');
  if (first === undefined || words.length < 2) return null;
  const full = `${first} ${words.at(-1)}`;
  return story.comparison.actors.find((actor) => actor.kind === 'person' && actor.name === full) ?? null;
}

const SUFFIX = /,? [JS]r\.$/;
