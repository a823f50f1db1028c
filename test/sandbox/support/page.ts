import type { Sandbox } from "../../../src/sandbox/index.js";
import { signatureOf } from "../../support/independent-signature.js";

export type Parameters = Record<string, string>;

/** The method page's example of Payment Page, changed, unsigned. */
export const parameters = (change: Record<string, string | number | undefined> = {}): Parameters =>
  Object.fromEntries(
    Object.entries({
      project_id: 200,
      payment_id: "TEST_154",
      payment_amount: 1000,
      payment_currency: "CNY",
      customer_id: "123",
      language_code: "zh",
      payment_description: "TEST_1557900746307",
      ...change,
    })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  );

/** Signs parameters as a merchant does, without the code under test. */
export const signedPage = (unsigned: Parameters, key = "sandbox-secret-key"): Parameters => ({
  ...unsigned,
  signature: signatureOf(
    Object.fromEntries(
      Object.entries(unsigned).filter(([name]) => name !== "frame_mode" && !name.startsWith("_")),
    ),
    key,
  ),
});

/** The address of Payment Page with these parameters. */
export const pageUrl = (sandbox: Sandbox, fields: Parameters) =>
  `${sandbox.url}/payment?${new URLSearchParams(fields)}`;

export interface Shown {
  readonly status: number;
  readonly text: string;
  readonly location: string | null;
  readonly headers: Headers;
}

/** Opens a page without following redirects. */
export async function open(url: string, init: RequestInit = {}): Promise<Shown> {
  const response = await fetch(url, { redirect: "manual", ...init });
  return {
    status: response.status,
    text: await response.text(),
    location: response.headers.get("location"),
    headers: response.headers,
  };
}

/** Sends a form, as a page's own button does. */
export const submit = (url: string, fields: Parameters = {}, headers: Record<string, string> = {}) =>
  open(url, { method: "POST", body: new URLSearchParams(fields), headers });

/** Follows redirects within the sandbox until a page is shown, or a URL elsewhere is reached. */
export async function follow(sandbox: Sandbox, shown: Shown): Promise<Shown> {
  let current = shown;
  while (current.location !== null) {
    const url = new URL(current.location, sandbox.url);
    if (url.origin !== sandbox.url) {
      return current;
    }
    current = await open(url.href);
  }
  return current;
}
