import { describe, expect, test } from "vitest";
import { callbackExamples } from "#generated/examples";
import { parseCallback } from "../../../src/callback/parse-callback.js";
import { signedCallback } from "../../../src/testing/signed-callback.js";

type Name = keyof typeof callbackExamples;
type Change = (parent: Record<string, unknown>, key: string) => void;

/** Path and value of everything that is no object and no filled array. */
function leaves(value: unknown, path: string[] = []): { path: string[]; value: unknown }[] {
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) {
    return [{ path, value }];
  }
  return Object.entries(value).flatMap(([key, member]) => leaves(member, [...path, key]));
}

/** The example with one change, as text. A text `raw 12` in it becomes the number 12. */
function changed(name: Name, path: readonly string[], change: Change): string {
  const copy = structuredClone(callbackExamples[name]) as object;
  const parent = path.slice(0, -1).reduce((value, key) => (value as Record<string, object>)[key] ?? {}, copy);
  change(parent as Record<string, unknown>, path.at(-1) ?? "");
  return JSON.stringify(copy).replace(/"raw (\d+)"/g, "$1");
}

const set =
  (value: unknown): Change =>
  (parent, key) => {
    parent[key] = value;
  };
const remove: Change = (parent, key) => {
  delete parent[key];
};

async function outcome(body: string): Promise<string> {
  try {
    await parseCallback(body, "secret");
    return "accepted";
  } catch (error) {
    const { name, code } = error as { name: string; code: string };
    return name === "CallbackError" ? code : `threw ${name}`;
  }
}

const everyLeaf = Object.entries(callbackExamples).flatMap(([name, example]) =>
  leaves(example).map(({ path, value }) => ({ name: name as Name, path, at: path.join("."), value })),
);
type Leaf = (typeof everyLeaf)[number];
const signed = everyLeaf.filter(({ at, value }) => at !== "signature" && typeof value !== "object");

const examples = Object.keys(callbackExamples) as Name[];

/** The leaves of an example that a change of them alone does not bring to this outcome, with what it brings. */
async function otherThan(
  expected: string | ((leaf: Leaf) => string),
  leavesToChange: readonly Leaf[],
  changeOf: (leaf: Leaf) => Change,
): Promise<string[]> {
  const others: string[] = [];
  for (const leaf of leavesToChange) {
    const found = await outcome(changed(leaf.name, leaf.path, changeOf(leaf)));
    if (found !== (typeof expected === "string" ? expected : expected(leaf))) {
      others.push(`${leaf.at}: ${found}`);
    }
  }
  return others;
}

describe.each(examples)("every leaf of %s", (example) => {
  const own = signed.filter(({ name }) => name === example);

  test("is one of a dozen or more", () => {
    expect(own.length).toBeGreaterThanOrEqual(12);
  });

  test("with another value is refused", async () => {
    const other: (leaf: Leaf) => Change = ({ value }) =>
      set(typeof value === "number" ? value + 1 : `${value}x`);
    expect(await otherThan("bad_signature", own, other)).toEqual([]);
  });

  test("removed is refused", async () => {
    expect(await otherThan("bad_signature", own, () => remove)).toEqual([]);
  });

  test("renamed is refused", async () => {
    const rename: Change = (parent, key) => {
      parent[`${key}_`] = parent[key];
      delete parent[key];
    };
    expect(await otherThan("bad_signature", own, () => rename)).toEqual([]);
  });

  test("set to null is refused, but for empty texts", async () => {
    const filled = own.filter(({ value }) => value !== "");
    expect(await otherThan("bad_signature", filled, () => set(null))).toEqual([]);
  });

  test("put into an array is refused", async () => {
    expect(await otherThan("bad_signature", own, ({ value }) => set([value]))).toEqual([]);
  });
});

test("The leaves of all examples are several hundred", () => {
  expect(signed.length).toBeGreaterThan(350);
});

/**
 * Changes of the type alone, which the signature cannot see: `1` signs like `"1"`. The schema refuses all but
 * these.
 */
const acceptedNumbersAsText = new Set(["operation.id"]);
const acceptedTextAsNumber = new Set([
  "redirect_data.body.merchantTradeId",
  "customer.id",
  "operation.provider.payment_id",
]);

describe("the type of a leaf", () => {
  const numbers = signed.filter(({ value }) => typeof value === "number");
  const digits = signed.filter(({ value }) => typeof value === "string" && /^[1-9]\d*$|^0$/.test(value));

  test("is tried in well over a hundred places", () => {
    expect(numbers.length).toBeGreaterThan(80);
    expect(digits.length).toBeGreaterThan(40);
  });

  test("as text instead of a number is refused", async () => {
    const expected = ({ at }: Leaf) => (acceptedNumbersAsText.has(at) ? "accepted" : "not_a_callback");
    expect(await otherThan(expected, numbers, ({ value }) => set(String(value)))).toEqual([]);
  });

  test("as a number instead of text is refused", async () => {
    const expected = ({ at }: Leaf) => (acceptedTextAsNumber.has(at) ? "accepted" : "not_a_callback");
    expect(await otherThan(expected, digits, ({ value }) => set(`raw ${value}`))).toEqual([]);
  });

  test("redirect_data.body: a number for a text of digits is accepted, as the contract allows both", async () => {
    const path = ["redirect_data", "body", "merchantTradeId"];
    expect(await outcome(changed("redirect-get", path, set("raw 24101000000751")))).toBe("accepted");
  });

  test("operation.id: a text for a number is accepted, as the contract allows both", async () => {
    expect(await outcome(changed("payout-success", ["operation", "id"], set("24101000000751")))).toBe(
      "accepted",
    );
  });

  test("operation.code: false for the text 0 is refused by the schema", async () => {
    expect(await outcome(changed("purchase-success", ["operation", "code"], set(false)))).toBe(
      "not_a_callback",
    );
  });

  test("operation.provider.auth_code: null for an empty text is accepted, as they sign alike", async () => {
    const path = ["operation", "provider", "auth_code"];
    expect(await outcome(changed("purchase-success", path, set(null)))).toBe("accepted");
  });

  test("operation.provider.auth_code: nothing for an empty text is refused", async () => {
    expect(await outcome(changed("purchase-success", ["operation", "provider", "auth_code"], remove))).toBe(
      "bad_signature",
    );
  });
});

describe("what adds nothing to the canonical string", () => {
  test.each([
    [
      "redirect_data.encrypted: {} for []",
      "redirect-get",
      ["redirect_data", "encrypted"],
      set({}),
      "accepted",
    ],
    ["redirect_data.encrypted: removed", "redirect-get", ["redirect_data", "encrypted"], remove, "accepted"],
    [
      "redirect_data.body: {} for []",
      "redirect-without-fields",
      ["redirect_data", "body"],
      set({}),
      "accepted",
    ],
    ["redirect_data.body: removed", "redirect-without-fields", ["redirect_data", "body"], remove, "accepted"],
    ["an unknown field: []", "purchase-success", ["extra"], set([]), "accepted"],
    ["an unknown field: {}", "purchase-success", ["payment", "extra"], set({}), "accepted"],
    ["account: {}", "purchase-success", ["account"], set({}), "accepted"],
    ["account: []", "purchase-success", ["account"], set([]), "accepted"],
    ["customer: []", "purchase-success", ["customer"], set([]), "accepted"],
    ["errors: []", "purchase-success", ["errors"], set([]), "accepted"],
    ["errors: {}", "purchase-success", ["errors"], set({}), "not_a_callback"],
    ["redirect_data: []", "purchase-success", ["redirect_data"], set([]), "accepted"],
    ["redirect_data: {}", "purchase-success", ["redirect_data"], set({}), "accepted"],
    ["redirectData: {}", "purchase-success", ["redirectData"], set({}), "accepted"],
    ["redirect_data: {} in a payout", "payout-success", ["redirect_data"], set({}), "accepted"],
    ["general: {}", "purchase-success", ["general"], set({}), "accepted"],
    ["payment.region: {} in a payout", "payout-success", ["payment", "region"], set({}), "not_a_callback"],
    ["operation.eci: []", "purchase-success", ["operation", "eci"], set([]), "not_a_callback"],
    [
      "redirect_data.body.extra: []",
      "redirect-get",
      ["redirect_data", "body", "extra"],
      set([]),
      "not_a_callback",
    ],
    ["payment.signature: {}", "purchase-success", ["payment", "signature"], set({}), "accepted"],
    ["frame_mode, which is not signed", "purchase-success", ["frame_mode"], set("iframe"), "accepted"],
    ["frame_mode in payment", "purchase-success", ["payment", "frame_mode"], set({ id: "B-2" }), "accepted"],
    [
      "frame_mode in redirect_data",
      "redirect-get",
      ["redirect_data", "frame_mode"],
      set({ url: "x" }),
      "accepted",
    ],
    [
      "frame_mode among the fields to send",
      "redirect-get",
      ["redirect_data", "body", "frame_mode"],
      set("x"),
      "accepted",
    ],
    [
      "an object as frame_mode among the fields to send",
      "redirect-get",
      ["redirect_data", "body", "frame_mode"],
      set({}),
      "not_a_callback",
    ],
    [
      "an array with the keys of an object",
      "redirect-without-fields",
      ["redirect_data", "body"],
      set([[]]),
      "not_a_callback",
    ],
  ] satisfies [string, Name, string[], Change, string][])("%s", async (_, name, path, change, expected) => {
    expect(await outcome(changed(name, path, change))).toBe(expected);
  });
});

describe("a planted signature", () => {
  const own = callbackExamples["purchase-success"].signature;

  test.each([
    ["in payment", ["payment", "signature"], own],
    ["in operation", ["operation", "signature"], "x"],
    ["in operation.provider", ["operation", "provider", "signature"], null],
    ["in an element of errors", ["errors"], [{ code: 1, message: "x", signature: own }]],
    ["in general", ["general"], { signature: own }],
  ])("is refused: %s", async (_, path, value) => {
    expect(await outcome(changed("purchase-success", path, set(value)))).toBe("bad_signature");
  });
});

describe("fields hidden in a text", () => {
  test("payment.method in payment.id is refused, though it signs alike", async () => {
    const hide: Change = (payment) => {
      payment.id = `${payment.id};payment:method:${payment.method}`;
      delete payment.method;
    };
    expect(await outcome(changed("purchase-success", ["payment", ""], hide))).toBe("not_a_callback");
  });

  test("payment.description in payment.date is refused, though it signs alike", async () => {
    const hide: Change = (payment) => {
      payment.date = `${payment.date};payment:description:${payment.description}`;
      delete payment.description;
    };
    expect(await outcome(changed("purchase-success", ["payment", ""], hide))).toBe("not_a_callback");
  });

  test("customer.phone in customer.id is refused, also with an escape", async () => {
    const hide: Change = (customer) => {
      customer.id = `${customer.id};customer:phone:${customer.phone}`;
      delete customer.phone;
    };
    const body = changed("payout-success", ["customer", ""], hide).replace(";customer", "\\u003bcustomer");
    expect(await outcome(body)).toBe("not_a_callback");
  });

  test("account.number in a key is refused, though it signs alike", async () => {
    const { callback } = await signedCallback("payout-success", "secret", { account: { bank: "X" } });
    const account = { bank: { "X;account": { number: callback.account?.number } } };
    expect(await outcome(JSON.stringify(callback))).toBe("accepted");
    expect(await outcome(JSON.stringify({ ...callback, account }))).toBe("not_a_callback");
  });
});

test("an object with the keys 0 and 1 for an array is refused by the schema, though it signs alike", async () => {
  const errors = [
    { code: 2004, message: "Required field not provided" },
    { code: 2003, message: "Invalid value" },
  ];
  const { callback } = await signedCallback("payout-error", "secret", { errors });
  expect(await outcome(JSON.stringify(callback))).toBe("accepted");
  expect(await outcome(JSON.stringify({ ...callback, errors: { ...errors } }))).toBe("not_a_callback");
});
