import type { Description } from "../description.js";
import type { Say } from "./say.js";

/** Redoc's option `schemaDefinitionsTagName` names it (redocly.yaml). */
const name = "Schemas";

/** Gives every schema a place of its own on the page, so that a link can lead to it. */
export function withSchemasSection(description: Description, say: Say): Description {
  const page = structuredClone(description);
  page.tags.push({
    name,
    description: say("Every message, and every part that has a name."),
  });
  // By what is in it, as a translation gives the group another name. Redoc shows no tag that is in no group.
  const reference = page["x-tagGroups"]?.find(({ tags }) => tags.includes("Errata"));
  if (!reference) {
    throw new Error("No group of tags has “Errata”, which the schemas come after: see spec/openapi.yaml.");
  }
  reference.tags.push(name);
  page.components.schemas = Object.fromEntries(
    Object.entries(page.components.schemas).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  return page;
}
