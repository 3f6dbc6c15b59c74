/** What reading one article may take: a net under the limits of the rooms, documented in docs/threads.md. */
export const readingLimits = {
  /**
   * A minute, and a millisecond for each character: some forty times what a slow machine needs, so that a busy one gives
   * the same dossier.
   */
  milliseconds: ({ text }: { readonly text: string }): number => 60_000 + text.length,
  /** The same on every machine: what is too much for one is too much for all. */
  heapMegabytes: 2048,
};
