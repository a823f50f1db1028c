import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { file, run } from "./run.js";

const key = { CUP_SECRET_KEY: "secret" };
const signature = "/3TrhHVz9BHaLfgLyhoxO7dsQNzbzZa/TdO3pxQocXWwgVM6tGlzMLVfpOxFNTnkR9iiFVK/77ZedMcbkCjmng==";
const payment = { status: "success", id: "000049" };
const signed = (text: string) => createHmac("sha512", "secret").update(text).digest("base64");
const verify = (body: object | string, environment = key) =>
  run(["verify", file(typeof body === "string" ? body : JSON.stringify(body))], environment);

test.each([
  ["signature", { payment, signature }],
  ["general.signature", { payment, general: { signature } }],
])("verify accepts a signature in %s, and says that it stood there", async (place, body) => {
  const { output, exitCode } = await verify(body);
  expect(output).toBe(`The signature matches.\nSignature found: ${place}`);
  expect(exitCode).toBe(0);
});

test("A mismatch ends with exit code 1 and shows the canonical string", async () => {
  const { output, exitCode } = await verify({ payment: { ...payment, id: "000050" }, signature });
  expect(output).toContain("The signature does NOT match.");
  expect(output).toContain("none of the usual mistakes");
  expect(output).toContain("payment:id:000050\npayment:status:success");
  expect(exitCode).toBe(1);
});

test.each([
  ["is missing", { payment }, "the body has no signature"],
  ["is no text", { payment, signature: 7 }, "the signature is not a text"],
  [
    "is cut short",
    { payment, signature: `${signature.slice(0, 20)}...==` },
    "it has 25 characters instead of 88",
  ],
  ["is percent-encoded", { payment, signature: encodeURIComponent(signature) }, "percent-encoded"],
  [
    "is URL-safe Base64",
    { payment, signature: signature.replaceAll("+", "-").replaceAll("/", "_") },
    "URL-safe alphabet",
  ],
  ["lacks its padding", { payment, signature: signature.slice(0, 86) }, "lacks its padding"],
  [
    "is broken over lines",
    { payment, signature: `${signature.slice(0, 44)}\n   ${signature.slice(44)}` },
    "line breaks",
  ],
  [
    "stands in an outer body",
    { body: { payment, signature }, signature: signature.replace("/3", "/4") },
    "outer `body`",
  ],
])("verify explains a signature that %s", async (_what, body, explanation) => {
  const { output, exitCode } = await verify(body);
  expect(output).toContain(`Likely reason: `);
  expect(output).toContain(explanation);
  expect(exitCode).toBe(1);
});

test("verify explains a plus sign that a form has made a blank", async () => {
  const plus = "Rk9xmCfiv/BJbVrCz+oazsOOuiMqrktLVXruRLM9WJ2zmYvufwOS7uxz5Pd36kfKPqbBwKZjMs/EEzF/VsbbNw==";
  const body = { payment: { id: "11", status: "success" }, signature: plus.replaceAll("+", " ") };
  const { output } = await verify(body, { CUP_SECRET_KEY: "qwerty" });
  expect(output).toContain("plus signs of the signature became blanks");
});

test("verify explains a key with white space around it", async () => {
  const { output } = await verify({ payment, signature }, { CUP_SECRET_KEY: " secret" });
  expect(output).toContain("the secret key has white space around it");
});

test("verify explains array elements in the order 0, 1, 10, 2", async () => {
  const body = { list: Array.from({ length: 11 }, (_, index) => index) };
  const text =
    "list:0:0;list:10:10;list:1:1;list:2:2;list:3:3;list:4:4;list:5:5;list:6:6;list:7:7;list:8:8;list:9:9";
  const paths = text.split(";").sort((a, b) => (a.replace(/:\d+$/, "") < b.replace(/:\d+$/, "") ? -1 : 1));
  const { output } = await verify({ ...body, signature: signed(paths.join(";")) });
  expect(output).toContain("array elements in the order 0, 1, 10, 2");
});

test.each([
  ["the keys as they stand", { b: 1, a: 2 }, "b:1;a:2", "in the order in which they stand"],
  ["true as a word", { paid: true }, "paid:true", "true and false as words"],
  ["null as a word", { note: null, paid: true }, "note:null;paid:1", "null as a word"],
])("verify explains a body that was signed with %s", async (_what, body, text, explanation) => {
  const { output } = await verify({ ...body, signature: signed(text) });
  expect(output).toContain(explanation);
});

const url = "https://shop.example.com/a?b=1";
test.each([
  ["a number as written", '{"sum":10.50}', "sum:10.50", "a number was signed as it is written"],
  [
    "a large integer rounded",
    '{"id":9007199254740993}',
    "id:9007199254740992",
    "a large integer was rounded",
  ],
  ["slashes escaped", JSON.stringify({ url }), "url:https:\\/\\/shop.example.com\\/a?b=1", "slashes escaped"],
  ["values percent-encoded", JSON.stringify({ url }), `url:${encodeURIComponent(url)}`, "percent-encoded"],
  ["a semicolon at the end", '{"id":1}', "id:1;", "a semicolon at the end"],
  ["a line break at the end", '{"id":1}', "id:1\n", "a line break at the end"],
])("verify explains a body that was signed with %s", async (_what, body, text, explanation) => {
  const { output } = await verify(`${body.slice(0, -1)},"signature":"${signed(text)}"}`);
  expect(output).toContain(explanation);
});

test("verify explains array elements sorted with their values", async () => {
  const list = ["b", "a", "c", "d", "e", "f", "g", "h", "i", "j", "k"];
  const lines = list.map((value, index) => `list:${index}:${value}`);
  const { output } = await verify({ list, signature: signed([...lines].sort().join(";")) });
  expect(output).toContain("array elements in the order 0, 1, 10, 2");
});

test.each([
  ["in hexadecimal", "sha512", "hex", "in hexadecimal"],
  ["made with SHA-256", "sha256", "base64", "HMAC-SHA256"],
] as const)("verify explains a signature %s", async (_what, algorithm, encoding, explanation) => {
  const other = createHmac(algorithm, "secret").update("id:1").digest(encoding);
  expect((await verify({ id: 1, signature: other })).output).toContain(explanation);
});

test("verify says what cannot be signed at all", async () => {
  const { errors, exitCode } = await verify(`{"id":"\\ud800","signature":"${signature}"}`);
  expect(errors).toContain("id cannot be signed: its text has half of a surrogate pair");
  expect(exitCode).toBe(2);
});

test("verify prints JSON for programs", async () => {
  const path = file(JSON.stringify({ payment, signature }));
  const { output } = await run(["verify", path, "--json"], key);
  expect(JSON.parse(output)).toEqual({
    matches: true,
    place: "signature",
    canonical: ["payment:id:000049", "payment:status:success"],
  });
});

test("verify shows no card number, whatever goes wrong", async () => {
  const { output } = await verify({ card: { pan: "6216261000000000018" }, signature });
  expect(output).toContain("card:pan:[redacted]");
  expect(output).not.toContain("6216");
});

const hostile = { "pay\u202ement": "\u001b[2J\u009b2J\nThe signature matches.", signature };
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const steering = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/;

test("verify escapes the control characters of a hostile body", async () => {
  const { output } = await verify(hostile);
  expect(output).toContain("pay\\u202ement:\\u001b[2J\\u009b2J\\u000aThe signature matches.");
  expect(output).not.toMatch(steering);
});

test("verify --json escapes them as JSON does", async () => {
  const { output } = await run(["verify", "--json", file(JSON.stringify(hostile))], key);
  expect(output).not.toMatch(steering);
  expect(JSON.parse(output).canonical).toEqual(["pay\u202ement:\u001b[2J\u009b2J\nThe signature matches."]);
});

test("A message about a hostile name escapes it", async () => {
  const { errors } = await verify(`{"\\u001b[2J":"\\ud800","signature":"${signature}"}`);
  expect(errors).toContain("\\u001b[2J cannot be signed");
});
