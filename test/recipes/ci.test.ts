import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { freePort } from "../support/free-port.js";
import { hasProgram } from "../support/has-program.js";
import { temporaryFolder } from "../support/temporary-folder.js";

/* examples/recipes/ci: the commands of both files are run, in a shop of their own, with the package from its sources. */

const ci = "examples/recipes/ci";
const root = resolve(import.meta.dirname, "../..");

interface GitHub {
  readonly jobs: {
    readonly payments: {
      readonly env: Record<string, string>;
      readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
    };
  };
}
interface GitLab {
  readonly payments: {
    readonly variables: Record<string, string>;
    readonly script: readonly string[];
    readonly artifacts: { readonly reports: { readonly junit: string } };
  };
}
const github: GitHub = parse(readFileSync(`${ci}/github-actions.yml`, "utf8"));
const gitlab: GitLab = parse(readFileSync(`${ci}/gitlab-ci.yml`, "utf8"));

const shop = `
import { createServer } from "node:http";
import { createNodeCallbackHandler, memoryCallbackStore } from "cup-quickpay";

const handle = createNodeCallbackHandler({
  secretKey: process.env.CUP_SECRET_KEY,
  store: memoryCallbackStore(),
  on: { update() {} },
});
createServer((request, response) => (request.url === "/callbacks" ? handle(request, response) : response.end()))
  .listen(Number(process.env.PORT), "127.0.0.1");
`;

/** A shop as its repository has it. \`npm ci\` brings the package, which is this one's sources. */
function repository(shopCode = shop): string {
  const folder = temporaryFolder("ci");
  const json = (name: string, data: object) => writeFileSync(join(folder, name), JSON.stringify(data));
  json("package.json", {
    ...{ name: "shop", version: "1.0.0", private: true, type: "module" },
    scripts: { postinstall: "node bring.js", test: "node --test purchase.test.js", start: "node shop.js" },
  });
  json("package-lock.json", {
    ...{ name: "shop", version: "1.0.0", lockfileVersion: 3 },
    packages: { "": { name: "shop", version: "1.0.0" } },
  });
  writeFileSync(join(folder, "shop.js"), shopCode);
  cpSync(`${ci}/purchase.test.js`, join(folder, "purchase.test.js"));
  writeFileSync(
    join(folder, "bring.js"),
    `import { mkdirSync, symlinkSync, cpSync } from "node:fs";
     mkdirSync("node_modules/.bin", { recursive: true });
     symlinkSync(${JSON.stringify(root)}, "node_modules/cup-quickpay");
     cpSync("cup-quickpay.sh", "node_modules/.bin/cup-quickpay");`,
  );
  writeFileSync(join(folder, "cup-quickpay.sh"), `#!/bin/sh\nexec node "${root}/src/cli/index.ts" "$@"\n`);
  chmodSync(join(folder, "cup-quickpay.sh"), 0o755);
  mkdirSync(join(folder, "home"));
  return folder;
}

interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly summary: string;
  readonly report: string | undefined;
}

/** Runs scripts one after the other, each as a shell of a CI does, until one fails. What they started is ended. */
async function run(scripts: readonly string[], env: Record<string, string>, folder: string): Promise<Ran> {
  const summary = join(folder, "summary.md");
  writeFileSync(summary, "");
  const all = scripts.map((script, index) => {
    const file = join(folder, `step-${index}.sh`);
    writeFileSync(file, script);
    return `bash -eo pipefail ${file}`;
  });
  const { CUP_SECRET_KEY: _, ...own } = process.env;
  const child = spawn("bash", ["-ec", all.join("\n")], {
    cwd: folder,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...own,
      ...env,
      PORT: String(await freePort()),
      GITHUB_STEP_SUMMARY: summary,
      HOME: join(folder, "home"),
      NODE_OPTIONS: `--conditions=cup-source --import ${import.meta.resolve("tsx")}`,
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const [code] = await once(child, "exit");
  try {
    process.kill(-(child.pid ?? 0), "SIGKILL"); // the shop
  } catch {
    // It has ended already.
  }
  const report = join(folder, "check.xml");
  return {
    code,
    output,
    summary: readFileSync(summary, "utf8"),
    report: existsSync(report) ? readFileSync(report, "utf8") : undefined,
  };
}

const githubSteps = github.jobs.payments.steps.flatMap(({ run: script }) => script ?? []);
const onGitHub = (folder: string) => run(githubSteps, github.jobs.payments.env, folder);
// GitLab puts the lines of a script together.
const onGitLab = (folder: string) =>
  run([gitlab.payments.script.join("\n")], gitlab.payments.variables, folder);

const canRun = hasProgram("bash") && hasProgram("curl");
if (!canRun) {
  test.skip("No bash or no curl is installed here, so the files for CI were not run.");
}

describe.runIf(canRun)("The file for", () => {
  let good: { readonly github: Ran; readonly gitlab: Ran };
  let careless: Ran;
  let failing: Ran;

  // Together, as each of them waits most of the time.
  beforeAll(async () => {
    const withFailingTest = repository();
    const file = join(withFailingTest, "purchase.test.js");
    writeFileSync(file, readFileSync(file, "utf8").replace('"decline")', '"success")'));
    const withoutVerification = repository(shop.replace("handle(request, response)", "response.end()"));
    const [one, two, three, four] = await Promise.all([
      onGitHub(repository()),
      onGitLab(repository()),
      onGitLab(withoutVerification),
      onGitHub(withFailingTest),
    ]);
    good = { github: one, gitlab: two };
    careless = three;
    failing = four;
  });

  test.each([
    ["GitHub Actions", "github"],
    ["GitLab", "gitlab"],
  ] as const)("%s runs the tests with a sandbox, and checks the endpoint", (_, name) => {
    const { code, output, report } = good[name];
    expect(code, output).toBe(0);
    expect(output).toMatch(/^# pass 2$/m);
    expect(report).toMatch(/<testsuites [^>]*failures="0"/);
  });

  test("GitHub Actions shows the checks in the summary of the job", () => {
    expect(good.github.summary).toMatch(/^#+ .*\n[\s\S]*Refuses a callback without a signature/);
  });

  test("GitLab fails when the endpoint does not verify", () => {
    expect([careless.code, careless.report]).toEqual([1, expect.stringContaining("refuses-unsigned")]);
  });

  test("GitHub Actions fails when a test fails, before anything is checked", () => {
    expect([failing.code, failing.report]).toEqual([1, undefined]);
    expect(failing.output).toMatch(/^# fail 1$/m);
  });
});

test("What GitLab and GitHub are told to keep is the report that is written", () => {
  expect(gitlab.payments.artifacts.reports.junit).toBe("check.xml");
  expect(readFileSync(`${ci}/github-actions.yml`, "utf8")).toContain("path: check.xml");
  for (const line of [githubSteps.at(-1), gitlab.payments.script.at(-1)]) {
    expect(line).toContain("junit=check.xml");
  }
});
