import { from } from '../../around.ts';
import { pleadsFor } from '../../standing/on-behalf.ts';
import type { DenialRule } from '../rule.ts';
import { deniers } from '../speaker.ts';

/** "pled 'not guilty'", "entered pleas of not guilty": as the words stand, where the concept was not recognised. */
const PLEADS = /^(?:plead(?:s|ed|ing)?|pled|enter(?:s|ed|ing)?)\b[^.;:]{0,40}?["'“”]?\b(?:not guilty|innocent)\b/;

export const plea: DenialRule = {
  name: 'plea of not guilty',
  why: 'a plea of not guilty denies the charge it answers',
  read: (one) => {
    const { predicate, certainty, polarity, values } = one.statement;
    const isPlea = predicate === 'plea-not-guilty' ? polarity === 1 : PLEADS.test(from(one));
    if (!isPlea || certainty === 'conditional' || certainty === 'planned') return null;
    // "A plea was entered on Quill's behalf": the plea is Quill's, whoever entered it.
    const who = pleadsFor(one, 'pleaded not guilty') ?? deniers(one);
    const offence = values.find(({ aspect }) => aspect === 'offence');
    return who.length === 0
      ? null
      : {
          kind: 'not-guilty plea',
          who: who.map(({ entity, ...rest }) => ({ ...('span' in rest ? rest.span : rest), entity })),
          of: offence ?? 'accusation before',
        };
  },
};
