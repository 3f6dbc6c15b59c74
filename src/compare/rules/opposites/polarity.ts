import type { StatedValue } from '../../../claims/statement.ts';
import { lemmaOf, relation, treeOf, wordOf } from '../../../language/tree.ts';
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { similarity } from '../../similarity.ts';
import { groupBy, type Said, type Story } from '../../story.ts';
import { backgroundOf } from '../background.ts';

const ALIKE = 0.6;
const MAX_BUCKET = 300;

/** One says it happened, another says it did not: the same predicate, the same participants, the same words but for the "not". */
export const polarity: ComparisonRule = {
  name: 'polarity',
  find(story) {
    const isBackground = backgroundOf(story);
    const told = story.said.filter(
      (said) =>
        isClause(story, said) &&
        said.statement.certainty === 'asserted' &&
        said.statement.content.length >= 2 &&
        !isBackground(said),
    );
    const questions: Question[] = [];
    for (const group of groupBy(told, ({ statement }) => statement.predicate).values()) {
      if (group.length > MAX_BUCKET) continue;
      const unproven = new Map(group.flatMap((said) => unprovenBy(story, said).map((shown) => [said, shown] as const)));
      const denied = group.filter(
        (said) => unproven.has(said) || (said.statement.polarity === -1 && isDenied(story, said)),
      );
      // "Heard no shot but heard noise": words that deny something of the kind themselves affirm nothing against a denial.
      const asserted = group.filter(
        (said) =>
          said.statement.polarity === 1 && !unproven.has(said) && !DENYING.test(story.words(said, said.statement)),
      );
      const taken = new Set<string>();
      for (const no of denied) {
        const yes = asserted.filter(
          (s) => story.article(s) !== story.article(no) && !taken.has(s.claim) && isSameMatter(story, no, s),
        );
        if (yes.length === 0) continue;
        for (const s of yes) taken.add(s.claim);
        questions.push({
          aspect: 'polarity',
          template: 'polarity',
          slots: { words: story.words(yes[0]!, yes[0]!.statement) },
          actors: [...new Set([...no.actors, ...yes.flatMap((s) => s.actors)])].sort(),
          accounts: [yes.map((s) => answer(s, 1)), [answer(unproven.get(no) ?? no, -1)]],
          exclusive: true,
          sequence:
            story.speakersOf(no).length === 0 &&
            yes.every((s) => story.published(s) > story.published(no) && story.published(no) !== ''),
        });
      }
    }
    return questions;
  },
};

const answer = (said: Said, polarity: 1 | -1): Answer => ({
  ...said,
  label: said.statement,
  value: { type: 'truth', polarity },
});

const DENYING =
  /\b(?:no|not|never|none|neither|nobody|nothing|without|fail\w*|refus\w*|declin\w*|ruled out)\b|n['’]t\b/i;
const NOT = new Set(['no', 'not', "n't", 'n’t', 'never', 'none', 'neither', 'nobody', 'nothing', 'without', 'cannot']);
/** What stands between dashes or brackets is said aside: "Ada Quill — no relation of his — was hurt". */
const ASIDE = / ?[—–] ?[^—–]{1,80}[—–]|\([^()]{1,80}\)| -- [^-]{1,80} -- /g;

/** Verbs that deny what is said behind them. */
const UNDONE = new Set(['fail', 'refuse', 'decline', 'rule']);

/**
 * A reader must see the denial in the words that are shown, and it must be the claim's own: "a neighbour, no relation of
 * his, was hurt" denies nothing.
 */
function isDenied(story: Story, said: Said): boolean {
  if (!DENYING.test(story.words(said, said.statement).replace(ASIDE, ' '))) return false;
  const tree = treeOf(story.testimonies[said.testimony]!.reading);
  const { token } = said.statement;
  const near = (at: number): boolean =>
    NOT.has(wordOf(tree, at)) ||
    (['nsubj', 'obj', 'obl', 'aux', 'xcomp', 'advmod'].includes(relation(tree, at)) &&
      tree.children(at).some((child) => NOT.has(wordOf(tree, child))));
  const head = tree.head(token);
  return (
    tree.children(token).some(near) ||
    (head >= 0 && (UNDONE.has(lemmaOf(tree, head)) || tree.children(head).some(near)))
  );
}

/** "There is no evidence that", "found no sign that": right before what is denied. */
const UNPROVEN =
  /\bno (?:[a-z]{1,12} ){0,2}(?:evidence|indication|indications|sign|signs|proof)(?:[^.;:!?]{0,30})? that(?: [^\s,.;]{1,20}){0,3} ?$/;
const REACH = 110;

/** The statement that denies a clause by there being no evidence of it: the smallest one that holds both, as a reader must see the denial. */
function unprovenBy(story: Story, said: Said): Said[] {
  if (said.statement.polarity === -1) return [];
  const token = story.testimonies[said.testimony]!.reading.tokens[said.statement.token]!;
  const before = story.words(said, { start: Math.max(0, token.start - REACH), end: token.start });
  const match = UNPROVEN.exec(before);
  if (!match) return [];
  const start = token.start - before.length + match.index;
  const holding = story.said.filter(
    ({ testimony, statement }) =>
      testimony === said.testimony && statement.start <= start && statement.end >= said.statement.end,
  );
  holding.sort((a, b) => a.statement.end - a.statement.start - (b.statement.end - b.statement.start));
  return holding.slice(0, 1);
}

/** Only clauses deny; an event named by a noun is neither asserted nor denied by that. */
const isClause = (story: Story, { testimony, statement }: Said): boolean =>
  story.testimonies[testimony]!.reading.tokens[statement.token]!.upos !== 'NOUN';

const isDate = ({ aspect }: StatedValue): boolean => aspect === 'date';

/** The same participants: those who undergo it, and those who act, where both statements name them. */
function isSameMatter(story: Story, a: Said, b: Said): boolean {
  if (a.actors.length === 0 || a.actors.join() !== b.actors.join()) return false;
  // "Was not in court on Friday" denies Friday, not the rest of the week.
  if (a.statement.values.some(isDate) || b.statement.values.some(isDate)) return false;
  return similarity(story, a, b, (lemma) => lemma === 'not') >= ALIKE;
}
