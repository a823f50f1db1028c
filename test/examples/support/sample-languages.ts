import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";

/** What a program has said. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How the examples of a language are run. */
export interface SampleLanguage {
  readonly name: string;
  readonly folder: string;
  /** What has to be installed. */
  readonly program: string;
  /** `create-sale` is the file of createSale. */
  readonly file: (operationId: string) => string;
  readonly callback?: string;
  readonly command: (file: string, port: number) => readonly string[];
  readonly env?: (work: string) => Record<string, string>;
  /** What is done once, before. */
  readonly prepare?: (work: string) => void;
}

const kebab = (ending: string) => (operationId: string) =>
  `${operationId.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.${ending}`;

const source = [process.execPath, "--conditions=cup-source", "--import", "tsx"];

export const sampleLanguages: readonly SampleLanguage[] = [
  {
    name: "curl",
    folder: "curl",
    program: "curl",
    file: kebab("sh"),
    command: (file) => ["sh", file],
    // `npx cup-quickpay` is what stands here.
    prepare(work) {
      mkdirSync(join(work, "bin"), { recursive: true });
      const npx = join(work, "bin/npx");
      const cli = [...source, resolve("src/cli/index.ts")].map((word) => `'${word}'`).join(" ");
      writeFileSync(npx, `#!/bin/sh\n[ "$1" = cup-quickpay ] || exit 127\nshift\nexec ${cli} "$@"\n`);
      chmodSync(npx, 0o755);
    },
    env: (work) => ({ PATH: `${join(work, "bin")}:${process.env.PATH}` }),
  },
  {
    name: "TypeScript",
    folder: "typescript",
    program: "node",
    file: kebab("ts"),
    callback: "callback.ts",
    command: (file) => [...source, file],
  },
  {
    name: "PHP",
    folder: "php",
    program: "php",
    file: kebab("php"),
    callback: "callback.php",
    command: (file, port) => [
      ...["php", "-d", `include_path=${resolve("examples/signature/php")}`],
      ...(port === 0 ? [file] : ["-S", `127.0.0.1:${port}`, file]),
    ],
  },
  {
    name: "Python",
    folder: "python",
    program: "python3",
    file: kebab("py"),
    callback: "callback.py",
    command: (file) => ["python3", file],
    env: () => ({ PYTHONPATH: resolve("examples/signature/python"), PYTHONDONTWRITEBYTECODE: "1" }),
  },
  {
    name: "Go",
    folder: "go",
    program: "go",
    file: kebab("go"),
    callback: "callback.go",
    // As `go run` does, which would leave its child behind when it is ended; and built once.
    command: (file) => [
      "sh",
      "-c",
      '[ -x "$PROGRAMS/$0" ] || go build -o "$PROGRAMS/$0" "$0.go" && exec "$PROGRAMS/$0"',
      basename(file, ".go"),
    ],
    env: (work) => ({ GOPROXY: "off", GOTOOLCHAIN: "local", PROGRAMS: work }),
  },
  {
    name: "Java",
    folder: "java",
    program: "javac",
    file: (operationId) => `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}.java`,
    callback: "Callback.java",
    prepare(work) {
      const folders = ["signature", "requests", "callbacks"].map((name) => `examples/${name}/java`);
      const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
      const { status, stderr } = spawnSync(
        "javac",
        ["-encoding", "UTF-8", "-Xlint:all", "-Werror", "-d", work, ...files],
        {
          encoding: "utf8",
        },
      );
      if (status !== 0) {
        throw new Error(stderr);
      }
    },
    command: (file) => ["java", "-XX:TieredStopAtLevel=1", basename(file, ".java")],
    env: (work) => ({ CLASSPATH: work }),
  },
];

/** Runs a program to its end, or kills it after 100 s. Of the environment it gets what it needs to run, and these variables. */
export function runToEnd(
  [program = "", ...args]: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...withoutOurs(), ...env },
      timeout: 100_000,
      killSignal: "SIGKILL",
    });
    const out = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text) => (out.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (out.stderr += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...out }));
  });
}

/** The environment without what a developer may have set for a sandbox of theirs. */
export const withoutOurs = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("CUP_")));
