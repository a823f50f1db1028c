import { Agent, createServer, request } from "node:http";
import { requestExamples } from "#generated/examples";
import { startMock } from "../src/mock/start-mock.js";
import { startSandbox } from "../src/sandbox/index.js";
import { sign } from "../src/signature/sign.js";

/**
 * Requests per second of the sandbox, next to Prism's in the same run. Prism validates; the sandbox also verifies the signature,
 * keeps the payment and prepares its callbacks.
 */
const COUNT = 2000;
const CONNECTIONS = 10;

const sandbox = await startSandbox();
const mock = await startMock();

const operations = {
  "bank list": {
    path: "/v2/info/banks/chinaunionpay/payout/list",
    bodies: await signed(() => requestExamples["payout-banks"]),
  },
  purchase: {
    path: "/v2/payment/cup/quick/sale",
    bodies: await signed((index) => ({
      ...requestExamples.sale,
      general: { ...requestExamples.sale.general, payment_id: `BENCH_${index}` },
    })),
  },
};

const rows = [];
for (const [name, { path, bodies }] of Object.entries(operations)) {
  const prism = await perSecond(mock.url + path, bodies);
  const own = await perSecond(sandbox.url + path, bodies);
  rows.push({
    what: name,
    sandbox: Math.round(own),
    Prism: Math.round(prism),
    ratio: (own / prism).toFixed(2),
  });
}
console.log(`Requests per second, ${COUNT} requests on ${CONNECTIONS} connections`);
console.table(rows);

await deliverAll();
await mock.close();
await sandbox.close();

/** How long it takes to tell a receiver of every result, when it fails at first. */
async function deliverAll(): Promise<void> {
  const seen = new Map<string, number>();
  const receiver = createServer(async (incoming, response) => {
    let text = "";
    for await (const chunk of incoming) text += chunk;
    const { payment } = JSON.parse(text);
    const times = (seen.get(payment.id) ?? 0) + 1;
    seen.set(payment.id, times);
    response.writeHead(times < 3 ? 500 : 200).end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const { port } = receiver.address() as { port: number };
  const platform = await startSandbox({ clock: "manual", callbackUrl: `http://127.0.0.1:${port}/` });
  const start = performance.now();
  const bodies = await signed((index) => ({
    ...requestExamples.payout,
    general: { ...requestExamples.payout.general, payment_id: `BENCH_${index}` },
  }));
  await perSecond(`${platform.url}/v2/payment/chinaunionpay/payout`, bodies);
  await platform.advance("1h");
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const delivered = platform.callbacks.filter(({ state }) => state === "delivered").length;
  console.log(`${delivered} of ${COUNT} payouts told to a receiver that fails twice each, in ${seconds} s`);
  await platform.close();
  receiver.close();
  receiver.closeAllConnections();
}

/** Bodies for the sandbox's project, signed with its key. */
async function signed(bodyOf: (index: number) => { general: object }): Promise<string[]> {
  const { projectId, secretKey } = sandbox;
  const make = async (index: number) => {
    const { general, ...body } = bodyOf(index);
    const unsigned = { ...body, general: { ...general, project_id: projectId } };
    const signature = await sign(unsigned, secretKey);
    return JSON.stringify({ ...unsigned, general: { ...unsigned.general, signature } });
  };
  return Promise.all(Array.from({ length: COUNT }, (_, index) => make(index)));
}

async function perSecond(url: string, bodies: readonly string[]): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const queue = bodies.values();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      for (const body of queue) await post(url, body, agent);
    }),
  );
  agent.destroy();
  return (bodies.length * 1000) / (performance.now() - start);
}

function post(url: string, body: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const outgoing = request(url, { method: "POST", agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered with HTTP ${response.statusCode}.`));
      response.resume().once("end", resolve);
    });
    outgoing.once("error", reject).end(body);
  });
}
