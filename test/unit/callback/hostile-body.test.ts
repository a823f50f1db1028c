import { describe, expect, test } from "vitest";
import { callbackExamples } from "#generated/examples";
import type { Callback } from "../../../src/callback/callback.js";
import { parseCallback } from "../../../src/callback/parse-callback.js";
import { CallbackError } from "../../../src/errors/callback-error.js";
import { signedCallback } from "../../../src/testing/signed-callback.js";
import fc, { anyCharacter } from "../../support/property.js";
import { smallest, smallestBody, smallestSignature } from "./bodies.js";

/** What a body is refused with; anything but a `CallbackError` is a failure. */
async function refusal(body: string | Uint8Array | object): Promise<CallbackError> {
  try {
    await parseCallback(body, ["secret", "older"]);
  } catch (error) {
    if (error instanceof CallbackError) {
      return error;
    }
    throw error;
  }
  throw new Error("the body was accepted");
}

const jsonObject = fc.dictionary(
  fc.string({ unit: anyCharacter }),
  fc.jsonValue({ stringUnit: anyCharacter }),
);

describe("never anything but a CallbackError comes of", () => {
  test("any text", () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: anyCharacter }), async (text) => {
        expect((await refusal(text)).code).toMatch(/not_json|unsigned/);
      }),
    ));

  test("any bytes", () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect((await refusal(bytes)).code).toMatch(/not_json|unsigned/);
      }),
    ));

  test("any JSON", () =>
    fc.assert(
      fc.asyncProperty(fc.json({ stringUnit: anyCharacter }), async (json) => {
        expect((await refusal(json)).code).toMatch(/not_json|unsigned/);
      }),
    ));

  test("any JSON with something for a signature", () =>
    fc.assert(
      fc.asyncProperty(jsonObject, fc.jsonValue(), async (data, signature) => {
        const { code } = await refusal(JSON.stringify({ ...data, signature }));
        expect(code).toMatch(/unsigned|bad_signature|too_complex/);
      }),
    ));

  test("any JSON with a signature of the right form, as an object", () =>
    fc.assert(
      fc.asyncProperty(jsonObject, async (data) => {
        const { code } = await refusal({ ...data, signature: smallestSignature });
        expect(code).toMatch(/bad_signature|too_complex/);
      }),
    ));

  test("any value in any place of a callback", () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom("project_id", "payment", "operation", "redirect_data", "general", "account"),
        fc.jsonValue(),
        async (field, value) => {
          const body = JSON.stringify({ ...smallest, [field]: value, signature: smallestSignature });
          const accepted = await parseCallback(body, "secret").catch((error) => error);
          if (accepted instanceof Error) {
            expect(accepted).toBeInstanceOf(CallbackError);
          }
        },
      ),
    ));

  test("any byte of a callback flipped", () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat(smallestBody.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (index, mask) => {
          const bytes = Buffer.from(smallestBody);
          bytes[index] = (bytes[index] ?? 0) ^ mask;
          expect((await refusal(bytes)).code).toMatch(/not_json|unsigned|bad_signature/);
        },
      ),
      { numRuns: 500 },
    ));
});

const signed = (fields: string) => `${smallestBody.slice(0, -1)},${fields}}`;

describe("a body that is made to hurt", () => {
  test("may nest arrays deeply", async () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    expect((await refusal(deep)).code).toBe("too_complex");
    expect((await refusal(signed(`"deep":${deep}`))).code).toBe("too_complex");
  });

  test("may nest objects deeply", async () => {
    const deep = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
    expect((await refusal(signed(`"deep":${deep}`))).code).toBe("too_complex");
  });

  test("may nest deeply where nothing is signed", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect((await refusal(signed(`"frame_mode":${deep}`))).code).toBe("too_complex");
  });

  test("may look forged where nothing is signed", async () => {
    const { payment } = await parseCallback(signed('"frame_mode":[";payment:"]'), "secret");
    expect(payment.id).toBe("A-1");
  });

  test("may be long", async () => {
    expect((await refusal(signed(`"long":"${"x".repeat(5_000_000)}"`))).code).toBe("bad_signature");
  });

  test("may have many fields", async () => {
    const fields = Array.from({ length: 100_000 }, (_, index) => `"field${index}":${index}`).join(",");
    expect((await refusal(signed(fields))).code).toBe("too_complex");
  });

  test("may repeat a key: the last one counts", async () => {
    const body = signed('"payment":{"id":"B-2"}');
    expect((await refusal(body)).code).toBe("bad_signature");
  });

  test("may have half of a surrogate pair", async () => {
    expect((await refusal(signed('"half":"\\ud800"'))).code).toBe("bad_signature");
  });

  test("may be an object that contains itself", async () => {
    const body: Record<string, unknown> = { ...smallest, signature: smallestSignature };
    body.self = body;
    expect((await refusal(body)).code).toBe("too_complex");
  });

  test("may have undefined, functions, symbols and NaN in an object", async () => {
    for (const value of [undefined, () => 1, Symbol("s"), Number.NaN]) {
      const { code } = await refusal({ ...smallest, value, signature: smallestSignature });
      expect(code).toBe("bad_signature");
    }
  });
});

describe("a callback may have", () => {
  const list = (length: number, value: string) => `[${Array.from({ length }, () => value).join(",")}]`;
  /**
   * What `smallestBody` has, with an array: the body, eight fields, three objects, the signature and the
   * array.
   */
  const others = 14;

  const object = (length: number) =>
    `{${Array.from({ length }, (_, index) => `"key${index}":{}`).join(",")}}`;

  test.each<[string, string, string]>([
    ["32 levels", `"a":${"[".repeat(31)}${"]".repeat(31)}`, `"a":${"[".repeat(32)}${"]".repeat(32)}`],
    ["1,024 values", `"a":${list(1024 - others, "{}")}`, `"a":${list(1025 - others, "{}")}`],
    ["64 keys in an object", `"a":${object(64)}`, `"a":${object(65)}`],
    [
      "192 numbers that are no integers",
      `"frame_mode":${list(192, "0.5")}`,
      `"frame_mode":${list(193, "0.5")}`,
    ],
    [
      "24 numbers that PHP prints with an exponent",
      `"frame_mode":${list(24, "1e99")}`,
      `"frame_mode":${list(25, "1e99")}`,
    ],
    [
      "24 integers written with an exponent",
      `"frame_mode":${list(24, "1e15")}`,
      `"frame_mode":${list(25, "1e15")}`,
    ],
    ["192 numbers -0", `"frame_mode":${list(192, "-0")}`, `"frame_mode":${list(193, "-0")}`],
    [
      "40,960 characters of paths",
      `"frame_mode":{"${"k".repeat(20_000)}":[1,1]}`,
      `"frame_mode":{"${"k".repeat(20_500)}":[1,1]}`,
    ],
  ])("%s, and no more", async (_, most, tooMuch) => {
    expect((await parseCallback(signed(most), "secret")).payment.id).toBe("A-1");
    const error = await refusal(signed(tooMuch));
    expect(error.code).toBe("too_complex");
    expect(error.message).toBe(
      "The callback has more than 32 levels, 1024 values, 64 keys in one object, 192 numbers that are no integers, " +
        "or 40960 characters in the paths of all its fields. No callback of the platform has, so its signature was not looked at.",
    );
  });

  test("keys with blanks and colons, as long as their paths are short", async () => {
    const withKeys = async (length: number) => {
      const odd = Object.fromEntries(
        Array.from({ length }, (_, index) => [`a key: ${"k".repeat(60)}${index}`, index]),
      );
      const { body } = await signedCallback({ ...smallest, odd } as unknown as Callback, "secret");
      return body;
    };
    expect((await parseCallback(await withKeys(50), "secret")).payment.id).toBe("A-1");
    expect((await refusal(await withKeys(60))).code).toBe("bad_signature");
  });

  test("forty operations and twenty errors", async () => {
    const operation = { ...callbackExamples["purchase-success"].operation };
    const error = { code: 2004, message: "Required field not provided", field: "customer.phone" };
    const body = {
      ...smallest,
      operations: Array.from({ length: 40 }, () => operation),
      errors: Array.from({ length: 20 }, () => error),
    };
    const { callback } = await signedCallback(body as unknown as Callback, "secret");
    expect((await parseCallback(JSON.stringify(callback), "secret")).payment.id).toBe("A-1");
  });
});

describe("a key __proto__", () => {
  const body = `${smallestBody.slice(0, -1)},"__proto__":{"polluted":"yes"}}`;

  test("is signed like any other", async () => {
    expect((await refusal(body)).code).toBe("bad_signature");
  });

  test("changes no prototype", async () => {
    await refusal(body);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  test("gives the callback no redirect_data", async () => {
    const planted = `${smallestBody.slice(0, -1)},"__proto__":{"redirect_data":{}}}`;
    const callback = await parseCallback(planted, "secret");
    expect("redirect_data" in callback).toBe(false);
    expect(Object.getPrototypeOf(callback)).toBe(Object.prototype);
  });
});

describe("a refusal tells nothing of the callback", () => {
  const secrets = ["6216261000000000018", "top-secret-key", smallestSignature, "Zhang Wei", "13632264147"];

  test.each([
    ["broken JSON", '{"pan":"6216261000000000018","name":"Zhang Wei"'],
    ["no signature", '{"pan":"6216261000000000018","phone":"13632264147"}'],
    ["a wrong signature", `{"6216261000000000018":"Zhang Wei","signature":"${smallestSignature}"}`],
    ["a value that cannot be signed", `{"6216261000000000018":"\\ud800","signature":"${smallestSignature}"}`],
  ])("nor does its cause: %s", async (_, body) => {
    const error = await parseCallback(body, "top-secret-key").catch((reason) => reason);
    const told = JSON.stringify([error.message, error.stack, error, String(error.cause), error.cause?.stack]);
    for (const secret of secrets) {
      expect(told).not.toContain(secret);
    }
  });
});
