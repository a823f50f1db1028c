import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { beforeAll, describe, expect, inject, test } from "vitest";

const bin = (name: string) => resolve("node_modules/.bin", name);
let home: string;
let files: string[];
const read = (file: string) => readFileSync(join(home, file), "utf8");

beforeAll(() => {
  home = join(inject("installed"), "node_modules/cup-quickpay");
  files = readdirSync(home, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(join(home, file)).isFile(),
  );
});

describe("The tarball", () => {
  test("has what it needs and nothing else", () => {
    const kinds = new Set(
      files.map((file) =>
        file.replace(/^(dist|docs|generated|vectors|examples\/requests\/\w+)\/.*?(\.d\.ts|\.\w+)$/, "$1/*$2"),
      ),
    );
    expect([...kinds].sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "SECURITY.md",
      "THIRD_PARTY_LICENSES.txt",
      "dist/*.css",
      "dist/*.d.ts",
      "dist/*.js",
      "docs/*.gz",
      "docs/*.md",
      "docs/*.txt",
      "examples/callbacks/go/callback.go",
      "examples/callbacks/go/go.mod",
      "examples/callbacks/java/Callback.java",
      "examples/callbacks/php/callback.php",
      "examples/callbacks/python/callback.py",
      "examples/callbacks/typescript/callback.ts",
      "examples/recipes/ci/github-actions.yml",
      "examples/recipes/ci/gitlab-ci.yml",
      "examples/recipes/ci/purchase.test.js",
      "examples/recipes/from-ecommpay/after.js",
      "examples/recipes/from-ecommpay/before.js",
      "examples/recipes/logs-and-traces/log-lines.ts",
      "examples/recipes/logs-and-traces/order-trace.ts",
      "examples/recipes/payout-form/form.ts",
      "examples/recipes/payout-form/submit.ts",
      "examples/recipes/php-shop/callbacks.php",
      "examples/recipes/php-shop/gate.php",
      "examples/recipes/php-shop/index.php",
      "examples/recipes/php-shop/orders.php",
      "examples/recipes/reconcile/ask-for-results.ts",
      "examples/recipes/reconcile/compare-day.ts",
      "examples/recipes/rotate-keys/keys.ts",
      "examples/recipes/store-callbacks/postgres.ts",
      "examples/recipes/store-callbacks/route.ts",
      "examples/recipes/store-callbacks/sqlite-shop.ts",
      "examples/recipes/store-callbacks/sqlite.ts",
      "examples/recipes/waiting-customer/by-hand.ts",
      "examples/recipes/waiting-customer/with-inbox.ts",
      "examples/requests/README.md",
      "examples/requests/curl/*.sh",
      "examples/requests/go/*.go",
      "examples/requests/go/*.mod",
      "examples/requests/java/*.java",
      "examples/requests/php/*.php",
      "examples/requests/python/*.py",
      "examples/requests/typescript/*.ts",
      "examples/sandbox/story.py",
      "examples/sandbox/story.sh",
      "examples/signature/go/go.mod",
      "examples/signature/go/php_text.go",
      "examples/signature/go/signature.go",
      "examples/signature/go/vectors/main.go",
      "examples/signature/java/Json.java",
      "examples/signature/java/PhpText.java",
      "examples/signature/java/RunVectors.java",
      "examples/signature/java/Signature.java",
      "examples/signature/php/run_vectors.php",
      "examples/signature/php/signature.php",
      "examples/signature/python/php_text.py",
      "examples/signature/python/run_vectors.py",
      "examples/signature/python/signature.py",
      "generated/*.d.ts",
      "generated/*.js",
      "generated/*.json",
      "package.json",
      "vectors/*.json",
    ]);
  });

  // More than half of it is documentation: Redoc once, the page in two languages, and Markdown for programs.
  test("is smaller than 3.1 MB, and than 9.4 MB when it is installed", () => {
    expect(statSync(inject("tarball")).size).toBeLessThan(3_100_000);
    expect(files.reduce((sum, file) => sum + statSync(join(home, file)).size, 0)).toBeLessThan(9_400_000);
  });

  test.each([
    ["publint", ["--strict"]],
    ["attw", ["--profile", "esm-only", "--no-emoji"]],
  ])("%s has nothing against it", (tool, args) => {
    const { stdout, stderr, status } = spawnSync(bin(tool), [inject("tarball"), ...args], {
      encoding: "utf8",
    });
    expect(status, stdout + stderr).toBe(0);
  });

  // npm runs `dependencies`, which sets the hooks for commits, in a clone only.
  test("runs no script when it is installed", () => {
    const { scripts } = JSON.parse(read("package.json"));
    expect(Object.keys(scripts).filter((name) => /install$|^prepare$/.test(name))).toEqual([]);
  });
});

describe("What is bundled", () => {
  /** Where the bundler wrote each module, the package's own and others', by its marks. */
  const places = () => {
    const found = new Map<string, string[]>();
    for (const file of files.filter((name) => /^dist\/.*\.js$/.test(name))) {
      for (const [, module = ""] of read(file).matchAll(/^\/\/#region (\S+)$/gm)) {
        found.set(module, [...(found.get(module) ?? []), file]);
      }
    }
    return found;
  };
  const packages = () =>
    [...new Set([...places().keys()].map((module) => /^node_modules\/((@[^/]+\/)?[^/]+)/.exec(module)?.[1]))]
      .filter((name) => name !== undefined)
      .sort();

  test("has one copy of each module", () => {
    const modules = places();
    expect([...modules].filter(([, where]) => where.length > 1)).toEqual([]);
    expect([...modules.keys()]).toEqual(
      expect.arrayContaining([
        "node_modules/@hono/node-server/dist/index.mjs",
        "node_modules/hono/dist/hono.js",
        "src/errors/cup-quickpay-error.ts",
      ]),
    );
    // The same by a text of the library's own, whatever marks the bundler writes.
    const servers = files.filter(
      (file) => file.endsWith(".js") && read(file).includes("Backslash in request path"),
    );
    expect(servers).toHaveLength(1);
  });

  test("is of these packages", () => {
    expect(packages()).toEqual([
      "@hono/node-server",
      "commander",
      "csv-stringify",
      "fflate",
      "hono",
      "tinyqueue",
      "write-excel-file",
    ]);
  });

  test("has its licence beside it, each with its text", () => {
    const sections = read("THIRD_PARTY_LICENSES.txt").split(/\n\n-{80}\n\n/);
    const others = ["idiomorph", "ajv", "ajv-formats", "fast-deep-equal"];
    for (const name of [...packages(), ...others]) {
      const section = sections.filter((text) => text.startsWith(`${name} `)).join("\n");
      expect(section, name).toMatch(/Permission is hereby granted|Permission to use, copy, modify/);
    }
    expect(
      sections.filter((text) => text.length < 300 && !text.startsWith("The documentation page")),
    ).toEqual([expect.stringContaining("cup-quickpay carries parts of these packages")]);
  });

  test("of the documentation page has its licences there too", () => {
    const licences = read("THIRD_PARTY_LICENSES.txt");
    const page = gunzipSync(readFileSync(join(home, "docs/redoc.js.gz"))).toString();
    // Packages of which the page itself tells, and others whose words are in it.
    const told = [...page.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)/g)]
      .map(([, name = ""]) => name)
      .filter((name) => name !== "cup-quickpay");
    expect(new Set(told).size).toBeGreaterThan(3);
    const others = [
      "redoc",
      "react",
      "react-dom",
      "scheduler",
      "styled-components",
      "stylis",
      "dompurify",
      "js-yaml",
    ];
    for (const name of [
      ...told,
      ...others,
      "flexsearch",
      "@markdoc/markdoc",
      "@opentelemetry/api",
      "hotkeys-js",
    ]) {
      expect(licences, name).toMatch(new RegExp(`^(  ${name}@|${name} \\()`, "m"));
    }
    expect(page).toContain("@license DOMPurify");
    for (const words of ["Apache License", "Mozilla|Cure53", "Facebook|Meta Platforms", "Rebilly"]) {
      expect(licences).toMatch(new RegExp(words));
    }
  });
});

describe("Bundled by a merchant, minified and compressed,", () => {
  test.each([
    // 2 KB of it are names of banks and regions, and sentences for customers, in Chinese.
    ["everything of the root", 'export * from "cup-quickpay";', 59_000],
    ["verify alone", 'export { verify } from "cup-quickpay";', 5_000],
    ["one validator alone", 'export { purchaseCallback } from "cup-quickpay/validators";', 5_000],
    ["paymentPageUrl alone", 'export { paymentPageUrl } from "cup-quickpay";', 12_000],
  ])("%s stays within its budget", async (_what, contents, budget) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: inject("installed") },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "node",
      write: false,
    });
    const size = gzipSync(outputFiles[0]?.contents ?? "").length;
    expect(size).toBeLessThanOrEqual(budget);
  });
});
