import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { runNode, serve } from "./support/run.js";

let folder: string;
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), "cup-inbox-")), "orders");
});
afterAll(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

const shop = (...args: string[]) => runNode(["inbox.mjs", folder, ...args], { cwd: inject("withOthers") });
const lines = (stdout: string) =>
  stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

test("A shop that dies while it handles a callback has it handled, once, when it is started again", async () => {
  const ports = ["--port", "0", "--shop-port", "0", "--docs-port", "0"];
  await using sandbox = await serve(["sandbox", ...ports, "--auto", "--json"]);
  const { sandbox: url, secretKey } = JSON.parse(sandbox.stdout);

  const died = await shop(url, secretKey, "die");
  expect(died.stderr).toBe("");
  expect(lines(died.stdout)).toEqual([{ redirect: "GET" }]);
  expect(died.code).toBe(null);

  const again = await shop("-", secretKey);
  expect(again.stderr).toBe("");
  expect(lines(again.stdout)).toEqual([{ paid: "ORDER_1", orders: 1 }]);
  expect(again.code).toBe(0);
});

test("Without its engine the inbox says what to install", async () => {
  const program = `
    import { createCallbackInbox } from "cup-quickpay/inbox";
    await createCallbackInbox({ secretKey: "k", projectId: 200, database: "postgres://127.0.0.1:9/x" }).catch(({ message }) => console.log(message));
    await createCallbackInbox({ secretKey: "k", projectId: 200, database: { dataDir: "never" } }).catch(({ message }) => console.log(message));`;
  expect(await runNode(["--input-type=module", "-e", program])).toEqual({
    stdout:
      "The inbox needs pg-boss and pg. Run: npm install pg-boss@12.38.0 @opentelemetry/api@1.9.0 pg@8\n" +
      "The inbox needs pg-boss and @electric-sql/pglite. Run: npm install pg-boss@12.38.0 @opentelemetry/api@1.9.0 @electric-sql/pglite@0.5\n",
    stderr: "",
    code: 0,
  });
});
