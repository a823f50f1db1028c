// @ts-check
import { markdownTable } from "../markdown-table.js";

/** @typedef {import("../spec-files.js").SpecFiles} SpecFiles */

const methods = ["get", "post", "put", "patch", "delete"];

/**
 * The operations of the sandbox's control API: method, path below that of its server, and what each does.
 *
 * @param {SpecFiles} files
 */
export function sandboxOperations(files) {
  const paths = Object.entries(files.yaml("sandbox.yaml").paths);
  return markdownTable(
    ["Call", "What it does", "`operationId`"],
    paths.flatMap(([path, item]) => {
      const { node } = files.followed(item, "sandbox.yaml");
      return methods
        .filter((method) => method in node)
        .map((method) => [
          `\`${method.toUpperCase()} ${path}\``,
          node[method].summary,
          `\`${node[method].operationId}\``,
        ]);
    }),
  );
}
