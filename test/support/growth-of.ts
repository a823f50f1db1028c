/**
 * How many times as long work takes for eight times the length: about 8 if its time is in proportion to the
 * length, 64 if to its square. For one kind of text at a time: in a sum of many, one that takes the square of
 * its time is lost among the others, unless the texts are very long.
 *
 * Time of the processor, which other programs of a busy machine do not stretch; and the least of several
 * tries, as a collection of garbage can stretch one of them, but nothing shortens any.
 */
export function growthOf(work: (length: number) => void): number {
  const timeOf = (length: number) => {
    const started = process.cpuUsage();
    work(length);
    const { user, system } = process.cpuUsage(started);
    return user + system;
  };
  timeOf(5000);
  let least = Infinity;
  for (let tries = 0; tries < 5 && least > 20; tries++) {
    const short = Math.min(timeOf(5000), timeOf(5000));
    least = Math.min(least, timeOf(40_000) / Math.max(short, 1));
  }
  return least;
}
