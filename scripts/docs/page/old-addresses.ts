import { type Description, operationsOf } from "../description.js";
import { redocSlug } from "../links/redoc-slug.js";

/** Where guides and their parts have moved: from the address of a former page to that of today. */
const moved = {
  "/errata-of-the-method-page": "/errata",
  "/getting-started/a-first-request": "/getting-started/3.-send-a-signed-request",
  "/getting-started/try-it-without-a-contract": "/getting-started/a-purchase-on-your-machine",
  "/getting-started/what-you-need": "/getting-started/what-you-need-for-the-platform",
  "/receiving-callbacks/handle-one-in-this-order": "/receiving-callbacks/handle-a-callback-in-this-order",
};

/** The data of `browser/addresses.ts`, as a script that stands before it. */
export function addressesScript({ paths, webhooks }: Description): string {
  const operations = Object.fromEntries(
    [...operationsOf(paths), ...operationsOf(webhooks)].map(({ operation }) => {
      const id = operation.operationId.toLowerCase();
      return [id, `/${redocSlug(operation.tags[0] ?? "")}/${id}`];
    }),
  );
  return `const cupQuickPayAddresses = ${JSON.stringify({ moved, operations })};`;
}
