import { sources } from "../rules/source-marked.js";

/** Ends the description of whatever is not on the method page with where it comes from. */
export function sourceMarks() {
  const mark = (node) => {
    const source = sources[node["x-source"]];
    // A description of more than one paragraph gets a paragraph of its own.
    if (source && node.description) {
      node.description = `${node.description.trimEnd()}${node.description.includes("\n\n") ? "\n\n" : " "}*Source: ${source}.*`;
    }
  };
  return {
    Operation: { leave: mark },
    Parameter: { leave: mark },
    Response: { leave: mark },
    Schema: {
      leave(schema) {
        mark(schema);
        // A property that refers to a schema is not visited itself.
        for (const property of Object.values(schema.properties ?? {})) {
          if (property.$ref) {
            mark(property);
          }
        }
      },
    },
  };
}
