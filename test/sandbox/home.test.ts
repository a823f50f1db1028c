import { expect, test } from "vitest";
import { scenarios, testAmounts, testCards } from "../../src/sandbox/index.js";
import { open } from "./support/page.js";
import { sandboxFor } from "./support/sandbox.js";

test("the front page says what the sandbox is, what it does not do, and how to steer it", async () => {
  const { url } = await sandboxFor();
  const { status, text } = await open(url, {
    headers: { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" },
  });
  expect(status).toBe(200);
  for (const part of ["What it does not do", "It does not move money", `${url}/payment`, "Scenarios"])
    expect(text).toContain(part);
  for (const { number } of testCards) expect(text).toContain(number);
  for (const { name } of scenarios) expect(text).toContain(`<code>${name}</code>`);
});

test("programs get the same as JSON", async () => {
  const { url } = await sandboxFor({ callbackUrl: "http://127.0.0.1:9/callbacks" });
  const about = await (await fetch(url)).json();
  expect(about).toMatchObject({
    project_id: 200,
    callback_url: "http://127.0.0.1:9/callbacks",
    addresses: {
      gate: url,
      payment_page: `${url}/payment`,
      data_api: `${url}/v1`,
      dashboard: `${url}/dashboard`,
    },
  });
  expect(about.cards).toHaveLength(testCards.length);
  expect(about.amounts).toHaveLength(testAmounts.length);
  expect(about.scenarios).toHaveLength(scenarios.length);
});

test("neither tells a secret", async () => {
  const { url, secretKey, dataApiSecretKey } = await sandboxFor({
    secretKey: "s3cr3t-key",
    dataApiSecretKey: "0th3r-key",
  });
  const shown = await Promise.all([
    open(url),
    open(url, { headers: { Accept: "text/html" } }),
    open(`${url}/dashboard`),
  ]);
  for (const { text } of shown) {
    expect(text).not.toContain(secretKey);
    expect(text).not.toContain(dataApiSecretKey);
  }
});
