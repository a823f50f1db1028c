import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { node } from "./node.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** The packed package, as it would be published. */
    tarball: string;
    /** An otherwise empty folder in which the tarball is installed, with the programs of `consumer/`. */
    installed: string;
    /** The same, with Hono, Prism, Scalar and the inbox's engine and databases installed beside it, as in a merchant's project. */
    withOthers: string;
  }
}

/**
 * Builds and packs the package and installs it, once for all tests of a project: they test what is shipped.
 */
export default function setup({ provide }: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "cup-quickpay-packed-"));
  run("npm", ["pack", "--pack-destination", folder]);
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "");

  const installed = join(folder, "installed");
  mkdirSync(installed);
  writeFileSync(join(installed, "package.json"), '{ "private": true, "type": "module" }\n');
  run(
    "npm",
    ["install", "--prefer-offline", "--no-fund", "--no-audit", "--no-package-lock", tarball],
    installed,
  );
  cpSync("test/packed/consumer", installed, { recursive: true });

  const withOthers = join(folder, "with-others");
  cpSync(installed, withOthers, { recursive: true, verbatimSymlinks: true });
  mkdirSync(join(withOthers, "node_modules/@stoplight"));
  mkdirSync(join(withOthers, "node_modules/@electric-sql"));
  mkdirSync(join(withOthers, "node_modules/@opentelemetry"));
  mkdirSync(join(withOthers, "node_modules/@scalar"));
  // Of Prism the command line only: its libraries stand beside it, as a strict package manager lays them out.
  for (const name of [
    "hono",
    "@hono",
    "@stoplight/prism-cli",
    "@scalar/api-reference",
    "pg",
    "pg-boss",
    "@electric-sql/pglite",
    "@opentelemetry/api",
  ]) {
    symlinkSync(resolve("node_modules", name), join(withOthers, "node_modules", name));
  }

  const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
  console.log(`The packed package is tested on Node ${version}.`);
  provide("tarball", tarball);
  provide("installed", installed);
  provide("withOthers", withOthers);
  return () => rmSync(folder, { recursive: true });
}

/** Its output is shown only when it fails. */
function run(command: string, args: string[], cwd?: string): void {
  try {
    execFileSync(command, args, {
      cwd,
      stdio: "pipe",
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    // Without its cause, which would print the same once more.
    throw new Error(`${command} ${args[0]} failed.\n${stdout ?? ""}${stderr ?? ""}`);
  }
}
