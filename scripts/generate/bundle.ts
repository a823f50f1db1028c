import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redocly } from "../redocly/redocly.js";
import { completed } from "./completed.js";
import type { Document } from "./document.js";

/** The descriptions that are published alone, and `openapi`, which joins them. Names of redocly.yaml. */
const descriptions = ["gate", "payment-page", "data-api", "openapi"] as const;

/** The bundled descriptions by name. */
export type Bundles = Record<(typeof descriptions)[number], Document>;

/**
 * Lints the descriptions of the contract, and bundles each into one document.
 *
 * @throws Error with Redocly's report, which names file and line, when the contract is not clean.
 */
export function bundle(): Bundles {
  const lint = redocly(["lint", ...descriptions]);
  if (!lint.ok) {
    throw new Error(`${lint.output}\nThe contract is not clean. Mend it, then run: npm run generate`);
  }
  const folder = mkdtempSync(join(tmpdir(), "cup-quickpay-"));
  try {
    const made = redocly([
      "bundle",
      ...descriptions,
      "--component-renaming-conflicts-severity=error",
      "--ext=json",
      "--output",
      folder,
    ]);
    if (!made.ok) {
      throw new Error(`${made.output}\nThe contract does not bundle. Mend it, then run: npm run generate`);
    }
    return Object.fromEntries(
      descriptions.map((name) => [
        name,
        completed(JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"))),
      ]),
    ) as Bundles;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
