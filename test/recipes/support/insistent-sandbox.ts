import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, vi } from "vitest";
import { type Sandbox, startSandbox } from "../../../src/sandbox/index.js";
import { sale, salePath, sendSigned } from "../../sandbox/support/merchant.js";

/**
 * A sandbox whose customers all pay, and which sends each callback until it was answered with 200. Ten minutes pass in a
 * second, as its repeats are ever further apart.
 */
export async function insistentSandbox(seed: number): Promise<Sandbox> {
  const sandbox = await startSandbox({
    clock: { speed: 600 },
    thresholdTime: "30d",
    autoComplete: true,
    seed,
  });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/**
 * From now on, three copies at once follow each callback that was answered with 200. They would also bring what was
 * answered too early, so that must be looked for without them.
 */
export function sendCopies(sandbox: Sandbox): void {
  const repeated = new Set<string>();
  const stop = sandbox.on((event) => {
    if (
      event.type === "attempt" &&
      event.callback.state === "delivered" &&
      !repeated.has(event.callback.id)
    ) {
      const { id } = event.callback;
      repeated.add(id);
      for (let copy = 0; copy < 3; copy += 1) {
        sandbox.sendCallback(id);
      }
    }
  });
  onTestFinished(stop);
}

/** Waits until each payment is paid, and both its callbacks were answered with 200; also for all copies. */
export async function allDelivered(sandbox: Sandbox): Promise<void> {
  await vi.waitFor(
    () => {
      const { payments, callbacks } = sandbox;
      expect(payments.filter(({ status }) => status !== "success")).toEqual([]);
      expect(callbacks.filter(({ state }) => state !== "delivered")).toEqual([]);
      expect(callbacks).toHaveLength(2 * payments.length);
    },
    { timeout: 60_000, interval: 50 },
  );
  await sandbox.settled();
}

/** Buys one order after the other, A1, A2 and so on, about as fast as customers of a busy shop. */
export function buyer(
  sandbox: Sandbox,
  callbackUrl: () => string,
  place: (id: string) => Promise<unknown> = async () => {},
) {
  const bought: string[] = [];
  return {
    /** The ids. */
    bought,
    async buy() {
      const id = `A${bought.length + 1}`;
      bought.push(id);
      await place(id);
      const general = { merchant_callback_url: callbackUrl() };
      const { status } = await sendSigned(
        sandbox,
        salePath,
        sale(id, { general, payment: { amount: 1000 } }),
      );
      expect(status).toBe(200);
      await sleep(30);
    },
  };
}
