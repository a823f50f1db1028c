import type { Description } from "../description.js";
import { linked } from "../links/linked.js";
import { isGuide, type Name, namesOf } from "../links/names.js";
import { fileAddress, pending, withRelativeLinks } from "./address.js";
import { describedOperations } from "./described-operations.js";
import { guide, interfaceOf, overview } from "./guide.js";
import { llms } from "./llms.js";
import { operation } from "./operation.js";
import { schemaFile, schemaIndex } from "./schemas.js";
import { tagsInOrder } from "./tags-in-order.js";

/**
 * The documentation as Markdown: each file's text by its path in the folder. The same description gives the same texts.
 *
 * @throws Error when prose names what does not exist.
 */
export function markdownFiles(unlinked: Description): ReadonlyMap<string, string> {
  const description = linked(unlinked, pending);
  const names = namesOf(unlinked);
  const parts: [string, string][] = [["guides/overview.md", overview(description)]];
  const add = (name: Name, text: string) => parts.push([fileAddress(name), text]);
  const operations = describedOperations(description);
  for (const tag of tagsInOrder(description)) {
    if (isGuide(tag)) {
      add({ kind: "guide", guide: tag.name }, guide(tag));
    } else {
      add({ kind: "interface", tag: tag.name }, interfaceOf(description, tag));
      for (const each of operations.filter(({ name }) => name.tag === tag.name)) {
        add(each.name, operation(description, names, each));
      }
    }
  }
  parts.push(["schemas.md", schemaIndex(description)]);
  for (const [name, schema] of Object.entries(description.components.schemas)) {
    add({ kind: "schema", schema: name }, schemaFile(description, name, schema));
  }
  const all = parts.map(([, text]) => text).join("\n");
  return new Map(
    [...parts, ["llms.txt", llms(description)] as const, ["llms-full.txt", all] as const].map(
      ([file, text]) => [file, withRelativeLinks(text, file)],
    ),
  );
}
