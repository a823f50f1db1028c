import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { receiverChecks } from "../../../src/conformance/receiver/receiver-checks.js";
import { runChecks } from "../../../src/conformance/run-checks.js";
import { brokenReceivers } from "./broken/receivers.js";
import { handle, keys, type MakeHandler, right, startShop } from "./broken/shop.js";
import { brokenReceiverTable } from "./broken/table.js";

const run = async (make: MakeHandler) => {
  await using server = await startShop(make);
  return await runChecks(receiverChecks, {
    url: server.url,
    secretKey: keys.current,
    nextSecretKey: keys.next,
    effects: server.effects,
    prepare: server.prepare,
    settle: "300ms",
    timeout: "2500ms",
  });
};

test("good", async () => {
  const report = await run((shop) => (request, response) => handle(shop, right, request, response));
  console.log(report.duration);
  console.log(
    report.results
      .filter((r) => r.outcome !== "passed")
      .map((r) => `${r.id} ${r.outcome} ${r.reason}`)
      .join("\n"),
  );
});

test("table", async () => {
  const out: any = {};
  const only = process.env.ONLY;
  const rows = brokenReceiverTable.filter(({ name }) => !only || name.includes(only));
  for (let i = 0; i < rows.length; i += 12)
    await Promise.all(
      rows.slice(i, i + 12).map(async ({ name }) => {
        try {
          const report = await run(brokenReceivers[name]);
          const found = report.results.filter((r) => r.outcome === "failed" || r.outcome === "warning");
          out[name] = found.map((r) => [r.id, r.reason]);
          out[name].push(["#", report.duration, report.counts.skipped]);
        } catch (e) {
          out[name] = [["ERR", String((e as any)?.stack)]];
        }
      }),
    );
  writeFileSync("/tmp/rcv12/out.json", JSON.stringify(out, null, 1));
}, 600000);
