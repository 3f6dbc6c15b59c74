/** Who takes the office of whom: "is replaced by", "her successor is", "hands over to", "the new police chief". */
import type { Participant } from '../../../claims/statement.ts';
import { lemmaOf, relation, type Tree, treeOf } from '../../../language/tree.ts';
import { isTold, type Said, type Story } from '../../story.ts';
import { whoIsMeant } from '../states/who-is-meant.ts';

export interface Succession {
  readonly said: Said;
  readonly incoming: string;
  /** Null where only the office says whose place it is. */
  readonly outgoing: string | null;
  /** The noun of the office; "" where the words do not say it. */
  readonly office: string;
}

const REPLACING = new Set(['replace', 'succeed']);
const HANDING = /^(?:hand|hand over|pass|cede|yield)$/;
const TAKING = /^(?:take over|take)$/;
const FOR_THE_FIRST_TIME = /\b(?:new|newly (?:appointed|elected|named)|interim|acting|incoming)\b/i;
/** Who may follow is not who does. */
const OPEN =
  /\b(?:speculation|front-?runner|candidates?|contender|potential|possible|search|sought|seeks?|seeking|may|might|could|if|until|whether)\b/i;
/** "Was sworn in as mayor", "was named police chief", "took over as coach". */
const INSTALLED = /\b(?:sworn in|elected|inaugurated|installed|named|appointed|became|tak(?:es?|en) over|took over)\b/i;
const OFFICE_AS =
  /\b(?:as|elected|named|appointed|became|inaugurated)(?: the| its| their| his| her)?(?: new| next| first| [a-z]{3,12}(?:['’]s)?){0,3} (chief|minister|superintendent|director|president|mayor|governor|chairman|chairwoman|commissioner|sheriff|coach|manager|secretary|ceo|principal|bishop|ambassador|captain|conductor|dean|rector)\b/i;
const POST = new Set(['post', 'place', 'job', 'position', 'role', 'seat', 'office', 'portfolio']);

/** The successions that a claim tells. */
export function successionsTold(story: Story, said: Said): Succession[] {
  const { statement, testimony } = said;
  const { reading } = story.testimonies[testimony]!;
  const tree = treeOf(reading);
  if ((!isTold(said) && statement.certainty !== 'planned') || OPEN.test(story.words(said, statement))) return [];
  const meant = whoIsMeant(story);
  const person = (token: number): string | null => meant(said, token)?.actor ?? null;
  const parts = (role: Participant['role'], preposition?: string): string[] =>
    statement.participants.flatMap((part) =>
      part.role === role && (preposition === undefined || part.preposition === preposition)
        ? (person(part.token) ?? [])
        : [],
    );
  const of = (incoming: string | undefined, outgoing: string | null | undefined, office = ''): Succession[] =>
    incoming && incoming !== outgoing && (outgoing || office)
      ? [{ said, incoming, outgoing: outgoing ?? null, office }]
      : [];
  const head = lemmaOf(tree, statement.token);
  if (REPLACING.has(head)) return of(parts('agent')[0], parts('patient')[0]);
  if (HANDING.test(statement.predicate) || HANDING.test(head))
    return of(personBehindTo(story, said, person), parts('agent')[0]);
  if (
    TAKING.test(statement.predicate) &&
    /\btak(?:es?|ing|en) over (?:as|from)\b|\btook over (?:as|from)\b/i.test(story.words(said, statement))
  )
    return of(parts('agent')[0], parts('other', 'from')[0]);
  const { firstToken, endToken } = reading.sentences[statement.sentence]!;
  for (let i = firstToken; i < endToken; i++) {
    const { start, end } = reading.tokens[i]!;
    if (start < statement.start || end > statement.end) continue;
    const lemma = lemmaOf(tree, i);
    const owner = lemma === 'successor' || POST.has(lemma) ? ownerOf(tree, i) : -1;
    const outgoing = owner < 0 ? null : person(owner);
    if (outgoing === null) continue;
    if (lemma === 'successor' || (head === 'go' && statement.participants.some(({ token }) => token === i)))
      return of(
        namesIn(story, said).find((actor) => actor !== outgoing),
        outgoing,
      );
  }
  if (
    INSTALLED.test(story.words(said, statement)) &&
    (statement.predicate === 'appointment' ||
      statement.predicate === 'election' ||
      /^(?:swear|elect|inaugurate|install|take over|become|name|appoint)$/.test(head))
  ) {
    const office = OFFICE_AS.exec(
      story.words(said, { start: reading.tokens[statement.token]!.start, end: statement.end }),
    )?.[1]?.toLowerCase();
    const incoming = [...parts('patient'), ...parts('agent')];
    return office && incoming.length === 1 ? of(incoming[0], null, office) : [];
  }
  if (statement.predicate !== 'role' && statement.predicate !== 'rank') return [];
  const [value] = statement.values.filter(({ aspect }) => aspect === 'role');
  const [incoming] = said.patients;
  if (!value || !incoming) return [];
  const words = story.words(said, {
    start: Math.max(reading.sentences[statement.sentence]!.start, value.start - BEFORE),
    end: value.end,
  });
  return FOR_THE_FIRST_TIME.test(words) ? of(incoming, null, officeOf(value)) : [];
}
const BEFORE = 12;

/** The noun of an office: the last word of the role, or the rank. */
export const officeOf = ({ of, value }: Said['statement']['values'][number]): string =>
  of !== '' ? of : value.type === 'terms' ? (value.terms[0]!.split(' ').at(-1) ?? '') : '';

const ownerOf = (tree: Tree, noun: number): number =>
  tree.children(noun).find((child) => tree.tokens[child]!.deprel === 'nmod:poss') ??
  tree.children(noun).find((child) => relation(tree, child) === 'nmod') ??
  -1;

/** The persons whom a claim names, in order. */
function namesIn(story: Story, { testimony, statement }: Said): string[] {
  const { article, reading } = story.testimonies[testimony]!;
  return reading.names.flatMap(({ start, end, entity }) => {
    const actor =
      start >= statement.start && end <= statement.end ? story.actorOf.get(`${article.id} ${entity}`) : undefined;
    return actor !== undefined && story.actors.get(actor)?.kind === 'person' ? [actor] : [];
  });
}

/** "Is handing over the running of the firm to Ada Quill": the name behind the last "to". */
function personBehindTo(story: Story, said: Said, person: (token: number) => string | null): string | undefined {
  const { reading } = story.testimonies[said.testimony]!;
  const tree = treeOf(reading);
  const { firstToken, endToken } = reading.sentences[said.statement.sentence]!;
  for (let i = endToken - 1; i >= firstToken; i--) {
    const { start, end } = reading.tokens[i]!;
    if (start < said.statement.start || end > said.statement.end || tree.words[i] !== 'to') continue;
    const next = person(i + 1);
    if (next !== null) return next;
  }
  return undefined;
}
