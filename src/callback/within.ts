/**
 * Does some work, and waits for it no longer than a time.
 *
 * @param ms The time, in ms.
 * @param tooLate Makes the error to reject with when the time is over. The work's signal is aborted with the
 *   same one.
 * @param work It goes on when the time is over, unless it heeds its signal.
 * @param late Hears what the work rejects with after that.
 */
export async function within<Result>(
  ms: number,
  tooLate: () => unknown,
  work: (signal: AbortSignal) => Promise<Result>,
  late: (error: unknown) => void,
): Promise<Result> {
  const controller = new AbortController();
  const { signal } = controller;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const error = tooLate();
      reject(error);
      controller.abort(error);
    }, ms);
    work(signal)
      .then(resolve, (error) => {
        if (!signal.aborted) {
          reject(error);
        } else if (error !== signal.reason) {
          late(error);
        }
      })
      .finally(() => clearTimeout(timer));
  });
}
