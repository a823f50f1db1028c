/**
 * How many times as long work takes for eight times the length: about 8 if its time is in proportion to the
 * length, 64 if to its square. The least of several tries, as a busy machine can stretch one of them, but
 * does not shorten any.
 */
export function growthOf(work: (length: number) => void): number {
  const timeOf = (length: number) => {
    const started = performance.now();
    work(length);
    return performance.now() - started;
  };
  timeOf(20_000);
  let least = Infinity;
  for (let tries = 0; tries < 4 && least > 20; tries++) {
    const short = Math.min(timeOf(20_000), timeOf(20_000));
    least = Math.min(least, timeOf(160_000) / short);
  }
  return least;
}
