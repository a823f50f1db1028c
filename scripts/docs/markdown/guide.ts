import type { Description, Tag } from "../description.js";
import { link } from "./address.js";
import { describedOperations } from "./described-operations.js";
import { plainMarkdown } from "./plain-markdown.js";

/** The file of a guide. */
export const guide = ({ name, description = "" }: Tag): string =>
  `# ${name}\n\n${plainMarkdown(description)}\n`;

/** The file of what stands before all guides. */
export const overview = ({ info }: Description): string =>
  `# ${info.title}\n\n${info.summary === undefined ? "" : `${info.summary}.\n\n`}${plainMarkdown(info.description ?? "")}\n`;

/** The file of an interface: what it is, and its operations or callbacks. */
export function interfaceOf(description: Description, tag: Tag): string {
  const operations = describedOperations(description).filter(({ name }) => name.tag === tag.name);
  const lines = operations.map(
    ({ name, operation, line }) =>
      `- ${link(operation.summary, name)}, \`${operation.operationId}\`: ${line}`,
  );
  return `# ${tag.name}\n\n${plainMarkdown(tag.description ?? "")}\n\n${lines.join("\n")}\n`;
}
