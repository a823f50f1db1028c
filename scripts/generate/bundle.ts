import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redocly } from "../redocly/redocly.js";
import type { Document } from "./document.js";

/**
 * Lints the contract and bundles it into one document.
 *
 * @throws Error with Redocly's report, which names file and line, when the contract is not clean.
 */
export function bundle(): Document {
  const lint = redocly(["lint", "cup-quickpay"]);
  if (!lint.ok) {
    throw new Error(`${lint.output}\nThe contract is not clean. Mend it, then run: npm run generate`);
  }
  const folder = mkdtempSync(join(tmpdir(), "cup-quickpay-"));
  try {
    const file = join(folder, "openapi.json");
    const made = redocly([
      "bundle",
      "cup-quickpay",
      "--component-renaming-conflicts-severity=error",
      "--output",
      file,
    ]);
    if (!made.ok) {
      throw new Error(`${made.output}\nThe contract does not bundle. Mend it, then run: npm run generate`);
    }
    return JSON.parse(readFileSync(file, "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
