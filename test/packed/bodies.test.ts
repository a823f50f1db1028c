import { type OutgoingHttpHeaders, request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { banksPath, payout, payoutPath, sale, salePath, signed } from "../sandbox/support/merchant.js";
import { type Served, serve } from "./support/run.js";

let served: Served;
let url: string;

beforeAll(async () => {
  served = await serve(["sandbox", "--port", "0", "--shop-port", "0", "--docs-port", "0", "--json"]);
  url = JSON.parse(served.stdout).sandbox;
});
afterAll(() => served?.stop());

/** Sends a body with its length told beforehand, or in chunks without it, as clients that stream do. */
function post(path: string, body: string, { chunked }: { chunked: boolean }, type = "application/json") {
  const headers: OutgoingHttpHeaders = {
    "content-type": type,
    ...(chunked ? { "transfer-encoding": "chunked" } : { "content-length": Buffer.byteLength(body) }),
  };
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const outgoing = request(url + path, { method: "POST", headers, agent: false }, async (response) =>
      resolve({ status: response.statusCode, body: await text(response) }),
    );
    outgoing.on("error", reject);
    const half = Math.ceil(body.length / 2);
    outgoing.write(body.slice(0, half));
    setImmediate(() => outgoing.end(body.slice(half)));
  });
}

const chunked = { chunked: true };
const counted = { chunked: false };

test("The same signed body has the same answer, chunked or counted", async () => {
  const payment = { amount: 1000, currency: "CNY" };
  const banks = JSON.stringify(signed({ general: { project_id: 200, payment_id: "BANKS" }, payment }));
  const answer = await post(banksPath, banks, chunked);
  expect(answer).toEqual(await post(banksPath, banks, counted));
  expect(answer.status).toBe(200);
});

test.each([
  ["purchase", salePath, sale],
  ["payout", payoutPath, payout],
] as const)("A chunked %s is registered, and counted it is a duplicate", async (name, path, order) => {
  const body = JSON.stringify(signed(order(`CHUNKED_${name}`)));
  const first = await post(path, body, chunked);
  expect({ ...JSON.parse(first.body), request_id: "" }).toEqual({
    status: "success",
    request_id: "",
    project_id: 200,
    payment_id: `CHUNKED_${name}`,
  });
  const second = await post(path, body, counted);
  expect(JSON.parse(second.body)).toMatchObject({ status: "error", code: "3041" });
});

test.each([
  ["chunked", chunked],
  ["counted", counted],
])("A body over 1 MiB is refused as the contract says, %s", async (_name, how) => {
  const body = JSON.stringify(signed(sale("TOO_LARGE", { padding: "x".repeat(1024 * 1024) })));
  const { status, body: answer } = await post(salePath, body, how);
  expect(status).toBe(422);
  expect(JSON.parse(answer)).toMatchObject({ status: "error", code: "702" });
});

test.each([
  ["chunked", chunked],
  ["counted", counted],
])("A form over 1 MiB is refused with 413, %s", async (_name, how) => {
  const form = `name=${"x".repeat(1024 * 1024)}`;
  const { status } = await post("/dashboard/scenario", form, how, "application/x-www-form-urlencoded");
  expect(status).toBe(413);
});
