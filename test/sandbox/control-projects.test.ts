import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Sandbox, SandboxOptions } from "../../src/sandbox/index.js";
import { call } from "./support/control.js";
import { payout, payoutPath, sale, salePath, send, sendSigned, signed } from "./support/merchant.js";
import { submit } from "./support/page.js";
import { startReceiver } from "./support/receiver.js";
import { sandboxFor } from "./support/sandbox-for.js";

const of201 = { query: { project_id: 201 } };
const in201 = { general: { project_id: 201, payment_id: "ORDER_1" } };
const key201 = "sandbox-secret-key-201";

/** A sandbox with a project 201 beside its own; both have the payment ORDER_1. */
async function two(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await sandboxFor({ clock: "manual", ...options });
  await call(sandbox, "createProject", { body: {} });
  await sendSigned(sandbox, salePath, sale("ORDER_1"));
  await send(sandbox, salePath, signed({ ...sale("ORDER_1"), ...in201 }, key201));
  await sandbox.settled();
  await sandbox.project(201).settled();
  return sandbox;
}

describe("A project", () => {
  test("without wishes has the next id from 201, and keys of the sandbox", async () => {
    const sandbox = await sandboxFor({ clock: "manual", callbackUrl: "http://127.0.0.1:1/", keep: 50 });
    const { body } = await call(sandbox, "createProject", { body: {} });
    expect(body).toEqual({
      project_id: 201,
      secret_key: "sandbox-secret-key-201",
      data_api_token: "sandbox-data-api-token-0000201",
      data_api_secret_key: "sandbox-data-api-secret-key-201",
      callback_url: null,
      clock: "manual",
      keep: 50,
      seed: null,
    });
    expect((await call(sandbox, "createProject", { body: {} })).body.project_id).toBe(202);
    const { body: list } = await call(sandbox, "listProjects");
    expect(list.projects.map((project: { project_id: number }) => project.project_id)).toEqual([
      200, 201, 202,
    ]);
  });

  test("without wishes sends callbacks as the first one does, and so does what is left out of its wishes", async () => {
    const { url, received } = await startReceiver();
    const sandbox = await sandboxFor({ clock: "manual", callbacks: { duplicates: 1, progress: true } });
    await call(sandbox, "createProject", { body: { callback_url: url } });
    await call(sandbox, "createProject", { body: { callback_url: url, duplicates: 0 } });
    sandbox.addProject({ callbackUrl: url, callbacks: { progress: false } });
    for (const project_id of [201, 202, 203]) {
      const request = payout("P", { general: { project_id, payment_id: "P" } });
      await send(sandbox, payoutPath, signed(request, `sandbox-secret-key-${project_id}`));
      await sandbox.project(project_id).settled();
    }
    const heard = (id: number) =>
      received.filter(({ body }) => body.project_id === id).map(({ body }) => body.payment.status);
    expect(heard(201).sort()).toEqual(["processing", "processing", "success", "success"]);
    expect(heard(202).sort()).toEqual(["processing", "success"]);
    expect(heard(203).sort()).toEqual(["success", "success"]);
  });

  test("without an id has one more than the highest", async () => {
    const sandbox = await sandboxFor({ projectId: 7 });
    expect((await call(sandbox, "createProject", { body: {} })).body.project_id).toBe(8);
  });

  test("is as it was asked for", async () => {
    const { url, received } = await startReceiver();
    const sandbox = await sandboxFor();
    const asked = {
      project_id: 777,
      callback_url: url,
      clock: "manual",
      basic_time: "10s",
      threshold_time: "1m",
      scenario: "no_answer",
      duplicates: 1,
      progress: true,
      auto: true,
      seed: 5,
      keep: 10,
    };
    const { body } = await call(sandbox, "createProject", { body: asked });
    expect(body).toMatchObject({ project_id: 777, callback_url: url, clock: "manual", seed: 5, keep: 10 });
    const general = { project_id: 777, payment_id: "ORDER_1" };
    await send(sandbox, salePath, signed({ ...sale("ORDER_1"), general }, "sandbox-secret-key-777"));
    await call(sandbox, "advanceClock", { query: { project_id: 777 }, body: { by: "1m" } });
    expect(received.map((each) => each.body.payment.status)).toEqual([
      "awaiting redirect result",
      "awaiting redirect result",
      "processing",
      "processing",
      "decline",
      "decline",
    ]);
  });

  test("does not tell keys of the user's own", async () => {
    const sandbox = await sandboxFor({
      secretKey: "hidden",
      dataApiToken: "hidden",
      dataApiSecretKey: "hidden",
    });
    const body = {
      secret_key: "hidden too",
      data_api_token: "hidden too",
      data_api_secret_key: "hidden too",
    };
    await call(sandbox, "createProject", { body });
    const unknown = { secret_key: null, data_api_token: null, data_api_secret_key: null };
    const { body: list } = await call(sandbox, "listProjects");
    expect(list.projects).toMatchObject([unknown, unknown]);
    expect(JSON.stringify([list, (await call(sandbox, "getState")).body])).not.toContain("hidden");
  });

  test("has a callback URL that can be changed, and taken away", async () => {
    const { url, received } = await startReceiver();
    const sandbox = await sandboxFor();
    const path = { project_id: 200 };
    const change = (callback_url: string | null) =>
      call(sandbox, "updateProject", { path, body: { callback_url } });
    expect((await change(url)).body.callback_url).toBe(url);
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    await sandbox.settled();
    expect((await change(null)).body.callback_url).toBeNull();
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_2"));
    await sandbox.settled();
    expect(received.map(({ body }) => body.payment.id)).toEqual(["PAYOUT_1"]);
  });

  test("that is removed is gone, with all that it has, and its id is free", async () => {
    const sandbox = await two();
    expect((await call(sandbox, "deleteProject", { path: { project_id: 201 } })).status).toBe(204);
    expect((await call(sandbox, "getState", of201)).status).toBe(404);
    expect((await send(sandbox, salePath, signed({ ...sale("ORDER_2"), ...in201 }, key201))).status).toBe(
      404,
    );
    await call(sandbox, "createProject", { body: { project_id: 201 } });
    expect((await call(sandbox, "listPayments", of201)).body.total).toBe(0);
  });
});

describe("Two projects of one sandbox share", () => {
  test("no key", async () => {
    const sandbox = await sandboxFor();
    await call(sandbox, "createProject", { body: {} });
    const wrong = await send(sandbox, salePath, signed({ ...sale("ORDER_1"), ...in201 }));
    expect([wrong.status, wrong.body.code]).toEqual([400, "3261"]);
    expect((await send(sandbox, salePath, signed(sale("ORDER_1"), key201))).status).toBe(400);
  });

  test("no payment, and neither customers nor callbacks", async () => {
    const sandbox = await two();
    await call(sandbox, "payAsCustomer", { ...of201, path: { payment_id: "ORDER_1" } });
    await call(sandbox, "waitUntilSettled", of201);
    const path = { payment_id: "ORDER_1" };
    expect((await call(sandbox, "getPayment", { path })).body.status).toBe("awaiting redirect result");
    expect((await call(sandbox, "getPayment", { ...of201, path })).body).toMatchObject({
      status: "success",
      project_id: 201,
    });
    const { body } = await call(sandbox, "listCallbacks", of201);
    const [{ id }] = body.callbacks;
    expect(body.total).toBe(2);
    expect((await call(sandbox, "getCallback", { path: { callback_id: id } })).status).toBe(404);
    expect((await call(sandbox, "getCallback", { ...of201, path: { callback_id: id } })).status).toBe(200);
  });

  test("no id and no form, though both have the same seed", async () => {
    const sandbox = await two({ seed: 1 });
    const [one] = sandbox.payments;
    const [other] = sandbox.project(201).payments;
    expect(other?.form_url).not.toBe(one?.form_url);
    expect(other?.request_id).not.toBe(one?.request_id);
    expect(sandbox.project(201).callbacks[0]?.id).not.toBe(sandbox.callbacks[0]?.id);
    const [form] = String(other?.form_url).split("?");
    await submit(`${form}/pay`, { card_number: "6200000000000005" });
    expect(sandbox.payments[0]?.status).toBe("awaiting redirect result");
    expect(sandbox.project(201).payments[0]?.card).toBe("620000******0005");
  });

  test("no list of requests", async () => {
    const sandbox = await two();
    for (const query of [{}, of201.query]) {
      const { body } = await call(sandbox, "listRequests", { query });
      expect(body.requests.map(({ number }: { number: number }) => number)).toEqual([1]);
    }
  });

  test("no clock", async () => {
    const sandbox = await two();
    const { body: before } = await call(sandbox, "getClock");
    await call(sandbox, "advanceClock", { ...of201, body: { by: "1d" } });
    expect((await call(sandbox, "getClock")).body).toEqual(before);
  });

  test("no scenario and no fault", async () => {
    const sandbox = await two();
    await call(sandbox, "setScenario", { ...of201, body: { name: "decline" } });
    await call(sandbox, "setFaults", { ...of201, body: { faults: [{ at: "gate", does: "status" }] } });
    expect((await call(sandbox, "getState")).body).toMatchObject({ scenario: null, faults: [] });
    expect((await sendSigned(sandbox, salePath, sale("ORDER_2"))).status).toBe(200);
    expect((await send(sandbox, salePath, signed({ ...sale("ORDER_2"), ...in201 }, key201))).status).toBe(
      500,
    );
  });

  test("no Data API", async () => {
    const sandbox = await two();
    await sendSigned(sandbox, salePath, sale("ORDER_2"));
    const query = (token: string) => ({
      token,
      interval: { from: "2000-01-01 00:00:00", to: "2100-01-01 00:00:00" },
    });
    const rows = async (token: string, key: string) =>
      (await send(sandbox, "/operations/get", signed(query(token), key))).body.operations.map(
        ({ project_id, payment_id }: Record<string, string>) => `${project_id} ${payment_id}`,
      );
    expect(await rows("sandbox-data-api-token-0000000", "sandbox-data-api-secret-key")).toEqual([
      "200 ORDER_1",
      "200 ORDER_2",
    ]);
    expect(await rows("sandbox-data-api-token-0000201", "sandbox-data-api-secret-key-201")).toEqual([
      "201 ORDER_1",
    ]);
  });
});

describe("Reset", () => {
  test("empties one project, puts scenario and faults back, and leaves the callback URL", async () => {
    const sandbox = await two();
    const callback_url = "http://127.0.0.1:1/callbacks";
    await call(sandbox, "updateProject", { path: { project_id: 201 }, body: { callback_url } });
    await call(sandbox, "setScenario", { ...of201, body: { name: "decline" } });
    await call(sandbox, "setScenario", { ...of201, body: { name: "limit", payment_id: "ORDER_9" } });
    await call(sandbox, "setFaults", { ...of201, body: { faults: [{ at: "gate", does: "status" }] } });
    const { body } = await call(sandbox, "reset", of201);
    expect(body).toMatchObject({
      project_id: 201,
      callback_url,
      scenario: null,
      faults: [],
      payments: { total: 0, unfinished: 0, by_status: {} },
      callbacks: { total: 0, waiting: 0 },
      requests: { total: 0, refused: 0 },
    });
    expect((await call(sandbox, "listScenarios", of201)).body.for_payments).toEqual({});
    expect((await call(sandbox, "getState")).body.payments.total).toBe(1);
  });

  test("of all empties those that were there at the start, and removes those that were added", async () => {
    const sandbox = await sandboxFor({ projects: [{ projectId: 300 }] });
    await call(sandbox, "createProject", { body: { project_id: 301 } });
    for (const project_id of [200, 300, 301]) {
      const general = { project_id, payment_id: "ORDER_1" };
      const key = `sandbox-secret-key${project_id === 200 ? "" : `-${project_id}`}`;
      await send(sandbox, salePath, signed({ ...sale("ORDER_1"), general }, key));
    }
    const { body } = await call(sandbox, "reset", { query: { project_id: 301 }, body: { all: true } });
    expect(body.project_id).toBe(200);
    expect(sandbox.projects.map(({ project_id }) => project_id)).toEqual([200, 300]);
    for (const project_id of [200, 300]) {
      expect((await call(sandbox, "listPayments", { query: { project_id } })).body.total).toBe(0);
    }
  });

  test("begins ids and chance anew: with a seed, the same follow", async () => {
    const sandbox = await sandboxFor({ seed: 3, clock: "manual" });
    const ids = async () => {
      await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
      await sandbox.settled();
      return sandbox.callbacks.map(({ id, body }) => [id, body.operation.id, body.operation.request_id]);
    };
    const first = await ids();
    await call(sandbox, "reset");
    expect(first).toHaveLength(1);
    expect(await ids()).toEqual(first);
  });

  test("lets nobody hear of what was under way", async () => {
    const { url, received } = await startReceiver();
    const sandbox = await sandboxFor({ clock: "manual", callbackUrl: url, basicTime: "10s" });
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    await sandbox.settled();
    await call(sandbox, "reset");
    const { body } = await call(sandbox, "advanceClock", { body: { by: "11d" } });
    expect([received, body.next_event_at]).toEqual([[], null]);
  });
});

describe("A snapshot", () => {
  test("is taken back: what came after it is forgotten, and what was planned goes on", async () => {
    const { url, received } = await startReceiver();
    const sandbox = await sandboxFor({ clock: "manual", callbackUrl: url, basicTime: "30m" });
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    await sandbox.settled();
    const before = (await call(sandbox, "getState")).body;
    const { body: snapshot } = await call(sandbox, "takeSnapshot");
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_2"));
    await call(sandbox, "advanceClock", { body: { by: "2h" } });
    received.length = 0;
    const { body: after } = await call(sandbox, "restoreSnapshot", { body: snapshot });
    expect(after).toEqual(before);
    await call(sandbox, "advanceClock", { body: { by: "1h" } });
    expect(received.map(({ body }) => [body.payment.id, body.payment.status])).toEqual([
      ["PAYOUT_1", "success"],
    ]);
  });

  test("goes on in a sandbox of another process", async () => {
    const { url, received } = await startReceiver();
    const sandbox = await sandboxFor({ clock: "manual", callbackUrl: url });
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    await sandbox.settled();
    const { body: snapshot } = await call(sandbox, "takeSnapshot");
    const { body: payment } = await call(sandbox, "getPayment", { path: { payment_id: "ORDER_1" } });
    await sandbox.close();
    const other = await startElsewhere();
    expect((await call(other, "restoreSnapshot", { body: snapshot })).body.payments.total).toBe(1);
    const path = { payment_id: "ORDER_1" };
    const { body: again } = await call(other, "getPayment", { path });
    expect({ ...again, form_url: null, callbacks: null }).toEqual({
      ...payment,
      form_url: null,
      callbacks: null,
    });
    received.length = 0;
    await call(other, "payAsCustomer", { path });
    await call(other, "waitUntilSettled");
    expect(received.map(({ body }) => [body.payment.id, body.payment.status])).toEqual([
      ["ORDER_1", "success"],
    ]);
    const { body: status } = await sendSigned(other, "/v2/payment/status", {
      general: { project_id: 200, payment_id: "ORDER_1" },
    });
    expect(status.payment.status).toBe("success");
  });
});

/** A sandbox in a process of its own. */
async function startElsewhere(): Promise<{ url: string }> {
  const code = `
    import { startSandbox } from "./src/sandbox/index.ts";
    const { url } = await startSandbox({ clock: "manual" });
    console.log(url);
  `;
  const args = ["--conditions=cup-source", "--import", "tsx", "--input-type=module", "-e", code];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill());
  const [line] = await once(child.stdout, "data");
  return { url: String(line).trim() };
}
