import { expect, test } from "vitest";
import { type Sent, signingFetch } from "../../../../src/sandbox/try-it/browser/signing-fetch.js";
import type { TryItSettings } from "../../../../src/sandbox/try-it/settings.js";
import { signatureOf } from "../../../support/independent-signature.js";

const origin = "http://127.0.0.1:4020";
const saleUrl = `${origin}/v2/payment/cup/quick/sale`;
const wrong = `${"A".repeat(86)}==`;

const project = (project_id: number, secret_key: string | null) => ({
  project_id,
  secret_key,
  data_api_token: `token-${project_id}`,
  data_api_secret_key: `data-key-${project_id}`,
});

const settings: TryItSettings = {
  projects: [project(200, "key-200"), project(201, "key-201"), project(202, null)],
  operations: [
    { operationId: "createSale", method: "POST", path: "/v2/payment/cup/quick/sale" },
    { operationId: "openPaymentPage", method: "GET", path: "/payment" },
    { operationId: "openPaymentPageByForm", method: "POST", path: "/payment" },
    { operationId: "listOperations", method: "POST", path: "/v1/operations/get" },
  ],
};

/** What a page sends, and what it is told of it. */
function page({
  newIds = true,
  keepSignatures = false,
  canSign = true,
  later = settings,
  keys = {},
  answer = () => new Response("{}", { headers: { "content-type": "application/json" } }),
}: {
  newIds?: boolean;
  keepSignatures?: boolean;
  canSign?: boolean;
  later?: TryItSettings;
  keys?: Record<number, string>;
  answer?: () => Response;
} = {}) {
  const bodies: string[] = [];
  const urls: string[] = [];
  const told: Sent[] = [];
  const send = signingFetch({
    settings: () => settings,
    reload: async () => later,
    choices: { newIds, keepSignatures, keyOf: (id) => keys[id] },
    onSent: (sent) => told.push(sent),
    origin,
    canSign,
    send: async (input, init) => {
      const request = new Request(input, init);
      urls.push(request.url);
      bodies.push(await request.text());
      return answer();
    },
  });
  const post = (url: string, body: string, type = "application/json") =>
    send(url, { method: "POST", body, headers: { "content-type": type } });
  return { send, post, bodies, urls, told };
}

const order = (general: object) => JSON.stringify({ general, payment: { amount: 1000 } });

test("A changed body is signed anew, with the key of the project that it names", async () => {
  const { post, bodies, told } = page();
  await post(saleUrl, order({ project_id: 201, payment_id: "A", signature: wrong }));
  const expected = signatureOf(
    { general: { project_id: 201, payment_id: "A" }, payment: { amount: 1000 } },
    "key-201",
  );
  expect(JSON.parse(bodies[0] ?? "").general.signature).toBe(expected);
  expect(told[0]).toMatchObject({ signature: "replaced", projectId: 201, paymentId: "A", status: 200 });
});

test("All but the signature goes as it was written, to the last digit", async () => {
  const { post, bodies } = page();
  await post(
    saleUrl,
    '{ "general": {"project_id": 200, "signature": ""}, "n": 9007199254740993, "f": 1.50 }',
  );
  expect(bodies[0]).toMatch(
    /^\{ "general": \{"project_id": 200, "signature": "[\w+/]{86}=="\}, "n": 9007199254740993, "f": 1\.50 \}$/,
  );
});

test("A wrong signature is sent where that is asked for", async () => {
  const { post, bodies, told } = page({ keepSignatures: true });
  const body = order({ project_id: 200, payment_id: "A", signature: wrong });
  await post(saleUrl, body);
  expect([bodies[0], told[0]?.signature]).toEqual([body, "wrong"]);
});

test("A purchase that was accepted goes again under another id, and the page is told", async () => {
  const { post, bodies, told } = page();
  const body = order({ project_id: 200, payment_id: "A" });
  await post(saleUrl, body);
  await post(saleUrl, body);
  expect(bodies.map((sent) => JSON.parse(sent).general.payment_id)).toEqual(["A", "A-2"]);
  expect(told.map(({ insteadOf }) => insteadOf)).toEqual([undefined, "A"]);
});

test("One that was refused goes again under its own id", async () => {
  const { post, bodies } = page({ answer: () => new Response("{}", { status: 400 }) });
  await post(saleUrl, order({ project_id: 200, payment_id: "A" }));
  await post(saleUrl, order({ project_id: 200, payment_id: "A" }));
  expect(JSON.parse(bodies[1] ?? "").general.payment_id).toBe("A");
});

test("Without new ids the same goes twice", async () => {
  const { post, bodies } = page({ newIds: false });
  await post(saleUrl, order({ project_id: 200, payment_id: "A" }));
  await post(saleUrl, order({ project_id: 200, payment_id: "A" }));
  expect(bodies[1]).toBe(bodies[0]);
});

test("A key of the user's own signs once it is entered, and before nothing does", async () => {
  const body = order({ project_id: 202, payment_id: "A" });
  const before = page();
  await before.post(saleUrl, body);
  expect([before.bodies[0], before.told[0]?.why]).toEqual([body, "there is no key of the project"]);
  const after = page({ keys: { 202: "mine" } });
  await after.post(saleUrl, body);
  expect(JSON.parse(after.bodies[0] ?? "").general.signature).toBe(signatureOf(JSON.parse(body), "mine"));
});

test("A project that was added later is asked for", async () => {
  const later = { ...settings, projects: [...settings.projects, project(203, "key-203")] };
  const { post, told } = page({ later });
  await post(saleUrl, order({ project_id: 203, payment_id: "A" }));
  expect(told[0]?.signature).toBe("made");
});

test("The Data API is signed with the key of the token", async () => {
  const { post, bodies } = page();
  await post(`${origin}/v1/operations/get`, '{"token":"token-201"}');
  expect(JSON.parse(bodies[0] ?? "").signature).toBe(signatureOf({ token: "token-201" }, "data-key-201"));
});

test("A link to Payment Page is signed in its query", async () => {
  const { send, urls, told } = page();
  await send(`${origin}/payment?project_id=200&payment_id=A%20B`);
  const { searchParams } = new URL(urls[0] ?? "");
  expect(searchParams.get("signature")).toBe(
    signatureOf({ project_id: "200", payment_id: "A B" }, "key-200"),
  );
  expect(told[0]?.url.href).toBe(urls[0]);
});

test("A form is signed too, and the page is told its fields", async () => {
  const { post, bodies, told } = page();
  await post(`${origin}/payment`, "project_id=200&payment_id=A", "application/x-www-form-urlencoded");
  expect(new URLSearchParams(bodies[0]).get("signature")).toBe(
    signatureOf({ project_id: "200", payment_id: "A" }, "key-200"),
  );
  expect(told[0]?.form).toBe(bodies[0]);
});

test("An answer that is a page is shown as the text that it is", async () => {
  const html = () => new Response("<p>", { headers: { "content-type": "text/html; charset=utf-8" } });
  const answer = await page({ answer: html }).send(`${origin}/payment?project_id=200`);
  expect([answer.headers.get("content-type"), await answer.text()]).toEqual([
    "text/plain; charset=utf-8",
    "<p>",
  ]);
});

test.each([
  ["the control API", `${origin}/_sandbox/v1/reset`],
  ["another origin", "http://127.0.0.1:9/v2/payment/cup/quick/sale"],
])("What is for %s passes as it is, and nothing is told", async (_, url) => {
  const { post, bodies, told } = page();
  await post(url, '{"general":{"project_id":200}}');
  expect([bodies, told]).toEqual([['{"general":{"project_id":200}}'], []]);
});

test("Where the browser has no means to sign, a request goes as it is, and the page is told why", async () => {
  const { post, bodies, told } = page({ canSign: false });
  const body = order({ project_id: 200, payment_id: "A" });
  await post(saleUrl, body);
  expect([bodies[0], told[0]?.signature, told[0]?.why]).toEqual([
    body,
    "none",
    "this browser signs only on pages of its own machine, and by https",
  ]);
});
