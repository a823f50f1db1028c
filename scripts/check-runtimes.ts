import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

/**
 * Runs the signature and the callbacks of the packed package on Bun, Deno and workerd, from their npm packages. They are large, so
 * they are installed into a temporary folder and not among the development dependencies. Run `npm run build` first.
 */
const runtimes = ["bun@1.4.5", "deno@2.9.6", "workerd@1.20261117.1"];
const folder = mkdtempSync(join(tmpdir(), "cup-quickpay-runtimes-"));
const bin = (name: string) => join(folder, "node_modules/.bin", name);

try {
  run("npm", ["pack", "--ignore-scripts", "--pack-destination", folder, "--loglevel=error"], process.cwd());
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  const quiet = ["--no-fund", "--no-audit", "--no-package-lock", "--loglevel=error"];
  run("npm", ["install", ...quiet, `./${tarball}`, ...runtimes]);
  cpSync("test/consumer/runtime.mjs", join(folder, "runtime.mjs"));

  writeFileSync(
    join(folder, "main.mjs"),
    'import { checkRuntime } from "./runtime.mjs";\nawait checkRuntime();\n',
  );
  run(bin("bun"), ["main.mjs"]);
  console.log("Bun: passed");
  run(bin("deno"), ["run", "--node-modules-dir=manual", "--allow-read", "--allow-env", "main.mjs"]);
  console.log("Deno: passed");
  await prepareWorker();
  run(bin("workerd"), ["test", "worker.capnp"]);
  console.log("workerd: passed");
} finally {
  rmSync(folder, { recursive: true });
}

/** A worker is one file. Bundled without Node's conditions it takes WebCrypto, as on Cloudflare. */
async function prepareWorker(): Promise<void> {
  const test = 'import { checkRuntime } from "./runtime.mjs";\nexport default { test: checkRuntime };\n';
  writeFileSync(join(folder, "worker.mjs"), test);
  await build({
    entryPoints: [join(folder, "worker.mjs")],
    outfile: join(folder, "bundle.mjs"),
    bundle: true,
    format: "esm",
    platform: "neutral",
    conditions: ["workerd", "worker"],
    mainFields: ["module", "main"],
  });
  const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (
  modules = [(name = "worker", esModule = embed "bundle.mjs")],
  compatibilityDate = "2026-01-01",
))]);
`;
  writeFileSync(join(folder, "worker.capnp"), config);
}

function run(command: string, args: string[], cwd = folder): void {
  const { status, error } = spawnSync(command, args, { cwd, stdio: ["ignore", "inherit", "inherit"] });
  if (error) throw error;
  if (status !== 0) throw new Error(`Failed: ${command.split("/").at(-1)} ${args.join(" ")}`);
}
