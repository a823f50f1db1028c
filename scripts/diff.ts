import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type Bump, pendingBump } from "./pending-bump.js";
import { redocly } from "./redocly/redocly.js";

/**
 * Compares the contract with the last released one, and fails when a client of that one could break and no
 * changeset says so.
 *
 *     npm run diff                  with the last tag v*
 *     npm run diff -- v0.1.0        with that tag, branch or commit
 *     npm run diff -- base.json     with that file
 */
const contract = "generated/openapi.json";

try {
  const base = process.argv[2] ?? lastRelease();
  if (base === undefined) {
    console.log("There is no tag v* yet, so there is no released contract to compare with.");
  } else {
    compare(base, existsSync(base) ? readFileSync(base, "utf8") : contractOf(base));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function lastRelease(): string | undefined {
  try {
    return (
      git("tag", "--list", "v*", "--merged", "HEAD", "--sort=-version:refname").split("\n")[0] || undefined
    );
  } catch (cause) {
    throw new Error("This is no git checkout. Name a file to compare with: npm run diff -- base.json", {
      cause,
    });
  }
}

function contractOf(commit: string): string {
  try {
    return git("show", `${commit}:${contract}`);
  } catch (cause) {
    throw new Error(`${commit} is neither a file nor a tag, branch or commit that has ${contract}.`, {
      cause,
    });
  }
}

function compare(name: string, base: string): void {
  if (!isOpenApi(base)) {
    throw new Error(`${name} is no OpenAPI document in JSON.`);
  }
  const folder = mkdtempSync(join(tmpdir(), "cup-quickpay-"));
  try {
    const file = join(folder, "openapi.json");
    writeFileSync(file, base);
    const { ok, output } = redocly(["diff", file, contract]);
    console.log(withName(output, name, folder));
    if (ok) {
      return;
    }
    if (!output.includes("Diff failed")) {
      throw new Error(`The contract cannot be compared with ${name}.`);
    }
    const { name: packageName, version } = JSON.parse(readFileSync("package.json", "utf8"));
    const needed: Bump = version.startsWith("0.") ? "minor" : "major";
    const announced = pendingBump(packageName);
    if (announced !== needed && announced !== "major") {
      throw new Error(breaking(name, needed));
    }
    console.log(`The contract breaks clients of ${name}, and a changeset announces a ${announced} release.`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Redocly names the file in the folder, in full or from here; the reader knows it by another name. */
function withName(output: string, name: string, folder: string): string {
  return output
    .replaceAll(new RegExp(`\\S*${basename(folder)}[\\\\/]openapi\\.json`, "g"), () => name)
    .replaceAll(/\n{3,}/g, "\n\n");
}

function breaking(name: string, needed: Bump): string {
  return (
    `The contract breaks clients of ${name}: see the lines marked “major”.\n` +
    `Take the changes back, or announce a ${needed} release and what users have to do: npx changeset`
  );
}

function isOpenApi(text: string): boolean {
  try {
    return typeof JSON.parse(text).openapi === "string";
  } catch {
    return false;
  }
}

function git(...args: string[]): string {
  return execFileSync("git", args, {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "pipe"],
  });
}
