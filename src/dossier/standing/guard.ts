import type { Status } from '../../model/dossier.ts';
import type { Told } from '../story.ts';

/** A reason why a claim that names a stage is no step in anybody's case. */
export interface Guard {
  readonly name: string;
  readonly why: string;
  readonly stops: (one: Told, status: Status) => boolean;
}
