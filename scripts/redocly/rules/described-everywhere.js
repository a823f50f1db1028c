/**
 * Every parameter, response and property carries a description, its own or that of the schema it refers to.
 */
export function describedEverywhere() {
  const check = (node, what, { report, location }) => {
    if (!node?.description) {
      report({ message: `${what} needs a description.`, location });
    }
  };
  return {
    Parameter: (parameter, ctx) => check(parameter, `Parameter \`${parameter.name}\``, ctx),
    Response: (response, ctx) => check(response, "Response", ctx),
    Schema: {
      enter(schema, ctx) {
        // A schema under `not` says what a value must not be: no reader sees it, so it needs no description.
        if (ctx.location.pointer.includes("/not")) {
          return;
        }
        if (isFileRoot(ctx)) {
          check(schema, "Component schema", ctx);
        }
        for (const [name, property] of Object.entries(schema.properties ?? {})) {
          if (typeof property === "boolean") {
            continue;
          }
          const described = property.description ? property : ctx.resolve(property).node;
          // A $ref to nothing is the business of no-unresolved-refs.
          if (described !== undefined) {
            check(described, `Property \`${name}\``, {
              report: ctx.report,
              location: ctx.location.child(["properties", name]),
            });
          }
        }
      },
    },
  };
}

/** Whether a node is the whole of its file, as every component schema is. */
export const isFileRoot = ({ location }) =>
  location.pointer === "#/" && location.source.absoluteRef.endsWith(".yaml");
