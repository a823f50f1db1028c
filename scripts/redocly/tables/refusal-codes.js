// @ts-check
import { markdownTable } from "../markdown-table.js";

/** @typedef {import("../spec-files.js").SpecFiles} SpecFiles */
/** @typedef {import("../spec-files.js").Schema} Schema */

const requests = ["SaleRequest", "PayoutRequest", "PaymentStatusByRequestRequest"];

/**
 * The code with which a request is refused, for each field that has one of its own.
 *
 * @param {SpecFiles} files
 */
export function refusalCodes(files) {
  const node = (/** @type {string} */ name) => files.schema(name)?.node ?? {};
  const { required, otherwise } = node("RequestRejected")["x-refusal-codes"];
  const fields = new Map(requests.flatMap((name) => below(node, node(name), [])));
  return markdownTable(
    ["Field", "Code when it is missing", "Code when it is wrong"],
    [
      ...[...fields].map(([field, codes]) => [
        `\`${field}\``,
        codes.required ?? required,
        [
          codes.otherwise ?? otherwise,
          ...(codes.minimum ? [`${codes.minimum} below the limit`] : []),
          ...(codes.maximum ? [`${codes.maximum} above it`] : []),
        ].join(", "),
      ]),
      ["any other", required, otherwise],
    ],
  );
}

/**
 * The fields below a schema that have codes of their own, with their paths.
 *
 * @param {(name: string) => Schema} node
 * @param {Schema} schema
 * @param {string[]} path
 * @returns {[string, Record<string, string>][]}
 */
function below(node, { $ref, properties = {}, ...own }, path) {
  const referred = $ref ? node($ref.replace(/^.*\/|\.yaml$/g, "")) : {};
  const { "x-refusal-codes": codes } = { ...referred, ...own };
  /** @type {Record<string, Schema>} */
  const fields = { ...referred.properties, ...properties };
  return [
    ...(codes ? [/** @type {[string, Record<string, string>]} */ ([path.join("."), codes])] : []),
    ...Object.entries(fields).flatMap(([name, field]) => below(node, field, [...path, name])),
  ];
}
