// Compiled against the packed package, with both resolutions that TypeScript has for it.
import {
  type Callback,
  type CallbackHandlerOptions,
  createCallbackHandler,
  createGateClient,
  memoryCallbackStore,
  type PurchaseCallback,
  parseCallback,
  type SaleInput,
} from "cup-quickpay";
import { createCallbackInbox, type DurableInbox, waitingPage } from "cup-quickpay/inbox";
import { type Mock, startMock } from "cup-quickpay/mock";
import { postgresCallbackStore } from "cup-quickpay/postgres";
import { type Sandbox, type SandboxOptions, startSandbox } from "cup-quickpay/sandbox";
import { signedCallback } from "cup-quickpay/testing";
import { type MessageValidator, purchaseCallback, saleRequest } from "cup-quickpay/validators";

/** A setting that may be missing, as from the environment. */
declare const port: number | undefined;

export const sandbox: Promise<Sandbox> = startSandbox({ port: 0 });
export const mock: Promise<Mock> = startMock();
export const gate = createGateClient({ projectId: 200, secretKey: "secret" });
export const callback: Promise<Callback> = parseCallback("{}", "secret");
export const fixture = signedCallback("purchase-success", "secret");
export const POST = createCallbackHandler({
  secretKey: async () => ["old", "secret"],
  store: memoryCallbackStore(),
  maxBodySize: port,
  on: {
    purchaseSuccess: ({ payment }): "success" => payment.status,
    update: (callback, { key }): string => `${key} ${callback.payment.status}`,
  },
});
export const inbox: Promise<DurableInbox> = createCallbackInbox({
  secretKey: "secret",
  projectId: 200,
  database: { dataDir: "orders" },
  on: {
    purchaseSuccess: ({ payment }, { tx }) =>
      tx.query("update orders set paid = true where id = $1", [payment.id]),
    update: ({ payment }, { isNews, mismatch }) => `${payment.status} ${isNews} ${mismatch}`,
  },
});
export const storing = inbox.then((each) => createCallbackHandler({ secretKey: "secret", inbox: each }));
export const page: string = waitingPage({ pollUrl: "/pay/1" });
export const validator: MessageValidator<PurchaseCallback> = purchaseCallback;
export const statusOf = (body: unknown): string =>
  purchaseCallback.is(body)
    ? body.payment.status
    : saleRequest
        .problems(body)
        .map(({ path }) => path)
        .join();
export const statuses = callback.then(({ payment }): string => payment.status);
// @ts-expect-error: a purchase needs a customer.
export const incomplete: SaleInput = { general: { payment_id: "1" } };
// @ts-expect-error: no such option.
export const misspelt: SandboxOptions = { prot: port };
// @ts-expect-error: an inbox has the handlers.
export const twice: CallbackHandlerOptions = { secretKey: "", inbox: await inbox, on: { update: () => {} } };
// @ts-expect-error: no database.
export const noDatabase = postgresCallbackStore({});
