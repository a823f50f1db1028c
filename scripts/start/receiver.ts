import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Callback, type CupQuickPayError, createNodeCallbackHandler } from "cup-quickpay";

/**
 * A merchant's receiver of callbacks, which keeps what it got. Only callbacks whose signature holds get in.
 */
export async function startReceiver(secretKey: string) {
  const received: Callback[] = [];
  const refused: CupQuickPayError["code"][] = [];
  const wake = new Set<() => void>();
  const take = (callback: Callback) => {
    received.push(callback);
    for (const each of wake) {
      each();
    }
  };
  const server = createServer(
    createNodeCallbackHandler({
      secretKey,
      on: { update: take },
      onError: (error) => refused.push((error as CupQuickPayError).code),
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/callbacks`,
    received,
    refused,
    /** The callback of a payment that fits, once it is there. */
    async callbackOf<C extends Callback>(
      paymentId: string,
      fits: (callback: Callback) => callback is C,
    ): Promise<C> {
      const end = Date.now() + 10_000;
      for (;;) {
        const found = received.filter(({ payment }) => payment.id === paymentId).find(fits);
        if (found) {
          return found;
        }
        if (Date.now() > end) {
          throw new Error(`No such callback came for ${paymentId} within 10 s.`);
        }
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, 200);
          wake.add(() => {
            clearTimeout(timer);
            resolve();
          });
        });
        wake.clear();
      }
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export type Receiver = Awaited<ReturnType<typeof startReceiver>>;
