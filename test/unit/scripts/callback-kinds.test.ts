import { expect, test } from "vitest";
import { callbackKinds } from "../../../scripts/generate/callback-kinds.js";
import type { Document } from "../../../scripts/generate/document.js";
import { contract } from "../../support/contract.js";

test("Callbacks that nothing tells apart are an error: the first schema would take those of both", () => {
  const document = structuredClone(contract) as unknown as Document;
  delete (document.components.schemas.RedirectCallback as { not?: unknown }).not;
  expect(() => callbackKinds(document)).toThrow(
    "Nothing tells RedirectCallback from PurchaseCallback: one must need a name that the other has not.",
  );
});
