import { expect, inject, test } from "vitest";
import { runNode } from "./support/run.js";

test("No entry changes a global of its process, and the sandbox neither while it runs nor when it is closed", async () => {
  const names = ["", "/testing", "/sandbox", "/mock", "/postgres", "/conformance"];
  const { stdout, stderr } = await runNode(["globals.mjs", ...names.map((name) => `cup-quickpay${name}`)]);
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual({ imported: [], running: [], closed: [] });
});

test.each(["app-first", "sandbox-first"])(
  "A Hono server of the merchant's own and the sandbox work in one process, %s",
  async (order) => {
    const { stdout, stderr } = await runNode(["beside-hono.mjs", order], { cwd: inject("withOthers") });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({
      counted: { body: "counted", request: true },
      chunked: { body: "chunked", request: true },
      banks: 18,
    });
  },
);
