/**
 * What the parser can do next. Arcs are made without a relation; the relations are found when the tree stands
 * (labels.ts). Telling the arcs apart by groups of relations here measured no better and ran at a third of the speed.
 */

/** Take the next word. */
export const SHIFT = 0;
/** The top word becomes a child of the next word. */
export const LEFT = 1;
/** The top word becomes a child of the one below it. */
export const RIGHT = 2;
export const ACTIONS = 3;
