/** Does some work once there is room for it. */
export type WithRoom = <Result>(wait: number, work: () => Promise<Result>) => Promise<Result>;

/**
 * Does so many pieces of work at a time; the others wait, first come, first served.
 *
 * The work rejects with an error that says why if there is no room within `wait` ms: it has not begun.
 */
export function atMost(limit: number): WithRoom {
  let running = 0;
  /** Those who wait, in their order. */
  const waiting = new Set<() => void>();

  function room(wait: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const enter = () => {
        clearTimeout(timer);
        waiting.delete(enter);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.delete(enter);
        reject(
          new Error(
            `No connection for a callback within ${wait} ms: all ${limit} that the store takes at a time are held by handlers. ` +
              "Do handlers wait for something slow, or for several connections beside `tx`?",
          ),
        );
      }, wait);
      waiting.add(enter);
    });
  }

  return async (wait, work) => {
    if (running < limit) {
      running += 1;
    } else {
      // Whoever leaves hands the place over, so that nobody slips in between.
      await room(wait);
    }
    try {
      return await work();
    } finally {
      const [next] = waiting;
      if (next) {
        next();
      } else {
        running -= 1;
      }
    }
  };
}
