import { describe, expect, test, vi } from "vitest";
import type { Sandbox } from "../../src/sandbox/index.js";
import { pageOf, withPayments } from "./support/dashboard.js";
import { payout, payoutPath, sale, salePath, send, sendSigned } from "./support/merchant.js";
import { open, submit } from "./support/page.js";
import { startReceiver } from "./support/receiver.js";
import { sandboxFor } from "./support/sandbox-for.js";

const act = (sandbox: Sandbox, path: string, fields: Record<string, string> = {}) =>
  submit(`${sandbox.url}/dashboard${path}`, fields);

async function waitingForCustomer() {
  const sandbox = await sandboxFor();
  await sendSigned(sandbox, salePath, sale("ORDER_1"));
  await sandbox.settled();
  return sandbox;
}

/** The values of a field to choose from. */
const optionsOf = (text: string, id: string) => {
  const [, options = ""] = new RegExp(`<select id="${id}"[^>]*>(.*?)</select>`, "s").exec(text) ?? [];
  return [...options.matchAll(/<option value="([^"]*)"/g)].map(([, value]) => value);
};

describe("callbacks", () => {
  test("one is sent again, with the same bytes", async () => {
    const { sandbox, receiver } = await withPayments();
    const { id } = sandbox.callbacks.find(({ payment_id }) => payment_id === "PAYOUT_1") ?? {};
    expect((await act(sandbox, `/callbacks/${id}/send`)).status).toBe(303);
    await sandbox.settled();
    expect(receiver.received).toHaveLength(4);
    expect(receiver.received.filter(({ text }) => text === receiver.received.at(-1)?.text)).toHaveLength(2);
  });

  test("one that goes through when it is sent again by hand is not repeated", async () => {
    let calls = 0;
    const receiver = await startReceiver((response) => {
      calls += 1;
      response.writeHead(calls === 1 ? 500 : 200).end();
    });
    const sandbox = await sandboxFor({ callbackUrl: receiver.url, clock: "manual" });
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    await sandbox.settled();
    await act(sandbox, `/callbacks/${sandbox.callbacks[0]?.id}/send`);
    await sandbox.advance("1h");
    expect(receiver.received).toHaveLength(2);
  });

  async function threePayouts() {
    const receiver = await startReceiver();
    const sandbox = await sandboxFor({ callbackUrl: receiver.url, clock: "manual" });
    for (const id of ["A", "B", "C"]) {
      await sendSigned(sandbox, payoutPath, payout(id));
      await sandbox.advance("1h");
    }
    receiver.received.length = 0;
    return { sandbox, receiver };
  }

  test("all since one of them are sent again", async () => {
    const { sandbox, receiver } = await threePayouts();
    const since = sandbox.callbacks.find(({ payment_id }) => payment_id === "B")?.created_at ?? "";
    await act(sandbox, "/callbacks/send", { since });
    await sandbox.settled();
    expect(receiver.received.map(({ body }) => body.payment.id).sort()).toEqual(["B", "C"]);
  });

  test("none since what is no moment, which is said", async () => {
    const { sandbox } = await threePayouts();
    const shown = await act(sandbox, "/callbacks/send", { since: "abc" });
    expect(shown.text).toContain("since must be a moment in UTC");
  });

  test("all since a moment, which a browser sends without its zone, are sent again", async () => {
    const { sandbox, receiver } = await threePayouts();
    const since = sandbox.callbacks.find(({ payment_id }) => payment_id === "C")?.created_at ?? "";
    // Where the sandbox runs, it is another hour.
    vi.stubEnv("TZ", "Asia/Shanghai");
    await act(sandbox, "/callbacks/send", { since: since.replace("Z", "") });
    vi.unstubAllEnvs();
    await sandbox.settled();
    expect(receiver.received.map(({ body }) => body.payment.id)).toEqual(["C"]);
  });

  test("none are sent again since what is no moment, and the page says so", async () => {
    const { sandbox, receiver } = await threePayouts();
    const { status, text } = await act(sandbox, "/callbacks/send", { since: "abc" });
    await sandbox.settled();
    expect([status, receiver.received.length]).toEqual([409, 0]);
    expect(text).toContain("since must be a moment in UTC, as 2026-02-28T08:00:00.000, not &quot;abc&quot;.");
  });

  test("all that fit the filters of the list are sent again", async () => {
    const { sandbox, receiver } = await threePayouts();
    await act(sandbox, "/callbacks/send", { text: "a" });
    await sandbox.settled();
    expect(receiver.received.map(({ body }) => body.payment.id)).toEqual(["A"]);
  });

  test("one without an address is not sent, and the page says why", async () => {
    const sandbox = await waitingForCustomer();
    const { status, text } = await act(sandbox, `/callbacks/${sandbox.callbacks[0]?.id}/send`);
    expect(status).toBe(409);
    expect(text).toContain("This callback has no address.");
  });
});

describe("one payment", () => {
  test("gets a scenario, then its customer pays", async () => {
    const sandbox = await waitingForCustomer();
    const path = pageOf(sandbox, "ORDER_1").replace(`${sandbox.url}/dashboard`, "");
    await act(sandbox, `${path}/scenario`, { scenario: "limit" });
    expect(sandbox.payments[0]?.scenario).toBe("limit");
    await act(sandbox, `${path}/customer`, { does: "pay" });
    await sandbox.settled();
    expect(sandbox.payments[0]?.code).toBe("20101");
  });

  test("loses its scenario", async () => {
    const sandbox = await waitingForCustomer();
    sandbox.setScenario("limit", { paymentId: "ORDER_1" });
    const path = pageOf(sandbox, "ORDER_1").replace(`${sandbox.url}/dashboard`, "");
    await act(sandbox, `${path}/scenario`, { scenario: "" });
    expect(sandbox.payments[0]?.scenario).toBe(null);
  });

  test("that was paid out is taken back", async () => {
    const sandbox = await sandboxFor({ clock: "manual" });
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    await sandbox.advance("1h");
    const { text } = await open(pageOf(sandbox, "PAYOUT_1"));
    expect(optionsOf(text, "scenario")).toEqual(["", "reversed"]);
    await submit(`${pageOf(sandbox, "PAYOUT_1")}/scenario`, { scenario: "reversed" });
    await sandbox.settled();
    expect(sandbox.payments[0]?.status).toBe("reversed");
  });

  test.each(["partially_paid_out", "reversed"] as const)(
    "that is final as %s has no next step",
    async (name) => {
      const sandbox = await sandboxFor({ clock: "manual", scenario: name });
      await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
      await sandbox.advance("1h");
      const { text } = await open(pageOf(sandbox, "PAYOUT_1"));
      expect(text).toContain(`data-status="${name}"`);
      expect(text).not.toContain("What happens next");
    },
  );

  test("can be given only what counts for it", async () => {
    const sandbox = await waitingForCustomer();
    const { text } = await open(pageOf(sandbox, "ORDER_1"));
    const names = optionsOf(text, "scenario");
    expect(names).toContain("insufficient_funds");
    for (const name of ["reversed", "awaiting_retry", "redirect_post", "answer_lost", "too_many_requests"]) {
      expect(names).not.toContain(name);
    }
  });

  test("shows the scenario that it came with, though it could not be chosen any more", async () => {
    const sandbox = await sandboxFor();
    sandbox.setScenario("redirect_post", { paymentId: "ORDER_1" });
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    await sandbox.settled();
    const { text } = await open(pageOf(sandbox, "ORDER_1"));
    expect(text).toContain(
      '<option value="redirect_post" selected>redirect_post · redirect_data with method POST',
    );
  });

  test("is cancelled by its customer", async () => {
    const sandbox = await waitingForCustomer();
    await submit(`${pageOf(sandbox, "ORDER_1")}/customer`, { does: "cancel" });
    expect(sandbox.payments[0]?.code).toBe("20301");
  });
});

describe("the scenario for all", () => {
  test("is chosen, shown on every page, and taken back", async () => {
    const sandbox = await sandboxFor();
    await act(sandbox, "/scenario", { scenario: "decline" });
    expect(sandbox.state.scenario).toBe("decline");
    for (const path of ["", "/callbacks", "/requests"]) {
      expect((await open(`${sandbox.url}/dashboard${path}`)).text).toContain("Scenario on");
    }
    await act(sandbox, "/scenario", { scenario: "" });
    expect(sandbox.state.scenario).toBe(null);
    expect((await open(`${sandbox.url}/dashboard`)).text).not.toContain("Scenario on");
  });

  test("is chosen by the name that code uses, with what it means", async () => {
    const { text } = await open(`${(await sandboxFor()).url}/dashboard`);
    expect(text).toContain(
      ">insufficient_funds · Declined (20105 Insufficient funds on customer account)</option>",
    );
  });

  test("that does not exist is refused, with the names that do", async () => {
    const sandbox = await sandboxFor();
    const { status, text } = await act(sandbox, "/scenario", { scenario: "nonsense" });
    expect(status).toBe(409);
    expect(text).toContain("insufficient_funds");
  });
});

describe("the clock", () => {
  test.each([
    ["10s", 10_000],
    ["1h", 3_600_000],
    ["11d", 950_400_000],
  ])("goes on by %s", async (by, span) => {
    const sandbox = await sandboxFor({ clock: "manual" });
    const before = Date.parse(sandbox.state.clock.now);
    await act(sandbox, "/clock", { by });
    expect(Date.parse(sandbox.state.clock.now) - before).toBe(span);
  });

  test("goes on to what comes next", async () => {
    const receiver = await startReceiver((response) => response.writeHead(500).end());
    const sandbox = await sandboxFor({ callbackUrl: receiver.url, clock: "manual" });
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    await sandbox.settled();
    await act(sandbox, "/clock", { by: "next" });
    expect(receiver.received).toHaveLength(2);
  });

  test("does not go on by nonsense", async () => {
    const sandbox = await sandboxFor({ clock: "manual" });
    const { status, text } = await act(sandbox, "/clock", { by: "soon" });
    expect([status, text.includes("must be a time span")]).toEqual([409, true]);
  });
});

describe("faults", () => {
  test("are added, strike, and are removed one by one", async () => {
    const sandbox = await sandboxFor();
    await act(sandbox, "/faults", { at: "gate", does: "status", share: "100", status: "503", delay: "2s" });
    await act(sandbox, "/faults", {
      at: "callbacks",
      does: "delay",
      share: "25",
      status: "500",
      delay: "3s",
    });
    expect(sandbox.state.faults).toEqual([
      { at: "gate", does: "status", share: 1, status: 503, carried_out: false },
      { at: "callbacks", does: "delay", share: 0.25, delay: 3000 },
    ]);
    expect((await send(sandbox, salePath, sale("ORDER_1"))).status).toBe(503);
    const { text } = await open(`${sandbox.url}/dashboard`);
    expect(text).toContain("Gate: all calls are answered with 503");
    expect(text).toContain("Callbacks: 25 % of all callbacks come 3 s late");
    await act(sandbox, "/faults/remove", { index: "0" });
    expect(sandbox.state.faults.map(({ at }) => at)).toEqual(["callbacks"]);
  });

  test("are removed all at once", async () => {
    const sandbox = await sandboxFor();
    sandbox.setFaults([
      { at: "gate", does: "cut" },
      { at: "data_api", does: "cut" },
    ]);
    await act(sandbox, "/faults/clear");
    expect(sandbox.state.faults).toEqual([]);
  });

  test.each<[Record<string, string>, string]>([
    [{ at: "callbacks", does: "status" }, "choose delay or cut for it"],
    [{ at: "gate", does: "cut", share: "half" }, "share must be"],
    [{ at: "gate", does: "delay", delay: "soon" }, "delay must be"],
  ])("that cannot be are refused, and the page says why: %o", async (fields, why) => {
    const sandbox = await sandboxFor();
    const { status, text } = await act(sandbox, "/faults", fields);
    expect([status, sandbox.state.faults]).toEqual([409, []]);
    expect(/<p id="problem"[^>]*>([^<]+)/.exec(text)?.[1]).toContain(why);
  });
});

test("a reset forgets everything but the callback URL", async () => {
  const { sandbox, receiver } = await withPayments();
  await act(sandbox, "/reset");
  expect([sandbox.payments, sandbox.requests, sandbox.callbackUrl]).toEqual([[], [], receiver.url]);
});

describe("after a button, the browser", () => {
  const pressed = async (referer: string) => {
    const sandbox = await sandboxFor();
    const { location } = await submit(
      `${sandbox.url}/dashboard/scenario`,
      { scenario: "decline" },
      { Referer: referer.replace("HERE", sandbox.url) },
    );
    return location;
  };

  test("is where it was, with filters and selection", async () => {
    expect(await pressed("HERE/dashboard/callbacks/1?state=waiting")).toBe(
      "/dashboard/callbacks/1?state=waiting",
    );
  });

  test.each(["https://evil.example.com/dashboard", "HERE/", "HERE/dashboardevil", "nonsense"])(
    "does not go to %s",
    async (referer) => {
      expect(await pressed(referer)).toBe("/dashboard");
    },
  );
});

describe("other sites", () => {
  const actions = (sandbox: Sandbox) => {
    const page = pageOf(sandbox, "PAYOUT_1");
    return [
      `${sandbox.url}/dashboard/callbacks/${sandbox.callbacks[0]?.id}/send`,
      `${sandbox.url}/dashboard/callbacks/send`,
      `${page}/scenario`,
      `${page}/customer`,
      ...["scenario", "clock", "faults", "faults/remove", "faults/clear", "reset", "token"].map(
        (name) => `${sandbox.url}/dashboard/${name}`,
      ),
    ];
  };

  test.each<[string, Record<string, string>]>([
    ["a cross-site form", { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example.com" }],
    ["a same-site form of another port", { "Sec-Fetch-Site": "same-site", Origin: "http://127.0.0.1:1" }],
    ["a browser that only tells the origin", { Origin: "https://evil.example.com" }],
    ["a page without an origin", { Origin: "null" }],
  ])("cannot act: %s", async (_, headers) => {
    const { sandbox, receiver } = await withPayments();
    const before = receiver.received.length;
    const answers = await Promise.all(
      actions(sandbox).map((url) => submit(url, { scenario: "decline", does: "cancel" }, headers)),
    );
    await sandbox.settled();
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([403]));
    expect(receiver.received).toHaveLength(before);
    expect(sandbox.payments).toHaveLength(2);
  });

  test("nothing changes by GET", async () => {
    const { sandbox, receiver } = await withPayments();
    const before = receiver.received.length;
    const state = sandbox.state;
    await Promise.all(actions(sandbox).map((url) => open(url)));
    await sandbox.settled();
    expect(receiver.received).toHaveLength(before);
    expect({ ...sandbox.state, clock: undefined }).toEqual({ ...state, clock: undefined });
  });

  test("cannot read the dashboard by a name of theirs that points here", async () => {
    const { sandbox } = await withPayments();
    const { request } = await import("node:http");
    const status = await new Promise((resolve) => {
      request(`${sandbox.url}/dashboard`, { headers: { Host: "evil.example.com" } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(403);
  });
});
