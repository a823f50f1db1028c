import { existsSync, readFileSync } from "node:fs";
import { bundle } from "../generate/bundle.js";
import { descriptionFiles } from "../generate/description-files.js";

const files = ["openapi.json", "constants.js", "examples.js", "types.d.ts", "operations.js"];

/**
 * Makes sure that what the generator writes is there.
 *
 * @throws Error that names the file and the command to run.
 */
export function requireGenerated(): void {
  const missing = files.map((name) => `generated/${name}`).find((file) => !existsSync(file));
  if (missing) {
    throw new Error(`${missing} is missing. Run: npm run generate`);
  }
}

/**
 * Makes sure that it is made from the contract as it is, which takes a second or two.
 *
 * @throws Error that names the file and the command to run.
 */
export function requireFresh(): void {
  for (const [name, fresh] of descriptionFiles(bundle())) {
    if (readFileSync(`generated/${name}`, "utf8") !== fresh) {
      throw new Error(`generated/${name} is stale: the contract has changed since. Run: npm run generate`);
    }
  }
}
