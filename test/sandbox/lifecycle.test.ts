import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { type SandboxOptions, startSandbox } from "../../src/sandbox/index.js";
import { payout, payoutPath, sale, salePath, sendSigned } from "./support/merchant.js";
import { startReceiver } from "./support/receiver.js";
import { sandboxFor } from "./support/sandbox.js";

const run = promisify(execFile);

test("starts in well under a second, ten at once", async () => {
  const start = performance.now();
  const sandboxes = await Promise.all(Array.from({ length: 10 }, () => sandboxFor()));
  expect(performance.now() - start).toBeLessThan(1000);
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

test("close leaves nothing running, whatever is under way, so the process ends by itself", async () => {
  const { stdout } = await run(
    process.execPath,
    ["--conditions=cup-source", "--import", "tsx", "test/sandbox/support/start-and-close.ts"],
    { timeout: 15_000 },
  );
  expect(JSON.parse(stdout)).toEqual([]);
});

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
  await expect.poll(() => receiver.received.length).toBeGreaterThan(1);
  await sandbox.close();
  const sent = receiver.received.length;
  await sleep(60);
  expect(receiver.received.length).toBeLessThanOrEqual(sent + 1);
});

test("after close, not even callbacks that were waiting for a connection are sent", async () => {
  const silent = await startReceiver(() => {});
  const sandbox = await startSandbox({ callbackUrl: silent.url });
  for (const index of Array(80).keys()) await sendSigned(sandbox, payoutPath, payout(`P${index}`));
  await expect.poll(() => silent.received.length).toBe(64);
  await sandbox.close();
  await sleep(100);
  expect(silent.received).toHaveLength(64);
});

test("a port that is taken is named", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.close();
  });
  await expect.poll(() => server.listening).toBe(true);
  const { port } = server.address() as AddressInfo;
  await expect(startSandbox({ port })).rejects.toThrow(
    `Port ${port} is taken. Stop what listens there, or choose another port`,
  );
});

test.each<[SandboxOptions, RegExp]>([
  [{ projectId: 0 }, /projectId must be a positive integer/],
  [{ secretKey: "" }, /secretKey must not be empty/],
  [{ basicTime: -1 }, /basicTime must be/],
  [{ basicTime: "1" as never }, /basicTime must be/],
  [{ keep: Number.NaN }, /keep must be/],
  [{ port: -1 }, /port must be/],
  [{ callbacks: { timeout: Number.NaN } }, /callbacks.timeout must be/],
  [{ callbacks: { duplicates: -1 } }, /callbacks.duplicates must be/],
  [{ callbacks: { order: "x" as never } }, /callbacks.order must be/],
  [{ basicTime: 60, thresholdTime: 60 }, /thresholdTime must be more/],
  [{ scenario: "nonsense" as never }, /There is no scenario "nonsense"/],
  [{ clock: { speed: -2 } }, /speed of the clock/],
])("options that cannot be: %o", async (options, message) => {
  await expect(startSandbox(options)).rejects.toThrow(message);
});

test("the oldest payments that are done make room", async () => {
  const sandbox = await sandboxFor({ keep: 3 });
  for (const id of ["A", "B", "C", "D", "E"]) {
    await sendSigned(sandbox, payoutPath, payout(id));
    await sandbox.settled();
  }
  expect(sandbox.payments.map(({ id }) => id)).toEqual(["C", "D", "E"]);
});

test("payments that are not done are never forgotten", async () => {
  const sandbox = await sandboxFor({ keep: 1, clock: "manual" });
  await sendSigned(sandbox, salePath, sale("WAITING"));
  await sandbox.settled();
  await sendSigned(sandbox, payoutPath, payout("A"));
  await sandbox.settled();
  await sendSigned(sandbox, payoutPath, payout("B"));
  expect(sandbox.payments.map(({ id }) => id)).toEqual(["WAITING", "B"]);
});
