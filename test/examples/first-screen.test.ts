import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { freePort } from "../support/free-port.js";
import { hasProgram } from "../support/has-program.js";
import { runToEnd, withoutOurs } from "./support/sample-languages.js";

/* The first screen of the documentation, word for word: what it shows is put into an empty folder and run there. */

const { description } = JSON.parse(readFileSync("generated/openapi.json", "utf8")).info as {
  description: string;
};
const [, needs = "", endpoints = "", purchases = ""] = description.split('<div class="samples"></div>');

const blocks = (text: string) => [...text.matchAll(/^```(\w+)\n([\s\S]*?)\n```$/gm)];
const block = (text: string, language: string) =>
  blocks(text).find(([, each]) => each === language)?.[2] ?? "";

/** What the first screen tells to run, of the samples of a language: `php create-sale.php`. */
const commandIn = (sample: string) => /Run it:\s+(?:\* )?(.+?)"*$/m.exec(sample)?.[1] ?? "no command";

const languages = [
  { name: "PHP", fence: "php", program: "php", files: ["callback.php", "create-sale.php"] },
  { name: "Python", fence: "python", program: "python3", files: ["callback.py", "create-sale.py"] },
  { name: "Go", fence: "go", program: "go", files: ["callback.go", "create-sale.go"] },
  { name: "Java", fence: "java", program: "javac", files: ["Callback.java", "CreateSale.java"] },
] as const;

let folder: string;
let sandbox: Sandbox | undefined;
let endpoint: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cup-quickpay-first-screen-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(resolve("."), join(folder, "node_modules/cup-quickpay"));
});
afterEach(async () => {
  if (endpoint?.pid !== undefined) {
    process.kill(-endpoint.pid, "SIGKILL");
    await once(endpoint, "close");
  }
  endpoint = undefined;
  await sandbox?.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const { name, fence, program, files } of languages) {
  describe.runIf(hasProgram(program))(`The first screen in ${name}`, () => {
    test("sells, and hears that the order is paid, in an empty folder", async () => {
      const port = await freePort();
      sandbox = await startSandbox({ callbackUrl: `http://127.0.0.1:${port}/callbacks`, autoComplete: true });
      const env = {
        GOPROXY: "off",
        GOTOOLCHAIN: "local",
        PYTHONDONTWRITEBYTECODE: "1",
        PORT: String(port),
        CUP_GATE_URL: sandbox.url,
        CUP_PROJECT_ID: String(sandbox.projectId),
        CUP_SECRET_KEY: sandbox.secretKey,
      };
      const shell = (command: string) => runToEnd(["sh", "-c", command], folder, env);

      const fetched = blocks(needs).find(([, , code = ""]) => code.startsWith(`# ${name}\n`))?.[2];
      expect(fetched).toBeDefined();
      const got = await shell(`set -e\n${fetched}`);
      expect(got.code, got.stderr).toBe(0);

      const receives = block(endpoints, fence);
      const sells = block(purchases, fence);
      writeFileSync(join(folder, files[0]), receives);
      writeFileSync(join(folder, files[1]), sells);

      const started = commandIn(receives).replace("127.0.0.1:3000", `127.0.0.1:${port}`);
      endpoint = spawn("sh", ["-c", started], {
        cwd: folder,
        env: { ...withoutOurs(), ...env },
        detached: true,
      });
      let said = "";
      for (const stream of [endpoint.stdout, endpoint.stderr]) {
        stream?.setEncoding("utf8").on("data", (text) => {
          said += text;
        });
      }
      const answers = () =>
        fetch(`http://127.0.0.1:${port}/`).then(
          () => true,
          () => said,
        );
      await expect.poll(answers, { timeout: 60_000, interval: 100 }).toBe(true);

      const sold = await shell(commandIn(sells));
      expect(sold.stderr).toBe("");
      expect(sold.stdout).toMatch(/^Accepted, not paid yet: request \w+\n$/);
      await expect
        .poll(() => said, { timeout: 30_000 })
        .toMatch(/"purchase",? ?"ORDER_155860015",? ?"success"/);
    });
  });
}
