/** A stream of items → the stream of their results, several at work at once, in the order of the items. */

/**
 * Starts work on an item as soon as it comes, and gives its result as soon as all earlier ones are given. Takes no more
 * items while `most` are begun and not given: memory does not grow with their number, whichever side is slow.
 *
 * @param work a rejection ends the stream, so what is wrong with one item must be in its result
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  most: number,
): AsyncGenerator<R, void, undefined> {
  const source = items[Symbol.asyncIterator]();
  const begun: Promise<R>[] = [];
  let coming: Promise<IteratorResult<T>> | null = null;
  let ended = false;
  try {
    while (!ended || begun.length > 0) {
      if (!ended && begun.length < most) coming ??= source.next();
      const first = begun[0]?.then(() => null);
      const item = await Promise.race([coming, first].filter((promise) => !!promise));
      if (!item) yield begun.shift()!;
      else {
        coming = null;
        if (item.done) ended = true;
        else begun.push(settled(work(item.value)));
      }
    }
  } finally {
    // Not awaited: a source that waits for its next item would hold up the end.
    if (!ended) settled(Promise.resolve(source.return?.()));
  }
}

/** A promise whose rejection is told when its turn comes, not before. */
function settled<R>(promise: Promise<R>): Promise<R> {
  promise.catch(() => {});
  return promise;
}
