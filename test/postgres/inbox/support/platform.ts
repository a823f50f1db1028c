import { deliver } from "../../../frameworks/deliver.js";
import type { Chance } from "./chance.js";
import type { Sent } from "./oracle.js";
import type { Planned, Told } from "./payments.js";

export interface PlatformOptions {
  /** The shop's receivers; those that are down are left out. */
  readonly urls: () => readonly string[];
  /** Called before the first callback of a payment. */
  readonly begin: (payment: Planned) => Promise<void>;
  /** Payments at a time. */
  readonly atOnce: number;
  readonly chance: Chance;
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Tells a shop of payments as the platform does: again and again until the answer is 200. */
export async function tellAll(
  payments: readonly Planned[],
  { urls, begin, atOnce, chance }: PlatformOptions,
): Promise<{ sent: Sent[]; repeats: number }> {
  const sent = new Map<string, Sent>();
  let clock = 0;
  let repeats = 0;

  async function tell({ event, payment, queue, body }: Told): Promise<void> {
    const begun = ++clock;
    for (;;) {
      const all = urls();
      const status =
        all.length > 0 &&
        (await deliver(chance.oneOf(all), body, { timeout: 20_000 }).then(
          (answer) => answer.status,
          () => undefined,
        ));
      if (status === 200) {
        break;
      }
      repeats++;
      await pause(50);
    }
    const acked = ++clock;
    const known = sent.get(event);
    sent.set(event, {
      event,
      payment,
      queue,
      sent: Math.min(begun, known?.sent ?? begun),
      acked: Math.min(acked, known?.acked ?? acked),
      ackedAt: known?.ackedAt ?? Date.now(),
    });
  }

  const waiting = [...payments];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let payment = waiting.shift(); payment; payment = waiting.shift()) {
        await begin(payment);
        for (const told of payment.told) {
          // A copy at the same time, to whichever receiver.
          await Promise.all(chance.below(10) === 0 ? [tell(told), tell(told)] : [tell(told)]);
        }
      }
    }),
  );
  return { sent: [...sent.values()], repeats };
}
