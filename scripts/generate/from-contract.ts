import { bundle, lint } from "./bundle.js";
import { descriptionFiles } from "./description-files.js";
import { workflows } from "./workflows.js";

/**
 * Everything of `generated/` but the pictures: name and text of each file.
 *
 * @throws Error when the contract is not clean.
 */
export async function fromContract(): Promise<[string, string][]> {
  lint();
  const bundles = bundle();
  // Only now, as it loads compilers, which a contract that is not clean need not wait for.
  const { codeFiles } = await import("./code-files.js");
  return [...descriptionFiles(bundles), ...workflows(), ...(await codeFiles(bundles))];
}
