import { createHmac } from "node:crypto";
import { canonicalString } from "cup-quickpay";
import { describe, expect, test } from "vitest";
import { at, contract, example, text } from "../support/contract.js";
import { titled } from "../support/titled.js";

/** What `x-signature` says. */
interface Signature {
  algorithm: string;
  encoding: "base64";
  signedBy: string;
  key: string;
  in: string;
  at: string[];
  required: boolean;
  leftOut: { pointer?: string; name?: string; prefix?: string; parameter?: string }[];
  canonicalString: string;
}

interface Message {
  description: string;
  security: Record<string, string[]>[];
  "x-signature"?: Signature;
  content?: Record<string, { examples: Record<string, { $ref: string }> }>;
}

interface Operation extends Message {
  operationId: string;
  requestBody?: Message;
  responses: Record<string, Message>;
}

interface Description {
  security?: unknown;
  paths: Record<string, Record<string, Operation>>;
  webhooks?: Record<string, Record<string, Operation>>;
  components: { securitySchemes: Record<string, { type: string; in?: string; name?: string }> };
}

const documents: [string, Description][] = [
  "openapi.json",
  "openapi/gate.json",
  "openapi/payment-page.json",
  "openapi/data-api.json",
].map((name) => [name, JSON.parse(text(`generated/${name}`))]);

const operationsIn = ({ paths, webhooks = {} }: Description) =>
  [...Object.values(paths), ...Object.values(webhooks)].flatMap(({ get, post }) =>
    [get ?? [], post ?? []].flat(),
  );

const joined = contract as unknown as Description;

describe.each(documents)("%s", (_, document) => {
  test("has no operation and no callback that is open to everybody", () => {
    const open = operationsIn(document).filter(
      ({ security = [] }) =>
        security.length === 0 || security.some((schemes) => Object.keys(schemes).length === 0),
    );
    expect(open.map(({ operationId }) => operationId)).toEqual([]);
  });

  test("has every security scheme that its operations name", () => {
    const named = operationsIn(document).flatMap(({ security }) => security.flatMap(Object.keys));
    expect(Object.keys(document.components.securitySchemes).sort()).toEqual([...new Set(named)].sort());
  });

  test("has the rules of the canonical string", () => {
    expect(at(document, "/x-canonical-string/version")).toBe(1);
  });
});

test("Each operation and callback says which key signs it, and where the signature stands", () => {
  const said = operationsIn(joined).map(({ operationId, security, "x-signature": signature }) => [
    operationId,
    security.flatMap(Object.keys).join(),
    `${signature?.signedBy} by ${signature?.key}`,
    `${signature?.in} ${signature?.at.join(" or ")}`,
  ]);
  expect(said).toEqual([
    ["createSale", "projectSignature", "merchant by project-secret-key", "body /general/signature"],
    ["createPayout", "projectSignature", "merchant by project-secret-key", "body /general/signature"],
    ["listPayoutBanks", "projectSignature", "merchant by project-secret-key", "body /general/signature"],
    ["getPaymentStatus", "projectSignature", "merchant by project-secret-key", "body /general/signature"],
    ["getPaymentStatusByRequest", "projectSignature", "merchant by project-secret-key", "body /signature"],
    ["openPaymentPage", "signature", "merchant by project-secret-key", "query signature"],
    ["openPaymentPageByForm", "projectSignature", "merchant by project-secret-key", "body /signature"],
    ["listOperations", "dataApiSignature", "merchant by data-api-secret-key", "body /signature"],
    ["listPaymentOperations", "dataApiSignature", "merchant by data-api-secret-key", "body /signature"],
    ...["receiveRedirectCallback", "receivePurchaseCallback", "receivePayoutCallback"].map((callback) => [
      callback,
      "projectSignature",
      "platform by project-secret-key",
      "body /signature or /general/signature",
    ]),
  ]);
});

test("Each answer that is signed says so, and no other does", () => {
  const said = operationsIn(joined).flatMap(({ operationId, responses }) =>
    Object.entries(responses).flatMap(([status, { "x-signature": signature }]) =>
      signature ? [[operationId, status, signature.signedBy, signature.at.join(), signature.required]] : [],
    ),
  );
  expect(said).toEqual([
    ["getPaymentStatus", "200", "platform", "/signature", false],
    ["getPaymentStatusByRequest", "200", "platform", "/general/signature", false],
    ["listOperations", "200", "platform", "/signature", true],
    ["listPaymentOperations", "200", "platform", "/signature", true],
  ]);
});

test("Payment Page takes its signature as a parameter of the URL, which tools know as an API key", () => {
  const { type, in: place, name } = joined.components.securitySchemes.signature ?? {};
  expect([type, place, name]).toEqual(["apiKey", "query", "signature"]);
});

test("On Payment Page nothing is left out but the signature, frame_mode, and names with a leading _", () => {
  const signature = joined.paths["/payment"]?.get?.["x-signature"];
  expect(signature?.leftOut).toEqual([{ parameter: "signature" }, { name: "frame_mode" }, { prefix: "_" }]);
});

/** The examples of messages whose signature stands in the body, with what is said of it. */
const signed = operationsIn(joined).flatMap(({ operationId, requestBody, responses, ...operation }) =>
  [
    { where: "request", message: requestBody, signature: operation["x-signature"] },
    { where: "answer", message: responses[200], signature: responses[200]?.["x-signature"] },
  ].flatMap(({ where, message, signature }) =>
    signature?.in !== "body"
      ? []
      : Object.keys(message?.content?.["application/json"]?.examples ?? {}).map((name) => ({
          title: `${operationId}, ${where}: ${name}`,
          name,
          signature,
        })),
  ),
);

describe("What x-signature says is enough to verify", () => {
  test.each(titled(signed, ({ title }) => title))("%s", (_, { name, signature }) => {
    const message = example(name);
    const found = signature.at.map((pointer) => at(message, pointer)).filter((value) => value !== undefined);
    const expected = signature.required
      ? [made(message, signature)]
      : [made(message, signature)].slice(0, found.length);
    expect(found).toEqual(expected);
  });

  test("every kind of message", () => {
    expect(new Set(signed.map(({ signature }) => JSON.stringify(signature))).size).toBe(7);
  });
});

/** A signature made by nothing but what `x-signature` says, with the key `secret`. */
function made(message: unknown, { algorithm, encoding, leftOut }: Signature): string {
  const names = new Set(leftOut.map(({ name }) => name));
  const data = JSON.parse(JSON.stringify(message, (name, value) => (names.has(name) ? undefined : value)));
  for (const { pointer } of leftOut) {
    const [, parent = "", name = ""] = /^(.*)\/(.+)$/.exec(pointer ?? "") ?? [];
    delete Object(at(data, parent))[name];
  }
  const lines = canonicalString(data);
  return createHmac(algorithm.replace("HMAC-", ""), "secret").update(lines).digest(encoding);
}

describe("The example of the canonical string", () => {
  const { example: vector } = (contract as unknown as Record<string, { example: Record<string, unknown> }>)[
    "x-canonical-string"
  ] ?? { example: {} };

  test("is what this package makes of its data", () => {
    expect(canonicalString(vector.data as object)).toBe(vector.canonicalString);
  });

  test("has the signature that the platform's Python SDK tests for", () => {
    expect(vector.signature).toBe(
      "dxjnun8oySSl0CWlhhjy/k1V9CZcCtaHvu/Y5qJQbWHq8wd6TqTUt4bIfHrlWxT8ba9NOJfkgGHrGc5OgyQVGA==",
    );
    const hmac = createHmac("sha512", String(vector.key)).update(String(vector.canonicalString));
    expect(hmac.digest("base64")).toBe(vector.signature);
  });
});
