// Compiled against the packed package, with both resolutions that TypeScript has for it.
import { type Callback, createGateClient, parseCallback, type SaleInput } from "cup-quickpay";
import { type Sandbox, startSandbox } from "cup-quickpay/sandbox";
import { signedCallback } from "cup-quickpay/testing";

export const sandbox: Promise<Sandbox> = startSandbox({ port: 0 });
export const gate = createGateClient({ projectId: 200, secretKey: "secret" });
export const callback: Promise<Callback> = parseCallback("{}", "secret");
export const fixture = signedCallback("purchase-success", "secret");
// @ts-expect-error: a purchase needs a customer.
export const incomplete: SaleInput = { general: { payment_id: "1" } };
