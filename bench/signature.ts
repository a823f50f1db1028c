import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
// As it is built: what merchants run, without the traces that a loader of TypeScript leaves.
import { canonicalString, parseCallback, parseJson, sign, verify } from "cup-quickpay";
import { Callback, signer } from "ecommpay";
import { Bench } from "tinybench";
import { hostileBodies, maxBodySize } from "./hostile-bodies.js";

const secretKey = "secret";

/** A competitor and what it is measured against: the least that any implementation has to do. */
interface Contest {
  name: string;
  run: () => unknown;
  baseline: string;
  goal?: number;
}

const callback = successfulPurchaseCallback();
const text = canonicalString(callback);
const body = JSON.stringify({ ...callback, signature: await sign(callback, secretKey) });

const hmac = (text: string) => createHmac("sha512", secretKey).update(text).digest("base64");
const rawHmac = () => hmac(text);

const baselines: Record<string, () => unknown> = {
  "createHmac on the finished string": rawHmac,
  "JSON.parse + createHmac": () => {
    JSON.parse(body);
    return rawHmac();
  },
  "ecommpay, signer": () => signer(callback, secretKey),
  "ecommpay, new Callback": () => new Callback(secretKey, body),
};

const contests: Contest[] = [
  {
    name: "sign",
    run: () => sign(callback, secretKey),
    baseline: "createHmac on the finished string",
    goal: 0.7,
  },
  {
    name: "parseJson + verify",
    run: () => verify(parseJson(body) as object, secretKey),
    baseline: "JSON.parse + createHmac",
  },
  {
    name: "parseCallback",
    run: () => parseCallback(body, secretKey),
    baseline: "JSON.parse + createHmac",
    goal: 0.65,
  },
  { name: "sign", run: () => sign(callback, secretKey), baseline: "ecommpay, signer" },
  { name: "parseCallback", run: () => parseCallback(body, secretKey), baseline: "ecommpay, new Callback" },
];

const sizes = [30, 300, 3_000, 30_000];

/** Data with so many fields: of arrays of objects, and flat. */
const shapes: Readonly<Record<string, (fields: number) => object>> = {
  "an array of operations": (fields) => ({
    operations: Array.from({ length: fields / 10 }, (_, id) => operation(id)),
  }),
  "one flat object, in 26 groups": (fields) =>
    flat(fields, (index) => `key_${String.fromCharCode(97 + (index % 26))}${1e5 + index}`),
  "one flat object, shuffled": (fields) => flat(fields, (index) => `field${(index * 7_919) % fields}`),
};

console.log(
  `The page's callback of a successful purchase: ${body.length} bytes of JSON, ${text.length} to sign`,
);
console.table(await ratios());
console.log(
  "Signing data of shapes that are not known, next to the incumbent's; goal: not slower, " +
    "whatever the shape and the size, and 1.5 times as much per field at 30,000 as at 300 at most",
);
console.table(await costsPerField());
console.log(
  `parseCallback of hostile bodies of ${maxBodySize} bytes, next to JSON.parse + createHmac of them; goal: 3 times at most`,
);
console.table(await costsOfHostileBodies());
console.log("parseCallback of a body with a wrong signature; goal: 20 keys cost 20 HMACs more at most");
console.table(await costsOfKeys());

/** Speeds relative to the baseline of the same run, so that the machine cancels out. */
async function ratios(): Promise<Record<string, unknown>[]> {
  const bench = new Bench({ time: 1000, warmupTime: 500 });
  for (const [name, run] of Object.entries(baselines)) {
    bench.add(name, run);
  }
  for (const [name, { run }] of new Map(contests.map((contest) => [contest.name, contest]))) {
    bench.add(name, run);
  }
  await bench.run();
  return contests.map(({ name, baseline, goal }) => ({
    what: name,
    µs: microseconds(bench, name).toFixed(2),
    baseline,
    "baseline µs": microseconds(bench, baseline).toFixed(2),
    ratio: (microseconds(bench, baseline) / microseconds(bench, name)).toFixed(2),
    goal: goal ?? "",
    met: met(goal, microseconds(bench, baseline) / microseconds(bench, name)),
  }));
}

async function costsPerField(): Promise<Record<string, unknown>[]> {
  const rows = [];
  for (const [shape, dataOf] of Object.entries(shapes)) {
    const own: number[] = [];
    for (const fields of sizes) {
      const data = dataOf(fields);
      const [ours, incumbents] = await medians(
        [() => hmac(canonicalString(data)), () => signer(data, secretKey)],
        500,
      );
      own.push(ours / fields);
      const growth = (own.at(-1) ?? 0) / (own[1] ?? 1);
      rows.push({
        shape,
        fields,
        "ns per field": ((ours * 1000) / fields).toFixed(0),
        "ecommpay's": ((incumbents * 1000) / fields).toFixed(0),
        ratio: (incumbents / ours).toFixed(2),
        met: met(1, incumbents / ours),
        "of 300": fields === 30_000 ? growth.toFixed(2) : "",
        "growth met": fields === 30_000 ? met(1, 1.5 / growth) : "",
      });
    }
  }
  return rows;
}

async function costsOfHostileBodies(): Promise<Record<string, unknown>[]> {
  const rows = [];
  for (const [what, hostile] of Object.entries(hostileBodies)) {
    const baseline = () => {
      JSON.parse(hostile);
      hmac(hostile);
    };
    const [ours, least] = await medians([() => refused(hostile, secretKey), baseline], 300);
    rows.push({
      what,
      µs: ours.toFixed(0),
      "baseline µs": least.toFixed(0),
      times: (ours / least).toFixed(2),
      met: met(1, (3 * least) / ours),
    });
  }
  return rows;
}

async function costsOfKeys(): Promise<Record<string, unknown>[]> {
  const wrong = body.replace(/.{88}"}$/, `${"A".repeat(86)}=="}`);
  const keys = Array.from({ length: 20 }, (_, index) => `key ${index}`);
  const hmacs = () => keys.map((key) => createHmac("sha512", key).update(text).digest("base64"));
  const [one, twenty, twentyHmacs] = await medians(
    [() => refused(wrong, secretKey), () => refused(wrong, keys), hmacs],
    500,
  );
  return [
    {
      "1 key, µs": one.toFixed(1),
      "20 keys, µs": twenty.toFixed(1),
      "20 HMACs, µs": twentyHmacs.toFixed(1),
      met: met(1, (one + twentyHmacs) / twenty),
    },
  ];
}

async function refused(body: string, keys: string | string[]): Promise<unknown> {
  return parseCallback(body, keys).catch((error) => error);
}

/**
 * Medians of several, taken in turns for so many milliseconds, so that a noisy machine is noisy for all of
 * them.
 */
async function medians<const Runs extends readonly (() => unknown)[]>(
  runs: Runs,
  milliseconds: number,
): Promise<{ [Index in keyof Runs]: number }> {
  const samples = runs.map((): number[] => []);
  const end = performance.now() + milliseconds;
  for (let round = 0; round < 10 || performance.now() < end; round++) {
    for (const [index, run] of runs.entries()) {
      const start = performance.now();
      await run();
      samples[index]?.push((performance.now() - start) * 1000);
    }
  }
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1];
  return samples.map(median) as { [Index in keyof Runs]: number };
}

function met(goal: number | undefined, reached: number): string {
  if (goal === undefined) {
    return "";
  }
  return reached >= goal ? "yes" : "NO";
}

function flat(fields: number, keyOf: (index: number) => string): object {
  return Object.fromEntries(Array.from({ length: fields }, (_, index) => [keyOf(index), index]));
}

/** The median: on a shared machine the mean tells of the neighbours. */
function microseconds(bench: Bench, name: string): number {
  const result = bench.getTask(name)?.result;
  if (result === undefined || !("latency" in result)) {
    throw new Error(`"${name}" has not run.`);
  }
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

/**
 * As the method page prints it, but for its signature: that is broken into lines, and its key is not public.
 */
function successfulPurchaseCallback(): object {
  const sample = readFileSync(
    new URL("../test/samples/gate-purchase-success-callback.txt", import.meta.url),
    "utf8",
  );
  return JSON.parse(sample.replace(/,\s*"signature":[^}]*/, ""));
}
