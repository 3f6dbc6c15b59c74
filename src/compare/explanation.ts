/** How a matter came about, as data: the rule, how each answer was read, and why accounts cannot meet. */
import type { Apartness, Explanation, Finding } from '../model/point.ts';
import type { Answer } from './rule.ts';
import type { Story } from './story.ts';
import { exclude } from './values/accounts.ts';

const BY_TYPE = { number: 'numbers', date: 'days', terms: 'terms', truth: 'truth', words: 'words' } as const;

/** Why two accounts of a matter stand apart; null where they can both be right. */
function apartness(
  a: readonly Answer[],
  b: readonly Answer[],
  finding: Finding,
  isSequence: boolean,
  isOnlyPair: boolean,
): Apartness | null {
  if (isSequence) return 'stages';
  // two accounts that a rule holds to exclude each other do so by what it read: a deputy is not the chief
  const apart = exclude(a, b, ({ value }) => value) || (isOnlyPair && finding === 'differ');
  if (!apart) return null;
  return finding === 'changed' ? 'rises' : BY_TYPE[a[0]!.value.type];
}

/**
 * @param rule name of the rule that asked
 * @param isSequence whether the accounts follow one another by nature
 * @param accounts the answers of each account, in the order in which the accounts are shown
 */
export function explanationOf(
  rule: string,
  finding: Finding,
  isSequence: boolean,
  accounts: readonly (readonly Answer[])[],
  story: Story,
): Explanation {
  const apart = accounts.flatMap((a, first) =>
    accounts.slice(first + 1).flatMap((b, i) => {
      const why =
        finding === 'differ' || finding === 'changed'
          ? apartness(a, b, finding, isSequence, accounts.length === 2)
          : null;
      return why === null ? [] : [{ first, second: first + 1 + i, why }];
    }),
  );
  return { rule, answers: accounts.map((account) => readings(account, story)), apart };
}

/** Each claim once, as it was read. Where the answer is a whole statement its words are not told again. */
function readings(account: readonly Answer[], story: Story): Explanation['answers'][number] {
  const seen = new Set<string>();
  return account.flatMap((answer) => {
    const { claim, label, value, statement } = answer;
    if (seen.has(claim) || label === statement) return [];
    seen.add(claim);
    return [{ claim, label: story.words(answer, label), value }];
  });
}
