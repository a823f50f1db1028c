import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "../support/free-port.js";
import { hasProgram } from "../support/has-program.js";
import { runToEnd, type SampleLanguage, sampleLanguages, withoutOurs } from "./support/sample-languages.js";

/* The guide “Getting started”, done as it says. Only the ports are others, as those of the guide may be taken. */

const guide = readFileSync("spec/guides/getting-started.md", "utf8");
const blocks = [...guide.matchAll(/^```bash\n([\s\S]*?)\n^```/gm)].map(([, block = ""]) => block);
const [startSandbox = "", setVariables = ""] = blocks;
const pay = blocks.find((block) => block.startsWith("curl ")) ?? "";

/** How a language's receiver, or its purchase, is started: as the guide says, in this clone. */
function commands(language: string, folder: "callbacks" | "requests", port = 3000): readonly string[] {
  const block =
    blocks.find((text) => text.startsWith(`# ${language}\n`) && text.includes(`/${folder}/`)) ?? "exit 1";
  const here = block
    .replace("cd node_modules/cup-quickpay/", "cd ")
    .replace(":3000 ", `:${port} `)
    .replace("npx tsx", `"${process.execPath}" --conditions=cup-source --import tsx`)
    .replace("-d classes", `-d "${work}"`)
    .replace("-cp classes", `-cp "${work}"`);
  return ["sh", "-c", `set -e\n${here}`];
}

const otherPorts = "--port 0 --shop-port 0 --docs-port 0";
const work = mkdtempSync(join(tmpdir(), "cup-quickpay-getting-started-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const curl = sampleLanguages.find(({ name }) => name === "curl") as SampleLanguage;
beforeAll(() => curl.prepare?.(work));

for (const language of sampleLanguages.filter(({ callback }) => callback)) {
  const canRun = hasProgram("curl") && hasProgram(language.program);

  test.runIf(canRun)(`A reader who writes ${language.name} makes a purchase, and hears of it`, async () => {
    language.prepare?.(work);
    const port = await freePort();
    const programs: Program[] = [];
    try {
      // 1. Start the sandbox
      const sandbox = start(
        ["sh", "-c", `${startSandbox.replace(":3000/", `:${port}/`)} ${otherPorts}`],
        ".",
      );
      programs.push(sandbox);
      const [, url = ""] = await sandbox.says(/^Sandbox +(\S+)$[\s\S]*Ctrl\+C ends/m);
      const atSandbox = (block: string) => block.replaceAll("http://127.0.0.1:4020", url);

      // 2. Receive callbacks
      const variables = variablesOf(atSandbox(setVariables));
      const { env } = language;
      const receiver = start(commands(language.name, "callbacks", port), ".", {
        ...offline(env?.(work)),
        ...variables,
        PORT: String(port),
      });
      programs.push(receiver);
      await answers(`http://127.0.0.1:${port}/callbacks`, receiver);

      // 3. Send a signed request
      const sale = await runToEnd(commands(language.name, "requests"), ".", {
        ...offline(env?.(work)),
        ...variables,
      });
      expect(sale, sale.stderr).toMatchObject({ code: 0 });
      expect(sale.stdout).toContain("Accepted, not paid yet");

      // 4. Pay as the customer
      await receiver.says(/ORDER_155860015/);
      const payments = await (await fetch(`${url}/dashboard`)).text();
      const [, payment = ""] = /<a class="open"[^>]* href="([^"]+)"/.exec(payments) ?? [];
      const details = await (await fetch(new URL(payment.replaceAll("&amp;", "&"), url))).text();
      const [, form = ""] = /<a href="([^"]+)">Open as the customer<\/a>/.exec(details) ?? [];
      expect((await fetch(form.replaceAll("&amp;", "&"))).status).toBe(200);
      const paid = await runToEnd(["sh", "-c", atSandbox(pay)], ".", {});
      expect(paid, paid.stderr).toMatchObject({ code: 0 });
      await receiver.says(
        language.name === "TypeScript"
          ? /^ORDER_155860015 is paid: 1000 fen$/m
          : /"ORDER_155860015",? ?"success",? ?"0"/,
      );
    } finally {
      await Promise.all(programs.map((program) => program.stop()));
    }
  });
}

test.runIf(hasProgram("curl"))("A reader who has only curl makes a purchase, and pays it", async () => {
  const sandbox = start(["sh", "-c", `${startSandbox} ${otherPorts}`], ".");
  try {
    const [, url = ""] = await sandbox.says(/^Sandbox +(\S+)$[\s\S]*Ctrl\+C ends/m);
    const atSandbox = (block: string) => block.replaceAll("http://127.0.0.1:4020", url);
    const sale = await runToEnd(commands("curl", "requests"), ".", {
      ...curl.env?.(work),
      ...variablesOf(atSandbox(setVariables)),
    });
    const [answer = "", status] = sale.stdout.split("\n");
    expect(status).toBe("200");
    expect(JSON.parse(answer)).toMatchObject({ status: "success", payment_id: "ORDER_155860015" });
    const paid = await runToEnd(["sh", "-c", atSandbox(pay)], ".", {});
    expect(JSON.parse(paid.stdout)).toMatchObject({ id: "ORDER_155860015", status: "processing" });
  } finally {
    await sandbox.stop();
  }
});

/** What keeps a language from the network and the clone clean. Where the code of the signature is, the guide says. */
function offline({
  PYTHONPATH: _,
  CLASSPATH: __,
  ...env
}: Record<string, string> = {}): Record<string, string> {
  return env;
}

/** What a shell has set after the block. */
function variablesOf(block: string): Record<string, string> {
  const { stdout } = spawnSync("sh", ["-c", `${block}\nenv`], { encoding: "utf8", env: withoutOurs() });
  const lines = stdout.split("\n").filter((line) => line.startsWith("CUP_"));
  return Object.fromEntries(lines.map((line) => line.split(/=(.*)/, 2)));
}

interface Program {
  readonly child: ChildProcess;
  said(): string;
  /** Waits until it has said this. */
  says(what: RegExp): Promise<RegExpExecArray>;
  stop(): Promise<void>;
}

/** Starts a program. `npx cup-quickpay` in it is the command from source. */
function start(
  [program = "", ...args]: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Program {
  // A group of its own: a shell and what it has started end together.
  const child = spawn(program, args, {
    cwd,
    detached: true,
    env: { ...withoutOurs(), ...curl.env?.(work), ...env },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
  }
  return {
    child,
    said: () => said,
    async says(what) {
      for (const end = Date.now() + 60_000; ; ) {
        const found = what.exec(said);
        if (found) {
          return found;
        }
        if (child.exitCode !== null) {
          throw new Error(`It has ended, and said:\n${said}`);
        }
        if (Date.now() > end) {
          throw new Error(`It does not say ${what}, but:\n${said}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async stop() {
      if (child.exitCode === null && child.pid !== undefined) {
        process.kill(-child.pid, "SIGTERM");
        await once(child, "close");
      }
    },
  };
}

/** Waits until somebody listens. */
async function answers(url: string, program: Program): Promise<void> {
  while (!(await fetch(url).catch(() => undefined))) {
    if (program.child.exitCode !== null) {
      throw new Error(`It has ended, and said:\n${program.said()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
