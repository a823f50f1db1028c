import { type Bundles, bundle, lint } from "./bundle.js";
import { callbackKinds } from "./callback-kinds.js";
import { constants } from "./constants.js";
import type { Document } from "./document.js";
import { examples } from "./examples.js";
import { forGenerators } from "./for-generators.js";
import { operations } from "./operations.js";
import { portable } from "./portable.js";
import { refusalCodes } from "./refusal-codes.js";
import { types } from "./types.js";
import { validators } from "./validators.js";

/**
 * Everything of `generated/` but the pictures: name and text of each file.
 *
 * @throws Error when the contract is not clean.
 */
export async function fromContract(): Promise<[string, string][]> {
  lint();
  const bundles = bundle();
  return [...descriptionFiles(bundles), ...(await codeFiles(bundles))];
}

/** The descriptions themselves. */
export const descriptionFiles = ({ openapi, ...parts }: Bundles): [string, string][] => [
  ["openapi.json", json(openapi)],
  ...Object.entries(parts).map(([name, part]): [string, string] => [
    `openapi/${name}.json`,
    json(forGenerators(part)),
  ]),
];

/** The code that is made of them. */
export const codeFiles = async ({ openapi: document }: Bundles): Promise<[string, string][]> => [
  ["types.d.ts", await types(document)],
  ...Object.entries(validators(document)),
  ...Object.entries(operations(document)),
  ...Object.entries(callbackKinds(document)),
  ...Object.entries(constants(document)),
  ...Object.entries(refusalCodes(document)),
  ...Object.entries(examples(document)),
];

function json(document: Document): string {
  return `${JSON.stringify(portable(document), null, 2)}\n`;
}
