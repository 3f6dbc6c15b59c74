import type { Guard } from '../guard.ts';
import { otherSense } from './other-sense.ts';
import { partial } from './partial.ts';
import { prospect } from './prospect.ts';
import { unreal } from './unreal.ts';

/** In the order in which they are asked; one that stops a claim is enough. Each says why. */
export const guards: readonly Guard[] = [unreal, prospect, otherSense, partial];
