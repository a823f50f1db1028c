/**
 * How many times as long work takes for eight times the length: about 8 if its time is in proportion to the length, 64 if to its
 * square. A ratio within one run, as a busy machine stretches both.
 */
export function growthOf(work: (length: number) => void): number {
  const timeOf = (length: number) => {
    const started = performance.now();
    work(length);
    return performance.now() - started;
  };
  timeOf(20_000);
  const short = Math.min(timeOf(20_000), timeOf(20_000));
  return timeOf(160_000) / short;
}
