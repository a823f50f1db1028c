import { chineseOverlay } from "../docs/overlay/translation.js";
import { specFiles } from "../redocly/spec-files.js";
import { bundle } from "./bundle.js";
import { descriptionFiles } from "./description-files.js";
import { workflows } from "./workflows.js";

/**
 * Everything of `generated/` but the pictures: name and text of each file. The contract has been linted before.
 *
 * @throws Error when the contract does not bundle.
 */
export async function fromContract(): Promise<[string, string][]> {
  const bundles = bundle();
  // Only now, as it loads compilers, which a contract that does not bundle need not wait for.
  const { codeFiles } = await import("./code-files.js");
  const overlay = `${JSON.stringify(chineseOverlay(specFiles(), "text"), null, 2)}\n`;
  return [
    ...descriptionFiles(bundles),
    ["openapi/zh.overlay.json", overlay],
    ...workflows(),
    ...(await codeFiles(bundles)),
  ];
}
