import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Sandbox, SandboxOptions } from "../../src/sandbox/index.js";
import { sandboxFor } from "../sandbox/support/sandbox-for.js";
import { findings, serious } from "./axe.js";
import { launch } from "./launch.js";
import { openTab } from "./tab.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const places = {
  "Purchase through Gate": "tag/gate/POST/v2/payment/cup/quick/sale",
  "Banks that support payouts": "tag/gate/POST/v2/info/banks/chinaunionpay/payout/list",
  "Open Payment Page": "tag/payment-page/GET/payment",
};

/** The page of a new sandbox, at an operation, with the dialogue open in which its request is sent. */
async function opened(operation: keyof typeof places, options: SandboxOptions = {}, width = 1280) {
  const sandbox = await sandboxFor(options);
  const page = await openTab(browser, { viewport: { width, height: 900 } });
  await page.goto(`${sandbox.url}/docs#platform/${places[operation]}`);
  const section = page.locator("section", {
    has: page.getByRole("heading", { name: operation, exact: true }),
  });
  await section.locator("button", { hasText: "Test Request" }).first().click();
  await page.locator("[role=dialog]").waitFor();
  return { sandbox, page };
}

/** @returns The status of the answer, as the dialogue shows it. */
async function send(page: Page): Promise<string> {
  const answered = page.waitForResponse((response) =>
    /^\/(v1|v2|payment)\b/.test(new URL(response.url()).pathname),
  );
  await page.locator("[role=dialog] button:visible", { hasText: "Send" }).first().click();
  const status = (await answered).status();
  await page.locator("[role=dialog]", { hasText: new RegExp(`\\b${status} `) }).waitFor();
  return String(status);
}

/** Puts a text in place of another one in the body that is shown. */
async function change(page: Page, line: string, to: string): Promise<void> {
  const place = page.locator("[role=dialog] .cm-line", { hasText: line }).first();
  await place.click();
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+End");
  await page.keyboard.insertText(to);
}

const strip = (page: Page) => page.locator("#strip");
const lastRequest = (sandbox: Sandbox) => JSON.parse(sandbox.requests.at(-1)?.body ?? "{}");

test("The page loads without a request to elsewhere and without an error", async () => {
  const sandbox = await sandboxFor();
  const page = await openTab(browser);
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url().replace(sandbox.url, "")));
  await page.goto(`${sandbox.url}/docs`);
  await page.getByRole("heading", { name: "CUP QuickPay", level: 1 }).waitFor();
  await page.locator("text=Powered by Scalar").waitFor();
  await page.waitForTimeout(1000);
  expect(loaded.filter((path) => !path.startsWith("data:")).sort()).toEqual([
    "/assets/colours.css",
    "/assets/try-it.css",
    "/assets/try-it.js",
    "/docs",
    "/docs/openapi.json",
    "/docs/sandbox.json",
    "/docs/scalar-1.72.1.js",
    "/docs/settings.json",
  ]);
  for (const offer of ["Ask AI", "Open API Client", "Generate MCP", "Deploy", "Share"]) {
    expect(await page.getByText(offer, { exact: false }).count(), offer).toBe(0);
  }
});

test("A purchase is sent, paid, and seen on the dashboard", async () => {
  const { sandbox, page } = await opened("Purchase through Gate");
  expect(await send(page)).toBe("200");
  await strip(page).locator("text=awaiting redirect result").waitFor();
  await strip(page).getByRole("button", { name: "Pay as the customer" }).click();
  await strip(page).locator(".try-it-badge[data-status=success]").waitFor();
  expect(sandbox.payments.map(({ status }) => status)).toEqual(["success"]);
  const [dashboard] = await Promise.all([
    page.context().waitForEvent("page"),
    strip(page).getByRole("link", { name: "Open on the dashboard" }).click(),
  ]);
  await dashboard.locator("#detail", { hasText: sandbox.payments[0]?.id ?? "-" }).waitFor();
});

test("A purchase that is sent again goes under a new id, and the bar says so", async () => {
  const { sandbox, page } = await opened("Purchase through Gate");
  await send(page);
  expect(await send(page)).toBe("200");
  const [first = "", second = ""] = sandbox.payments.map(({ id }) => id);
  expect(second).toBe(`${first}-2`);
  await strip(page).locator(`text=${first} had been sent before: this one went as ${second}.`).waitFor();
});

test("Without new ids, the platform says that the id is taken", async () => {
  const { sandbox, page } = await opened("Purchase through Gate");
  await page.click("#try-it summary");
  await page.uncheck("#new-ids");
  await page.click(".try-it-note");
  await send(page);
  expect(await send(page)).toBe("400");
  expect(sandbox.requests.at(-1)?.code).toBe("3041");
});

test("A changed body is signed anew and accepted, a number with all its digits", async () => {
  const { sandbox, page } = await opened("Purchase through Gate");
  await change(page, '"amount"', '"amount": 12345, "more": 9007199254740993,');
  expect(await send(page)).toBe("200");
  expect(sandbox.payments.map(({ amount }) => amount)).toEqual([12345]);
  expect(sandbox.requests.at(-1)?.body).toContain("9007199254740993");
  await strip(page).locator("text=Signed and sent.").waitFor();
});

test("A wrong signature is sent where that is asked for, and refused", async () => {
  const { sandbox, page } = await opened("Purchase through Gate");
  await page.click("#try-it summary");
  await page.check("#keep-signatures");
  await change(page, '"amount"', '"amount": 12345,');
  await send(page);
  expect(sandbox.requests.at(-1)?.code).toBe("3261");
  await strip(page).locator("text=with a signature that does not match, as you have asked for").waitFor();
});

test("The list of banks is asked for", async () => {
  const { sandbox, page } = await opened("Banks that support payouts");
  expect(await send(page)).toBe("200");
  await page.locator("[role=dialog]", { hasText: "中国银行" }).waitFor();
  expect(sandbox.requests.at(-1)?.accepted).toBe(true);
});

test("Payment Page is opened as a customer opens it, and its payment followed", async () => {
  const { page } = await opened("Open Payment Page");
  expect(await send(page)).toBe("200");
  const [tab] = await Promise.all([
    page.context().waitForEvent("page"),
    strip(page).getByRole("button", { name: "Open Payment Page" }).click(),
  ]);
  await tab.check("input[name=_method]");
  await tab.click("#confirm button");
  await strip(page).locator("text=awaiting redirect result").waitFor();
});

test("A project is signed for with its own key", async () => {
  const { sandbox, page } = await opened("Purchase through Gate", { projects: [{ projectId: 201 }] });
  await change(page, '"project_id"', '"project_id": 201,');
  expect(await send(page)).toBe("200");
  expect(sandbox.project(201).payments).toHaveLength(1);
});

test("A key of the user's own is entered in the page, which signs with it", async () => {
  const { sandbox, page } = await opened("Purchase through Gate", { secretKey: "mine" });
  await page.fill("#project-key", "mine");
  await strip(page).getByRole("button", { name: "Sign with it" }).click();
  expect(await send(page)).toBe("200");
  expect(lastRequest(sandbox).general.project_id).toBe(200);
});

describe("On a telephone", () => {
  test("a purchase is sent and paid, and nothing is wider than the screen", async () => {
    const { page } = await opened("Purchase through Gate", {}, 390);
    expect(await send(page)).toBe("200");
    await strip(page).getByRole("button", { name: "Pay as the customer" }).click();
    await strip(page).locator(".try-it-badge[data-status=success]").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const dialogue = page.locator(".scalar-app-layout");
    expect(await dialogue.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
});

test.each([
  [1280, "light"],
  [390, "dark"],
] as const)(
  "axe finds nothing serious in the sandbox's own bar, at %i pixels, %s",
  async (width, colorScheme) => {
    const sandbox = await sandboxFor();
    const page = await openTab(browser, { viewport: { width, height: 900 }, colorScheme });
    await page.goto(`${sandbox.url}/docs`);
    await page.getByRole("heading", { name: "CUP QuickPay", level: 1 }).waitFor();
    await page.locator("#try-it summary").click();
    expect(serious(await findings(page, "#try-it"))).toEqual([]);
  },
);

/** Of Scalar itself, known and not ours to change; a new one, or one that is gone, shows here. */
test("What axe finds in Scalar is what is known of it", async () => {
  const sandbox = await sandboxFor();
  const page = await openTab(browser);
  await page.goto(`${sandbox.url}/docs`);
  await page.getByRole("heading", { name: "CUP QuickPay", level: 1 }).waitFor();
  const found = serious(await findings(page, "#reference"));
  expect(found.map(({ id }) => id).sort()).toEqual(["button-name", "color-contrast"]);
});
