import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { pendingBump } from "./diff/pending-bump.js";
import { releasedFile } from "./diff/released.js";

/**
 * Keeps the contract as that of a release, for `npm run diff` to compare later ones with: `npm run freeze`, after
 * `npx changeset version` and `npm run generate`.
 */
try {
  const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
  const contract = readFileSync("generated/openapi.json", "utf8");
  const file = releasedFile(version);
  const contractVersion = JSON.parse(contract).info.version;
  if (pendingBump(name) !== undefined) {
    throw new Error("Changesets are pending. Make a version of them first: npx changeset version");
  }
  if (contractVersion !== version) {
    throw new Error(
      `The contract says it is ${contractVersion}, the package ${version}. ` +
        "Set info.version in spec/, and run npm run generate.",
    );
  }
  if (existsSync(file) && readFileSync(file, "utf8") !== contract) {
    throw new Error(`${version} is released with another contract, which ${file} has. It never changes.`);
  }
  writeFileSync(file, contract);
  console.log(`${file} is the contract of ${version}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
