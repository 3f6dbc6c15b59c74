/** Sizes of the network, and how it sees distances. */
export interface Sizes {
  /** Numbers for each row of the tables; in the state of a direction; for arcs; for relations (multiples of 8). */
  readonly table: number;
  readonly state: number;
  readonly layers: number;
  readonly arc: number;
  readonly relation: number;
  /** How many relations and tags there are, made up to a multiple of 8. */
  readonly relations: number;
  readonly tags: number;
}

/** Classes of distances; the last is the root's. */
export const DISTANCES = 32;
export const ROOT_DISTANCE = 31;

/** Class of the distance from a child to its head. */
export function distanceOf(d: number): number {
  const size = d < 0 ? -d : d;
  const bucket = size < 8 ? size : size < 12 ? 8 : size < 20 ? 9 : 10;
  return d < 0 ? bucket + 12 : bucket;
}
