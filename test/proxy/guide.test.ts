import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { proxyCommand } from "../../src/cli/commands/proxy.js";
import { startSandbox } from "../../src/sandbox/index.js";
import { accepted } from "../unit/cli/accepted.js";
import { proxied } from "./support/proxied.js";

/* What the guide “Sandbox” says of the proxy. */

const guide = readFileSync("spec/guides/sandbox.md", "utf8");
const [, section = ""] = /### A proxy that signs\n([\s\S]*?)\n### /.exec(guide) ?? [];
const blocks = (text: string) =>
  [...text.matchAll(/^```bash\n([\s\S]*?)^```/gm)].map(([, block = ""]) => block.trim());
const [start = "", send = ""] = blocks(section);

test("Its flags are flags of the command", () => {
  const flags = proxyCommand().options.map(({ long }) => long);
  const told = [...section.matchAll(/--[a-z-]*[a-z]/g)].map(([flag]) => flag);
  expect(told.filter((flag) => !flags.includes(flag))).toEqual([]);
  expect(told.length).toBeGreaterThan(5);
});

test.runIf(spawnSync("curl", ["--version"]).status === 0)(
  "What it has to be typed makes a purchase at the sandbox",
  async () => {
    const [variable = "", , , ...words] = start.split(" ");
    const { target, projectId } = await accepted(words);
    const sandbox = await startSandbox({ port: 0 });
    try {
      expect(target).toBe("http://127.0.0.1:4020");
      expect(variable).toBe(`CUP_SECRET_KEY=${sandbox.secretKey}`);
      const { url } = await proxied(sandbox.url, {
        secretKey: sandbox.secretKey,
        projectId: projectId as number,
      });
      const heredoc = blocks(guide).find((block) => block.startsWith("cat > sale.json")) ?? "";
      const [body = ""] = heredoc.split(/^(?=CUP_SECRET_KEY)/m);
      const script = `${body}\n${send.replace("http://127.0.0.1:4023", url)}`;
      const cwd = mkdtempSync(join(tmpdir(), "cup-quickpay-cli-"));
      const { stdout } = await promisify(execFile)("sh", ["-c", script], { cwd });
      expect(JSON.parse(stdout)).toMatchObject({ status: "success", payment_id: "ORDER_155860015" });
      expect(sandbox.payments.map(({ id }) => id)).toEqual(["ORDER_155860015"]);
    } finally {
      await sandbox.close();
    }
  },
);
