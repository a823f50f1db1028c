import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import * as ours from "cup-quickpay";
import * as theirs from "ecommpay";
import { Callback, Payment, signer } from "ecommpay";
import express from "express";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { signatureOf } from "../support/independent-signature.js";

/* What the guide “Coming from the ecommpay package” says of both packages, by running both. */

const { CallbackError, InvalidInputError, memoryCallbackStore, parseCallback, paymentPageUrl, sign } = ours;
const key = "secret";
const guide = readFileSync("spec/guides/coming-from-ecommpay.md", "utf8");

const paid = {
  project_id: 200,
  payment: { id: "A-1", type: "purchase", status: "success", sum: { amount: 1000, currency: "CNY" } },
  operation: { id: 11, type: "sale", status: "success", code: "0" },
};
const signed = (data: Record<string, unknown>) =>
  JSON.stringify({ ...data, signature: signatureOf(data, key) });

describe("The code before and after", () => {
  interface Shop {
    linkOf(id: string, fen: number): string | Promise<string>;
  }
  let before: Shop & { takeCallback(deliver: object): express.RequestHandler };
  let after: Shop & { takeCallback(deliver: object, fenOf: object, store: object): express.RequestHandler };

  beforeAll(async () => {
    vi.stubEnv("CUP_SECRET_KEY", key);
    before = (await import("../../examples/recipes/from-ecommpay/before.js")) as never;
    after = (await import("../../examples/recipes/from-ecommpay/after.js")) as never;
    return () => vi.unstubAllEnvs();
  });

  const order = ["A-1", 1000] as const;
  const parametersOf = (link: string) => {
    const { signature, ...parameters } = Object.fromEntries(new URL(link).searchParams);
    return { parameters, signature };
  };

  test("makes links with the same parameters, but for interface_type, which theirs adds", async () => {
    const { interface_type, ...parameters } = parametersOf(await before.linkOf(...order)).parameters;
    expect(interface_type).toBe('{"id":22}');
    expect(parametersOf(await after.linkOf(...order)).parameters).toEqual(parameters);
  });

  test("makes the same signature once interface_type is passed", async () => {
    const { parameters, signature } = parametersOf(await before.linkOf(...order));
    const { project_id, payment_amount, ...rest } = parameters;
    const link = await paymentPageUrl(
      { ...rest, payment_amount: Number(payment_amount) } as ours.PaymentPageInput,
      { projectId: 200, secretKey: key },
    );
    expect(parametersOf(link).signature).toBe(signature);
  });

  /** The shop's server, and the ids that it has delivered. */
  async function shopOf(which: "before" | "after") {
    const delivered: string[] = [];
    const deliverOrder = (id: string) => void delivered.push(id);
    const app = express();
    if (which === "before") {
      app.post("/callbacks", express.json(), before.takeCallback(deliverOrder));
    } else {
      app.post(
        "/callbacks",
        after.takeCallback(deliverOrder, () => 1000, memoryCallbackStore()),
      );
    }
    // Express would print what a route throws.
    app.use(
      ((_error, _request, response, _next) => void response.status(500).end()) as express.ErrorRequestHandler,
    );
    const server = app.listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    const deliver = async (body: string) => {
      const headers = { "content-type": "application/json" };
      return (await fetch(`http://127.0.0.1:${port}/callbacks`, { method: "POST", headers, body })).status;
    };
    return { deliver, delivered };
  }

  const cases: readonly [string, string[], number[], number[], number[]][] = [
    ["a payment", [signed(paid)], [200], [200], [1, 1]],
    ["a repeat", [signed(paid), signed(paid)], [200, 200], [200, 200], [2, 1]],
    ["a wrong signature", [JSON.stringify({ ...paid, signature: "AAAA" })], [500], [400], [0, 0]],
    ["a null", [signed({ ...paid, errors: null })], [500], [200], [0, 1]],
    [
      "a refund, whose payment.status is success, too",
      [signed({ ...paid, operation: { ...paid.operation, type: "refund" } })],
      [200],
      [200],
      [1, 0],
    ],
    [
      "another sum",
      [signed({ ...paid, payment: { ...paid.payment, sum: { amount: 1, currency: "CNY" } } })],
      [200],
      [200],
      [1, 0],
    ],
  ];
  test.each(cases)(
    "differs in what it does with %s as the guide says",
    async (_, bodies, first, second, counts) => {
      vi.spyOn(console, "log").mockImplementation(() => {});
      vi.spyOn(console, "error").mockImplementation(() => {});
      onTestFinished(() => void vi.restoreAllMocks());
      const [old, next] = await Promise.all([shopOf("before"), shopOf("after")]);
      const answers: number[][] = [[], []];
      for (const body of bodies) {
        answers[0]?.push(await old.deliver(body));
        answers[1]?.push(await next.deliver(body));
      }
      expect(answers).toEqual([first, second]);
      expect([old.delivered.length, next.delivered.length]).toEqual(counts);
    },
  );
});

describe("Signatures", () => {
  test.each([
    ["nested objects", { payment: { sum: { amount: 1000 }, id: "A" } }],
    ["more than ten elements", { list: Array.from({ length: 12 }, (_, n) => n) }],
    ["Chinese text", { description: "茶叶" }],
    ["booleans, null and fractions", { yes: true, no: false, none: null, half: 10.5 }],
    ["empty objects and arrays", { list: [], object: {}, id: 1 }],
    ["frame_mode at any depth", { frame_mode: "popup", inside: { frame_mode: 1, id: 2 } }],
  ])("are the same for %s", async (_, data) => {
    expect(await sign(data, key)).toBe(signer(data, key));
  });

  test.each([
    ["names with numbers", { item2: 1, item10: 2 }],
    ["an object beside names that begin like its own", { a: { x: 1 }, a1: 2 }],
    ["a colon in a name", { "a:b": 1 }],
    ["very large numbers", { n: 1e21 }],
    ["data that have a signature already", { id: 1, signature: "AAAA" }],
  ])("are others for %s", async (_, data) => {
    expect(await sign(data, key)).not.toBe(signer(data, key));
  });
});

describe("Theirs", () => {
  /** A name is turned only where a setter is called. */
  const link = (parameters: object) => new URL(new Payment(200, key, parameters).getUrl()).searchParams;

  test("takes the names of the wire, and no others, in the constructor", () => {
    expect(link({ paymentId: "A", payment_amount: 1 }).has("payment_id")).toBe(false);
  });

  test("cannot be read back", () => {
    const payment = new Payment(200, key);
    payment.paymentId = "A";
    expect(payment.paymentId).toBeUndefined();
  });

  test("makes a link of nothing, and sends undefined, null and true as words that are signed otherwise", () => {
    expect([...link({}).keys()]).toEqual(["project_id", "interface_type", "signature"]);
    const parameters = link({ a: undefined, b: null, c: true });
    expect([parameters.get("a"), parameters.get("b"), parameters.get("c")]).toEqual([
      "undefined",
      "null",
      "true",
    ]);
    const signedText = 'a:undefined;b:;c:1;interface_type:{"id":22};project_id:200';
    expect(parameters.get("signature")).toBe(createHmac("sha512", key).update(signedText).digest("base64"));
  });

  test("throws a TypeError for null in a callback, before it looks at the signature", () => {
    expect(() => new Callback(key, JSON.stringify({ ...paid, errors: null, signature: "AAAA" }))).toThrow(
      TypeError,
    );
  });

  test("takes a signature from anywhere in the callback", () => {
    const { signature, ...rest } = JSON.parse(signed(paid));
    const moved = { ...rest, payment: { ...rest.payment, signature } };
    expect(new Callback(key, JSON.stringify(moved)).isPaymentSuccess()).toBe(true);
  });

  test("takes fields that have moved into a text", () => {
    const body = JSON.parse(signed({ ...paid, operation: { ...paid.operation, date: "2026" } }));
    const { id, ...operation } = body.operation;
    const moved = { ...body, operation: { ...operation, date: `2026;operation:id:${id}` } };
    expect(new Callback(key, JSON.stringify(moved)).isPaymentSuccess()).toBe(true);
  });

  test("refuses a genuine callback with an integer above 2^53", () => {
    const text = "operation:id:9007199254740993;payment:id:A;payment:status:success";
    const signature = createHmac("sha512", key).update(text).digest("base64");
    const body = `{"payment":{"id":"A","status":"success"},"operation":{"id":9007199254740993},"signature":"${signature}"}`;
    expect(() => new Callback(key, body)).toThrow("Invalid signature");
  });

  test("takes an empty key, which anybody has", () => {
    const body = { ...paid, signature: createHmac("sha512", "").update(signedText(paid)).digest("base64") };
    expect(new Callback("", body).isPaymentSuccess()).toBe(true);
  });

  test("takes the signature out of the object that it was given", () => {
    const body = { ...paid, general: { signature: signatureOf(paid, key) } };
    expect(new Callback(key, body).isPaymentSuccess()).toBe(true);
    expect(body.general).toEqual({});
  });

  test("throws a TypeError when it is asked for the status of what has no payment", () => {
    const callback = new Callback(key, signed({ project_id: 200 }));
    expect(() => callback.isPaymentSuccess()).toThrow(TypeError);
  });

  const signedText = (data: typeof paid) => ours.canonicalString(data);
});

describe("Ours", () => {
  const options = { projectId: 200, secretKey: key };

  test("names every parameter that is missing or null", async () => {
    const made = paymentPageUrl({ payment_id: "A", customer_email: null } as never, options);
    await expect(made).rejects.toThrow(InvalidInputError);
    await expect(made).rejects.toMatchObject({
      problems: expect.arrayContaining([
        { path: "customer_email", message: "must not be null: leave it out" },
        { path: "payment_amount", message: "is missing" },
      ]),
    });
  });

  test("sends true as 1, which is what is signed, and leaves undefined out", async () => {
    const parameters = {
      ...{ payment_id: "A", payment_amount: 1, payment_description: "茶", customer_id: "1" },
      ...{ force_payment_method: "cup-quick" as const, close_on_missclick: true, customer_email: undefined },
    };
    const { searchParams } = new URL(await paymentPageUrl(parameters, options));
    expect([searchParams.get("close_on_missclick"), searchParams.has("customer_email")]).toEqual([
      "1",
      false,
    ]);
  });

  test.each([
    ["bad_signature", JSON.stringify({ ...paid, signature: "AAAA" })],
    ["unsigned", JSON.stringify(paid)],
    ["not_json", "payment=A"],
    ["not_a_callback", signed({ project_id: 200 })],
  ])("throws a CallbackError with the code %s", async (code, body) => {
    const parsed = parseCallback(body, key);
    await expect(parsed).rejects.toThrow(CallbackError);
    await expect(parsed).rejects.toMatchObject({ code });
  });
});

describe("The guide's table", () => {
  const rows = guide
    .split("\n")
    .filter((line) => line.startsWith("| `") || line.startsWith("| — |"))
    .map((line) => line.split("|").map((cell) => cell.trim()));

  test("has names that the package exports, or that are wire names", () => {
    const names = rows.flatMap(([, , cell = ""]) =>
      [...cell.matchAll(/`(?:await )?([a-z]\w+)\(/g)].map(([, name]) => name),
    );
    expect(names.length).toBeGreaterThan(8);
    expect(names.filter((name) => !(String(name) in ours))).toEqual([]);
  });

  test("has names that ecommpay 0.1.7 has, and says of which it has not", () => {
    expect(
      Object.keys(theirs)
        .filter((name) => name !== "default" && name !== "module.exports")
        .sort(),
    ).toEqual(["Callback", "Payment", "signer"]);
    const methods = [Payment, Callback].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype));
    for (const name of [
      "getUrl",
      "isPaymentSuccess",
      "getPaymentId",
      "cashVoucherData",
      "cashierPredefinedAmounts",
    ]) {
      expect(methods).toContain(name);
      expect(guide).toContain(name);
    }
    expect(methods).not.toContain("getPaymentStatus");
    expect(JSON.parse(readFileSync("node_modules/ecommpay/package.json", "utf8")).version).toBe("0.1.7");
  });
});
