/**
 * How long one article may take, in milliseconds: a minute, and a millisecond for each character (some fifty times what
 * a slow machine needs). A net for what the limits of the rooms do not catch, wide enough never to depend on a busy machine.
 */
export const readingLimit = ({ text }: { readonly text: string }): number => 60_000 + text.length;
