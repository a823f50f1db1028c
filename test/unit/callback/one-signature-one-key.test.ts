import { describe, expect, test } from "vitest";
import { callbackExamples } from "#generated/examples";
import type { Callback } from "../../../src/callback/callback.js";
import { callbackKey } from "../../../src/callback/callback-key.js";
import { eventOf } from "../../../src/callback/event-of.js";
import { readCallback } from "../../../src/callback/read-callback.js";
import { CallbackError } from "../../../src/errors/callback-error.js";
import { canonicalString } from "../../../src/signature/canonical-string.js";
import { parseJson } from "../../../src/signature/parse-json.js";
import { sign } from "../../../src/signature/sign.js";
import fc from "../../support/property.js";
import { type Choose, rewrites, type TreeObject, textOf, treeOf } from "./rewrites.js";

const names = Object.keys(rewrites);

const examples = Object.values<Callback>(callbackExamples);

/** Genuine callbacks: the contract's, and changes of them that tempt to a rewrite. */
const genuine = fc
  .record({
    // Two kinds of examples alike often: those that redirect are few.
    example: fc.oneof(
      fc.constantFrom(...examples.filter((example) => "redirect_data" in example)),
      fc.constantFrom(...examples.filter((example) => !("redirect_data" in example))),
    ),
    paymentId: fc.constantFrom(undefined, "A;1", "payment:id:A-1", "1", "A:B"),
    description: fc.constantFrom(undefined, "", "a;b", "size:L;colour:red", "1"),
    operation: fc.constantFrom(
      {},
      { id: undefined },
      { id: undefined, request_id: undefined },
      { code: "1" },
      { code: "3041" },
    ),
    currency: fc.constantFrom("CNY", "CNY", "USD"),
    errors: fc.constantFrom(
      undefined,
      null,
      [],
      [{ code: 3041, message: "x" }],
      [{ code: 1, message: "a;b" }],
    ),
    respelt: fc.constantFrom(undefined, null, "redirect_data", "redirectData"),
    extra: fc.constantFrom(
      {},
      { list: ["a", "b"] },
      { flags: { "0": true, "1": false } },
      { note: { text: "x:y" } },
    ),
  })
  .map(({ example, paymentId, description, operation, currency, errors, respelt, extra }) => {
    const {
      signature: _,
      general: __,
      ...rest
    } = example as Callback & { signature?: string; general?: object };
    const data = {
      ...withRedirectAs(respelt, rest),
      ...(errors !== undefined && { errors }),
      payment: {
        ...example.payment,
        ...(paymentId === undefined ? {} : { id: paymentId }),
        ...(description === undefined ? {} : { description }),
        sum: { ...example.payment.sum, currency },
      },
      operation: { ...example.operation, ...operation },
      ...extra,
    };
    return JSON.parse(JSON.stringify(data)) as Callback;
  });

/** What sends the customer on, under either name, also with null under the other; null under both is nothing. */
function withRedirectAs(name: string | null | undefined, data: object): object {
  if (name === undefined) {
    return data;
  }
  const { redirect_data = null, ...rest } = data as { redirect_data?: object };
  return {
    ...rest,
    redirect_data: name === "redirect_data" ? redirect_data : null,
    redirectData: name === "redirectData" ? redirect_data : null,
  };
}

/** What a handler would act on. */
function actedOn(callback: Callback): unknown[] {
  const { project_id, payment, operation } = callback;
  const { amount, currency } = payment.sum;
  const isRedirect = "redirect_data" in callback;
  return [
    eventOf(callback),
    project_id,
    payment.id,
    payment.type,
    payment.status,
    amount,
    currency,
    operation.type,
    operation.status,
    isRedirect,
  ];
}

async function outcome(body: string): Promise<{ key: string; callback?: Callback } | string> {
  try {
    return await readCallback(body, ["secret"]);
  } catch (error) {
    if (error instanceof CallbackError) {
      return error.code;
    }
    throw error;
  }
}

/** Rewrites a signed callback, and says whether its canonical string has stayed the same. */
function rewritten(
  data: object,
  steps: readonly string[],
  numbers: readonly number[],
): [text: string, same: boolean] {
  const tree = treeOf(data) as TreeObject;
  const pending = [...numbers];
  const choose: Choose = (choices) => choices[(pending.shift() ?? 0) % Math.max(choices.length, 1)];
  for (const step of steps) {
    rewrites[step]?.(tree, choose);
  }
  const text = textOf(tree);
  return [text, canonicalString(parseJson(text) as object) === canonicalString(data)];
}

/**
 * What most rewrites of a kind come to, unless they are refused: the test would mean little if they never
 * came to it.
 */
const usual: Readonly<Record<string, string>> = {
  'a field under "" or "0" further down': "changed",
  "a text of several lines as fields": "accepted",
  "a value of another type": "accepted",
  "an array with keys for its indexes": "accepted",
  "indexes for keys": "accepted",
  "frame_mode with another payment in it": "accepted",
  "a key twice in the text": "accepted",
  "an empty container": "accepted",
  "fields under __proto__": "accepted",
  "keys in another order": "accepted",
  "the signature in general": "accepted",
  "redirect_data under its other name": "changed",
  "redirect_data of null": "changed",
};

const numbers = fc.array(fc.nat(10_000), { minLength: 12, maxLength: 12 });

/**
 * The same canonical string: then the same key and the same event, or a refusal. Another one: then a wrong
 * signature.
 */
async function holdsFor(
  data: Callback,
  steps: readonly string[],
  choices: readonly number[],
): Promise<string> {
  const signed = { ...data, signature: await sign(data, "secret") };
  const [text, isSame] = rewritten(signed, steps, choices);
  const result = await outcome(text);
  if (!isSame) {
    expect(result).toMatch(/^(?:unsigned|bad_signature|too_complex)$/);
    return "changed";
  }
  if (typeof result === "string") {
    return "refused";
  }
  const original = await outcome(JSON.stringify(signed));
  if (typeof original === "string") {
    throw new Error("a genuine callback was refused, a rewritten one accepted");
  }
  expect(result.key).toBe(original.key);
  expect(result.callback && actedOn(result.callback)).toEqual(
    original.callback && actedOn(original.callback),
  );
  return "accepted";
}

describe.each(names)("a callback rewritten with %s", (name) => {
  test("has the key that it had, or is refused", async () => {
    const outcomes: Record<string, number> = { changed: 0, refused: 0, accepted: 0 };
    await fc.assert(
      fc.asyncProperty(genuine, numbers, async (data, choices) => {
        const result = await holdsFor(data, [name], choices);
        outcomes[result] = (outcomes[result] ?? 0) + 1;
      }),
      { numRuns: 100 },
    );
    expect(outcomes[usual[name] ?? "refused"]).toBeGreaterThan(20);
  });
});

test("a callback rewritten several times over has the key that it had, or is refused", {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      genuine,
      fc.array(fc.constantFrom(...names), { minLength: 2, maxLength: 5 }),
      fc.array(fc.nat(10_000), { minLength: 60, maxLength: 60 }),
      async (data, steps, choices) => {
        await holdsFor(data, steps, choices);
      },
    ),
    { numRuns: 600 },
  );
});

test("callbackKey gives the key that the body was read with", async () => {
  await fc.assert(
    fc.asyncProperty(genuine, async (data) => {
      const result = await outcome(JSON.stringify({ ...data, signature: await sign(data, "secret") }));
      if (typeof result === "string" || !result.callback) {
        throw new Error("a genuine callback was refused");
      }
      expect(callbackKey(result.callback)).toBe(result.key);
    }),
    { numRuns: 250 },
  );
});
