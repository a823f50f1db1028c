import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../../", import.meta.url));

/** What the contract is made from and into. */
const copied = [
  ".changeset",
  "spec",
  "examples",
  "generated",
  "scripts",
  "redocly.yaml",
  "package.json",
  "tsconfig.json",
];

/** A copy of the contract and its tools in a folder of its own, for tests that break it. */
export interface ProjectCopy {
  read(file: string): string;
  write(file: string, text: string): void;
  delete(file: string): void;
  /** Replaces text in a file, which must have it. */
  replace(file: string, from: string, to: string): void;
  /** Lints the contract as `npm run generate` does. */
  lint(): Promise<Problem[]>;
  /** Runs a script of the project: `generate/index.ts`. */
  run(script: string, ...args: string[]): Promise<{ code: number | null; output: string }>;
  /** Commits the copy to a git repository of its own, and tags the commit. */
  commit(tag?: string): void;
  remove(): void;
}

/** What Redocly found. */
export interface Problem {
  rule: string;
  file: string;
  message: string;
}

export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), "cup-quickpay-test-"));
  for (const name of copied) {
    cpSync(join(project, name), join(folder, name), { recursive: true });
  }
  for (const name of ["node_modules", "src"]) {
    symlinkSync(join(project, name), join(folder, name), "junction");
  }
  const path = (file: string) => join(folder, file);
  const read = (file: string) => readFileSync(path(file), "utf8");
  const write = (file: string, text: string) => writeFileSync(path(file), text);
  return {
    read,
    write,
    replace(file, from, to) {
      const text = read(file);
      if (!text.includes(from)) {
        throw new Error(`${file} has no “${from}”.`);
      }
      write(
        file,
        text.replace(from, () => to),
      );
    },
    delete: (file) => rmSync(path(file)),
    async lint() {
      const redocly = join(project, "node_modules/@redocly/cli/bin/cli.js");
      const { stdout } = await node(folder, [
        redocly,
        "lint",
        "gate",
        "payment-page",
        "data-api",
        "sandbox",
        "openapi",
        "--format=json",
        "--max-problems=1000",
      ]);
      return problemsIn(stdout);
    },
    async run(script, ...args) {
      const { code, stdout, stderr } = await node(folder, [
        "--conditions=cup-source",
        "--import",
        "tsx",
        `scripts/${script}`,
        ...args,
      ]);
      return { code, output: (stdout + stderr).replaceAll("\\", "/") };
    },
    commit(tag) {
      const git = (...args: string[]) =>
        execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...args], {
          cwd: folder,
        });
      git("init", "--quiet");
      git("add", "generated/openapi.json");
      git("commit", "--quiet", "--no-verify", "--message=Contract");
      if (tag !== undefined) {
        git("tag", tag);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function node(cwd: string, args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: {
        ...process.env,
        REDOCLY_TELEMETRY: "off",
        REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
        NO_COLOR: "1",
      },
    });
    const out = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text) => (out.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (out.stderr += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...out }));
  });
}

interface Report {
  problems: { ruleId: string; message: string; location: { source: { ref: string } }[] }[];
}

/** Redocly prints a report of each description, one after the other. */
const problemsIn = (stdout: string): Problem[] =>
  stdout
    .split(/(?<=^\})(?=\{$)/m)
    .flatMap((report) => (JSON.parse(report) as Report).problems)
    .map(({ ruleId, message, location }) => ({
      rule: ruleId,
      file: location[0]?.source.ref.replaceAll("\\", "/") ?? "",
      message,
    }));
