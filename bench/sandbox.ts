import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, createServer } from "node:http";
import { requestExamples } from "#generated/examples";
import { startSandbox } from "../src/sandbox/index.js";
import { sign } from "../src/signature/sign.js";
import { median } from "./median.js";
import { post } from "./post.js";

/**
 * Requests per second of the sandbox, next to Prism's in the same run: the median of some rounds, in which
 * they take turns, each in a process of its own. Prism validates; the sandbox also verifies the signature,
 * keeps the payment and prepares its callbacks.
 */
const requestCount = 1000;
const rounds = 5;
const connections = 10;
/** As many payments as a sandbox keeps unless told otherwise. */
const kept = 10_000;
/** Nothing listens there. */
const deadReceiver = "http://127.0.0.1:9/";

const salePath = "/v2/payment/cup/quick/sale";
const payoutPath = "/v2/payment/chinaunionpay/payout";
const banksPath = "/v2/info/banks/chinaunionpay/payout/list";

const prism = await served("mock");
const sandbox = await served("sandbox");
const full = await served("sandbox", { callbackUrl: deadReceiver });

await perSecond(full.url + payoutPath, await messages("payout", "FILL", kept));
const rows = [
  await compared("bank list", sandbox, banksPath, () => messages("payout-banks", "LIST", requestCount)),
  await compared("purchase", sandbox, salePath, (round) => messages("sale", `SALE_${round}`, requestCount)),
  await compared(`purchase, ${kept} unfinished before it, receiver dead`, full, salePath, (round) =>
    messages("sale", `FULL_${round}`, requestCount),
  ),
];
console.log(
  `Requests per second, median of ${rounds} × ${requestCount} requests on ${connections} connections`,
);
console.table(rows);
for (const server of [prism, sandbox, full]) {
  server.stop();
}

await deliverAll();

interface Served {
  readonly url: string;
  stop(): void;
}

/** Starts a server in a process of its own. */
async function served(what: "mock" | "sandbox", options: object = {}): Promise<Served> {
  const script = ["--conditions=cup-source", "--import", "tsx", "bench/serve.ts"];
  const child = spawn(process.execPath, [...script, what, JSON.stringify(options)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await Promise.race([
    once(child.stdout, "data"),
    once(child, "exit").then(() => Promise.reject(new Error(`The ${what} did not start.`))),
  ]);
  return { url: String(line).trim(), stop: () => child.kill() };
}

async function compared(
  what: string,
  own: Served,
  path: string,
  bodiesOf: (round: number) => Promise<string[]>,
) {
  const results: { own: number; prism: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const bodies = await bodiesOf(round);
    results.push({
      prism: await perSecond(prism.url + path, bodies),
      own: await perSecond(own.url + path, bodies),
    });
  }
  return {
    what,
    sandbox: Math.round(median(results.map((result) => result.own))),
    Prism: Math.round(median(results.map((result) => result.prism))),
    ratio: median(results.map((result) => result.own / result.prism)).toFixed(2),
  };
}

/** How long it takes to tell a receiver of every result, when it fails at first. */
async function deliverAll(): Promise<void> {
  const count = 2000;
  const seen = new Map<string, number>();
  const receiver = createServer(async (incoming, response) => {
    let text = "";
    for await (const chunk of incoming) {
      text += chunk;
    }
    const { payment } = JSON.parse(text);
    const times = (seen.get(payment.id) ?? 0) + 1;
    seen.set(payment.id, times);
    response.writeHead(times < 3 ? 500 : 200).end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const { port } = receiver.address() as { port: number };
  const platform = await startSandbox({ clock: "manual", callbackUrl: `http://127.0.0.1:${port}/` });
  const bodies = await messages("payout", "TOLD", count);
  const start = performance.now();
  await perSecond(platform.url + payoutPath, bodies);
  await platform.advance("1h");
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const delivered = platform.callbacks.filter(({ state }) => state === "delivered").length;
  console.log(`${delivered} of ${count} payouts told to a receiver that fails twice each, in ${seconds} s`);
  await platform.close();
  receiver.close();
  receiver.closeAllConnections();
}

/**
 * The contract's example for the sandbox's project, each with an id of its own, signed with the sandbox's
 * key.
 */
function messages(example: "sale" | "payout" | "payout-banks", prefix: string, count: number) {
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
