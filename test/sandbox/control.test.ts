import { request } from "node:http";
import { afterAll, describe, expect, test } from "vitest";
import type { Sandbox, SandboxOptions } from "../../src/sandbox/index.js";
import { controlCalls } from "../support/control-api.js";
import { type Call, type Came, call, documented, held, operationNamed } from "./support/control.js";
import { sale, salePath, sendSigned } from "./support/merchant.js";
import { startReceiver } from "./support/receiver.js";
import { sandboxFor } from "./support/sandbox-for.js";

/** The control API as spec/sandbox.yaml has it: every operation, every status, and nothing else. */

const seen = new Set<string>();

async function answered(sandbox: Sandbox, id: string, request?: Call): Promise<Came> {
  const came = await call(sandbox, id, request);
  seen.add(`${id} ${came.status}`);
  return came;
}

/** A sandbox with a payment that waits for its customer, ORDER_1, and one more project, 201. */
async function world(options: SandboxOptions = {}): Promise<Sandbox> {
  const { url } = await startReceiver();
  const sandbox = await sandboxFor({ callbackUrl: url, projects: [{ projectId: 201 }], ...options });
  await sendSigned(sandbox, salePath, sale("ORDER_1"));
  await sandbox.settled();
  return sandbox;
}

const callbackOf = (sandbox: Sandbox) => String(sandbox.callbacks[0]?.id);

/** A call of each operation that is carried out. */
const good: Record<string, [status: number, call: (sandbox: Sandbox) => Call]> = {
  getHealth: [200, () => ({})],
  getState: [200, () => ({})],
  listPayments: [200, () => ({})],
  getPayment: [200, () => ({ path: { payment_id: "ORDER_1" } })],
  payAsCustomer: [200, () => ({ path: { payment_id: "ORDER_1" }, body: {} })],
  cancelAsCustomer: [200, () => ({ path: { payment_id: "ORDER_1" } })],
  listCallbacks: [200, () => ({})],
  sendCallbacks: [202, () => ({ body: { payment_id: "ORDER_1" } })],
  getCallback: [200, (sandbox) => ({ path: { callback_id: callbackOf(sandbox) } })],
  sendCallback: [202, (sandbox) => ({ path: { callback_id: callbackOf(sandbox) } })],
  listRequests: [200, () => ({})],
  getRequest: [200, () => ({ path: { request_number: 1 } })],
  listScenarios: [200, () => ({})],
  setScenario: [200, () => ({ body: { name: "decline", payment_id: "ORDER_2" } })],
  getFaults: [200, () => ({})],
  setFaults: [200, () => ({ body: { faults: [{ at: "gate", does: "cut" }] } })],
  clearFaults: [200, () => ({})],
  getClock: [200, () => ({})],
  advanceClock: [200, () => ({ body: { by: "1s" } })],
  waitUntilSettled: [200, () => ({ body: { timeout: "5s" } })],
  reset: [200, () => ({ body: { all: false } })],
  takeSnapshot: [200, () => ({})],
  restoreSnapshot: [200, (sandbox) => ({ body: sandbox.snapshot() })],
  listProjects: [200, () => ({})],
  createProject: [201, () => ({ body: { project_id: 300 } })],
  getProject: [200, () => ({ path: { project_id: 201 } })],
  updateProject: [200, () => ({ path: { project_id: 201 }, body: { callback_url: null } })],
  deleteProject: [204, () => ({ path: { project_id: 201 } })],
};

/** The operations that document a status. */
const thatCan = (status: number) =>
  controlCalls.filter(({ answers }) => answers.some(([each]) => each === status)).map(({ id }) => id);

const goodCall = (sandbox: Sandbox, id: string): Call => good[id]?.[1](sandbox) ?? {};

test("Each operation has a call here that is carried out", () => {
  expect(Object.keys(good)).toEqual(controlCalls.map(({ id }) => id));
});

test.each(Object.keys(good))("%s answers what is described", async (id) => {
  const sandbox = await world();
  expect((await answered(sandbox, id, goodCall(sandbox, id))).status).toBe(good[id]?.[0]);
});

describe("400", () => {
  test.each(thatCan(400).filter((id) => id !== "createProject"))(
    "%s with a parameter that does not exist",
    async (id) => {
      const sandbox = await world();
      const came = await answered(sandbox, id, { ...goodCall(sandbox, id), query: { colour: "red" } });
      expect([came.status, came.body.error]).toEqual([
        400,
        {
          code: "invalid_request",
          message: "Wrong parameters: colour is not known.",
          fields: [{ field: "colour", message: "is not known" }],
        },
      ]);
    },
  );

  test.each(controlCalls.filter(({ requestBody }) => requestBody).map(({ id }) => id))(
    "%s with a body that is not JSON",
    async (id) => {
      const sandbox = await world();
      const came = await answered(sandbox, id, { ...goodCall(sandbox, id), body: "{" });
      expect([came.status, came.body.error]).toEqual([
        400,
        {
          code: "invalid_request",
          message: "The body is not JSON. Send an object with Content-Type: application/json.",
        },
      ]);
    },
  );
});

describe("401", () => {
  test.each(thatCan(401))("%s without the token", async (id) => {
    const sandbox = await world({ controlToken: "open sesame" });
    const came = await answered(sandbox, id, goodCall(sandbox, id));
    expect([came.status, came.body.error.code]).toEqual([401, "unauthorized"]);
    expect(came.body.error.message).toContain("Authorization: Bearer <token>");
    expect(came.headers.get("www-authenticate")).toBe("Bearer");
  });
});

describe("403", () => {
  test.each(thatCan(403))("%s from a page of another site", async (id) => {
    const sandbox = await world();
    const headers = { Origin: "https://evil.example" };
    const came = await answered(sandbox, id, { ...goodCall(sandbox, id), headers });
    expect([came.status, came.body.error]).toEqual([
      403,
      {
        code: "forbidden",
        message: "Refused: this request comes from another site. Use this server's own pages.",
      },
    ]);
  });
});

describe("404", () => {
  test.each(thatCan(404))("%s of a project that does not exist", async (id) => {
    const sandbox = await world();
    const ok = goodCall(sandbox, id);
    const isInPath = operationNamed(id).path.includes("{project_id}");
    const came = await answered(sandbox, id, {
      ...ok,
      ...(isInPath ? { path: { project_id: 999 } } : { query: { project_id: 999 } }),
    });
    expect([came.status, came.body.error]).toEqual([
      404,
      {
        code: "not_found",
        message: "There is no project 999. GET /projects lists those that there are.",
      },
    ]);
  });

  test.each([
    [
      "getPayment",
      { payment_id: "NONE" },
      'The sandbox has no payment "NONE". GET /payments lists those that there are.',
    ],
    [
      "payAsCustomer",
      { payment_id: "NONE" },
      'The sandbox has no payment "NONE". GET /payments lists those that there are.',
    ],
    [
      "cancelAsCustomer",
      { payment_id: "NONE" },
      'The sandbox has no payment "NONE". GET /payments lists those that there are.',
    ],
    [
      "getCallback",
      { callback_id: "none" },
      'The sandbox has no callback "none". GET /callbacks lists those that there are.',
    ],
    [
      "sendCallback",
      { callback_id: "none" },
      'The sandbox has no callback "none". GET /callbacks lists those that there are.',
    ],
    [
      "getRequest",
      { request_number: 99 },
      "The sandbox has no request 99: the latest are kept. GET /requests lists them.",
    ],
  ])("%s of what does not exist", async (id, path, message) => {
    const sandbox = await world();
    const came = await answered(sandbox, id, { path });
    expect([came.status, came.body.error]).toEqual([404, { code: "not_found", message }]);
  });

  test.each([
    ["GET", "/colours"],
    ["DELETE", "/state"],
    ["GET", "/payments/ORDER_1/refund"],
  ])("%s %s is none of its calls", async (method, path) => {
    const sandbox = await world();
    const response = await fetch(`${sandbox.url}/_sandbox/v1${path}`, { method });
    expect([response.status, await response.json()]).toEqual([
      404,
      {
        error: {
          code: "not_found",
          message: `There is no ${method} /_sandbox/v1${path}. openapi/sandbox.json of the package has what there is; GET /_sandbox/v1/state is a beginning.`,
        },
      },
    ]);
  });
});

describe("409", () => {
  /** Brings the sandbox into a state in which a good call does not fit. */
  const late: Record<string, [message: RegExp, call: (sandbox: Sandbox) => Promise<Call>]> = {
    payAsCustomer: [
      /^The payment ORDER_1 does not wait for its customer, its status is success\. That is final/,
      async (sandbox) => {
        await sandbox.pay("ORDER_1");
        await sandbox.settled();
        return { path: { payment_id: "ORDER_1" } };
      },
    ],
    cancelAsCustomer: [
      /^The payment ORDER_1 does not wait for its customer, its status is decline\. That is final/,
      async (sandbox) => {
        await sandbox.cancel("ORDER_1");
        return { path: { payment_id: "ORDER_1" } };
      },
    ],
    sendCallback: [
      /^This callback has no address\. Set the project's callback URL/,
      async (sandbox) => {
        sandbox.callbackUrl = undefined;
        await sandbox.pay("ORDER_1");
        await sandbox.settled();
        return { path: { callback_id: String(sandbox.callbacks[1]?.id) } };
      },
    ],
    setScenario: [
      /^The scenario decline is about the result of a payment, and that of ORDER_1 is there: success\./,
      async (sandbox) => {
        await sandbox.pay("ORDER_1");
        await sandbox.settled();
        return { body: { name: "decline", payment_id: "ORDER_1" } };
      },
    ],
    restoreSnapshot: [
      /^This is a snapshot of the project 201, not of 200\./,
      async (sandbox) => ({ body: sandbox.project(201).snapshot() }),
    ],
    createProject: [
      /^There is a project 201 already\. Choose another project_id\.$/,
      async () => ({ body: { project_id: 201 } }),
    ],
    deleteProject: [
      /^The first project of a sandbox cannot be removed\. Reset it instead\.$/,
      async () => ({ path: { project_id: 200 } }),
    ],
  };

  test("is documented for these operations", () => {
    expect(thatCan(409).sort()).toEqual(Object.keys(late).sort());
  });

  test.each(Object.entries(late))("%s, too late", async (id, [message, begin]) => {
    const sandbox = await world();
    const came = await answered(sandbox, id, await begin(sandbox));
    expect([came.status, came.body.error.code]).toEqual([409, "conflict"]);
    expect(came.body.error.message).toMatch(message);
  });

  test("a callback that the request has switched off is not sent by hand either", async () => {
    const sandbox = await world();
    await sendSigned(sandbox, salePath, sale("SILENT", { callback: { force_disable: true } }));
    await sandbox.settled();
    await sandbox.pay("SILENT");
    await sandbox.settled();
    const { id, state } = sandbox.callbacks.at(-1) ?? {};
    expect(state).toBe("switched off");
    const came = await answered(sandbox, "sendCallback", { path: { callback_id: String(id) } });
    expect(came.body.error.message).toBe(
      "The request switched this callback off. Leave callback.force_disable out.",
    );
    expect((await answered(sandbox, "sendCallbacks", { body: { state: "switched off" } })).body).toEqual({
      sent: 0,
    });
  });

  test("a scenario about the beginning of a payment that has begun", async () => {
    const sandbox = await world();
    const body = { name: "redirect_post", payment_id: "ORDER_1" };
    const came = await answered(sandbox, "setScenario", { body });
    expect([came.status, came.body.error.message]).toEqual([
      409,
      "The scenario redirect_post is about the beginning of a payment, and ORDER_1 has begun. Choose it before the payment comes.",
    ]);
  });

  test("a token that another project has", async () => {
    const sandbox = await world();
    const body = { data_api_token: "sandbox-data-api-token-0000201" };
    expect((await answered(sandbox, "createProject", { body })).status).toBe(409);
  });
});

describe("413", () => {
  const megabyte = 1024 * 1024;

  test.each(thatCan(413).filter((id) => id !== "restoreSnapshot"))("%s with more than 1 MB", async (id) => {
    const sandbox = await world();
    const came = await answered(sandbox, id, {
      ...goodCall(sandbox, id),
      body: `{"a": "${"x".repeat(megabyte)}"}`,
    });
    expect([came.status, came.body.error]).toEqual([
      413,
      { code: "too_large", message: "The body is larger than 1048576 bytes." },
    ]);
  });

  test("restoreSnapshot of a size that nobody has, before it comes", async () => {
    const sandbox = await world();
    const came = await new Promise<Came>((resolve, reject) => {
      const outgoing = request(`${sandbox.url}/_sandbox/v1/snapshot`, {
        method: "PUT",
        headers: { "Content-Length": 10_000_000_000 },
      });
      outgoing.on("error", reject).once("response", async (response) => {
        let text = "";
        for await (const chunk of response.setEncoding("utf8")) {
          text += chunk;
        }
        const headers = new Headers({ "content-type": String(response.headers["content-type"]) });
        outgoing
          .off("error", reject)
          .on("error", () => {})
          .destroy();
        resolve(held("restoreSnapshot", response.statusCode ?? 0, text, headers));
      });
      outgoing.flushHeaders();
    });
    seen.add(`restoreSnapshot ${came.status}`);
    expect(came.body.error).toEqual({
      code: "too_large",
      message: "The body is larger than 536870912 bytes.",
    });
  });

  test("a snapshot of more than 1 MB goes through", async () => {
    const sandbox = await sandboxFor({ clock: "manual" });
    for (let index = 0; index < 500; index++) {
      await sendSigned(sandbox, salePath, sale(`ORDER_${index}`));
    }
    const { body } = await answered(sandbox, "takeSnapshot");
    expect(JSON.stringify(body).length).toBeGreaterThan(megabyte);
    const other = await sandboxFor();
    const came = await answered(other, "restoreSnapshot", { body });
    expect([came.status, came.body.payments.total]).toEqual([200, 500]);
  });
});

afterAll(() => {
  const lines = controlCalls.map(({ id, answers }) => {
    const marks = answers.map(([status]) => `${status} ${seen.has(`${id} ${status}`) ? "✓" : "✗"}`);
    return `  ${id.padEnd(18)} ${marks.join("  ")}`;
  });
  console.log(`Control API: ${seen.size} of ${documented.length} documented answers\n${lines.join("\n")}`);
  expect([...seen].sort()).toEqual([...documented].sort());
});
