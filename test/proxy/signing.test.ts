import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { banksPath, salePath, statusByRequestPath } from "../sandbox/support/merchant.js";
import { httpServer, type TestServer } from "../support/http-server.js";
import { signatureOf } from "../support/independent-signature.js";
import { post, proxied, raw } from "./support/proxied.js";

let target: TestServer;
beforeAll(async () => {
  target = await httpServer((response) => response.end("{}"));
});
afterAll(() => target[Symbol.asyncDispose]());
beforeEach(() => {
  target.received.length = 0;
});

const body = `{
  "general": { "project_id": 200, "payment_id": "A-1", "signature": "SIGNATURE" },
  "payment": { "amount": 1000, "later": 9007199254740993 }
}`;
/** By the guide: HMAC-SHA512 of `general:payment_id:A-1;general:project_id:200;payment:amount:1000;payment:later:9007199254740993`. */
const right = "1SrU3wkODpFNSg60hN0cmaCn3PZxqE/BsiPaULZioanSLN2lnP4YeMcZpG3l9/OxxLbGtV0gS1CcV9w/YPHIzQ==";
const wrong = `${"b".repeat(86)}==`;

/** What the target got of a body, and what the proxy told of it. */
async function passed(text: string, path = salePath, options: Parameters<typeof proxied>[1] = {}) {
  const { url, told } = await proxied(target.url, options);
  await post(url + path, text);
  return { text: target.received[0]?.body, told: told[0] };
}

describe("a JSON body", () => {
  test.each([
    ["an empty text", '""'],
    ["a placeholder", '"string"'],
    ["what a console fills in", '"{{signature}}"'],
    ["null", "null"],
    ["a number", "1"],
  ])("gets a signature in place of %s, and is the caller's byte for byte else", async (_, given) => {
    const { text, told } = await passed(body.replace('"SIGNATURE"', given));
    expect(text).toBe(body.replace("SIGNATURE", right));
    expect(told?.signature).toBe("made");
  });

  test("gets the signature that it has not", async () => {
    const { text, told } = await passed(body.replace(', "signature": "SIGNATURE"', ""));
    expect(text).toBe(body.replace(', "signature"', ',"signature"').replace(': "SIGNATURE"', `:"${right}"`));
    expect(told?.signature).toBe("made");
  });

  test("keeps a signature that is right", async () => {
    const { text, told } = await passed(body.replace("SIGNATURE", right), salePath, { projectId: 7 });
    expect(text).toBe(body.replace("SIGNATURE", right));
    expect(told?.signature).toBe("right");
  });

  test("gets another signature in place of one that does not match, which is told", async () => {
    const { text, told } = await passed(body.replace("SIGNATURE", wrong));
    expect(text).toBe(body.replace("SIGNATURE", right));
    expect(told?.signature).toBe("replaced");
  });

  test("keeps a signature that does not match, if that is asked for", async () => {
    const { text, told } = await passed(body.replace("SIGNATURE", wrong), salePath, { keepSignatures: true });
    expect(text).toBe(body.replace("SIGNATURE", wrong));
    expect(told?.signature).toBe("wrong");
  });

  test("gets the project's id where it is missing, and is signed with it", async () => {
    const { text } = await passed('{"general":{"payment_id":"A"}}', salePath, { projectId: 200 });
    const data = { general: { payment_id: "A", project_id: 200 } };
    expect(text).toBe(
      `{"general":{"payment_id":"A","project_id":200,"signature":"${signatureOf(data, "secret")}"}}`,
    );
  });

  test("gets a signature anew when the project's id is added to one that was right without", async () => {
    const general = { payment_id: "A" };
    const signature = signatureOf({ general }, "secret");
    const { told } = await passed(JSON.stringify({ general: { ...general, signature: wrong } }), salePath, {
      projectId: 200,
    });
    expect(told?.signature).toBe("replaced");
    expect(JSON.parse(target.received[0]?.body ?? "").general.signature).not.toBe(signature);
  });

  test("keeps a project's id of another project", async () => {
    const { text } = await passed('{"general":{"project_id":7,"payment_id":"A"}}', salePath, {
      projectId: 200,
    });
    expect(JSON.parse(text ?? "").general.project_id).toBe(7);
  });

  test("gets all of `general` where it is missing", async () => {
    const { text } = await passed("{}", banksPath, { projectId: 200 });
    const signature = signatureOf({ general: { project_id: 200 } }, "secret");
    expect(JSON.parse(text ?? "")).toEqual({ general: { project_id: 200, signature } });
  });

  test("is signed at its top level where the contract has it there", async () => {
    const { text } = await passed('{"request_id":"r"}', statusByRequestPath, { projectId: 200 });
    const signature = signatureOf({ request_id: "r", project_id: 200 }, "secret");
    expect(JSON.parse(text ?? "")).toEqual({ request_id: "r", project_id: 200, signature });
  });

  test.each([
    ["no JSON", "amount=1", "the body is no JSON object"],
    ["an array", "[]", "the body is no JSON object"],
    ["empty", "", "the body is no JSON object"],
    ["JSON after a byte order mark", "\ufeff{}", "the body is no JSON object"],
    ["JSON whose `general` is a text", '{"general":"x"}', "`general` is no object"],
    [
      "JSON with half of a character",
      '{"general":{},"name":"\\ud800"}',
      "the body cannot be signed: it nests too deep, or has half of a character",
    ],
  ])("that is %s passes as it is, with the reason told", async (_, text, why) => {
    const seen = await passed(text, salePath, { projectId: 200 });
    expect(seen.text).toBe(text);
    expect(seen.told).toMatchObject({ signature: "none", why });
  });

  test("that is not in UTF-8 passes as it is", async () => {
    const { url, told } = await proxied(target.url);
    const sent = await fetch(url + salePath, { method: "POST", body: new Uint8Array([0x7b, 0xff, 0x7d]) });
    expect(sent.status).toBe(200);
    expect(target.received[0]?.body).toBe("{\ufffd}");
    expect(told[0]?.why).toBe("the body is no text in UTF-8");
  });

  test("to a path that the contract does not have passes as it is", async () => {
    const { text, told } = await passed('{"general":{}}', "/v2/payment/card/sale", { projectId: 200 });
    expect(text).toBe('{"general":{}}');
    expect(told).toMatchObject({ signature: "none", why: "the contract has no such operation" });
  });
});

describe("the Data API", () => {
  const query = '{"token":"t","payment_id":"A"}';

  test.each(["/v1/operations/get-by-payment", "/operations/get-by-payment"])(
    "at %s is signed with its own key",
    async (path) => {
      const { text } = await passed(query, path, { dataApiSecretKey: "other", projectId: 200 });
      const signature = signatureOf({ token: "t", payment_id: "A" }, "other");
      expect(text).toBe(`{"token":"t","payment_id":"A","signature":"${signature}"}`);
    },
  );

  test("without a key of its own passes as it is, and not with the project's signature", async () => {
    const { text, told } = await passed(query, "/v1/operations/get-by-payment");
    expect(text).toBe(query);
    expect(told?.why).toBe("there is no key of the Data API");
  });
});

describe("Payment Page", () => {
  const link = "payment_id=A%2B1&customer_id=%E4%BC%8D&payment_description=a+b&_x=1&frame_mode=popup";
  const signature = encodeURIComponent(
    signatureOf(
      { project_id: 200, payment_id: "A+1", customer_id: "伍", payment_description: "a b" },
      "secret",
    ),
  );

  /** What became of a link. */
  async function opened(search: string, options: Parameters<typeof proxied>[1] = {}) {
    const { url, told } = await proxied(target.url, { projectId: 200, ...options });
    await raw(`${url}/payment${search}`, { method: "GET" });
    return { url: target.received[0]?.url, told: told[0] };
  }

  test("gets the project's id and the signature at the end of its link, as it was written else", async () => {
    const { url, told } = await opened(`?${link}`);
    expect(url).toBe(`/payment?${link}&project_id=200&signature=${signature}`);
    expect(told?.signature).toBe("made");
  });

  test.each([
    ["a right one", signature, "right"],
    ["a wrong one", encodeURIComponent(wrong), "replaced"],
    ["an empty one", "", "made"],
  ])("with a signature keeps it or gets another: %s", async (_, given, becomes) => {
    const { url, told } = await opened(`?project_id=200&signature=${given}&${link}`);
    expect(new URL(url ?? "", "http://x").searchParams.getAll("signature")).toEqual([
      decodeURIComponent(signature),
    ]);
    expect(new URL(url ?? "", "http://x").searchParams.getAll("project_id")).toEqual(["200"]);
    expect(told?.signature).toBe(becomes);
  });

  test("keeps a wrong signature, if that is asked for", async () => {
    const search = `?project_id=200&${link}&signature=${encodeURIComponent(wrong)}`;
    const { url, told } = await opened(search, { keepSignatures: true });
    expect(url).toBe(`/payment${search}`);
    expect(told?.signature).toBe("wrong");
  });

  test("is signed as a form", async () => {
    const { url } = await proxied(target.url, { projectId: 200 });
    await raw(`${url}/payment`, {
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: link,
    });
    expect(target.received[0]?.body).toBe(`${link}&project_id=200&signature=${signature}`);
  });

  test("whose body is no form passes as it is", async () => {
    const { text, told } = await passed("{}", "/payment", { projectId: 200 });
    expect(text).toBe("{}");
    expect(told?.why).toBe("the body is no form");
  });

  test("with a name that PHP reads otherwise passes as it is", async () => {
    const { url, told } = await opened("?a%5Bb%5D=1");
    expect(url).toBe("/payment?a%5Bb%5D=1");
    expect(told?.why).toBe("a name has other characters than letters, digits, _ and -");
  });

  test.each(["%E4", "%ED%A0%80", "a%00%FF"])(
    "with bytes that are no UTF-8 passes as it is: %s",
    async (value) => {
      const { url, told } = await opened(`?payment_id=${value}`);
      expect(url).toBe(`/payment?payment_id=${value}`);
      expect(told).toMatchObject({ signature: "none", why: "a value is no text in UTF-8" });
    },
  );

  test("with a percent sign that encodes nothing, or U+FFFD itself, is signed", async () => {
    const { url, told } = await opened("?payment_id=100%&customer_id=%EF%BF%BD");
    const data = { project_id: 200, payment_id: "100%", customer_id: "\u{fffd}" };
    expect(new URL(url ?? "", "http://x").searchParams.get("signature")).toBe(signatureOf(data, "secret"));
    expect(told?.signature).toBe("made");
  });

  test("with two signatures, of which PHP reads the last, gets one", async () => {
    const { url, told } = await opened(`?project_id=200&${link}&signature=${signature}&signature=x`);
    expect(new URL(url ?? "", "http://x").searchParams.getAll("signature")).toEqual([
      decodeURIComponent(signature),
    ]);
    expect(told?.signature).toBe("made");
  });
});
