import { describe, expect, test } from "vitest";
import { callbackExamples } from "#generated/examples";
import { parseCallback } from "../../../src/callback/parse-callback.js";
import { sign } from "../../../src/signature/sign.js";
import { documented } from "../../support/documented-callback.js";
import { smallest, smallestBody, smallestSignature } from "./bodies.js";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("the contract's examples", () => {
  test.each(Object.entries(callbackExamples))("%s is accepted as it stands", async (_, example) => {
    expect(await parseCallback(JSON.stringify(example), "secret")).toEqual(example);
  });

  test("one that is printed on many lines is accepted", async () => {
    const example = callbackExamples["purchase-success"];
    expect(await parseCallback(JSON.stringify(example, null, 4), "secret")).toEqual(example);
  });
});

describe("the body", () => {
  test("can be text", async () => {
    expect((await parseCallback(smallestBody, "secret")).payment.id).toBe("A-1");
  });

  test("can be bytes", async () => {
    expect((await parseCallback(bytes(smallestBody), "secret")).payment.id).toBe("A-1");
  });

  test("can be a Buffer", async () => {
    expect((await parseCallback(Buffer.from(smallestBody), "secret")).payment.id).toBe("A-1");
  });

  test("can be an ArrayBuffer", async () => {
    expect((await parseCallback(bytes(smallestBody).buffer, "secret")).payment.id).toBe("A-1");
  });

  test("can be an object", async () => {
    expect((await parseCallback(JSON.parse(smallestBody), "secret")).payment.id).toBe("A-1");
  });

  test("can be bytes with a byte order mark", async () => {
    expect((await parseCallback(bytes(`\u{feff}${smallestBody}`), "secret")).payment.id).toBe("A-1");
  });

  test("keeps the digits of an integer beyond 2^53", async () => {
    const body = smallestBody
      .replace('"operation":{', '"operation":{"id":9007199254740993,')
      .replace(
        smallestSignature,
        "901EbPKXBc5qmwIqRAORLU9MUdIg3DB8iB9EDClUmIw1E4wWVNIFzVwU+k60WgWphmvQA5j5rE6XJvIDSmhMlw==",
      );
    expect((await parseCallback(body, "secret")).operation.id).toBe("9007199254740993");
  });

  test("can have Chinese text, also with escapes", async () => {
    const signature =
      "gg1xUjX3Xm3pRAHu4tVjVc5xsN1DYz/C8U2cvjMHeJe/NoJ0wz5EJ5zhk5l8ZDd+Ig+QkEzJt9kvJNhbVmym8w==";
    const body = smallestBody
      .replace('"operation":{', '"operation":{"message":"\\u6210\\u529f",')
      .replace(smallestSignature, signature);
    expect((await parseCallback(body, "secret")).operation.message).toBe("成功");
  });

  test("can have null wherever the contract lets it", async () => {
    const callback = {
      ...smallest,
      account: null,
      errors: null,
      payment: { ...smallest.payment, description: null },
      operation: { ...smallest.operation, message: null, provider: null },
      signature: "XTf1oX9Z0G4pV3DuDr10expNjDcFfmQULXwjou4o9Y7bZz5xTB0Amc7Ai/Lfu6+F3Oe/X2CSrkbPqtirFfnu4A==",
    };
    expect(await parseCallback(JSON.stringify(callback), "secret")).toEqual(callback);
  });

  test("keeps unknown statuses, codes, methods and fields", async () => {
    const callback = {
      ...smallest,
      payment: { ...smallest.payment, status: "frozen", method: "brand-new" },
      operation: { ...smallest.operation, status: "frozen", code: "777777" },
      extra: { new: true },
      signature: "FT33dYgAHuzxOewelWUnYDygO8HYsQM7BtWyehV34sdDHO/6tzAwixQkXTaG57W4+u/e+UfcThqRk6CTbSpy0A==",
    };
    expect(await parseCallback(JSON.stringify(callback), "secret")).toEqual(callback);
  });

  test("stays unchanged when it is an object", async () => {
    const body = deepFreeze({
      ...smallest,
      redirectData: null,
      redirect_data: null,
      signature: "irrelevant",
    });
    await expect(parseCallback(body, "secret")).rejects.toMatchObject({ code: "bad_signature" });
    const redirect = deepFreeze(structuredClone(callbackExamples["redirect-get"]));
    expect(await parseCallback(redirect, "secret")).toEqual(callbackExamples["redirect-get"]);
  });

  test("is verified twice alike when it is an object", async () => {
    const body = { ...smallest, general: { signature: smallestSignature } };
    expect(await parseCallback(body, "secret")).toEqual(await parseCallback(body, "secret"));
  });
});

describe("redirect_data", () => {
  const redirecting = {
    ...smallest,
    payment: { ...smallest.payment, status: "awaiting redirect result" },
    operation: { ...smallest.operation, status: "awaiting redirect result" },
  };
  const signature =
    "aYN1PZ0tGjTu4hkD/3KLtZl5+xr/yeoV2LDJmCZ3Yy8EsRlFhj7fcfQHPfDTrrW0PU6ODcMSxId1hA54js7ZOA==";
  const redirectData = { method: "GET", url: "https://pay.example.com/form" };

  test("can be called redirectData, and is renamed", async () => {
    const callback = await parseCallback({ ...redirecting, redirectData, signature }, "secret");
    expect(callback).toEqual({ ...redirecting, redirect_data: redirectData, signature });
  });

  test.each([
    ["redirect_data", { redirect_data: redirectData, redirectData: null }],
    ["redirectData", { redirect_data: null, redirectData }],
  ])("may stand under %s while its other name is null", async (_, both) => {
    const data = { ...redirecting, ...both };
    const body = JSON.stringify({ ...data, signature: await sign(data, "secret") });
    const callback = await parseCallback(body, "secret");
    expect(callback).toMatchObject({ redirect_data: redirectData });
    expect(callback).not.toHaveProperty("redirectData");
  });

  test.each(["redirect_data", "redirectData"])(
    "is nothing in a result when %s is an empty list or object",
    async (name) => {
      for (const example of ["purchase-success", "payout-success"] as const) {
        const { signature: _, ...data } = callbackExamples[example];
        const signed = { ...data, signature: await sign(data, "secret") };
        for (const nothing of [[], {}]) {
          expect(await parseCallback({ ...signed, [name]: nothing }, "secret")).toEqual(signed);
        }
      }
    },
  );

  test.each(["account", "customer", "general"])(
    "is nothing in a result when %s is an empty list",
    async (name) => {
      const {
        signature: _,
        [name]: __,
        ...data
      } = callbackExamples["purchase-success"] as Record<string, unknown>;
      const signed = { ...data, signature: await sign(data, "secret") };
      expect(await parseCallback({ ...signed, [name]: [] }, "secret")).toEqual(signed);
    },
  );

  test("leaves the object passed alone when it is renamed", async () => {
    const body = deepFreeze({ ...redirecting, redirectData: { ...redirectData }, signature });
    await parseCallback(body, "secret");
    expect(Object.keys(body)).toContain("redirectData");
  });

  test("counts as absent when it is null", async () => {
    const nullSignature =
      "qO7/DeQnpaRTwpb77ejPHXiaOQeWB4IwQ0wEamVTZw0TNvS/AK3jLqYnUja4gvOWg9kJWoci3HZ/uRvYMqa/xg==";
    const callback = await parseCallback(
      { ...smallest, redirect_data: null, signature: nullSignature },
      "secret",
    );
    expect(callback).toEqual({ ...smallest, signature: nullSignature });
  });
});

describe("the signature", () => {
  test("can stand in general", async () => {
    const body = { ...smallest, general: { signature: smallestSignature } };
    expect(await parseCallback(body, "secret")).toEqual(body);
  });

  test("must not stand in two places", async () => {
    const body = { ...smallest, signature: smallestSignature, general: { signature: smallestSignature } };
    await expect(parseCallback(body, "secret")).rejects.toMatchObject({
      code: "bad_signature",
      message: "The callback has two signatures, at the top level and in `general`. The platform signs once.",
    });
  });

  test.each([
    ["absent", {}],
    ["null", { signature: null }],
    ["null in general", { general: { signature: null } }],
    ["in a general that is null", { general: null }],
    ["in a general that is a text", { general: "signature" }],
    ["only in payment", { payment: { ...smallest.payment, signature: smallestSignature } }],
    ["inherited from __proto__", JSON.parse(`{"__proto__": {"signature": "${smallestSignature}"}}`)],
  ])("is missing: %s", async (_, fields) => {
    await expect(parseCallback(JSON.stringify({ ...smallest, ...fields }), "secret")).rejects.toMatchObject({
      name: "CallbackError",
      code: "unsigned",
    });
  });

  test.each([
    ["empty", ""],
    ["a number", 88],
    ["true", true],
    ["an array with the right one", [smallestSignature]],
    ["an object", { signature: smallestSignature }],
    ["too short", smallestSignature.slice(0, -3)],
    ["too long", `${smallestSignature}AAAA`],
    ["without padding", smallestSignature.slice(0, -2)],
    ["of the right length, not of bytes", `${smallestSignature.slice(0, -4)}====`],
    ["with the URL-safe alphabet", smallestSignature.replaceAll("/", "_").replaceAll("+", "-")],
    ["with a line break", `${smallestSignature.slice(0, 44)}\n${smallestSignature.slice(44)}`],
    ["with a blank in front", ` ${smallestSignature}`],
    ["not ASCII", "签".repeat(88)],
    ["in lower case", smallestSignature.toLowerCase()],
    ["with other bits where Base64 has spare ones", `${smallestSignature.slice(0, -3)}x==`],
  ])("is wrong: %s", async (_, signature) => {
    await expect(parseCallback(JSON.stringify({ ...smallest, signature }), "secret")).rejects.toMatchObject({
      name: "CallbackError",
      code: "bad_signature",
    });
  });

  test("in general is not looked at when there is one at the top level", async () => {
    const body = { ...smallest, signature: "", general: { signature: smallestSignature } };
    await expect(parseCallback(body, "secret")).rejects.toMatchObject({ code: "bad_signature" });
  });
});

describe("the secret key", () => {
  test("can be the last of several, while it is changed", async () => {
    expect((await parseCallback(smallestBody, ["new", "newer", "secret"])).payment.id).toBe("A-1");
  });

  test("of another project does not verify", async () => {
    await expect(parseCallback(smallestBody, "other")).rejects.toMatchObject({ code: "bad_signature" });
  });

  test("is none of several", async () => {
    await expect(parseCallback(smallestBody, ["old", "new"])).rejects.toThrow("any of the 2 secret keys");
  });

  test.each([
    ["empty", ""],
    ["an empty list", []],
    ["an empty one in a list", ["secret", ""]],
    ["not set", undefined],
    ["null", null],
    ["a list with a hole", ["secret", undefined]],
  ])("is refused as misuse: %s", async (_, secretKey) => {
    const parsing = parseCallback(smallestBody, secretKey as unknown as string);
    await expect(parsing).rejects.toThrow(TypeError);
    await expect(parsing).rejects.toThrow("secretKey must be the project's secret key");
  });

  test("with white space around it is pointed out when nothing verifies", async () => {
    await expect(parseCallback(smallestBody, "secret\n")).rejects.toThrow("begins or ends with white space");
  });
});

describe("advice for a wrong signature", () => {
  const body = smallestBody.replace('"amount":1000', '"amount":1001');

  test("names what can happen to text", async () => {
    await expect(parseCallback(body, "secret")).rejects.toThrow(
      "The callback's signature was not made with this secret key. " +
        "Is it the key of the project that the callback is for, and of the same environment, test or live? " +
        "The body was passed as text: it must be the text that arrived, not an object written as JSON again.",
    );
  });

  test("names what can happen to bytes", async () => {
    await expect(parseCallback(bytes(body), "secret")).rejects.toThrow("The body was passed as bytes:");
  });

  test("names what can happen to an object", async () => {
    await expect(parseCallback(JSON.parse(body), "secret")).rejects.toThrow(
      "its JSON parser may have changed numbers",
    );
  });
});

describe("a body that is no JSON object", () => {
  test.each([
    ["empty", "", "The callback's body is empty."],
    ["white space", " \n", "The callback's body is empty."],
    ["HTML", "<html>", "The callback's body is not JSON."],
    ["cut off", smallestBody.slice(0, -1), "The callback's body is not JSON."],
    ["followed by something", `${smallestBody}{}`, "The callback's body is not JSON."],
    ["an array", "[]", "The callback's body is an array,"],
    ["null", "null", "The callback's body is null,"],
    ["a text", '"text"', "The callback's body is a string,"],
    ["a number", "1", "The callback's body is a number,"],
    ["bytes that are no UTF-8", new Uint8Array([0x7b, 0xff, 0x7d]), "The callback's body is not UTF-8"],
    ["bytes in UTF-16", Buffer.from(smallestBody, "utf16le"), "The callback's body is not JSON."],
    ["a parsed array", [], "The callback's body is an array,"],
    ["a parsed null", null as unknown as object, "The callback's body is null,"],
    ["a parsed number", 5 as unknown as object, "The callback's body is a number,"],
  ])("is refused: %s", async (_, body, message) => {
    const parsing = parseCallback(body, "secret");
    await expect(parsing).rejects.toMatchObject({ name: "CallbackError", code: "not_json" });
    await expect(parsing).rejects.toThrow(message);
  });
});

test.each([Number.NaN, 0, -5, 1.5, Number.POSITIVE_INFINITY])(
  "projectId %s, for which every callback would be refused, is refused itself",
  async (projectId) => {
    const parsing = parseCallback(smallestBody, "secret", { projectId });
    await expect(parsing).rejects.toThrow(TypeError);
    await expect(parsing).rejects.toThrow(
      "projectId, the project that callbacks must be for, must be a whole number of 1 or more.",
    );
  },
);

describe("something that cannot be a body", () => {
  test("is refused with a hint at the body parser when it is undefined", async () => {
    const parsing = parseCallback(undefined as unknown as string, "secret");
    await expect(parsing).rejects.toThrow(TypeError);
    await expect(parsing).rejects.toThrow("not undefined. Does something parse the body before?");
  });

  test("is refused with a hint at await when it is a promise", async () => {
    const parsing = parseCallback(Promise.resolve(smallestBody), "secret");
    await expect(parsing).rejects.toThrow(TypeError);
    await expect(parsing).rejects.toThrow("not a Promise. A body that is still to be read has to be awaited");
  });

  test("is refused when it is a whole request", async () => {
    const request = new Request("https://shop.example.com", { method: "POST", body: smallestBody });
    await expect(parseCallback(request, "secret")).rejects.toThrow("not a Request.");
  });

  test("is refused as unsigned data when an object holds what JSON does not have", async () => {
    const body = { ...smallest, when: new Date(0), signature: smallestSignature };
    await expect(parseCallback(body, "secret")).rejects.toMatchObject({ code: "bad_signature" });
  });
});

describe("a signed body that is no callback", () => {
  const refused = (body: object) => expect(parseCallback(body, "secret")).rejects;

  test("is refused when it has no payment", async () => {
    const signature =
      "BB4spLXUQtf09y+fMkIQpabLNsTDI3djvJDW0NtP9JzHSVFYXNES9VSvenOnyv7tR/ve+6w+jyQgq/YdgyFrCA==";
    await refused({ a: 1, signature }).toMatchObject({ code: "not_a_callback" });
  });

  test("is refused when all its values are gone", async () => {
    const signature =
      "sOllDF+vnNiuAidmcVRUJBBFibNlZzHsGTsl0BsHVhwnY3wtTWg4nWz1AHqGMsJuyJuoCgHHemzdOJ7CjbQ5AQ==";
    await refused({ payment: {}, operation: [], signature }).toMatchObject({ code: "not_a_callback" });
  });

  test("is refused with the known types when the payment's type is another", async () => {
    const body = {
      ...smallest,
      payment: { ...smallest.payment, type: "invoice" },
      signature: "HJChy4mtY12RwKn6ccUZ06mqccUrbF/H4PRnrxu14VHhTj8rB+eRQjS9XbeiD4zca5oFdBtrvcyThc10W1xQRw==",
    };
    await refused(body).toThrow('payment.type must be "purchase" or "payout"');
  });

  test("is refused with the field at fault when the currency is none", async () => {
    const payment = { ...smallest.payment, sum: { amount: 1000, currency: "yuan" } };
    const signature = await sign({ ...smallest, payment }, "secret");
    await refused({ ...smallest, payment, signature }).toThrow(
      "payment.sum.currency must be three capital letters, such as CNY",
    );
  });

  test("is refused with the field at fault when redirectData has no URL", async () => {
    const body = { ...smallest, redirectData: { method: "GET" } };
    const signature = await sign(body, "secret");
    await refused({ ...body, signature }).toThrow("redirectData.url is missing");
  });
});

describe("another currency", () => {
  const dollars = { ...smallest.payment, sum: { amount: 1000, currency: "USD" } };
  // HMAC-SHA512 of the same lines as the smallest callback's, with USD, made with openssl.
  const signature =
    "bKEIWGmyMh9a9iuYXrFZpsTlHkvLgf0hkiXPnqlnUeEsDLhclmjtCQwKS/YaIThAOv4p4UPPrazTePwXqMcmlw==";

  test("is kept, to be compared with the order's", async () => {
    const callback = await parseCallback({ ...smallest, payment: dollars, signature }, "secret");
    expect(callback.payment.sum).toEqual({ amount: 1000, currency: "USD" });
  });

  test("cannot be put in CNY's place", async () => {
    const forged = { ...smallest, payment: dollars, signature: smallestSignature };
    await expect(parseCallback(forged, "secret")).rejects.toMatchObject({ code: "bad_signature" });
  });
});

test("the callback that the platform documents for a card payment is accepted as it stands", async () => {
  expect(await parseCallback(documented, "secret")).toEqual(documented);
});

function deepFreeze<T extends object>(value: T): T {
  for (const member of Object.values(value)) {
    if (typeof member === "object" && member) {
      deepFreeze(member);
    }
  }
  return Object.freeze(value);
}
