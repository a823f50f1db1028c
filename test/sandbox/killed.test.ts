import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { type Sandbox, type SandboxPayment, startSandbox } from "../../src/sandbox/index.js";
import { freePort } from "../support/free-port.js";
import { payout, payoutPath, sale, salePath, signed } from "./support/merchant.js";
import { type Started, startProcess } from "./support/start-process.js";

/*
 * A sandbox is killed again and again while it takes payments and tells of them. What it promised is counted by
 * its answers; what came of it at the receiver, which is another process.
 */

const isProof = process.env.SANDBOX_PROOF === "long";
/** How many payments, and after how many of them the sandbox is killed. */
const { count, kills } = isProof
  ? { count: 2000, kills: [300, 800, 1300, 1900] }
  : { count: 150, kills: [100] };
const connections = 10;
/** At once after each callback that was delivered: more than a callback keeps the answers of. */
const copies = 12;

interface Sent {
  readonly id: string;
  /** Of the answer 200; of a request that got none, nothing. */
  readonly requestId: string | undefined;
}

interface Got {
  readonly key: string;
  readonly paymentId: string;
  readonly status: string;
  readonly texts: number;
  readonly times: number;
  readonly answered: number;
}

type SentCallback = Sandbox["callbacks"][number];

interface Report {
  readonly payments: readonly SandboxPayment[];
  readonly callbacks: readonly SentCallback[];
  readonly requests: number;
}

test(`${count} payments, ${kills.length} times killed: each callback that was promised arrives, and no other`, async () => {
  const receiver = await startProcess("receiver-process.ts");
  const folder = mkdtempSync(join(tmpdir(), "cup-sandbox-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const port = await freePort();
  const start = () =>
    startProcess("sandbox-process.ts", {
      port,
      data: join(folder, "sandbox.data"),
      callbackUrl: receiver.url,
      clock: { speed: 600 },
      basicTime: "30s",
      thresholdTime: "30d",
      seed: 7,
      autoComplete: true,
      callbacks: { timeout: 300, duplicates: copies },
    });

  const sent: Sent[] = [];
  let sandbox = await start();
  for (const [from, to] of spans()) {
    const ids = Array.from({ length: to - from }, (_, index) => `P${from + index}`);
    const isLast = to === count;
    const sending = sendAll(sandbox, ids, sent);
    if (isLast) {
      await sending;
    } else {
      // In the middle of the next ones, some of which get no answer.
      await Promise.race([sending, untilAnswered(sent, to - connections)]);
    }
    if (!isLast || isProof) {
      await sandbox.kill();
      await sending;
      sandbox = await start();
    }
  }
  const report = await sandbox.ask<Report>();
  const got = await receiver.ask<Got[]>();

  // Whatever was answered, however shortly before the process was killed.
  const promised = sent.filter(({ requestId }) => requestId !== undefined);
  const unsure = new Set(sent.filter(({ requestId }) => requestId === undefined).map(({ id }) => id));
  expect(sent).toHaveLength(count);
  expect(promised.length).toBeGreaterThan(count * 0.4);

  // Nothing is lost: each payment that was promised is there, is final, and everything was told of it.
  const byId = new Map(report.payments.map((payment) => [payment.id, payment]));
  const statusOf = (id: string) => (Number(id.slice(1)) % 10 < 2 ? "decline" : "success");
  const expected = promised.flatMap(({ id, requestId }) => [
    ...(isPurchase(id) ? [`${requestId} awaiting redirect result`] : []),
    `${requestId} ${statusOf(id)}`,
  ]);
  const arrived = new Map(got.map((each) => [each.key, each]));
  expect(promised.filter(({ id, requestId }) => byId.get(id)?.request_id !== requestId)).toEqual([]);
  expect(promised.filter(({ id }) => byId.get(id)?.status !== statusOf(id))).toEqual([]);
  expect(expected.filter((key) => (arrived.get(key)?.answered ?? 0) === 0)).toEqual([]);
  expect(report.callbacks.filter(({ state }) => state !== "delivered")).toEqual([]);

  // Nothing is invented: what came is one callback of a kind for each payment that was sent, whatever happened.
  const isExpected = new Set(expected);
  expect(got.filter(({ key, paymentId }) => !isExpected.has(key) && !unsure.has(paymentId))).toEqual([]);
  expect(got.filter(({ texts }) => texts !== 1)).toEqual([]);
  expect(report.payments.filter(({ id }) => !sent.some((each) => each.id === id))).toEqual([]);
  expect(report.callbacks.length).toBe(
    report.payments.reduce((sum, { type }) => sum + (type === "purchase" ? 2 : 1), 0),
  );

  // Ids never come twice, not even those of payments that a crash has lost.
  const requestIds = sent.flatMap(({ requestId }) => requestId ?? []);
  expect(new Set(requestIds).size).toBe(requestIds.length);
  const operations = report.payments.map((payment) => payment.operation_id);
  expect(new Set(operations).size).toBe(operations.length);
  // Each attempt is written down once: none is told of that the receiver did not answer, and nearly all are told of.
  const answeredOf = ({ body, attempts }: SentCallback) => ({
    told: attempts.filter(({ status }) => status === 200).length,
    answered: arrived.get(`${body.operation.request_id} ${body.payment.status}`)?.answered ?? 0,
  });
  const answers = report.callbacks.map(answeredOf);
  expect(answers.filter(({ told, answered }) => told > answered)).toEqual([]);
  expect(answers.filter(({ told, answered }) => told === answered).length).toBeGreaterThan(count * 0.4);
  expect(answers.filter(({ told }) => told > copies).length).toBeGreaterThan(count * 0.4);
  // The receiver did what it is there for.
  expect(got.filter(({ times, answered }) => times > answered).length).toBeGreaterThan(count * 0.3);
});

test("a file is in use as long as its process lives, and free once that was killed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cup-sandbox-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const data = join(folder, "sandbox.data");
  const other = await startProcess("sandbox-process.ts", { data });
  await expect(startSandbox({ data })).rejects.toThrow(
    `The data file ${data} is open in process ${other.pid}. Two sandboxes would each lose what the other one writes. ` +
      "Stop the other one, or give this one a file of its own.",
  );
  await other.kill();
  await (await startSandbox({ data })).close();
});

/** From which payment to which, without the last: each ends with a kill, but the last one. */
const spans = () => [0, ...kills].map((from, index) => [from, kills[index] ?? count] as const);

const isPurchase = (id: string) => Number(id.slice(1)) % 2 === 0;

async function sendAll({ url }: Started, ids: readonly string[], sent: Sent[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const pending = ids.map((id) => ({ id, body: JSON.stringify(messageOf(id)) }));
  const sender = async () => {
    for (let next = pending.shift(); next; next = pending.shift()) {
      const { id, body } = next;
      const requestId = await accepted(url + (isPurchase(id) ? salePath : payoutPath), body, agent);
      sent.push({ id, requestId });
    }
  };
  await Promise.all(Array.from({ length: connections }, sender));
  agent.destroy();
}

/** Of ten, two are declined: by their sums, which the sandbox documents. */
const messageOf = (id: string) => {
  const payment = { amount: Number(id.slice(1)) % 10 < 2 ? 40_000 : 1000 };
  return signed(isPurchase(id) ? sale(id, { payment }) : payout(id, { payment }));
};

/** The request_id of the answer; nothing when there is none. */
function accepted(url: string, body: string, agent: Agent): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) };
    const outgoing = request(url, { method: "POST", agent, headers }, async (response) => {
      let text = "";
      try {
        for await (const chunk of response.setEncoding("utf8")) {
          text += chunk;
        }
      } catch {
        return resolve(undefined);
      }
      if (response.statusCode === 200) {
        resolve(JSON.parse(text).request_id);
      } else {
        reject(new Error(`HTTP ${response.statusCode}: ${text}`));
      }
    });
    outgoing.once("error", () => resolve(undefined)).end(body);
  });
}

async function untilAnswered(sent: readonly Sent[], count: number): Promise<void> {
  while (sent.length < count) {
    await sleep(1);
  }
}
