import type { Guard } from '../guard.ts';
import { alternative } from './alternative.ts';
import { fiction } from './fiction.ts';
import { figurative } from './figurative.ts';
import { notVouched } from './not-vouched.ts';
import { otherSense } from './other-sense.ts';
import { partial } from './partial.ts';
import { privateBody } from './private-body.ts';
import { prospect } from './prospect.ts';
import { purpose } from './purpose.ts';
import { revoked } from './revoked.ts';
import { unreal } from './unreal.ts';

/** In the order in which they are asked; one that stops a claim is enough. Each says why. */
export const guards: readonly Guard[] = [
  unreal,
  notVouched,
  prospect,
  purpose,
  revoked,
  alternative,
  fiction,
  figurative,
  privateBody,
  otherSense,
  partial,
];
