import type { Bundles } from "./bundle.js";
import type { Document } from "./document.js";
import { forGenerators } from "./for-generators.js";
import { portable } from "./portable.js";

/** The descriptions as they are published: name and text of each file. */
export const descriptionFiles = ({ openapi, ...parts }: Bundles): [string, string][] => [
  ["openapi.json", json(openapi)],
  ...Object.entries(parts).map(([name, part]): [string, string] => [
    `openapi/${name}.json`,
    json(forGenerators(part)),
  ]),
];

function json(document: Document): string {
  return `${JSON.stringify(portable(document), null, 2)}\n`;
}
