import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/**
 * Checks the package as its users get it: packs it, lints the tarball, installs it into an empty folder and uses it there by
 * import, by require and from TypeScript, and measures what the root import weighs. Run `npm run build` and `npm run docs` first.
 */
const folder = mkdtempSync(join(tmpdir(), "cup-quickpay-consumer-"));
const bin = (name: string) => resolve("node_modules/.bin", name);

try {
  run("npm", ["pack", "--ignore-scripts", "--pack-destination", folder, "--loglevel=error"]);
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "");
  run(bin("publint"), ["--strict", tarball]);
  run(bin("attw"), [tarball, "--profile", "esm-only", "--no-emoji"]);

  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  run(
    "npm",
    ["install", "--no-fund", "--no-audit", "--no-package-lock", "--loglevel=error", tarball],
    folder,
  );
  cpSync("test/consumer", folder, { recursive: true });
  run(process.execPath, ["--disable-warning=ExperimentalWarning", "use.mjs"], folder);
  run(process.execPath, ["--disable-warning=ExperimentalWarning", "use.cjs"], folder);
  run(join(folder, "node_modules/.bin/cup-quickpay"), ["codes", "20105"], folder);
  for (const resolution of ["nodenext", "bundler"]) {
    const module = resolution === "bundler" ? "esnext" : resolution;
    const options = ["--strict", "--noEmit", "--target", "es2023", "--lib", "es2023,dom,dom.iterable"];
    run(bin("tsc"), ["--module", module, "--moduleResolution", resolution, ...options, "use.ts"], folder);
    console.log(`types, ${resolution}: passed`);
  }
  await checkSize();
} finally {
  rmSync(folder, { recursive: true });
}

/** What `import … from "cup-quickpay"` weighs with everything used, its dependency included. */
async function checkSize(): Promise<void> {
  const budget = 48_000;
  const result = await build({
    entryPoints: ["dist/index.js"],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  const size = gzipSync(result.outputFiles[0]?.contents ?? "").length;
  console.log(`root import: ${size} bytes gzipped, budget ${budget}`);
  if (size > budget) throw new Error("The root import is over its budget.");
}

function run(command: string, args: string[], cwd = process.cwd()): void {
  const { status, error } = spawnSync(command, args, { cwd, stdio: "inherit" });
  if (error) throw error;
  if (status !== 0) {
    console.error(`Failed: ${command.split("/").at(-1)} ${args.join(" ")}`);
    process.exitCode = 1;
    throw new Error("The package check failed.");
  }
}
