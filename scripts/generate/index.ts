import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { lint } from "./bundle.js";
import { fromContract } from "./from-contract.js";
import { renderDiagrams } from "./render-diagrams.js";
import { samples } from "./samples/samples.js";

/**
 * Writes `generated/` and the samples of `examples/requests/` from `spec/`; with `--check`, compares instead and fails
 * when a file is stale.
 */
const target = "generated";
const samplesTarget = "examples/requests";
const check = process.argv.includes("--check");
const written = new Set<string>();

try {
  // The bundle step looks for the pictures and the samples, so they come first.
  const pictures = put([...renderDiagrams()].map(([name, svg]) => [`diagrams/${name}`, svg]));
  lint();
  const stale = [...pictures, ...put(samples(), samplesTarget), ...put(await fromContract())];
  // Beside the samples there is what they need to run.
  const surplus = [
    ...list(target),
    ...list(samplesTarget).filter((file) => /\.(sh|ts|php|py|go|java)$/.test(file)),
  ].filter((file) => !written.has(file));
  if (check) {
    report([...stale, ...surplus]);
  } else {
    for (const file of surplus) {
      rmSync(file);
    }
    tell([...stale, ...surplus]);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Writes files, or with `--check` returns those that differ from what is there. */
function put(files: [string, string][], folder = target): string[] {
  return files
    .map(([name, text]): [string, string] => [join(folder, name), text])
    .filter(([path, text]) => {
      written.add(path);
      if (read(path) === text) {
        return false;
      }
      if (!check) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
      return true;
    })
    .map(([path]) => path);
}

/** Says what has changed, and what a contributor does next. */
function tell(files: string[]): void {
  if (files.length === 0) {
    console.log(`Nothing to write: ${target}/ and ${samplesTarget}/ were fresh.`);
    return;
  }
  console.log(`Written, or removed:\n${files.map((file) => `  ${file}`).join("\n")}`);
  console.log(
    "If the contract has changed as you meant it, record that: npx vitest run test/contract/golden -u",
  );
}

function report(files: string[]): void {
  if (files.length === 0) {
    console.log(`${target}/ and ${samplesTarget}/ are fresh: ${written.size} files.`);
    return;
  }
  console.error(`Stale, or not written by the generator:\n${files.map((file) => `  ${file}`).join("\n")}`);
  console.error("Run: npm run generate");
  process.exitCode = 1;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function list(folder: string): string[] {
  if (!existsSync(folder)) {
    return [];
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
