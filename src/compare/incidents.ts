/** Events of the inventory that a story is about as such, and that happen once: nobody need undergo them. */
export const INCIDENTS = [
  'shooting',
  'stabbing',
  'attack',
  'crash',
  'fire',
  'explosion',
  'earthquake',
  'storm',
  'flood',
  'collapse',
  'theft',
  'escape',
] as const;
