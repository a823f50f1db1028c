type Run<Tx> = (key: string, work: (tx: Tx) => Promise<void>) => Promise<"done" | "repeat" | "busy">;

/**
 * Runs one piece of work for a key at a time in this process. The others wait without holding anything, and
 * are `busy` after some time. If it was done they need not even ask; if it failed, one of them takes over.
 *
 * @param wait How long they wait, in ms.
 */
export function oneAtATime<Tx>(wait: number, run: Run<Tx>): Run<Tx> {
  /** Those who wait for a key whose work is running. */
  const running = new Map<string, Set<(isDone: boolean) => void>>();

  /** Whether the work that is running for the key was done, or undefined if that took too long. */
  function ended(waiting: Set<(isDone: boolean) => void>, ms: number): Promise<boolean | undefined> {
    return new Promise((resolve) => {
      const leave = (isDone?: boolean) => {
        clearTimeout(timer);
        // Or a key that hangs would collect all who ever waited for it.
        waiting.delete(leave);
        resolve(isDone);
      };
      const timer = setTimeout(leave, Math.max(0, ms));
      waiting.add(leave);
    });
  }

  return async (key, work) => {
    const start = performance.now();
    for (let waiting = running.get(key); waiting; waiting = running.get(key)) {
      const isDone = await ended(waiting, wait - (performance.now() - start));
      if (isDone === undefined) {
        return "busy";
      }
      if (isDone) {
        return "repeat";
      }
    }
    const waiting = new Set<(isDone: boolean) => void>();
    running.set(key, waiting);
    let isDone = false;
    try {
      const result = await run(key, work);
      isDone = result !== "busy";
      return result;
    } finally {
      running.delete(key);
      for (const leave of [...waiting]) {
        leave(isDone);
      }
    }
  };
}
