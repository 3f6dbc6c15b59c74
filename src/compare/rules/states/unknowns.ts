import { isKindOf } from '../../../claims/concepts/wordnet.ts';
import { lemmaOf, relation, type Tree, treeOf, wordOf } from '../../../language/tree.ts';
import type { ComparisonRule, Question } from '../../rule.ts';
import { groupBy, isTold, type Said, type Story } from '../../story.ts';
import { backgroundOf } from '../background.ts';
import { fatesOf } from './fates.ts';
import { answer, isNotBefore, KNOWING, OPEN, standing, TELLING } from './not-known.ts';

/** "What kind of firearm": "a firearm" does not tell it, "a handgun" does. */
const KINDS: readonly string[] = ['kind', 'type', 'sort'];
/** Nouns that stand for what is told of another thing. */
const WORD = new Set([
  'information',
  'info',
  'detail',
  'word',
  'description',
  ...KINDS,
  'specific',
  'indication',
  'idea',
  'clue',
]);
/** Figures and findings that are first awaited and then told; of other nouns only things and kin have kinds that tell them. */
const AWAITED = new Set([
  'result', 'finding', 'outcome', 'verdict', 'price', 'cost', 'size', 'speed', 'route', 'destination', 'origin', 'source', 'schedule', 'ruling', 'diagnosis', 'relationship',
]); // biome-ignore format: one list

/** What an article says is not known or told, by its noun. */
interface Open {
  /** The noun; before it "kind of " where its kind is asked. */
  readonly topic: string;
  readonly said: Said;
}

/** What was not known or not told at first, and then is: "no information about a gun", then "two guns were used". */
export const unknowns: ComparisonRule = {
  name: 'unknowns',
  find(story) {
    const isBackground = backgroundOf(story);
    const all = story.said.filter((said) => !isBackground(said));
    const open = all.flatMap((said) => topicsOf(story, said).map((topic): Open => ({ topic, said })));
    const openSentences = new Set(open.map(({ said }) => sentenceKey(said)));
    const told = all.filter(
      (said) => isTold(said) && !openSentences.has(sentenceKey(said)) && said.statement.block !== 'title',
    );
    const questions: Question[] = [];
    for (const [topic, group] of groupBy(open, (one) => one.topic)) {
      const known = told.filter((said) => tellsOf(story, said, topic));
      const knowing = new Set(known.map(story.article));
      // An article that tells of it all the same leaves only a part of it open.
      const before = group.filter(({ said }) => !knowing.has(story.article(said)));
      const asking = new Set(group.map(({ said }) => story.article(said)));
      const after = known.filter(
        (said) =>
          !asking.has(story.article(said)) &&
          before.some((one) => isNotBefore(story.published(said), story.published(one.said))),
      );
      if (before.length === 0 || after.length === 0) continue;
      questions.push({
        aspect: 'other',
        template: 'unknown',
        slots: { thing: thingOf(topic) },
        actors: [],
        accounts: [before.map(({ said }) => answer(said, 'not known')), after.map((said) => answer(said, 'told'))],
        exclusive: false,
        sequence: true,
      });
    }
    return questions;
  },
};

const sentenceKey = ({ testimony, statement }: Said): string => `${testimony} ${statement.sentence}`;

/** The nouns of what a claim says is not known or not told. */
function topicsOf(story: Story, said: Said): string[] {
  const { testimony, statement } = said;
  const tree = treeOf(story.testimonies[testimony]!.reading);
  const { token } = statement;
  const { head, isDenied } = standing(story, said);
  if (!isDenied || statement.quoted) return [];
  if (!OPEN.has(head) && !KNOWING.has(head) && !TELLING.has(head)) return [];
  const { firstToken, endToken } = tree.sentences[statement.sentence]!;
  const topics: number[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const { start, end, upos } = tree.tokens[i]!;
    if (upos !== 'NOUN' || start < statement.start || end > statement.end) continue;
    if (isAbout(tree, i) || (TELLING.has(head) ? false : isObject(tree, i, token))) topics.push(i);
  }
  return [
    ...new Set(
      topics.flatMap((i) => {
        const noun = lemmaOf(tree, i);
        const isOfKind = tree.head(i) >= 0 && KINDS.includes(lemmaOf(tree, tree.head(i)));
        return WORD.has(noun) || !(AWAITED.has(noun) || isThing(noun)) ? [] : isOfKind ? `${KIND_OF}${noun}` : noun;
      }),
    ),
  ];
}

const KIND_OF = 'kind of ';
const thingOf = (topic: string): string => (topic.startsWith(KIND_OF) ? topic.slice(KIND_OF.length) : topic);

const ABOUT = new Set(['about', 'on', 'of', 'regarding', 'concerning', 'as']);

/** "Details on the firearm", "information about the boys' parents". */
function isAbout(tree: Tree, noun: number): boolean {
  const head = tree.head(noun);
  if (head < 0) return false;
  const governed = tree
    .children(noun)
    .some((child) => relation(tree, child) === 'case' && ABOUT.has(wordOf(tree, child)));
  if (governed && WORD.has(lemmaOf(tree, head))) return true;
  // "what kind of firearm", "how many shots": the noun of a question
  return tree.children(noun).some((child) => /^(?:what|which)$/.test(wordOf(tree, child)));
}

/** The object of the verb, or its passive subject; the subject of an adjective. */
const isObject = (tree: Tree, noun: number, verb: number): boolean =>
  tree.head(noun) === verb &&
  /^(?:obj|nsubj:pass|nsubj)$/.test(tree.tokens[noun]!.deprel) &&
  (relation(tree, noun) === 'obj' || tree.tokens[noun]!.deprel === 'nsubj:pass' || OPEN.has(lemmaOf(tree, verb)));

/** How people stand to each other: told by what they are to each other. */
const KINSHIP = new Set(['relationship']);
const KIN =
  /^(?:wife|husband|spouse|fianc[eé]e?|girlfriend|boyfriend|partner|son|daughter|brother|sister|mother|father|parent|child|cousin|uncle|aunt|nephew|niece|friend|neighbou?r|roommate|co-?worker|colleague|acquaintance|ex-(?:wife|husband|girlfriend|boyfriend)|half-brother|half-sister|stepfather|stepmother|stepson|stepdaughter|grandmother|grandfather|couple)$/;

/** Whether a claim tells of a topic: by its noun or, for a thing, a kind of it, as who or what takes part or as what somebody is. */
function tellsOf(story: Story, { testimony, statement, patients }: Said, topic: string): boolean {
  if (KINSHIP.has(topic)) {
    const { dead, accused } = fatesOf(story);
    return (
      patients.some((actor) => dead.has(actor) || accused.has(actor)) &&
      statement.participants.some(({ role }) => role === 'other') &&
      (statement.predicate === 'kin' || statement.values.some(({ aspect, of }) => aspect === 'role' && KIN.test(of)))
    );
  }
  const thing = thingOf(topic);
  const { tokens, text } = story.testimonies[testimony]!.reading;
  if (PENDING.test(text.slice(statement.start, statement.end))) return false;
  const fits = (noun: string, token: number): boolean =>
    tokens[token]!.upos === 'NOUN' && (noun === topic || (noun !== thing && isThing(thing) && isKindOf(noun, thing)));
  return (
    statement.values.some(
      ({ aspect, of, role, token }) => (aspect === 'role' || role === 'patient') && fits(of, token),
    ) || statement.participants.some(({ role, lemma, token }) => role !== 'other' && fits(lemma, token))
  );
}
const PENDING = /\b(?:pending|await(?:ed|ing|s)?|unknown|unclear|no|not)\b|n['’]t\b/i;
/** Kinds of things of which a kind is still the thing: a handgun is the firearm, a mother a parent. */
const CONCRETE = ['artifact', 'relative', 'parent', 'animal', 'substance'];

const isThing = (noun: string): boolean => CONCRETE.some((kind) => isKindOf(noun, kind));
