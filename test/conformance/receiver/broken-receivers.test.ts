import { beforeAll, describe, expect, test } from "vitest";
import { receiverChecks } from "../../../src/conformance/receiver/receiver-checks.js";
import type { ConformanceReport } from "../../../src/conformance/report.js";
import { runChecks } from "../../../src/conformance/run-checks.js";
import { titled } from "../../support/titled.js";
import { brokenReceivers } from "./broken/receivers.js";
import { keys, startShop } from "./broken/shop.js";
import { type BrokenReceiver, brokenReceiverTable } from "./broken/table.js";

/* Each broken receiver is found by exactly the checks that the table names. Most of the time is waiting, so they are run side by side. */

const atOnce = 14;

const reports = new Map<BrokenReceiver, ConformanceReport>();

async function check(name: BrokenReceiver): Promise<void> {
  await using server = await startShop(brokenReceivers[name]);
  const { url, effects, prepare } = server;
  const report = await runChecks(receiverChecks, {
    ...{ url, effects, prepare },
    secretKey: keys.current,
    nextSecretKey: keys.next,
    settle: "300ms",
    timeout: "3s",
  });
  reports.set(name, report);
}

beforeAll(async () => {
  const waiting = brokenReceiverTable.map(({ name }) => name);
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      await check(name);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
});

describe("An endpoint that", () => {
  const titles = titled(
    brokenReceiverTable,
    ({ name }) => `${name} is found by exactly the checks that should`,
  );
  test.each(titles)("%s", (_, { name, found }) => {
    const results = reports.get(name)?.results ?? [];
    const isFound = ({ outcome }: { outcome: string }) => outcome === "failed" || outcome === "warning";
    expect(results.filter(isFound).map(({ id }) => id)).toEqual(found);
    expect(results).toHaveLength(receiverChecks.length);
  });
});
