import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { groupBy, type Said } from '../../story.ts';
import { backgroundOf } from '../background.ts';
import { isNotBefore } from '../states/not-known.ts';
import { answers, possibleAnswers } from './answering.ts';
import { type AskedOpen, askedOpen } from './asked.ts';

/** What an article says is not known or not told, and another one then tells: "would not say how many were hurt", then "four were". */
export const leftOpen: ComparisonRule = {
  name: 'left-open',
  find(story) {
    const isBackground = backgroundOf(story);
    const asked = askedOpen(story).filter(({ said }) => !isBackground(said));
    const open = new Set(asked.flatMap(({ said, act }) => (act ? [said.claim, act.claim] : [said.claim])));
    const candidates = story.said.filter((said) => !isBackground(said) && !open.has(said.claim));
    return [...groupBy(asked, ({ part, lemma }) => `${part} ${lemma}`).values()].flatMap((group): Question[] => {
      const asking = new Set(group.map(({ said }) => story.article(said)));
      const answered = new Map<Said, AskedOpen[]>();
      for (const one of group)
        for (const said of possibleAnswers(story, one))
          if (!asking.has(story.article(said)) && answers(story, one, said))
            answered.set(said, [...(answered.get(said) ?? []), one]);
      const told = candidates.flatMap((said) => {
        const of = answered.get(said);
        return of ? [{ said, of }] : [];
      });
      const after = told.filter(({ said, of }) =>
        of.every((one) => isNotBefore(story.published(said), story.published(one.said))),
      );
      // What was told before is left open for another reason than that nobody knew.
      if (after.length === 0 || after.length < told.length) return [];
      const before = group.filter((one) => after.some(({ of }) => of.includes(one)));
      return [
        {
          aspect: 'other',
          ...wordingOf(group[0]!),
          actors: [],
          accounts: [
            before.map(({ said }) => answer(said, 'not known')),
            after.map(({ said }) => answer(said, 'told')),
          ],
          exclusive: false,
          sequence: true,
        },
      ];
    });
  },
};

const wordingOf = ({ part, lemma }: AskedOpen): Pick<Question, 'template' | 'slots'> =>
  part === 'thing' || part === 'name'
    ? { template: 'unknown', slots: { thing: lemma } }
    : part === 'count'
      ? { template: 'unknown-count', slots: { thing: lemma } }
      : { template: `unknown-${part}`, slots: { event: lemma } };

const answer = (said: Said, term: string): Answer => ({
  ...said,
  label: said.statement,
  value: { type: 'terms', terms: [term] },
});
