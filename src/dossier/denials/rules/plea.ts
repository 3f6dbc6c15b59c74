import type { DenialRule } from '../rule.ts';
import { denier } from '../speaker.ts';

export const plea: DenialRule = {
  name: 'plea of not guilty',
  why: 'a plea of not guilty denies the charge it answers',
  read: (one) => {
    const { predicate, certainty, polarity, values } = one.statement;
    if (predicate !== 'plea-not-guilty' || polarity === -1 || certainty === 'conditional' || certainty === 'planned')
      return null;
    const who = denier(one);
    const offence = values.find(({ aspect }) => aspect === 'offence');
    return who && { kind: 'not-guilty plea', who, of: offence ?? 'accusation before' };
  },
};
