import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Sandbox, SandboxOptions } from "../../src/sandbox/index.js";
import { withPayments } from "../sandbox/support/dashboard.js";
import { payout, payoutPath, sale, salePath, send, sendSigned } from "../sandbox/support/merchant.js";
import { startReceiver } from "../sandbox/support/receiver.js";
import { sandboxFor } from "../sandbox/support/sandbox-for.js";
import { launch } from "./launch.js";
import { openTab } from "./tab.js";

const run = promisify(execFile);
const patient = { timeout: 20_000 };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** A sandbox with so many payouts, and its dashboard in a tab. */
async function opened(count: number, path = "/dashboard", options: SandboxOptions = {}) {
  const receiver = await startReceiver();
  const sandbox = await sandboxFor({ callbackUrl: receiver.url, clock: "manual", ...options });
  for (let index = 1; index <= count; index++) {
    await sendSigned(sandbox, payoutPath, payout(`PAYOUT_${index}`));
    await sandbox.settled();
  }
  const page = await openTab(browser);
  await page.goto(sandbox.url + path);
  await page.waitForSelector("#pause[data-state=live]");
  return { sandbox, receiver, page };
}

const pay = (sandbox: Sandbox, id: string) => sendSigned(sandbox, payoutPath, payout(id));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const pathOf = (page: Page) => page.url().replace(/^http:\/\/[^/]+/, "");

describe("a live update", () => {
  test("shows a new payment without reloading", async () => {
    const { sandbox, page } = await opened(0);
    await page.waitForSelector("text=No payments yet");
    await pay(sandbox, "LIVE_1");
    await page.waitForSelector("text=LIVE_1");
    await page.waitForSelector(".badge[data-status=delivered]");
  });

  test("keeps the focus on its row", async () => {
    const { sandbox, page } = await opened(3);
    const { operation_id } = sandbox.payments[0] ?? {};
    await page.focus(`#open-${operation_id}`);
    await pay(sandbox, "LIVE_1");
    await page.waitForSelector("text=LIVE_1");
    expect(await focused(page)).toBe(`open-${operation_id}`);
  });

  test("keeps where one has scrolled to", async () => {
    const { sandbox, page } = await opened(45);
    const row = page.locator("text=PAYOUT_20 >> nth=0");
    await row.scrollIntoViewIfNeeded();
    const before = (await row.boundingBox())?.y ?? 0;
    await pay(sandbox, "LIVE_1");
    await page.waitForSelector("text=LIVE_1", { state: "attached" });
    await page.waitForTimeout(200);
    expect(Math.abs(((await row.boundingBox())?.y ?? 0) - before)).toBeLessThan(5);
  });

  test("keeps open what the reader has opened, and closed what he has closed", async () => {
    const { sandbox, page } = await opened(1);
    await page.goto(`${sandbox.url}/dashboard/callbacks/${sandbox.callbacks[0]?.id}`);
    await page.click("summary:has-text('What is signed')");
    await page.click("summary:has-text('Body')");
    await pay(sandbox, "LIVE_1");
    await page.waitForSelector("#list >> text=LIVE_1");
    const isOpen = (id: string) =>
      page.locator(`details[id^=block-${id}]`).evaluate((node) => (node as HTMLDetailsElement).open);
    expect([await isOpen("canonical-"), await isOpen("body-")]).toEqual([true, false]);
  });

  test("keeps what is selected as text", async () => {
    const { sandbox, page } = await opened(1);
    await page.goto(`${sandbox.url}/dashboard/callbacks/${sandbox.callbacks[0]?.id}`);
    await page.locator("pre[id^=body-]").evaluate((node) => getSelection()?.selectAllChildren(node));
    const before = await page.evaluate(() => String(getSelection()));
    await pay(sandbox, "LIVE_1");
    await page.waitForSelector("#list >> text=LIVE_1");
    expect(before.length).toBeGreaterThan(0);
    expect(await page.evaluate(() => String(getSelection()))).toBe(before);
  });

  test("keeps what is half entered in a form", async () => {
    const { sandbox, page } = await opened(0);
    await page.click("#fault-tool > summary");
    await page.fill("#fault-share", "30");
    await page.selectOption("#fault-does", "cut");
    await pay(sandbox, "LIVE_1");
    await page.waitForSelector("text=LIVE_1");
    expect([await page.inputValue("#fault-share"), await page.inputValue("#fault-does")]).toEqual([
      "30",
      "cut",
    ]);
  });

  test("is said once for several callbacks, politely", async () => {
    const { sandbox, page } = await opened(0);
    for (const id of ["A", "B", "C"]) {
      await pay(sandbox, id);
    }
    const news = page.locator("[role=status][aria-live=polite]");
    await expect
      .poll(() => news.textContent(), patient)
      .toBe("3 new payments, 3 new callbacks, 3 new requests");
  });

  test("waits while the reader has stopped it", async () => {
    const { sandbox, page } = await opened(0);
    await page.click("#pause");
    await pay(sandbox, "LIVE_1");
    await page.waitForTimeout(800);
    expect(await page.locator("text=LIVE_1").count()).toBe(0);
    await page.click("#pause");
    await page.waitForSelector("text=LIVE_1");
  });
});

describe("the address", () => {
  test("has filters, and brings them back", async () => {
    const { sandbox, page } = await opened(3);
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    await page.fill("#search", "payout_2");
    await expect.poll(() => page.locator("tbody tr").count(), patient).toBe(1);
    expect(pathOf(page)).toBe("/dashboard?text=payout_2");
    await page.fill("#search", "");
    await page.selectOption("select[name=type]", "purchase");
    await expect.poll(() => pathOf(page), patient).toBe("/dashboard?type=purchase");
    await page.reload();
    expect(await page.inputValue("select[name=type]")).toBe("purchase");
    expect(await page.textContent("tbody")).toContain("ORDER_1");
  });

  test("has the list and the selection, and the back button leads back", async () => {
    const { sandbox, page } = await opened(2);
    await page.click(".tabs >> text=Callbacks");
    await expect.poll(() => pathOf(page), patient).toBe("/dashboard/callbacks");
    await page.click("tbody tr >> nth=0");
    await page.waitForSelector("#detail");
    expect(pathOf(page)).toBe(`/dashboard/callbacks/${sandbox.callbacks[1]?.id}`);
    await page.goBack();
    await page.waitForSelector("#detail", { state: "detached" });
    await page.goBack();
    await page.waitForSelector(".tabs [aria-current] >> text=Payments");
  });

  test("stays as it is when a button is pressed", async () => {
    const { sandbox, page } = await opened(1, "/dashboard/callbacks?kind=result");
    const address = `/dashboard/callbacks/${sandbox.callbacks[0]?.id}?kind=result`;
    await page.click("tbody tr >> nth=0");
    await expect.poll(() => pathOf(page), patient).toBe(address);
    const pressed = page.waitForResponse((response) => response.request().method() === "POST");
    await page.click("text=+1 h");
    await (await pressed).finished();
    await page.waitForTimeout(300);
    expect(pathOf(page)).toBe(address);
  });
});

describe("keys", () => {
  test("j and k go through the rows, Enter opens, Escape closes and leaves the focus on the row", async () => {
    const { sandbox, page } = await opened(3);
    const [first, second, third] = sandbox.payments.map(({ operation_id }) => operation_id);
    await page.keyboard.press("j");
    expect(await focused(page)).toBe(`open-${third}`);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await focused(page)).toBe(`open-${first}`);
    await page.keyboard.press("k");
    expect(await focused(page)).toBe(`open-${second}`);
    await page.keyboard.press("Enter");
    await page.waitForSelector("#detail >> text=PAYOUT_2");
    await page.keyboard.press("j");
    await page.waitForSelector("#detail >> text=PAYOUT_1");
    expect(await focused(page)).toBe(`open-${first}`);
    await page.keyboard.press("Escape");
    await page.waitForSelector("#detail", { state: "detached" });
    expect([await focused(page), pathOf(page)]).toEqual([`open-${first}`, "/dashboard"]);
  });

  test("/ searches, and while one types, letters are letters", async () => {
    const { page } = await opened(1);
    await page.keyboard.press("/");
    expect(await focused(page)).toBe("search");
    await page.keyboard.type("jk?");
    expect(await page.inputValue("#search")).toBe("jk?");
  });

  test("? shows them all", async () => {
    const { page } = await opened(0);
    await page.keyboard.press("?");
    expect(await page.isVisible("#help >> text=next and previous row")).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.isVisible("#help")).toBe(false);
  });

  test("1, 2 and 3 open the lists", async () => {
    const { page } = await opened(0);
    await page.keyboard.press("3");
    await expect.poll(() => pathOf(page), patient).toBe("/dashboard/requests");
    await page.keyboard.press("2");
    await expect.poll(() => pathOf(page), patient).toBe("/dashboard/callbacks");
  });
});

describe("tools", () => {
  test("put the clock forward, also to what comes next", async () => {
    const receiver = await startReceiver((response) => response.writeHead(500).end("no"));
    const { sandbox, page } = await opened(0, "/dashboard/callbacks", { callbackUrl: receiver.url });
    await pay(sandbox, "PAYOUT_1");
    await page.waitForSelector("tbody >> text=in 10 s");
    await page.click("button:text-is('Next event')");
    await expect.poll(() => receiver.received.length, patient).toBe(2);
    const before = Date.parse(sandbox.state.clock.now);
    await page.click('[value="10s"]');
    await expect.poll(() => Date.parse(sandbox.state.clock.now) - before, patient).toBe(10_000);
  });

  test("choose a scenario, which is marked until it is cleared", async () => {
    const { sandbox, page } = await opened(0);
    await page.selectOption("#all", "decline");
    await page.click("button:text-is('Set')");
    await page.waitForSelector("text=Scenario on");
    expect(sandbox.state.scenario).toBe("decline");
    await page.click("text=Clear scenario");
    await page.waitForSelector("text=Scenario on", { state: "detached" });
    expect([sandbox.state.scenario, await page.inputValue("#all")]).toEqual([null, ""]);
  });

  test("add a fault, which is marked until it is removed", async () => {
    const { sandbox, page } = await opened(0);
    await page.click("#fault-tool > summary");
    await page.selectOption("#fault-does", "status");
    await page.fill("#fault-status", "503");
    await page.click("button:has-text('Add')");
    await page.waitForSelector("text=Gate: all calls are answered with 503");
    expect((await send(sandbox, salePath, sale("A"))).status).toBe(503);
    await page.click("text=Remove fault");
    await page.waitForSelector("text=Fault on", { state: "detached" });
    expect(sandbox.state.faults).toEqual([]);
  });

  test("reset the project", async () => {
    const { sandbox, page } = await opened(2);
    await page.click("#reset-tool > summary");
    await page.click("text=Reset the project");
    await page.waitForSelector("text=No payments yet");
    expect(sandbox.payments).toEqual([]);
  });

  test("switch to another project", async () => {
    const { sandbox, page } = await opened(1, "/dashboard", { projects: [{ projectId: 201 }] });
    await page.selectOption("#project", "201");
    await page.click("text=Go");
    await page.waitForSelector("text=No payments yet");
    expect(pathOf(page)).toBe("/dashboard?project=201");
    await sendSigned(sandbox, payoutPath, payout("ELSEWHERE"));
    await page.waitForTimeout(600);
    expect(await page.locator("text=ELSEWHERE").count()).toBe(0);
  });

  test("say it on the page when something cannot be done", async () => {
    const { page } = await opened(0);
    await page.click("#fault-tool > summary");
    await page.selectOption("#fault-at", "callbacks");
    await page.selectOption("#fault-does", "status");
    await page.click("button:has-text('Add')");
    await page.waitForSelector("[role=alert]:has-text('choose delay or cut')");
  });

  test("keep what cannot be done, and why, until something else is done", async () => {
    const { sandbox, page } = await opened(0);
    await page.click("#fault-tool > summary");
    await page.selectOption("#fault-at", "callbacks");
    await page.selectOption("#fault-does", "status");
    await page.click("button:has-text('Add')");
    await page.waitForSelector("#problem");
    await pay(sandbox, "LIVE_1");
    await page.waitForSelector("text=LIVE_1");
    expect(await page.isVisible("#problem")).toBe(true);
    expect(await page.inputValue("#fault-at")).toBe("callbacks");
    await page.selectOption("#fault-does", "cut");
    await page.click("button:has-text('Add')");
    await page.waitForSelector("text=Fault on");
    expect([await page.locator("#problem").count(), await page.isVisible("#fault-at")]).toEqual([0, false]);
  });
});

test.each([1024, 1280])(
  "a request is told whole beside a detail, in a window of %i pixels",
  async (width) => {
    const { page } = await opened(1);
    await page.setViewportSize({ width, height: 900 });
    await page.click(".tabs >> text=Requests");
    await page.click("a.open");
    await page.waitForSelector("#detail");
    const cell = page.locator("td.request").first();
    const overhang = await cell.evaluate((node) => {
      const room =
        node.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(node).paddingRight);
      return (node.querySelector("code")?.getBoundingClientRect().right ?? 0) - room;
    });
    expect(overhang).toBeLessThan(1);
    const lines = await cell.locator("code").evaluate((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    });
    expect(lines).toBeLessThanOrEqual(3);
    expect(await cell.innerText()).toContain("/payout");
  },
);

describe("a payment", () => {
  test("gets a scenario, its customer pays, and its callback is sent again", async () => {
    const receiver = await startReceiver();
    const { sandbox, page } = await opened(0, "/dashboard", { callbackUrl: receiver.url });
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    await page.click("text=ORDER_1");
    await page.selectOption("#scenario", "limit");
    await page.click("text=Choose");
    await expect.poll(() => sandbox.payments[0]?.scenario, patient).toBe("limit");
    await page.click("text=Pay as the customer");
    await page.waitForSelector("#detail >> text=20101 Decline due to amount or frequency limit");
    await page.click("text=Callback: result");
    await page.click("button:text-is('Send again')");
    await expect.poll(() => receiver.received.length, patient).toBe(3);
  });
});

describe("copy as curl", () => {
  const sh = (command: string) => run("sh", ["-c", `${command} -s`]);
  const copied = async (page: Page) => {
    await page.click("summary:has-text('As curl')");
    await page.click("button[aria-label='Copy As curl']");
    await page.waitForSelector("button:has-text('Copied')");
    return page.evaluate(() => navigator.clipboard.readText());
  };

  test("a callback goes to its receiver, with the very same body", async () => {
    const { sandbox, receiver } = await withPayments();
    const page = await openTab(browser, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(`${sandbox.url}/dashboard/callbacks/${sandbox.callbacks[0]?.id}`);
    await sh(await copied(page));
    expect(receiver.received).toHaveLength(4);
    expect(receiver.received[3]?.text).toBe(receiver.received[0]?.text);
  });

  test("a signed request goes to the sandbox, which takes its signature", async () => {
    const { sandbox } = await withPayments();
    const page = await openTab(browser, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(`${sandbox.url}/dashboard/requests/1`);
    const { stdout } = await sh(await copied(page));
    // The payment is there already: it is known by its id, so the signature held.
    expect(JSON.parse(stdout)).toMatchObject({ status: "error", code: "3041" });
  });

  test("a payout's card number is masked, and the page says so", async () => {
    const { sandbox } = await withPayments();
    const page = await openTab(browser);
    await page.goto(`${sandbox.url}/dashboard/requests/2`);
    await page.click("summary:has-text('As curl')");
    await page.waitForSelector("text=Something here is masked");
    expect(await page.textContent("#curl-2")).toContain("621626******0018");
  });

  test("copies also where the browser has no clipboard", async () => {
    const { sandbox } = await withPayments();
    const page = await openTab(browser, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.addInitScript(() => {
      const { readText } = navigator.clipboard;
      Object.defineProperty(globalThis, "read", { value: readText.bind(navigator.clipboard) });
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await page.goto(sandbox.url);
    await page.click("button[aria-label='Copy secret key']");
    await page.waitForSelector("button:has-text('Copied')");
    expect(await page.evaluate("read()")).toBe("sandbox-secret-key");
  });
});

test("the downloads have what is shown", async () => {
  const { page } = await opened(2, "/dashboard?text=payout_1");
  const [csv] = await Promise.all([page.waitForEvent("download"), page.click("text=CSV")]);
  expect([csv.suggestedFilename(), csv.url().includes("text=payout_1")]).toEqual(["payments.csv", true]);
  await page.click(".tabs >> text=Callbacks");
  await page.waitForSelector(".tabs [aria-current] >> text=Callbacks");
  const [har] = await Promise.all([page.waitForEvent("download"), page.click("text=HAR")]);
  expect([har.suggestedFilename(), har.url().includes("tab=callbacks")]).toEqual(["sandbox.har", true]);
});

describe("on a phone", () => {
  test("a row opens in place of the list, and closes again", async () => {
    const { sandbox } = await withPayments();
    const page = await openTab(browser, { viewport: { width: 390, height: 844 } });
    await page.goto(`${sandbox.url}/dashboard`);
    await page.click("text=ORDER_1");
    await page.waitForSelector("#detail >> text=Timeline");
    expect(await page.isVisible("#list")).toBe(false);
    await page.click("text=Close");
    await page.waitForSelector("#detail", { state: "detached" });
    expect(await page.isVisible("#list")).toBe(true);
  });
});

test("works without scripts", async () => {
  const { sandbox } = await withPayments();
  const page = await openTab(browser, { javaScriptEnabled: false });
  await page.goto(`${sandbox.url}/dashboard`);
  await page.selectOption("select[name=type]", "payout");
  await page.click("text=Filter");
  expect(await page.locator("tbody tr").count()).toBe(1);
  await page.click("text=PAYOUT_1");
  await page.click("text=Callback: result");
  await page.click("text=+1 h");
  expect(await page.isVisible("#detail >> text=Attempt 1")).toBe(true);
});

test("shows text that looks like a script as text", async () => {
  const evil = "<img src=x onerror=alert(1)>";
  const { sandbox, page } = await opened(0);
  await sendSigned(sandbox, salePath, sale("ORDER_1", { payment: { description: evil } }));
  await page.click("text=ORDER_1");
  await page.waitForSelector(`#detail >> text=${evil}`);
});

test("a dashboard with a token is opened by the address that has it", async () => {
  const sandbox = await sandboxFor({ controlToken: "sesame" });
  const page = await openTab(browser);
  await page.goto(`${sandbox.url}/dashboard`);
  await page.waitForSelector("text=This dashboard asks for its token");
  await page.goto(`${sandbox.url}/dashboard?token=sesame`);
  await page.waitForSelector("#pause[data-state=live]");
  expect(pathOf(page)).toBe("/dashboard");
  await pay(sandbox, "LIVE_1");
  await page.waitForSelector("text=LIVE_1");
});
