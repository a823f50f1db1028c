import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redocly } from "../redocly/redocly.js";
import { completed } from "./completed.js";
import type { Document } from "./document.js";

/** The descriptions that are published alone, and `openapi`, which joins the first three. Names of redocly.yaml. */
const descriptions = ["gate", "payment-page", "data-api", "sandbox", "openapi"] as const;

/** The bundled descriptions by name. */
export type Bundles = Record<(typeof descriptions)[number], Document>;

/** @throws Error with Redocly's report, which names file and line, when the contract is not clean. */
export function lint(): void {
  // The joined one has all files: what is wrong in one is told once, not again for each description that has it.
  const others = descriptions.filter((name) => name !== "openapi");
  for (const names of [["openapi"], others]) {
    const { ok, output } = redocly(["lint", ...names]);
    if (!ok) {
      throw new Error(`${output}\nThe contract is not clean. Mend it, then run: npm run generate`);
    }
  }
}

/**
 * Bundles each description into one document.
 *
 * @throws Error with Redocly's report when one does not bundle.
 */
export function bundle(): Bundles {
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
