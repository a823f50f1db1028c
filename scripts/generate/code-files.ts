import type { Bundles } from "./bundle.js";
import { callbackKinds } from "./callback-kinds.js";
import { constants } from "./constants.js";
import { controlApi } from "./control-api.js";
import { examples } from "./examples.js";
import { operations } from "./operations.js";
import { refusalCodes } from "./refusal-codes.js";
import { signatures } from "./signatures.js";
import { types } from "./types.js";
import { validators } from "./validators.js";

/** The code that is made of the descriptions: name and text of each file. */
export const codeFiles = async ({ openapi: document, sandbox }: Bundles): Promise<[string, string][]> => [
  ["types.d.ts", await types(document)],
  ...Object.entries(validators(document)),
  ...Object.entries(operations(document)),
  ...Object.entries(signatures(document)),
  ...Object.entries(callbackKinds(document)),
  ...Object.entries(constants(document)),
  ...Object.entries(refusalCodes(document)),
  ...Object.entries(examples(document)),
  ...Object.entries(await controlApi(sandbox)),
];
