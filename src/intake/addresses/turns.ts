/** Politeness: one request at a time to a host, and some time between the end of one and the start of the next. */

export interface Clock {
  /** Milliseconds that only ever grow. */
  readonly elapsed: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Runs work for a host when its turn has come. */
export type Turns = <T>(host: string, milliseconds: number, work: () => Promise<T>) => Promise<T>;

/** Turns by host; hosts do not wait for one another. */
export function turnsByHost(clock: Clock): Turns {
  const last = new Map<string, Promise<unknown>>();
  const ended = new Map<string, number>();
  return async (host, milliseconds, work) => {
    const before = last.get(host) ?? Promise.resolve();
    const mine = before.then(async () => {
      const since = ended.get(host);
      const left = since === undefined ? 0 : since + milliseconds - clock.elapsed();
      if (left > 0) await clock.wait(left);
      try {
        return await work();
      } finally {
        ended.set(host, clock.elapsed());
      }
    });
    // The next in line waits for the end of this one, however it ends.
    last.set(
      host,
      mine.catch(() => {}),
    );
    return mine;
  };
}
