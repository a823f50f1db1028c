import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Project, project } from "./support/project.js";

let user: Project;

beforeAll(() => {
  user = project("runtimes", "test/packed/consumer");
  user.install("bun@1.4.5", "deno@2.9.6", "workerd@1.20261117.1", "jest@30.5.2");
});
afterAll(() => user?.remove());

test("Signature and callbacks work on Bun", () => {
  const { code, output } = user.run("node_modules/.bin/bun", ["check-runtime.mjs"]);
  expect(code, output).toBe(0);
  expect(output).toBe("passed\n");
});

test("The checks of an endpoint are tests of Bun's runner", () => {
  const { code, output } = user.run("node_modules/.bin/bun", ["test", "endpoint.test.mjs"]);
  expect(code, output).toBe(0);
  expect(output).toContain(" 3 pass\n 0 fail\n");
});

test("The checks of an endpoint are tests of Jest", () => {
  writeFileSync(
    join(user.folder, "jest.config.json"),
    '{ "testMatch": ["**/endpoint.test.mjs"], "transform": {} }\n',
  );
  const { code, output } = user.run("node_modules/.bin/jest", ["--config", "jest.config.json"], {
    NODE_OPTIONS: "--experimental-vm-modules",
  });
  expect(code, output).toBe(0);
  expect(output).toContain("Tests:       3 passed, 3 total");
});

test("Signature and callbacks work on Deno", () => {
  const flags = ["--node-modules-dir=manual", "--allow-read", "--allow-env"];
  const { code, output } = user.run("node_modules/.bin/deno", ["run", ...flags, "check-runtime.mjs"]);
  expect(code, output).toBe(0);
  expect(output).toContain("passed");
});

test("Signature and callbacks work on workerd, with WebCrypto", async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: 'import { checkRuntime } from "./runtime.mjs";\nexport default { test: checkRuntime };\n',
      resolveDir: user.folder,
    },
    bundle: true,
    format: "esm",
    platform: "neutral",
    // Not Node's conditions: as on Cloudflare.
    conditions: ["workerd", "worker"],
    mainFields: ["module", "main"],
    write: false,
  });
  // A worker is one file.
  const worker = outputFiles[0]?.text ?? "";
  expect(worker).not.toContain("node:");
  writeFileSync(join(user.folder, "bundle.mjs"), worker);
  writeFileSync(
    join(user.folder, "worker.capnp"),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (
  modules = [(name = "worker", esModule = embed "bundle.mjs")],
  compatibilityDate = "2026-01-01",
))]);
`,
  );
  const { code, output } = user.run("node_modules/.bin/workerd", ["test", "worker.capnp"]);
  expect(code, output).toBe(0);
  expect(output).toContain("[ PASS ] main");
});
