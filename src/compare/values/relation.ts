/** How two answers to one question stand to each other. */
export type Relation =
  /** They say the same. */
  | 'same'
  /** Both can be right: one is finer, rounded, hedged or longer. */
  | 'compatible'
  /** They cannot both be right. */
  | 'conflict'
  /** One of them is too vague or open to tell. */
  | 'unknown';
