import { once } from "node:events";
import { Agent, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { requestExamples } from "#generated/examples";
import { sign } from "../src/signature/sign.js";
import { median } from "./median.js";
import { post } from "./post.js";
import { type Served, served } from "./served.js";

/**
 * The sandbox next to Prism, which only validates, and next to a bare server, which is what no sandbox can be faster
 * than. Each runs in a process of its own, the load comes from this one. What counts are the ratios of one round:
 * the servers take turns in it.
 */
const requestCount = 1500;
const rounds = 5;
const connections = 10;

const sale = { path: "/v2/payment/cup/quick/sale", example: "sale" } as const;
const payout = { path: "/v2/payment/chinaunionpay/payout", example: "payout" } as const;
const banks = { path: "/v2/info/banks/chinaunionpay/payout/list", example: "payout-banks" } as const;
type Call = typeof sale | typeof payout | typeof banks;

async function besidePrism(): Promise<void> {
  const servers = {
    sandbox: await served("sandbox"),
    bare: await served("bare"),
    Prism: await served("mock"),
  };
  const { sandbox } = servers;
  console.log(
    `The sandbox was ready ${Math.round(sandbox.readyIn)} ms after its import (goal: at most 150).`,
  );
  const rows = [];
  for (const [what, call, goal] of [
    ["bank list", banks, 3],
    ["purchase", sale, 2],
  ] as const) {
    const speeds = await inTurns(servers, call);
    rows.push({
      what,
      ...Object.fromEntries(Object.entries(speeds).map(([name, all]) => [name, Math.round(median(all))])),
      "of Prism": ratio(speeds.sandbox, speeds.Prism),
      goal,
      "bare, of Prism": ratio(speeds.bare, speeds.Prism),
    });
  }
  console.log(`Requests per second, median of ${rounds} × ${requestCount} on ${connections} connections`);
  console.table(rows);
  stop(servers);
}

/** Purchases with 1,000 and with 100,000 payments kept, and what a payment takes that is done and told. */
async function withManyKept(): Promise<void> {
  const receiver = createServer((incoming, response) => incoming.resume().once("end", () => response.end()));
  receiver.listen(0, "127.0.0.1");
  await once(receiver, "listening");
  const callbackUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/callbacks`;
  const options = { keep: 200_000, callbackUrl };
  const servers = { few: await served("sandbox", options), many: await served("sandbox", options) };

  await fill(servers.few, "FEW", 1000);
  await fill(servers.many, "WARM", 1000);
  const before = await servers.many.memory();
  const done = 19_000;
  await fill(servers.many, "DONE", done);
  const bytes = Math.round((await servers.many.memory()) - before) / done;
  console.log(
    `${Math.round(bytes)} bytes of memory for a payment that is done, its request and its callback (goal: at most 4,000)`,
  );
  // The rest is not finished: what is due later must not be looked through for each that comes.
  await perSecond(servers.many.url + sale.path, await messages("sale", "OPEN", 80_000));

  const speeds = await inTurns(servers, sale);
  console.log(
    `Purchases per second with 100,000 payments kept, of those with 1,000: ${ratio(speeds.many, speeds.few)} (goal: at least 0.9)`,
  );
  stop(servers);
  receiver.close();
  receiver.closeAllConnections();
}

/** Payouts, all told. */
async function fill({ url }: Served, prefix: string, count: number): Promise<void> {
  await perSecond(url + payout.path, await messages("payout", prefix, count));
  await fetch(`${url}/_sandbox/v1/settled`, { method: "POST", body: JSON.stringify({ timeout: "5m" }) });
}

/** The speed of each server in each round. Which comes first in a round changes. */
async function inTurns<Name extends string>(
  servers: Readonly<Record<Name, Served>>,
  { path, example }: Call,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(servers) as Name[];
  const speeds = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++) {
    const bodies = await messages(example, `ROUND_${round}`, requestCount);
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      speeds[name].push(await perSecond(servers[name].url + path, bodies));
    }
  }
  return speeds;
}

const ratio = (own: readonly number[], other: readonly number[]) =>
  Number(median(own.map((speed, round) => speed / (other[round] ?? Number.NaN))).toFixed(2));

/** The contract's example for the sandbox's project, each with an id of its own, signed with the sandbox's key. */
function messages(example: Call["example"], prefix: string, count: number): Promise<string[]> {
  const { general, ...body } = requestExamples[example];
  const make = async (index: number) => {
    const unsigned = { ...body, general: { ...general, project_id: 200, payment_id: `${prefix}_${index}` } };
    const signature = await sign(unsigned, "sandbox-secret-key");
    return JSON.stringify({ ...unsigned, general: { ...unsigned.general, signature } });
  };
  return Promise.all(Array.from({ length: count }, (_, index) => make(index)));
}

async function perSecond(url: string, bodies: readonly string[]): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const queue = bodies.values();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (const body of queue) {
        await post(url, body, agent);
      }
    }),
  );
  agent.destroy();
  return (bodies.length * 1000) / (performance.now() - start);
}

function stop(servers: Readonly<Record<string, Served>>): void {
  for (const server of Object.values(servers)) {
    server.stop();
  }
}

await besidePrism();
await withManyKept();
