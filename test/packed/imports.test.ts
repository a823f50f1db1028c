import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { runNode } from "./support/run.js";

const entries = [
  "cup-quickpay",
  "cup-quickpay/testing",
  "cup-quickpay/sandbox",
  "cup-quickpay/mock",
  "cup-quickpay/postgres",
  "cup-quickpay/inbox",
  "cup-quickpay/conformance",
  "cup-quickpay/validators",
];
const documents = [
  "openapi.json",
  "openapi/gate.json",
  "openapi/payment-page.json",
  "openapi/data-api.json",
  "openapi/sandbox.json",
  "openapi/zh.overlay.json",
  "package.json",
];
const vectors = [
  "callbacks",
  "canonical-strings",
  "natural-order",
  "number-texts",
  "payment-page-links",
  "schema",
  "signatures",
];
/** Node 20 warns of require() of an ES module, and of JSON modules. */
const quiet = "--disable-warning=ExperimentalWarning";

test("These are all the entries that the package has", () => {
  const { exports } = JSON.parse(
    readFileSync(join(inject("installed"), "node_modules/cup-quickpay/package.json"), "utf8"),
  );
  expect(Object.keys(exports).map((name) => join("cup-quickpay", name))).toEqual(
    expect.arrayContaining([
      ...entries,
      ...documents.map((name) => `cup-quickpay/${name}`),
      "cup-quickpay/vectors/*.json",
    ]),
  );
  expect(Object.keys(exports)).toHaveLength(entries.length + documents.length + 1);
});

test.each([
  ["import", "use.mjs"],
  ["require", "use.cjs"],
])("Every entry comes by %s", async (_how, program) => {
  const { stdout, stderr, code } = await runNode([quiet, program, ...entries]);
  expect(stderr).toBe("");
  const names: Record<string, number> = JSON.parse(stdout);
  expect(Object.keys(names)).toEqual(entries);
  expect(Math.min(...Object.values(names))).toBeGreaterThan(0);
  expect(code).toBe(0);
});

test.each(documents)("cup-quickpay/%s comes by require", async (name) => {
  const { stdout } = await runNode(["-p", `Object.keys(require("cup-quickpay/${name}"))[0]`]);
  expect(["openapi\n", "overlay\n", "name\n"]).toContain(stdout);
});

test.each(vectors)("cup-quickpay/vectors/%s.json comes by require", async (name) => {
  const { stdout } = await runNode(["-p", `Object.keys(require("cup-quickpay/vectors/${name}.json"))[0]`]);
  expect(stdout).toBe("$schema\n");
});

test.each([
  "cup-quickpay/dist/index.js",
  "cup-quickpay/dist/cli/index.js",
  "cup-quickpay/generated/constants.js",
  "cup-quickpay/signature",
  "cup-quickpay/src/index.ts",
])("%s is nobody's business", async (path) => {
  const { stderr, code } = await runNode(["--input-type=module", "-e", `await import("${path}")`]);
  expect(stderr).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
  expect(code).toBe(1);
});

test("Importing the root needs nothing but openapi-fetch", async () => {
  const installed = join(inject("installed"), "node_modules/.package-lock.json");
  const packages = Object.keys(JSON.parse(readFileSync(installed, "utf8")).packages);
  expect(packages).toEqual([
    "node_modules/cup-quickpay",
    "node_modules/openapi-fetch",
    "node_modules/openapi-typescript-helpers",
  ]);
});
