import { describe, expect, onTestFinished, test, vi } from "vitest";
import { Control } from "../../src/sandbox/control/control.js";
import { titled } from "../support/titled.js";
import { type Call, call } from "./support/control.js";
import { payout, payoutPath, sale, salePath, sendSigned } from "./support/merchant.js";
import { sandboxFor } from "./support/sandbox-for.js";

type Field = [field: string, message: string];
type Wrong = [id: string, call: Call, fields: Field[]];

const duration = "must be milliseconds as a number, or a text such as 500ms, 10s, 30m, 4h or 11d";

const wrongParameters: Wrong[] = [
  ["listPayments", { query: { limit: 0 } }, [["limit", "must be >= 1"]]],
  ["listPayments", { query: { limit: 1001 } }, [["limit", "must be <= 1000"]]],
  ["listPayments", { query: { limit: "many" } }, [["limit", "must be a whole number"]]],
  ["listPayments", { query: { limit: "1.5" } }, [["limit", "must be a whole number"]]],
  ["listPayments", { query: { type: "refund" } }, [["type", 'must be one of "purchase", "payout"']]],
  ["listPayments", { query: { before: "ORDER_1" } }, [["before", "must be a whole number"]]],
  [
    "listCallbacks",
    { query: { kind: "end" } },
    [["kind", 'must be one of "redirect", "progress", "result"']],
  ],
  [
    "listCallbacks",
    { query: { state: "given_up" } },
    [["state", 'must be one of "waiting", "delivered", "given up", "no address", "switched off", "dropped"']],
  ],
  ["listRequests", { query: { accepted: "yes" } }, [["accepted", "must be true or false"]]],
  ["listRequests", { query: { before: 0 } }, [["before", "must be >= 1"]]],
  ["getRequest", { path: { request_number: "first" } }, [["request_number", "must be a whole number"]]],
  [
    "getState",
    { query: { project_id: "mine" } },
    [["project_id", "must be the project's id as a number, not a text"]],
  ],
  ["getProject", { path: { project_id: 0 } }, [["project_id", "must be >= 1"]]],
  [
    "listPayments",
    { query: { limit: 0, type: "refund", colour: "red" } },
    [
      ["colour", "is not known"],
      ["type", 'must be one of "purchase", "payout"'],
      ["limit", "must be >= 1"],
    ],
  ],
];

const wrongBodies: Wrong[] = [
  [
    "payAsCustomer",
    { path: { payment_id: "ORDER_1" }, body: { card_number: "6200 0000 0000 0005" } },
    [["card_number", "must be digits only, 12 to 19 of them, without blanks or dashes"]],
  ],
  [
    "payAsCustomer",
    { path: { payment_id: "ORDER_1" }, body: { card: "6200000000000005" } },
    [["card", "is not known"]],
  ],
  ["payAsCustomer", { path: { payment_id: "ORDER_1" }, body: [] }, [["", "must be an object"]]],
  [
    "sendCallbacks",
    { body: { since: "yesterday" } },
    [["since", "must be a moment such as 2026-03-25T03:56:01.000Z"]],
  ],
  ["setScenario", { body: {} }, [["name", "is missing"]]],
  ["setScenario", { body: { name: 7 } }, [["name", "must be a text or null"]]],
  [
    "setFaults",
    { body: { faults: [{ at: "gate", does: "delay" }] } },
    [["faults.0", "must have a delay if it does that, and must not be a status of callbacks"]],
  ],
  [
    "setFaults",
    { body: { faults: [{ at: "moon", does: "cut", share: 2, status: 404 }] } },
    [
      ["faults.0.at", 'must be one of "gate", "payment_page", "data_api", "callbacks"'],
      ["faults.0.share", "must be <= 1"],
      ["faults.0.status", "must be >= 500"],
    ],
  ],
  ["advanceClock", { body: {} }, [["", "must have either by or to_next_event"]]],
  [
    "advanceClock",
    { body: { by: "4h", to_next_event: true } },
    [["", "must have either by or to_next_event"]],
  ],
  ["advanceClock", { body: { by: "4 hours" } }, [["by", duration]]],
  ["waitUntilSettled", { body: { timeout: "soon" } }, [["timeout", duration]]],
  ["reset", { body: { all: "yes" } }, [["all", "must be true or false"]]],
  [
    "createProject",
    { body: { clock: "fast" } },
    [["clock", "must be real, manual, or an object with speed, a number above 0 and at most a million"]],
  ],
  [
    "createProject",
    { body: { secret_key: "", keep: 0 } },
    [
      ["secret_key", "must not be empty"],
      ["keep", "must be >= 1"],
    ],
  ],
  [
    "updateProject",
    { path: { project_id: 200 }, body: { callback_url: "ftp://shop" } },
    [
      ["callback_url", "must be a complete URL that begins with http:// or https://"],
      ["callback_url", "must be a complete URL that begins with http:// or https://, or null"],
    ],
  ],
  ["restoreSnapshot", { body: { project_id: 200 } }, [["version", "is missing"]]],
];

describe.each([
  ["parameters", wrongParameters],
  ["body", wrongBodies],
])("Wrong %s: each field is named, and what it must be", (what, all) => {
  test.each(titled(all, ([id, { path, query, body }]) => `${id} ${JSON.stringify(query ?? body ?? path)}`))(
    "%s",
    async (_, [id, wrong, fields]) => {
      const sandbox = await sandboxFor();
      const { status, body } = await call(sandbox, id, wrong);
      expect([status, body.error.code]).toEqual([400, "invalid_request"]);
      expect(body.error.fields.map(({ field, message }: Record<string, string>) => [field, message])).toEqual(
        fields,
      );
      const sentence = fields.map(([field, message]) => `${field} ${message}`.trim()).join("; ");
      expect(body.error.message).toBe(`Wrong ${what}: ${sentence}.`);
    },
  );
});

describe("What only the sandbox can tell is wrong", () => {
  const told = async (id: string, wrong: Call) => {
    const sandbox = await sandboxFor({ clock: "manual" });
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    const { status, body } = await call(sandbox, id, wrong);
    return [status, body.error.message];
  };

  test.each<[string, string, Call, string | RegExp]>([
    [
      "a number that is no card's",
      "payAsCustomer",
      { path: { payment_id: "ORDER_1" }, body: { card_number: "6200000000000006" } },
      "A card number has 12 to 19 digits, and the last is the check digit (Luhn).",
    ],
    [
      "a scenario that does not exist",
      "setScenario",
      { body: { name: "rain" } },
      /^There is no scenario "rain"\. There are as_usual, success, /,
    ],
    [
      "a scenario with a name that every object knows",
      "setScenario",
      { body: { name: "constructor" } },
      /^There is no scenario "constructor"\. There are as_usual, success, /,
    ],
    [
      "a scenario of the Data API for one payment",
      "setScenario",
      { body: { name: "too_many_requests", payment_id: "ORDER_1" } },
      "The scenario too_many_requests is about the Data API, not about one payment: choose it for all.",
    ],
    [
      "a threshold before the result",
      "createProject",
      { body: { basic_time: "2h", threshold_time: "1h" } },
      "threshold_time must be more than basic_time.",
    ],
    [
      "a time that no timer waits for",
      "createProject",
      { body: { timeout: "30d" } },
      'timeout must be a time span from 1ms to 24.8d, not "30d".',
    ],
    [
      "a step beyond the calendar",
      "advanceClock",
      { body: { by: 1e18 } },
      /^by must be a time span from 0ms to \d+(\.\d)?d, not 1000000000000000000\.$/,
    ],
    [
      "a snapshot of another version",
      "restoreSnapshot",
      { body: { version: 99, project_id: 200 } },
      "This snapshot has the form 99; this sandbox takes 1. Take a new one.",
    ],
    [
      "a snapshot that has been changed",
      "restoreSnapshot",
      { body: { version: 1, project_id: 200, state: "{}" } },
      "This is no snapshot of a sandbox. Give back what was taken, as it was.",
    ],
  ])("%s", async (_, id, wrong, message) => {
    const [status, text] = await told(id, wrong);
    expect(status).toBe(400);
    expect(text).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
  });

  test("while a fault of the sandbox is told as one, in the form of the control API", async () => {
    const sandbox = await sandboxFor();
    const broken = vi.spyOn(Control.prototype, "state").mockImplementation(() => {
      throw new TypeError("x is not a function");
    });
    onTestFinished(() => broken.mockRestore());
    const answer = await fetch(`${sandbox.url}/_sandbox/v1/state`);
    expect([answer.status, await answer.json()]).toEqual([
      500,
      {
        error: {
          code: "internal",
          message: "The sandbox itself is at fault. TypeError: x is not a function",
        },
      },
    ]);
  });

  test("changes nothing when a snapshot cannot be taken back", async () => {
    const sandbox = await sandboxFor({ clock: "manual" });
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    await call(sandbox, "restoreSnapshot", { body: { version: 1, project_id: 200, state: "{}" } });
    expect(sandbox.payments.map(({ id }) => id)).toEqual(["ORDER_1"]);
  });

  test("is no fault of what is due long after the calendar ends", async () => {
    const sandbox = await sandboxFor({ clock: "manual", basicTime: 1e17, thresholdTime: 1e18 });
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    await sandbox.settled();
    const { status, body } = await call(sandbox, "getClock");
    expect([status, body.next_event_at]).toEqual([200, "9999-12-31T23:59:59.999Z"]);
  });
});

describe("An id of any kind is found by its name in the path", () => {
  test.each(["ORDER/1", "100%", "%2F", "ORDER 1", "订单-1号", "a?b=c&d", "a+b", "#1", "order;1", "é"])(
    "%j",
    async (id) => {
      const sandbox = await sandboxFor();
      await sendSigned(sandbox, salePath, sale(id));
      await sandbox.settled();
      const path = { payment_id: id };
      expect((await call(sandbox, "getPayment", { path })).body.id).toBe(id);
      expect((await call(sandbox, "payAsCustomer", { path })).body.id).toBe(id);
      await sandbox.settled();
      const { body } = await call(sandbox, "listCallbacks", { query: { payment_id: id } });
      expect([body.total, body.callbacks[0].payment_id]).toEqual([2, id]);
      const requests = await call(sandbox, "listRequests", { query: { payment_id: id } });
      expect(requests.body.total).toBe(1);
    },
  );

  test("in upper and lower case, as the platform knows no difference", async () => {
    const sandbox = await sandboxFor();
    await sendSigned(sandbox, salePath, sale("Order_1"));
    await sandbox.settled();
    expect((await call(sandbox, "payAsCustomer", { path: { payment_id: "ORDER_1" } })).body.id).toBe(
      "Order_1",
    );
    for (const id of ["listCallbacks", "listRequests"]) {
      const { body } = await call(sandbox, id, { query: { payment_id: "oRDER_1" } });
      expect(body.total).toBeGreaterThan(0);
    }
  });
});
