/** Which predicate a value belongs to, and by which of its arguments. */
import type { Tree } from '../../language/tree.ts';

export interface Attachment {
  /** Token of the predicate. */
  readonly predicate: number;
  /** The dependent of the predicate through which the value hangs on it; the predicate itself where the value modifies it. */
  readonly through: number;
}

const MAX_CLIMB = 30;

/** The predicate nearest above `token`, where `isPredicate` says which tokens are predicates; null if there is none. */
export function attach(tree: Tree, token: number, isPredicate: (token: number) => boolean): Attachment | null {
  let through = token;
  for (let at = token, climbs = 0; at >= 0 && climbs < MAX_CLIMB; climbs++) {
    if (isPredicate(at)) return { predicate: at, through };
    through = at;
    at = tree.head(at);
  }
  return null;
}
