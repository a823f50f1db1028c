import { expect, test } from "vitest";
import { runNode, serve } from "./support/run.js";

test("A merchant's process hears of its purchase and its payout from the sandbox in another process", async () => {
  const ports = ["--port", "0", "--shop-port", "0", "--docs-port", "0"];
  await using sandbox = await serve(["sandbox", ...ports, "--auto", "--json"]);
  const { sandbox: url, secretKey } = JSON.parse(sandbox.stdout);
  const args = ["--disable-warning=ExperimentalWarning", "story.mjs", url, secretKey];
  const { stdout, stderr, code } = await runNode(args);
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual({
    accepted: ["success", "success"],
    again: "3041",
    heard: ["paid ORDER_1 success", "paid out PAYOUT_1 success", "redirect ORDER_1 awaiting redirect result"],
    status: "success",
  });
  expect(code).toBe(0);
});

test("Signature and callbacks work on this Node", async () => {
  expect(await runNode(["check-runtime.mjs"])).toEqual({ stdout: "passed\n", stderr: "", code: 0 });
});
