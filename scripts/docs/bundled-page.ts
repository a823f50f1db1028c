import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redocly } from "../redocly/redocly.js";
import type { Description } from "./description.js";

/**
 * The description that is read, as one object: `page` of redocly.yaml, with source marks and pictures.
 *
 * @throws Error with Redocly's report when the contract does not bundle.
 */
export function bundledPage(): Description {
  const folder = mkdtempSync(join(tmpdir(), "cup-quickpay-"));
  try {
    const file = join(folder, "page.json");
    const { ok, output } = redocly(["bundle", "page", `--output=${file}`]);
    if (!ok) {
      throw new Error(`${output}\nThe contract does not bundle. Mend it, then run: npm run docs`);
    }
    return JSON.parse(readFileSync(file, "utf8")) as Description;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
