import { basename } from "node:path";
import { isFileRoot } from "./described-everywhere.js";

/** A schema's file name becomes its component name and its type name, so it is in PascalCase. */
export function pascalCaseSchemaFiles() {
  return {
    Schema: {
      enter(_schema, ctx) {
        const file = basename(ctx.location.source.absoluteRef);
        if (isFileRoot(ctx) && !/^[A-Z][A-Za-z0-9]*\.yaml$/.test(file)) {
          ctx.report({
            message: `Rename ${file}: the file of a schema is named in PascalCase.`,
            location: ctx.location,
          });
        }
      },
    },
  };
}
