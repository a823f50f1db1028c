import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { scenarios, testAmounts, testCards } from "../../src/sandbox/index.js";
import { open } from "./support/page.js";
import { sandboxFor } from "./support/sandbox-for.js";

test("the front page says what the sandbox is, what it does not do, and how to steer it", async () => {
  const { url } = await sandboxFor();
  const { status, text } = await open(url, {
    headers: { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" },
  });
  expect(status).toBe(200);
  for (const part of ["What it does not do", "It does not move money", url, "Scenarios"]) {
    expect(text).toContain(part);
  }
  for (const { number } of testCards) {
    expect(text).toContain(number);
  }
  for (const { name } of scenarios) {
    expect(text).toContain(`<code>${name}</code>`);
  }
});

test("programs get the same as JSON, with the addresses that the control API tells", async () => {
  const { url, state } = await sandboxFor({ callbackUrl: "http://127.0.0.1:9/callbacks" });
  const about = await (await fetch(url)).json();
  expect(about).toMatchObject({
    project_id: 200,
    callback_url: "http://127.0.0.1:9/callbacks",
    addresses: { gate: url, payment_page: url, data_api: `${url}/v1`, dashboard: `${url}/dashboard` },
  });
  expect(about.addresses).toEqual(state.addresses);
  expect(about.cards).toHaveLength(testCards.length);
  expect(about.amounts).toHaveLength(testAmounts.length);
  expect(about.scenarios).toHaveLength(scenarios.length);
});

describe("a sandbox with a token tells the callback URL", () => {
  const guarded = () =>
    sandboxFor({ controlToken: "sesame", callbackUrl: "http://user:pw@127.0.0.1:9/callbacks" });
  const kinds = ["text/html", "application/json"];

  test.each(kinds)("to nobody without it, as %s", async (Accept) => {
    const { status, text } = await open((await guarded()).url, { headers: { Accept } });
    expect([status, text.includes("pw"), text.includes("127.0.0.1:9")]).toEqual([200, false, false]);
  });

  test.each(kinds)("to who has it, as %s", async (Accept) => {
    const headers = { Accept, Authorization: "Bearer sesame" };
    expect((await open((await guarded()).url, { headers })).text).toContain("user:pw@127.0.0.1:9/callbacks");
  });
});

const asPage = { headers: { Accept: "text/html" } };

test("both tell the sandbox's own keys, which everybody knows", async () => {
  const { url } = await sandboxFor();
  expect(await (await fetch(url)).json()).toMatchObject({
    secret_key: "sandbox-secret-key",
    data_api_token: "sandbox-data-api-token-0000000",
    data_api_secret_key: "sandbox-data-api-secret-key",
  });
  const { text } = await open(url, asPage);
  for (const key of ["sandbox-secret-key", "sandbox-data-api-token-0000000", "sandbox-data-api-secret-key"]) {
    expect(text).toContain(`>${key}</code>`);
  }
});

test("the page has a first purchase to copy, with the address, the project and its key", async () => {
  const { url } = await sandboxFor({ projectId: 7 });
  const { text } = await open(url, asPage);
  for (const part of [
    "export CUP_SECRET_KEY=sandbox-secret-key",
    "npx cup-quickpay sign --body",
    `${url}/v2/payment/cup/quick/sale`,
    "&quot;project_id&quot;: 7,",
    "createGateClient",
    "projectId: 7,",
  ]) {
    expect(text).toContain(part);
  }
});

test("the pages link what is beside them", async () => {
  const sandbox = await sandboxFor();
  sandbox.links = { Shop: "http://127.0.0.1:1/?a=1&b=2" };
  for (const path of ["/", "/dashboard"]) {
    const { text } = await open(sandbox.url + path, asPage);
    expect(text).toContain('<a href="http://127.0.0.1:1/?a=1&amp;b=2">Shop</a>');
  }
});

test("a link that would run a script is refused", async () => {
  const sandbox = await sandboxFor();
  expect(() => {
    sandbox.links = { Shop: "javascript:alert(1)" };
  }).toThrow('The link "Shop" must be an absolute http or https URL.');
});

test("neither tells a key of the user's own", async () => {
  const { url, secretKey, dataApiToken, dataApiSecretKey } = await sandboxFor({
    secretKey: "s3cr3t-key",
    dataApiToken: "t0k3n",
    dataApiSecretKey: "0th3r-key",
  });
  const shown = await Promise.all([
    open(url),
    open(url, { headers: { Accept: "text/html" } }),
    open(`${url}/dashboard`),
  ]);
  for (const { text } of shown) {
    expect(text).not.toContain(secretKey);
    expect(text).not.toContain(dataApiToken);
    expect(text).not.toContain(dataApiSecretKey);
  }
});

test("the guide tells the same project id and keys", () => {
  const guide = readFileSync("spec/guides/sandbox.md", "utf8");
  for (const row of [
    "| Project id | `200` |",
    "| Secret key | `sandbox-secret-key` |",
    "| Data API: token | `sandbox-data-api-token-0000000` |",
    "| Data API: secret key | `sandbox-data-api-secret-key` |",
  ]) {
    expect(guide).toContain(row);
  }
});
