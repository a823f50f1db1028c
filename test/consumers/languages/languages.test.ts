import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { type Served, serve } from "../../packed/support/run.js";
import { callbacks } from "./callbacks.js";

/** What Go, Java and Python have in the registries of their own, each at one version. */
const versions = {
  openapiGenerator: "7.25.0",
  oapiCodegen: "v2.8.2",
  schemathesis: "4.32.5",
};

/** Whether all of these programs are on the machine; says so if not. */
function has(...programs: string[]): boolean {
  const missing = programs.filter((program) => spawnSync("which", [program]).status !== 0);
  if (missing.length > 0) {
    console.log(`Not run for want of ${missing.join(", ")}: what needs ${programs.join(", ")}.`);
  }
  return missing.length === 0;
}

const hasJava = has("java", "mvn");
const hasPython = has("python3");
const hasGo = has("go");

let folder: string;
/** What each of the shops prints. */
let told: string;
let sandbox: Served;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "cup-quickpay-languages-"));
  cpSync("test/consumers/languages", folder, { recursive: true });
  for (const name of ["gate", "data-api"]) {
    const file = join(inject("installed"), `node_modules/cup-quickpay/generated/openapi/${name}.json`);
    cpSync(file, join(folder, `${name}.json`));
  }
  // Signed with the key `secret`, as all examples are.
  for (const name of ["sale", "status"]) {
    const { value } = parse(readFileSync(`spec/examples/${name}.yaml`, "utf8"));
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));
  }
  const bodies = callbacks(join(folder, "gate.json"));
  writeFileSync(join(folder, "callbacks.json"), JSON.stringify(bodies));
  told = [
    "host https://api.ecommpay.com",
    "status unknown 3061",
    "sale success ORDER_155860015",
    "status awaiting redirect result",
    ...bodies.map(({ name, is }) => `${name}: ${is}`),
    "",
  ].join("\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A sandbox that takes the examples, for each program a fresh one. */
async function freshSandbox(): Promise<void> {
  await sandbox?.stop();
  sandbox = await serve(["sandbox", "--port", "0", "--shop-port", "0", "--docs-port", "0", "--json"], {
    env: { CUP_SECRET_KEY: "secret" },
  });
  url = JSON.parse(sandbox.stdout).sandbox;
}
afterAll(() => sandbox?.stop());

/** Runs a program in a folder below, and fails with what it printed. */
function run(where: string, program: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: join(folder, where),
    encoding: "utf8",
    env: { ...process.env, GOFLAGS: "-mod=mod", PIP_DISABLE_PIP_VERSION_CHECK: "1" },
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(status, `${program} ${args.join(" ")}\n${stdout}${stderr}${error ?? ""}`).toBe(0);
  return stdout;
}

/** Creates an environment of Python, once. */
function python(): string {
  const environment = join(folder, "environment");
  run(".", "python3", "-m", "venv", environment);
  return join(environment, "bin");
}

const asked = () => [url, folder];

describe.runIf(hasJava)("openapi-generator", () => {
  const generate = (language: string) =>
    run(
      ".",
      "java",
      "-jar",
      `openapi-generator-cli-${versions.openapiGenerator}.jar`,
      "generate",
      "--config",
      `${language}/openapi-generator.json`,
    );

  beforeAll(() => {
    const artifact = `org.openapitools:openapi-generator-cli:${versions.openapiGenerator}`;
    run(".", "mvn", "-q", "dependency:copy", `-Dartifact=${artifact}`, "-DoutputDirectory=.");
  });

  test("makes classes of Java that compile, buy at the sandbox, ask for the status, and read each callback", async () => {
    generate("java");
    run("java", "mvn", "-q", "compile");
    const classpath = ["-q", "dependency:build-classpath", "-Dmdep.outputFile=classpath"];
    run("java", "mvn", ...classpath);
    await freshSandbox();
    const libraries = readFileSync(join(folder, "java/classpath"), "utf8");
    expect(run("java", "java", "-cp", `target/classes:${libraries}`, "shop.Shop", ...asked())).toBe(told);
  });

  test.runIf(hasPython)(
    "makes classes of Python that buy at the sandbox, ask for the status, and read each callback",
    async () => {
      generate("python");
      const bin = python();
      run("python", join(bin, "python"), "-m", "compileall", "-q", "gate");
      run("python", join(bin, "pip"), "install", "--quiet", ".");
      await freshSandbox();
      expect(run("python", join(bin, "python"), "shop.py", ...asked())).toBe(told);
    },
  );

  test.runIf(hasGo)(
    "makes types of Go that compile, buy at the sandbox, ask for the status, and read each callback",
    async () => {
      generate("go");
      run("go", "go", "build", "./...");
      await freshSandbox();
      expect(run("go", "go", "run", "./cmd/shop", ...asked())).toBe(told);
    },
  );
});

describe.runIf(hasGo)("oapi-codegen", () => {
  test.each(["gate", "data-api"])("makes a client of %s in Go that compiles", (name) => {
    const tool = `github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@${versions.oapiCodegen}`;
    const target = `oapi-codegen/${name}`;
    run(".", "mkdir", "-p", target);
    const code = run(".", "go", "run", tool, "-config", "oapi-codegen/config.yaml", `${name}.json`);
    writeFileSync(join(folder, target, "client.go"), code);
    run(target, "go", "mod", "init", `example.com/shop/${name}`);
    run(target, "go", "mod", "tidy");
    run(target, "go", "build", "./...");
  });
});

describe.runIf(hasPython)("Schemathesis", () => {
  test("gets no answer from the sandbox that the description does not document", async () => {
    const bin = python();
    run(".", join(bin, "pip"), "install", "--quiet", `schemathesis==${versions.schemathesis}`);
    await freshSandbox();
    const checks =
      "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance";
    const output = run(
      ".",
      join(bin, "st"),
      ...["run", "gate.json", "--url", url, "--checks", checks, "--phases", "examples,coverage,fuzzing"],
      ...["--max-examples", "20", "--generation-deterministic", "--no-color"],
    );
    expect(output).toMatch(/Selected: 5\/5\n\s+Tested: 5\n/);
  });
});
