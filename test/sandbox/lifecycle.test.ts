import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  type Sandbox,
  type SandboxEvent,
  type SandboxOptions,
  startSandbox,
} from "../../src/sandbox/index.js";
import { payout, payoutPath, sale, salePath, sendSigned } from "./support/merchant.js";
import { open } from "./support/page.js";
import { startReceiver } from "./support/receiver.js";
import { sandboxFor } from "./support/sandbox-for.js";

const run = promisify(execFile);

test("ten start at once, each on a port of its own", async () => {
  const sandboxes = await Promise.all(Array.from({ length: 10 }, () => sandboxFor()));
  expect(new Set(sandboxes.map(({ url }) => url)).size).toBe(10);
});

test("listens on loopback unless told otherwise", async () => {
  expect((await sandboxFor()).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test("sandboxes know nothing of each other", async () => {
  const [one, two] = await Promise.all([sandboxFor(), sandboxFor()]);
  await sendSigned(one, payoutPath, payout("P"));
  expect([one.payments.length, two.payments.length]).toEqual([1, 0]);
});

test("the news that a customer has paid tells the card", async () => {
  const sandbox = await sandboxFor({ clock: "manual", basicTime: "1m" });
  await sendSigned(sandbox, salePath, sale("ORDER_1"));
  await sandbox.settled();
  const told: unknown[] = [];
  sandbox.on((event) => {
    if (event.type === "payment") {
      told.push([event.payment.status, event.payment.card]);
    }
  });
  await sandbox.pay("ORDER_1");
  expect(told[0]).toEqual(["processing", "620000******0005"]);
});

test("all listeners hear of the same event, which is made once", async () => {
  const sandbox = await sandboxFor({ clock: "manual" });
  const heard: SandboxEvent[][] = [[], []];
  for (const events of heard) {
    sandbox.on((event) => events.push(event));
  }
  await sendSigned(sandbox, payoutPath, payout("P"));
  await sandbox.settled();
  expect(heard[0]?.length).toBeGreaterThan(2);
  expect(heard[1]?.every((event, index) => event === heard[0]?.[index])).toBe(true);
});

test("who listens to all projects hears of each, also of one that is added later", async () => {
  const sandbox = await sandboxFor({ clock: "manual", projects: [{ projectId: 7 }] });
  const heard: unknown[] = [];
  const stop = sandbox.on(
    (event) => {
      if (event.type === "request") {
        heard.push(event.request.project_id);
      }
    },
    { allProjects: true },
  );
  sandbox.addProject({ projectId: 8 });
  for (const project_id of [7, 8, 200]) {
    await sendSigned(sandbox, payoutPath, { general: { project_id, payment_id: "P" } });
  }
  stop();
  await sendSigned(sandbox, payoutPath, payout("P"));
  expect(heard).toEqual([7, 8, 200]);
});

test("close leaves nothing running, whatever is under way, so the process ends by itself", async () => {
  const { stdout } = await run(process.execPath, [
    "--conditions=cup-source",
    "--import",
    "tsx",
    "test/sandbox/support/start-and-close.ts",
  ]);
  expect(JSON.parse(stdout)).toEqual([]);
}, 60_000);

test("close can be called twice, and a settled that waits comes back", async () => {
  const sandbox = await startSandbox({ callbackUrl: "http://127.0.0.1:9/" });
  await sendSigned(sandbox, payoutPath, payout("P"));
  const settled = sandbox.settled();
  await sandbox.close();
  await sandbox.close();
  await settled;
});

test("after close, no callback is sent", async () => {
  const receiver = await startReceiver((response) => {
    response.writeHead(500).end();
  });
  const sandbox = await startSandbox({ callbackUrl: receiver.url, clock: { speed: 1000 } });
  await sendSigned(sandbox, payoutPath, payout("P"));
  await expect.poll(() => receiver.received.length, { timeout: 20_000 }).toBeGreaterThan(1);
  await sandbox.close();
  const sent = receiver.received.length;
  await sleep(60);
  expect(receiver.received.length).toBeLessThanOrEqual(sent + 1);
});

test("after close, not even callbacks that were waiting for a connection are sent", async () => {
  const silent = await startReceiver(() => {});
  const sandbox = await startSandbox({ callbackUrl: silent.url });
  for (const index of Array(80).keys()) {
    await sendSigned(sandbox, payoutPath, payout(`P${index}`));
  }
  await expect.poll(() => silent.received.length, { timeout: 20_000 }).toBe(64);
  await sandbox.close();
  await sleep(100);
  expect(silent.received).toHaveLength(64);
});

test("a port that is taken is named", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.close();
  });
  await expect.poll(() => server.listening, { timeout: 20_000 }).toBe(true);
  const { port } = server.address() as AddressInfo;
  await expect(startSandbox({ port })).rejects.toThrow(
    `Port ${port} is taken. Stop what listens there, or choose another port`,
  );
});

test.each<[SandboxOptions, RegExp]>([
  [{ projectId: 0 }, /projectId must be a whole number of 1 or more/],
  [{ secretKey: "" }, /secretKey must not be empty/],
  [{ basicTime: -1 }, /basicTime must be/],
  [{ basicTime: "soon" as never }, /basicTime must be/],
  [{ seed: "x" as unknown as number }, /^seed must be a whole number/],
  [{ keep: Number.NaN }, /keep must be/],
  [{ keep: 1.5 }, /keep must be a whole number/],
  [{ keep: 0 }, /keep must be a whole number of 1 or more/],
  [{ port: 65_536 }, /port must be a whole number from 0 to 65535/],
  [{ callbacks: { timeout: Number.NaN } }, /callbacks.timeout must be/],
  [{ callbacks: { duplicates: -1 } }, /callbacks.duplicates must be/],
  [{ callbacks: { duplicates: 101 } }, /callbacks.duplicates must be a whole number from 0 to 100/],
  [{ clock: { speed: 1_000_001 } }, /at most a million/],
  [{ callbacks: { order: "x" as never } }, /callbacks.order must be/],
  [{ basicTime: "60s", thresholdTime: "1m" }, /thresholdTime must be more/],
  [{ scenario: "nonsense" as never }, /There is no scenario "nonsense"/],
  [{ clock: { speed: -2 } }, /speed of the clock/],
  [{ clock: { speed: 0 } }, /speed of the clock/],
  [{ clock: { speed: Number.NaN } }, /speed of the clock/],
  [{ clock: { speed: Number.POSITIVE_INFINITY } }, /speed of the clock/],
  [{ clock: { speed: "60" as never } }, /speed of the clock/],
  [{ clock: "fast" as never }, /clock must be/],
])("options that cannot be: %o", async (options, message) => {
  await expect(startSandbox(options)).rejects.toThrow(message);
});

test("an option that is undefined is as one that is not there", async () => {
  const sandbox = await sandboxFor({
    callbackUrl: undefined,
    secretKey: undefined,
    clock: undefined,
    keep: undefined,
  });
  expect([sandbox.callbackUrl, sandbox.secretKey]).toEqual([undefined, "sandbox-secret-key"]);
});

describe("with more payments than are kept", () => {
  const ids = (sandbox: Sandbox) => sandbox.payments.map(({ id }) => id);

  test("the oldest that are done make room", async () => {
    const sandbox = await sandboxFor({ keep: 3 });
    for (const id of ["A", "B", "C", "D", "E"]) {
      await sendSigned(sandbox, payoutPath, payout(id));
      await sandbox.settled();
    }
    expect(ids(sandbox)).toEqual(["C", "D", "E"]);
  });

  test("what is done makes room before what is older, but open", async () => {
    const { url } = await startReceiver();
    const sandbox = await sandboxFor({ keep: 2, callbackUrl: url });
    await sendSigned(sandbox, salePath, sale("OPEN"));
    await sendSigned(sandbox, payoutPath, payout("A"));
    await sandbox.settled();
    await sendSigned(sandbox, payoutPath, payout("B"));
    expect(ids(sandbox)).toEqual(["OPEN", "B"]);
  });

  test("a payment whose result nobody has heard yet counts as open", async () => {
    let isDeaf = true;
    const { url } = await startReceiver((response) => {
      response.writeHead(isDeaf ? 500 : 200).end();
    });
    const sandbox = await sandboxFor({ keep: 2, callbackUrl: url, clock: "manual" });
    await sendSigned(sandbox, payoutPath, payout("UNHEARD"));
    await sandbox.settled();
    isDeaf = false;
    await sendSigned(sandbox, payoutPath, payout("HEARD"));
    await sandbox.settled();
    await sendSigned(sandbox, payoutPath, payout("C"));
    expect(ids(sandbox)).toEqual(["UNHEARD", "C"]);
  });

  test("if none is done the oldest makes room, and it is told what is lost with it", async () => {
    const { url } = await startReceiver((response) => {
      response.writeHead(500).end();
    });
    const sandbox = await sandboxFor({ keep: 2, callbackUrl: url, clock: "manual" });
    const lost: unknown[] = [];
    sandbox.on((event) => {
      if (event.type === "forgotten") {
        lost.push([event.payment.id, event.droppedCallbacks]);
      }
    });
    await sendSigned(sandbox, payoutPath, payout("A"));
    await sandbox.settled();
    await sendSigned(sandbox, salePath, sale("B"));
    await sandbox.settled();
    for (const id of ["C", "D"]) {
      await sendSigned(sandbox, payoutPath, payout(id));
    }
    expect(ids(sandbox)).toEqual(["C", "D"]);
    expect(lost).toEqual([
      ["A", 1],
      ["B", 1],
    ]);
    expect((await open(`${sandbox.url}/dashboard`)).text).toContain(
      "<b>Too many payments</b> 2 were forgotten before they were done, and 2 of their callbacks are sent no more.",
    );
  });

  test("a receiver that never answers 200 is called only for those that are kept", async () => {
    const { url, received } = await startReceiver((response) => {
      response.writeHead(500).end();
    });
    const sandbox = await sandboxFor({ keep: 2, callbackUrl: url, clock: "manual" });
    for (const id of ["A", "B", "C", "D", "E"]) {
      await sendSigned(sandbox, payoutPath, payout(id));
      await sandbox.settled();
    }
    await sandbox.advance("11d");
    const count = (id: string) => received.filter(({ body }) => body.payment.id === id).length;
    expect(["A", "B", "C", "D", "E"].map(count)).toEqual([1, 1, 1, 120, 120]);
  });

  test("nothing happens any more to a payment that is forgotten, and its id is free", async () => {
    const { url, received } = await startReceiver();
    const sandbox = await sandboxFor({ keep: 1, callbackUrl: url, clock: "manual", basicTime: "60s" });
    for (const id of ["A", "B"]) {
      await sendSigned(sandbox, payoutPath, payout(id));
      await sandbox.settled();
    }
    await sandbox.advance("2h");
    expect(received.map(({ body }) => body.payment.id)).toEqual(["B"]);
    expect((await sendSigned(sandbox, payoutPath, payout("A"))).status).toBe(200);
  });
});
