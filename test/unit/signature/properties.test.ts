import { describe, expect, test } from "vitest";
import { canonicalString } from "../../../src/signature/canonical-string.js";
import { naturalCompare } from "../../../src/signature/natural-compare.js";
import { parseJson } from "../../../src/signature/parse-json.js";
import { sign } from "../../../src/signature/sign.js";
import { verify } from "../../../src/signature/verify.js";
import fc, { anyCharacter } from "../../support/property.js";

/** Among such keys no paths tie, so that their order in the data counts for nothing. */
const plainKey = fc.stringMatching(/^[A-Za-z_中][\w-]{0,5}$/);
const anyKey = fc.oneof(
  plainKey,
  fc.string({ unit: anyCharacter }),
  fc.stringMatching(/^[ab:0 12]{0,4}$/),
  fc.constantFrom("__proto__", "signature", "general", "frame_mode", "constructor", "toString"),
);

function dataWith(key: fc.Arbitrary<string>, number: fc.Arbitrary<number>): fc.Arbitrary<object> {
  const { data } = fc.letrec<{ data: object; value: unknown }>((tie) => ({
    data: fc.dictionary(key, tie("value"), { maxKeys: 5 }),
    value: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(fc.string({ unit: "grapheme" }), number, fc.boolean(), fc.constant(null)),
      fc.array(tie("value"), { maxLength: 12 }),
      tie("data"),
    ),
  }));
  return data;
}

const plainData = dataWith(plainKey, fc.double({ noNaN: true, noDefaultInfinity: true }));
const safeData = dataWith(
  anyKey,
  fc.oneof(fc.maxSafeInteger(), fc.double({ min: -1e13, max: 1e13, noNaN: true })),
);
const anyJson = fc.oneof(
  fc.json({ stringUnit: anyCharacter }),
  safeData.map((data) => JSON.stringify(data)),
);
const almostJson = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc
    .array(
      fc.constantFrom("{", "}", "[", "]", ":", ",", '"', "\\", "a", "1e15", "-0", "9007199254740993", " "),
    )
    .map((tokens) => tokens.join("")),
);

/** The same data, with the keys of every object in another order. */
function shuffled(value: unknown, rank: (key: string) => number): unknown {
  if (Array.isArray(value)) {
    return value.map((element) => shuffled(element, rank));
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(entries.map(([key, member]) => [key, shuffled(member, rank)]));
}

describe("for any data", () => {
  test("the order of the keys does not change the signature", async () => {
    await fc.assert(
      fc.asyncProperty(plainData, fc.func(fc.nat()), async (data, rank) => {
        expect(await sign(shuffled(data, rank) as object, "secret")).toBe(await sign(data, "secret"));
      }),
    );
  });

  test("what sign gives, verify accepts, at the top level and in general", async () => {
    await fc.assert(
      fc.asyncProperty(safeData, fc.string({ minLength: 1 }), async (data, secretKey) => {
        fc.pre(!Object.hasOwn(data, "signature") && !Object.hasOwn(data, "general"));
        const signature = await sign(data, secretKey);
        const own = Object.getOwnPropertyDescriptors(data);
        expect(await verify(Object.defineProperties({ signature }, own), secretKey)).toBe(true);
        expect(await verify(Object.defineProperties({ general: { signature } }, own), secretKey)).toBe(true);
      }),
    );
  });

  test("a shape that is known gives the same canonical string as before", async () => {
    await fc.assert(
      fc.asyncProperty(safeData, async (data) => {
        const before = canonicalString(data);
        await sign(data, "secret");
        expect(canonicalString(data)).toBe(before);
      }),
    );
  });
});

describe("for any JSON", () => {
  test("canonicalString, sign and verify throw nothing but TypeErrors", async () => {
    await fc.assert(
      fc.asyncProperty(anyJson, async (text) => {
        const data = parseJson(text) as object;
        for (const call of [
          async () => canonicalString(data),
          () => sign(data, "k"),
          () => verify(data, "k"),
        ]) {
          const error = await call().catch((error: unknown) => error);
          if (error instanceof Error) {
            expect(error).toBeInstanceOf(TypeError);
          }
        }
      }),
    );
  });

  test("verify accepts no signature that it did not make", async () => {
    const signature = fc.oneof(fc.stringMatching(/^[A-Za-z0-9+/]{85}[AQgw]==$/), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(plainData, signature, async (data, signature) => {
        expect(await verify({ ...data, signature }, "secret")).toBe(false);
      }),
    );
  });

  test("parseJson reads what JSON.parse reads, as long as numbers are safe", () => {
    fc.assert(
      fc.property(safeData, fc.constantFrom(undefined, 2), (data, indent) => {
        const text = JSON.stringify(data, null, indent);
        expect(JSON.stringify(parseJson(text))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  test("parseJson changes nothing but numbers, if one of them must be kept", () => {
    fc.assert(
      fc.property(safeData, (data) => {
        const text = JSON.stringify([data, 0]);
        const kept = parseJson(text.replace(/0\]$/, "9007199254740993]"));
        fc.pre(!/\d{15}|e[+-]?\d/.test(text));
        expect(JSON.stringify(kept)).toBe(
          JSON.stringify([...JSON.parse(text).slice(0, 1), "9007199254740993"]),
        );
      }),
    );
  });
});

describe("for any text", () => {
  test("parseJson throws SyntaxErrors only, and exactly where JSON.parse does", () => {
    fc.assert(
      fc.property(almostJson, (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        if (isJson) {
          expect(() => parseJson(text)).not.toThrow();
        } else {
          expect(() => parseJson(text)).toThrow(SyntaxError);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("naturalCompare is an order: it can be turned around, and carries over", () => {
    fc.assert(
      fc.property(anyKey, anyKey, anyKey, (a, b, c) => {
        expect(naturalCompare(a, b) + naturalCompare(b, a)).toBe(0);
        if (naturalCompare(a, b) <= 0 && naturalCompare(b, c) <= 0) {
          expect(naturalCompare(a, c)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
