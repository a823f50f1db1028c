/** Milliseconds in which the same error is told once. */
const apart = 30_000;

/**
 * Tells of the engine's errors. While a database is down each of its workers has one twice a second, some of
 * them as plain objects: they are told as errors, and each kind now and then.
 */
export function engineErrors(
  onError: (error: unknown) => void,
  now = () => performance.now(),
): (error: unknown) => void {
  const told = new Map<string, number>();
  return (error) => {
    const { code, message } = error as { code?: unknown; message?: unknown };
    // pg-boss puts queue and worker behind the message.
    const text = String(message ?? error).replace(/ \(Queue: .*$/s, "");
    const kind = `${code} ${text}`;
    const last = told.get(kind);
    if (last !== undefined && now() - last < apart) {
      return;
    }
    told.set(kind, now());
    onError(
      error instanceof Error ? error : Object.assign(new Error(text), code === undefined ? {} : { code }),
    );
  };
}
