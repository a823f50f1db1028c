import { isFileRoot } from "./described-everywhere.js";

/** Where a statement of the contract comes from. The decorator `source-marks` prints it. */
export const sources = {
  page: "method page",
  platform: "platform documentation",
  sibling: "documentation of a sibling deployment",
  inferred: "inferred",
};

/** Every operation, parameter, response and component schema says in `x-source` where it comes from. */
export function sourceMarked() {
  const check = (node, ctx, required, location = ctx.location) => {
    const source = node["x-source"];
    if (source === undefined ? !required : Object.hasOwn(sources, source)) {
      return;
    }
    ctx.report({
      message: `\`x-source\` must be one of: ${Object.keys(sources).join(", ")}.`,
      location: source === undefined ? location : location.child("x-source"),
    });
  };
  return {
    Operation: (operation, ctx) => check(operation, ctx, true),
    Parameter: (parameter, ctx) => check(parameter, ctx, true),
    Response: (response, ctx) => check(response, ctx, true),
    Schema: {
      enter(schema, ctx) {
        check(schema, ctx, isFileRoot(ctx));
        // A property that refers to a schema is not visited itself.
        for (const [name, property] of Object.entries(schema.properties ?? {})) {
          if (property.$ref) {
            check(property, ctx, false, ctx.location.child(["properties", name]));
          }
        }
      },
    },
  };
}
