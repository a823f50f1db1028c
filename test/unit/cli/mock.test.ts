import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { run } from "./run.js";
import { serving } from "./serving.js";

test("a port that is taken is told, with the flag that chooses another one", async () => {
  const occupant = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => occupant.once("listening", resolve));
  const taken = String((occupant.address() as AddressInfo).port);
  try {
    const { errors, output, exitCode } = await run(["mock", "--port", taken]);
    expect(errors).toBe(`Port ${taken} is taken. Stop what listens there, or choose another port: --port.`);
    expect([output, exitCode]).toEqual(["", 2]);
  } finally {
    occupant.close();
  }
}, 90_000);

test("mock --json prints the address as JSON, and the mock ends when it is asked to", async () => {
  let url = "";
  await serving(["mock", "--port", "0"], async ({ mock = "" }) => {
    url = mock;
    const answer = await fetch(`${mock}/v2/payment/cup/quick/sale`, { method: "POST" });
    expect([400, 422]).toContain(answer.status);
  });
  await expect(fetch(url)).rejects.toThrow("fetch failed");
}, 90_000);
