import type { Status } from '../../../model/dossier.ts';
import { before, from } from '../../around.ts';
import type { Guard } from '../guard.ts';

const STANDS: readonly Status[] = ['pleaded guilty', 'pleaded not guilty', 'convicted', 'sentenced', 'acquitted'];
const UNDONE =
  '(?:reject(?:ed|s)?|withdrew|withdrawn|withdraws?|refused|vacated|overturn(?:ed|s)?|quash(?:ed|es)?|set aside|thrown out|threw out|reversed|annulled|voided|expunged|retracted|struck down)';
const AFTER = new RegExp(
  `^(?:guilty |not guilty )?(?:pleas?|convictions?|sentences?|acquittals?|verdicts?)(?: (?:of|to|for|on) [^,;.]{1,60}?)? (?:was|were|is|has been|had been|have been|being) (?:later |then |also |since )?${UNDONE}\\b`,
);
const NAMED = /^(?:guilty |not guilty )?(?:plea|conviction|sentence|acquittal|verdict)s?\b/;
const BEFORE = new RegExp(`\\b${UNDONE} (?:[\\w'-]+ ){0,5}$`);

/** "Her conviction was quashed", "the judge rejected the guilty plea". */
export const revoked: Guard = {
  name: 'revoked',
  why: 'a plea that was withdrawn and a verdict that was quashed do not stand; to show the verdict without that is to raise it',
  stops: (one, status) =>
    STANDS.includes(status) && (AFTER.test(from(one)) || (NAMED.test(from(one)) && BEFORE.test(before(one)))),
};
