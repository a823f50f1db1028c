import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { httpServer } from "../support/http-server.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { cup, runNode, serve } from "./support/run.js";

test("The checks of an endpoint are tests of Node's runner", async () => {
  const { stdout, code } = await runNode(["--test", "--test-reporter=tap", "endpoint.test.mjs"]);
  expect(stdout).toContain("# pass 3\n# fail 0\n");
  expect(code).toBe(0);
});

test("check receiver tells of an endpoint that takes everything, and ends with 1", async () => {
  await using server = await httpServer((response) => response.end());
  const file = join(temporaryFolder("check"), "check.xml");
  const { stdout, stderr, code } = await cup(
    ["check", "receiver", server.url, "--only", "refuses-unsigned", "--report", `json=-,junit=${file}`],
    { env: { CUP_SECRET_KEY: "secret" } },
  );
  expect(JSON.parse(stdout)).toMatchObject({ passed: false, counts: { failed: 1 } });
  expect(stderr).toContain("✗ Refuses a callback without a signature");
  expect(readFileSync(file, "utf8")).toContain('<testcase classname="cup-quickpay.refuses-unsigned"');
  expect(code).toBe(1);
});

test("Ctrl+C ends it with 130", async () => {
  // It takes whatever comes, and never answers.
  await using server = await httpServer((response, { method }) => void (method === "HEAD" && response.end()));
  const env = { CUP_SECRET_KEY: "secret" };
  const check = await serve(["check", "receiver", server.url, "--only", "refuses-unsigned"], {
    env,
    until: /: 1 check\n/,
  });
  expect(await check.stop("SIGINT")).toMatchObject({ stderr: "", code: 130 });
});
