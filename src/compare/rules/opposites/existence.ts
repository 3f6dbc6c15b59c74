import { lemmaOf, relation, type Tree, treeOf, wordOf } from '../../../language/tree.ts';
import type { Span } from '../../../model/passage.ts';
import { saidIn } from '../../per-story.ts';
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, isTold, type Said, type Story } from '../../story.ts';

/** "There was an altercation" and "there was no altercation"; "Quill had outstanding warrants" and "no warrants against Quill". */
export const existence: ComparisonRule = {
  name: 'existence',
  find(story) {
    const told = story.testimonies.flatMap((_, testimony) => thingsIn(story, testimony));
    const questions: Question[] = [];
    for (const group of groupBy(told, ({ lemma }) => lemma).values()) {
      const [none, some] = [group.filter(({ isNone }) => isNone), group.filter(({ isNone }) => !isNone)];
      const no = none.filter((one) => some.some((other) => isDenied(story, one, other)));
      const yes = some.filter((one) => no.some((other) => isDenied(story, other, one)));
      if (no.length === 0) continue;
      questions.push({
        aspect: 'polarity',
        template: 'polarity',
        slots: { words: story.words(yes[0]!.said, yes[0]!.said.statement) },
        actors: [...new Set([...yes, ...no].flatMap(({ named }) => [...named]))].sort(),
        accounts: [yes.map((one) => answerOf(one, 1)), no.map((one) => answerOf(one, -1))],
        exclusive: true,
        sequence: no.every(
          (one) =>
            story.speakersOf(one.said).length === 0 &&
            yes.every(
              ({ said }) => story.published(said) > story.published(one.said) && story.published(one.said) !== '',
            ),
        ),
      });
    }
    return questions;
  },
};

/** A thing that a clause says there is, or is not. */
interface Thing {
  readonly said: Said;
  readonly isNone: boolean;
  readonly lemma: string;
  /** What narrows it: "outstanding" warrants. */
  readonly narrowing: readonly string[];
  /** Told by "there is", not of somebody who has it. */
  readonly isThere: boolean;
  /** The words for it. */
  readonly label: Span;
  /** Who is named in the clause, or before it in its sentence. */
  readonly named: ReadonlySet<string>;
}

/** Verbs by whose object there is something, or none of it. */
const HAVING = new Set(['have', 'find', 'see', 'hear', 'recover', 'discover', 'carry']);
/** A plural without a word before it, or one of these, brings something new into a text. */
const INDEFINITE = new Set(['a', 'an', 'some', 'several', 'multiple', 'numerous', 'many', 'two', 'three', 'four', 'five', 'six']); // biome-ignore format: one table
const DENYING = /\b(?:no|not|never|none|neither|nobody|without|any|if|whether|den(?:y|ies|ied))\b|n['’]t\b/i;

function thingsIn(story: Story, testimony: number): Thing[] {
  const { article, reading } = story.testimonies[testimony]!;
  const tree = treeOf(reading);
  const own = groupBy(saidIn(story, testimony), ({ statement }) => statement.sentence);
  return reading.tokens.flatMap(({ upos, end }, token): Thing[] => {
    if (upos !== 'NOUN') return [];
    const clause = clauseOf(tree, token);
    if (clause === null) return [];
    const before = tree.children(token).filter((child) => child < token);
    const isNone = before.some((child) => relation(tree, child) === 'det' && wordOf(tree, child) === 'no');
    if (!isNone && !isNew(tree, token, before)) return [];
    const [verb, noun] = [reading.tokens[clause.verb]!, reading.tokens[token]!];
    const said = smallest(own.get(tree.sentence(token)) ?? [], { start: Math.min(verb.start, noun.start), end: Math.max(verb.end, end) }); // biome-ignore format: one call
    if (!said) return [];
    const sentence = reading.sentences[said.statement.sentence]!;
    // "Some do not believe that Quill had a gun".
    if (!isNone && (!isTold(said) || DENYING.test(reading.text.slice(sentence.start, said.statement.end)))) return [];
    if (isNone && said.statement.certainty !== 'asserted' && said.statement.certainty !== 'hedged') return [];
    const narrowing = before.filter((child) => NARROWING.has(relation(tree, child)) && !INDEFINITE.has(wordOf(tree, child))); // biome-ignore format: one list
    const named = reading.names
      .filter((name) => name.start >= sentence.start && name.end <= said.statement.end)
      .flatMap(({ entity }) => story.actorOf.get(`${article.id} ${entity}`) ?? []);
    const speakers = new Set(story.speakersOf(said));
    return [
      {
        said,
        isNone,
        lemma: lemmaOf(tree, token),
        narrowing: narrowing.map((child) => lemmaOf(tree, child)),
        isThere: clause.isThere,
        label: { start: reading.tokens[before[0] ?? token]!.start, end },
        named: new Set([...named, ...said.actors].filter((actor) => !speakers.has(actor))),
      },
    ];
  });
}

const NARROWING = new Set(['amod', 'compound']);

/** The verb that says that a noun's thing is there, or that somebody has it. */
function clauseOf(tree: Tree, token: number): { readonly verb: number; readonly isThere: boolean } | null {
  const isThere = (verb: number): boolean =>
    tree.children(verb).some((child) => relation(tree, child) === 'expl' && wordOf(tree, child) === 'there');
  const head = tree.head(token);
  if (isThere(token)) return { verb: token, isThere: true };
  if (head < 0) return null;
  if (relation(tree, token) === 'nsubj' && isThere(head)) return { verb: head, isThere: true };
  // What stands behind "had" is its object, also where a parser takes it for the subject.
  const isObject = relation(tree, token) === 'obj' || (relation(tree, token) === 'nsubj' && token > head);
  return isObject && HAVING.has(lemmaOf(tree, head)) ? { verb: head, isThere: false } : null;
}

function isNew(tree: Tree, token: number, before: readonly number[]): boolean {
  if (before.some((child) => INDEFINITE.has(wordOf(tree, child)))) return true;
  const isPlural = tree.tokens[token]!.feats.Number === 'Plur';
  return isPlural && before.every((child) => NARROWING.has(relation(tree, child)));
}

/** Whether the one denies the other: nothing of that kind, told of the same place or person, by another article or another speaker. */
function isDenied(story: Story, none: Thing, some: Thing): boolean {
  if (!none.narrowing.every((word) => some.narrowing.includes(word))) return false;
  const meet = [...none.named].some((actor) => some.named.has(actor));
  if (!meet && !(none.isThere && some.isThere)) return false;
  if (story.article(none.said) !== story.article(some.said)) return true;
  const [one, other] = [story.speakersOf(none.said), story.speakersOf(some.said)];
  return one.length > 0 && other.length > 0 && !one.some((speaker) => other.includes(speaker));
}

const answerOf = ({ said, label }: Thing, polarity: 1 | -1): Answer => ({
  ...said,
  label,
  value: { type: 'truth', polarity },
});
