import type { Written, WrittenOperation } from "./written.js";

/** All operations and callbacks of a description. */
export const operationsIn = ({ paths, webhooks }: Pick<Written, "paths" | "webhooks">): WrittenOperation[] =>
  [...Object.values(paths), ...Object.values(webhooks)]
    .flatMap((item) => Object.values(item))
    .filter(({ operationId }) => operationId !== undefined);
