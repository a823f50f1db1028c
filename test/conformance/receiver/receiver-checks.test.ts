import { expect, test } from "vitest";
import { receiverChecks } from "../../../src/conformance/receiver/receiver-checks.js";
import { runChecks } from "../../../src/conformance/run-checks.js";
import { brokenReceivers } from "./broken/receivers.js";
import { handle, keys, type MakeHandler, right, startShop } from "./broken/shop.js";
import { brokenReceiverTable } from "./broken/table.js";

const good: MakeHandler = (shop) => (request, response) => handle(shop, right, request, response);

test("A good receiver passes all checks, and on this machine needs no TLS", async () => {
  await using server = await startShop(good);
  const { url, effects, prepare } = server;
  const report = await runChecks(receiverChecks, {
    ...{ url, effects, prepare },
    secretKey: keys.current,
    nextSecretKey: keys.next,
    settle: "20ms",
  });
  const others = report.results.filter(({ outcome }) => outcome !== "passed");
  expect(others.map(({ id, outcome, reason }) => [id, outcome, reason])).toEqual([
    ["uses-tls", "skipped", "The endpoint is on this machine, where nobody listens in."],
  ]);
  expect(report.results).toHaveLength(receiverChecks.length);
});

test("The table of broken receivers needs every check but that of TLS", () => {
  const found = new Set<string>(brokenReceiverTable.flatMap((row) => row.found));
  const needless = receiverChecks.filter(({ id }) => !found.has(id));
  expect(needless.map(({ id }) => id)).toEqual(["uses-tls"]);
});

test("An endpoint on another machine that is reached by http is warned of, without a request", async () => {
  const check = receiverChecks.find(({ id }) => id === "uses-tls");
  const target = { url: "http://shop.example/callbacks", secretKey: "secret" };
  expect(await check?.run(target)).toMatchObject({ outcome: "warning", reason: "The URL begins with http." });
  expect(await check?.run({ ...target, url: "https://shop.example/callbacks" })).toMatchObject({
    outcome: "passed",
  });
});

test("An endpoint that takes nothing is told so once, and what builds on that is skipped", async () => {
  await using server = await startShop(() => (_, response) => void response.writeHead(401).end());
  const report = await runChecks(receiverChecks, { url: server.url, secretKey: "secret" });
  const failed = report.results.filter(({ outcome }) => outcome === "failed");
  expect(failed.map(({ id }) => id)).toEqual([
    "takes-purchase-callbacks",
    "takes-redirect-callbacks",
    "takes-payout-callbacks",
  ]);
  expect(report.results.find(({ id }) => id === "refuses-unsigned")).toMatchObject({
    outcome: "skipped",
    reason:
      "Not even a plain callback of success is taken: the endpoint answered 401. See the check takes-purchase-callbacks.",
  });
});

test("Without what shows the effects, what HTTP cannot show is skipped", async () => {
  await using server = await startShop(good);
  const { url, prepare } = server;
  const only = ["repeats-have-one-effect", "refused-callbacks-have-no-effect", "acknowledges-repeats"];
  const report = await runChecks(receiverChecks, { url, prepare, secretKey: keys.current }, { only });
  const reason =
    "HTTP shows an answer, not what the shop has done. Pass --probe URL, or the option `effects`, to have this looked at.";
  expect(report.results.map(({ id, outcome, reason: why }) => [id, outcome, why])).toEqual([
    ["acknowledges-repeats", "passed", undefined],
    ["repeats-have-one-effect", "skipped", reason],
    ["refused-callbacks-have-no-effect", "skipped", reason],
  ]);
});

test("An endpoint of purchases only is not asked about payouts", async () => {
  await using server = await startShop(brokenReceivers["refuses payouts"]);
  const { url, effects, prepare } = server;
  const only = ["takes-purchase-callbacks", "takes-payout-callbacks", "takes-reversal", "sees-reversal"];
  const report = await runChecks(
    receiverChecks,
    { ...{ url, effects, prepare }, secretKey: keys.current, events: ["purchase"], settle: "20ms" },
    { only },
  );
  expect(report.results.map(({ outcome }) => outcome)).toEqual(["passed", "skipped", "skipped", "skipped"]);
});

test("An endpoint of payouts only passes what is about either", async () => {
  await using server = await startShop(good);
  const { url, effects, prepare } = server;
  const only = [
    "takes-purchase-callbacks",
    "refuses-altered-fields",
    "repeats-have-one-effect",
    "takes-reversal",
  ];
  const report = await runChecks(
    receiverChecks,
    { ...{ url, effects, prepare }, secretKey: keys.current, events: ["payout"], settle: "20ms" },
    { only },
  );
  expect(report.results.map(({ outcome }) => outcome)).toEqual(["skipped", "passed", "passed", "passed"]);
});

test("A key that is wrong is told as a callback that is not taken, and never sent", async () => {
  const sent: string[] = [];
  await using server = await startShop(() => async (request, response) => {
    const chunks: Buffer[] = [];
    request
      .on("data", (chunk) => chunks.push(chunk))
      .once("end", () => sent.push(String(Buffer.concat(chunks))));
    sent.push(JSON.stringify(request.rawHeaders), request.url ?? "");
    response.writeHead(400).end();
  });
  await runChecks(receiverChecks, { url: server.url, secretKey: "a-long-secret-key-of-mine" });
  expect(sent.length).toBeGreaterThan(30);
  expect(sent.join("\n")).not.toContain("a-long-secret-key-of-mine");
});

test("An endpoint that acts before it verifies is found by what it does, though it refuses", async () => {
  await using server = await startShop(brokenReceivers["acts before it verifies"]);
  const { url, effects, prepare } = server;
  const only = ["refuses-wrong-signature", "refused-callbacks-have-no-effect"];
  const report = await runChecks(
    receiverChecks,
    { ...{ url, effects, prepare }, secretKey: keys.current, settle: "20ms" },
    { only },
  );
  expect(report.results.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ["passed", undefined],
    ["failed", "A callback without a signature had an effect."],
  ]);
});

test("Callbacks that are refused alike are told together", async () => {
  await using server = await startShop(() => (_, response) => void response.writeHead(404).end());
  const check = receiverChecks.find(({ id }) => id === "takes-redirect-callbacks");
  await expect(check?.run({ url: server.url, secretKey: "secret" })).rejects.toThrow(
    "The endpoint answered 404 to redirect-get, redirect-post, redirect-without-fields.",
  );
});

test("Two effects of a callback that came twice are told as more than one", async () => {
  await using server = await startShop(brokenReceivers["takes no notice of repeats"]);
  const { url, prepare, shop } = server;
  const effects = ({ payment_id }: { payment_id: string }) => shop.orders.get(payment_id)?.delivered ?? 0;
  const report = await runChecks(
    receiverChecks,
    { ...{ url, effects, prepare }, secretKey: keys.current, settle: "20ms" },
    { only: ["survives-cut-answers"] },
  );
  expect(report.results.map(({ reason }) => reason)).toEqual([
    "A callback whose first connection was cut before the answer had more effect than one plain callback of success.",
  ]);
});

test("What shows something else each time it is asked cannot be checked with", async () => {
  await using server = await startShop(good);
  const { url, prepare } = server;
  let requests = 0;
  const effects = () => ++requests;
  const run = runChecks(
    receiverChecks,
    { url, effects, prepare, secretKey: keys.current, settle: "1s" },
    { only: ["repeats-have-one-effect"] },
  );
  await expect(run).rejects.toThrow("says something else each time it is asked, though nothing happens.");
});

test("An endpoint that answers nothing but 429 to what is forged is not taken to refuse it", async () => {
  let count = 0;
  await using server = await startShop(() => (_, response) => {
    const isFirst = count++ === 0;
    // The first request asks whether somebody is there, the second one is a plain callback.
    response.writeHead(isFirst || count === 2 ? 200 : 429, { "retry-after": "60" }).end();
  });
  const report = await runChecks(
    receiverChecks,
    { url: server.url, secretKey: keys.current },
    { only: ["refuses-unsigned"] },
  );
  expect(report.results).toMatchObject([
    { outcome: "skipped", reason: expect.stringMatching(/^The endpoint answered 429: it limits how fast/) },
  ]);
});

test("An answer that nobody gives holds no secret, and passes for none that does", async () => {
  const server = await startShop(good);
  const { url } = server;
  await server[Symbol.asyncDispose]();
  const only = ["answers-hold-no-signature", "answers-hold-no-stack", "answers-in-time"];
  for (const check of receiverChecks.filter(({ id }) => only.includes(id))) {
    expect(await check.run({ url, secretKey: keys.current })).toMatchObject({
      outcome: "skipped",
      reason: "There is no answer to look at: the endpoint refused the connection.",
    });
  }
});
