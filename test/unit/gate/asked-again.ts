import { setImmediate } from "node:timers/promises";
import { vi } from "vitest";
import type { ClientOptions } from "../../../src/transport/client-options.js";
import { withResolvers } from "../../support/with-resolvers.js";

/**
 * Makes a call that gets these answers one after the other, and says how many requests were sent 999 ms after
 * the first answer, and 1000 ms after it, by a clock that the test turns.
 */
export async function askedAgain<T>(
  answers: readonly Response[],
  call: (options: Pick<ClientOptions, "fetch" | "onEvent">) => Promise<T>,
): Promise<{ after999: number; after1000: number; value: T }> {
  let sent = 0;
  const answered = withResolvers();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const value = call({
      fetch: async () => answers[sent++] as Response,
      onEvent: ({ type }) => type === "response" && answered.resolve(),
    });
    await answered.promise;
    const sentAfter = async (milliseconds: number) => {
      await vi.advanceTimersByTimeAsync(milliseconds);
      await setImmediate();
      return sent;
    };
    return { after999: await sentAfter(999), after1000: await sentAfter(1), value: await value };
  } finally {
    vi.useRealTimers();
  }
}
