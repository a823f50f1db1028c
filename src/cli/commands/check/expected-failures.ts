import { UsageError } from "../../usage-error.js";

/**
 * The reasons of `--expect-fail`, by the checks' ids.
 *
 * @throws UsageError when one has no reason.
 */
export function expectedFailures(values: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    values.map((value) => {
      const [, id, reason] = /^\s*([^:\s]+)\s*:\s*(\S[\s\S]*)$/.exec(value) ?? [];
      if (id === undefined || reason === undefined) {
        throw new UsageError(
          "--expect-fail takes a check's id and the reason: --expect-fail 'answers-in-time:the staging host is slow'.",
        );
      }
      return [id, reason];
    }),
  );
}
