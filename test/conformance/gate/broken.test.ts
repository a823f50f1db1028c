import { describe, expect, test } from "vitest";
import { requestExamples } from "#generated/examples";
import { gateChecks } from "../../../src/conformance/gate/gate-checks.js";
import { runChecks } from "../../../src/conformance/run-checks.js";
import { queryPaths, tellsBad } from "./asked.js";
import { startFaultyGate } from "./broken/faulty-gate.js";
import { brokenGates } from "./broken/table.js";

/*
 * Each fault is found by the checks that it is in the way of, and by no other. Takes as long as a Gate may take to know
 * its own payments.
 */

describe("A Gate that", () => {
  test.each(brokenGates)("$does is found by just these checks", async ({ fault, foundBy }) => {
    await using gate = await startFaultyGate(fault);
    const report = await runChecks(gateChecks, { ...gate, payments: true });
    expect(report.results.filter(tellsBad).map(({ id }) => id)).toEqual(foundBy);
    const skipped = report.results.filter(({ outcome }) => outcome === "skipped");
    // These Gates are on this machine.
    expect(skipped.map(({ id }) => id)).toEqual(["is-reached-by-tls"]);
    const { card, customer } = requestExamples.payout;
    const printed = JSON.stringify(report);
    for (const secret of [
      gate.secretKey,
      card.pan,
      customer.identify?.doc_number ?? "",
      customer.last_name,
    ]) {
      expect(printed).not.toContain(secret);
    }
    expect(printed).not.toMatch(/[\w+/]{86}==/);
  });

  test.each(brokenGates)("$does is sent queries only, without payments", async ({ fault }) => {
    await using gate = await startFaultyGate(fault);
    await runChecks(gateChecks, gate);
    const paths = new Set(gate.received.map(({ url }) => url));
    expect([...paths].filter((path) => path !== "/" && !queryPaths.includes(path))).toEqual([]);
  });
});
