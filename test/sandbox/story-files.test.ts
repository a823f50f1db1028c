import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import type { SandboxOptions } from "../../src/sandbox/index.js";
import { sandboxFor } from "./support/sandbox-for.js";

/** The stories that users copy, examples/sandbox/, told to a sandbox: it is usable from any language. */

const isThere = (program: string) => spawnSync(program, ["--version"]).status === 0;

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program against a sandbox, as a user does, but with the sources of the package. */
async function run(program: string, args: readonly string[], options: SandboxOptions = {}): Promise<Ended> {
  const sandbox = await sandboxFor(options);
  const env = {
    ...process.env,
    CUP_SANDBOX_URL: sandbox.url,
    SIGN: `${process.execPath} --conditions=cup-source --import tsx src/cli/index.ts sign`,
    ...(sandbox.controlToken !== undefined && { CUP_SANDBOX_TOKEN: sandbox.controlToken }),
  };
  const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const [code] = await once(child, "close");
  // Whoever has a project of its own takes it away again.
  expect(sandbox.projects.map(({ project_id }) => project_id)).toEqual([200]);
  expect(sandbox.payments).toEqual([]);
  return { code, output };
}

const hasCurl = isThere("curl");
const hasPython = isThere("python3");

if (!hasCurl) {
  test.skip("No curl is installed here, so examples/sandbox/story.sh was not run.");
}
if (!hasPython) {
  test.skip("No python3 is installed here, so examples/sandbox/story.py was not run.");
}

describe.runIf(hasCurl)("story.sh, with curl alone", () => {
  test.each([
    ["", {}],
    [", where a token is asked for", { controlToken: "open-sesame" }],
  ])("comes to its end%s", async (_, options) => {
    const { code, output } = await run("sh", ["examples/sandbox/story.sh"], options);
    expect([code, output.match(/^failed.*$/gm)]).toEqual([0, null]);
    expect(output.match(/^ok: /gm)).toHaveLength(22);
    expect(output).toContain("ok: it is declined");
    expect(output).toContain("ok: all is forgotten");
  });

  test("ends at once where something is otherwise than it says", async () => {
    const { code, output } = await run("sh", ["examples/sandbox/story.sh"], { scenario: "limit" });
    expect(code).toBe(1);
    expect(output).toMatch(/failed: it is paid: no "status":"success","code":"0" in: \{.*"code":"20101"/);
    expect(output).not.toContain("ORDER_2");
  });
});

describe.runIf(hasPython)("story.py, with Python's standard library", () => {
  const story = ["-m", "unittest", "-v", "examples/sandbox/story.py"];

  test.each([
    ["", {}],
    [", where a token is asked for", { controlToken: "open-sesame" }],
  ])("passes%s", async (_, options) => {
    const { code, output } = await run("python3", story, options);
    expect([code, output]).toEqual([0, expect.stringContaining("Ran 4 tests")]);
    expect(output).toMatch(/^OK$/m);
  });

  test("fails where the sandbox does otherwise", async () => {
    const { code, output } = await run("python3", story, { scenario: "limit" });
    expect([code, output]).toEqual([1, expect.stringContaining("FAIL: test_a_customer_pays")]);
  });
});

test.runIf(hasCurl)(
  "a story finds the sandbox that --wait has started for it, whatever else is there",
  () => {
    const program = [process.execPath, "--conditions=cup-source", "--import", "tsx", "src/cli/index.ts"];
    const [node = "", ...script] = program;
    const args = [...script, "sandbox", "--wait", "--", "sh", "examples/sandbox/story.sh"];
    const env = { ...process.env, SIGN: `${program.join(" ")} sign` };
    const { status, stdout, stderr } = spawnSync(node, args, { encoding: "utf8", env });
    expect([status, stdout.match(/^ok: /gm)?.length], stdout + stderr).toEqual([0, 22]);
  },
);
