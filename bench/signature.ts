import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { Callback, signer } from "ecommpay";
import { Bench } from "tinybench";
import { parseCallback } from "../src/callback/parse-callback.js";
import { canonicalString } from "../src/signature/canonical-string.js";
import { parseJson } from "../src/signature/parse-json.js";
import { sign } from "../src/signature/sign.js";
import { verify } from "../src/signature/verify.js";

const SECRET_KEY = "secret";

/** A competitor and what it is measured against: the least that any implementation has to do. */
interface Contest {
  name: string;
  run: () => unknown;
  baseline: string;
  goal?: number;
}

const callback = successfulPurchaseCallback();
const text = canonicalString(callback);
const body = JSON.stringify({ ...callback, signature: await sign(callback, SECRET_KEY) });

const rawHmac = () => createHmac("sha512", SECRET_KEY).update(text).digest("base64");

const baselines: Record<string, () => unknown> = {
  "createHmac on the finished string": rawHmac,
  "JSON.parse + createHmac": () => {
    JSON.parse(body);
    return rawHmac();
  },
  "ecommpay, signer": () => signer(callback, SECRET_KEY),
  "ecommpay, new Callback": () => new Callback(SECRET_KEY, body),
};

const contests: Contest[] = [
  {
    name: "sign",
    run: () => sign(callback, SECRET_KEY),
    baseline: "createHmac on the finished string",
    goal: 0.6,
  },
  {
    name: "parseJson + verify",
    run: () => verify(parseJson(body) as object, SECRET_KEY),
    baseline: "JSON.parse + createHmac",
  },
  {
    name: "parseCallback",
    run: () => parseCallback(body, SECRET_KEY),
    baseline: "JSON.parse + createHmac",
    goal: 0.55,
  },
  { name: "sign", run: () => sign(callback, SECRET_KEY), baseline: "ecommpay, signer" },
  { name: "parseCallback", run: () => parseCallback(body, SECRET_KEY), baseline: "ecommpay, new Callback" },
];

console.log(
  `The page's callback of a successful purchase: ${body.length} bytes of JSON, ${text.length} to sign`,
);
console.table(await ratios());
console.log("canonicalString of arrays of objects, of a shape that is not remembered");
console.table(await costsPerField([30, 300, 3_000, 30_000]));

/** Speeds relative to the baseline of the same run, so that the machine cancels out. */
async function ratios(): Promise<Record<string, unknown>[]> {
  const bench = new Bench({ time: 1000, warmupTime: 500 });
  for (const [name, run] of Object.entries(baselines)) bench.add(name, run);
  for (const [name, { run }] of new Map(contests.map((contest) => [contest.name, contest])))
    bench.add(name, run);
  await bench.run();
  return contests.map(({ name, baseline, goal }) => ({
    what: name,
    µs: microseconds(bench, name).toFixed(2),
    baseline,
    "baseline µs": microseconds(bench, baseline).toFixed(2),
    ratio: (microseconds(bench, baseline) / microseconds(bench, name)).toFixed(2),
    goal: goal ?? "",
  }));
}

async function costsPerField(sizes: number[]): Promise<Record<string, unknown>[]> {
  const bench = new Bench({ time: 500, warmupTime: 200 });
  for (const fields of sizes) {
    const data = { operations: Array.from({ length: fields / 10 }, (_, id) => operation(id)) };
    bench.add(String(fields), () => canonicalString(data));
  }
  await bench.run();
  return sizes.map((fields) => ({
    fields,
    "ns per field": ((microseconds(bench, String(fields)) * 1000) / fields).toFixed(0),
  }));
}

/** The median: on a shared machine the mean tells of the neighbours. */
function microseconds(bench: Bench, name: string): number {
  const result = bench.getTask(name)?.result;
  if (result === undefined || !("latency" in result)) throw new Error(`"${name}" has not run.`);
  return result.latency.p50 * 1000;
}

function operation(id: number): object {
  return {
    id,
    type: "sale",
    status: "success",
    date: "2019-03-25T03:56:01+0000",
    created_date: "2019-03-25T03:54:57+0000",
    request_id: "gh72ef7c07157e6bde92072a52",
    sum_initial: { amount: 1000, currency: "CNY" },
    code: "0",
    message: "Success",
  };
}

/** As the method page prints it, but for its signature: that is broken into lines, and its key is not public. */
function successfulPurchaseCallback(): object {
  const sample = readFileSync(
    new URL("../test/samples/gate-purchase-success-callback.txt", import.meta.url),
    "utf8",
  );
  return JSON.parse(sample.replace(/,\s*"signature":[^}]*/, ""));
}
