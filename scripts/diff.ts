import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import type { Contract } from "./diff/change.js";
import { contractChanges, impactOf } from "./diff/contract-changes.js";
import { pendingBump } from "./diff/pending-bump.js";
import { releasedFile, releasedVersions } from "./diff/released.js";
import { report } from "./diff/report.js";
import { byVersion, demandedStep, stepped } from "./diff/version.js";

/**
 * Compares the contract with the last released one, and fails when who uses that one could break although the version
 * that follows does not say so.
 *
 *     npm run diff                  with the last release, of spec/released/
 *     npm run diff -- main          with that tag, branch or commit
 *     npm run diff -- base.json     with that file
 */
const contract = "generated/openapi.json";

try {
  compare(process.argv[2] ?? lastRelease());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function lastRelease(): string {
  const last = releasedVersions().at(-1);
  if (last === undefined) {
    throw new Error("spec/released/ has no contract. Name what to compare with: npm run diff -- main");
  }
  return releasedFile(last);
}

function compare(name: string): void {
  const base = parsed(name, existsSync(name) ? readFileSync(name, "utf8") : contractOf(name));
  const changes = contractChanges(base, parsed(contract, readFileSync(contract, "utf8")));
  console.log(`${name} beside ${contract}\n\n${report(changes)}\n`);

  const released = base.info.version;
  const demanded = stepped(released, demandedStep(released, impactOf(changes)));
  console.log(`After ${released} these changes demand ${demanded} or higher.`);
  const { name: packageName, version } = JSON.parse(readFileSync("package.json", "utf8"));
  const announced = pendingBump(packageName);
  const next = stepped(version, announced);
  console.log(
    announced === undefined
      ? `The package has ${next}, and no changeset is pending.`
      : `The version that follows is ${next}: a changeset announces a ${announced} release.`,
  );
  if (impactOf(changes) === "major" && byVersion(next, demanded) < 0) {
    throw new Error(
      `\nThe contract breaks clients of ${name}.\n` +
        `Take the changes back, or announce a ${demandedStep(released, "major")} release and what users have to do: ` +
        "npx changeset",
    );
  }
}

function contractOf(commit: string): string {
  try {
    return execFileSync("git", ["show", `${commit}:${contract}`], {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (cause) {
    throw new Error(`${commit} is neither a file nor a tag, branch or commit that has ${contract}.`, {
      cause,
    });
  }
}

function parsed(name: string, text: string): Contract {
  try {
    const found = JSON.parse(text);
    if (typeof found.openapi === "string" && typeof found.info?.version === "string") {
      return found;
    }
  } catch {
    // Said below.
  }
  throw new Error(`${name} is no OpenAPI document in JSON.`);
}
