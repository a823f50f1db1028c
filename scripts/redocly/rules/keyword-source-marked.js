import { sourcedSchemas } from "../sourced-schemas.js";
import { isFileRoot } from "./described-everywhere.js";
import { sources } from "./source-marked.js";

/** Keywords that limit a value. The method page states few of them, so none passes for the page's unsaid. */
export const limits = new Set([
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minItems",
  "maxItems",
  "uniqueItems",
]);

/**
 * `x-keyword-source` says where single keywords of a schema come from. Of what stands on the method page it names
 * every keyword that limits a value, be its source the page itself or another. `x-values-source` does so of single
 * members of the entries of `x-values`.
 */
export function keywordSourceMarked() {
  const checkMarks = (node, report) => {
    for (const [keyword, from] of Object.entries(node["x-keyword-source"] ?? {})) {
      if (!Object.hasOwn(sources, from)) {
        report(`\`x-keyword-source\` of ${keyword} must be one of: ${Object.keys(sources).join(", ")}.`);
      }
      if (!(keyword in node)) {
        report(`\`x-keyword-source\` names ${keyword}, which does not stand beside it.`);
      }
    }
    for (const [member, from] of Object.entries(node["x-values-source"] ?? {})) {
      if (!Object.hasOwn(sources, from)) {
        report(`\`x-values-source\` of ${member} must be one of: ${Object.keys(sources).join(", ")}.`);
      }
      if (!node["x-values"]?.some((entry) => member in entry)) {
        report(`\`x-values-source\` names ${member}, which no entry of \`x-values\` has.`);
      }
    }
  };
  const check = (root, source, ctx, location) => {
    for (const { schema, source: stated, path } of sourcedSchemas(root, source)) {
      const marks = schema["x-keyword-source"] ?? {};
      const report = (message) =>
        ctx.report({ message, location: path.length === 0 ? location : location.child(path) });
      checkMarks(schema, report);
      // The branches of a choice that is marked as a whole are as good as marked.
      const isInMarkedChoice = path.at(-2) === "anyOf" && choiceAt(root, path.slice(0, -2)) !== undefined;
      if (stated !== "page" || isInMarkedChoice) {
        continue;
      }
      const unsaid = Object.keys(schema).filter((keyword) => limits.has(keyword) && !(keyword in marks));
      if (unsaid.length > 0) {
        report(`\`x-keyword-source\` must say where ${unsaid.join(" and ")} come from, be it \`page\`.`);
      }
    }
  };
  return {
    Parameter: {
      enter(parameter, ctx) {
        checkMarks(parameter, (message) => ctx.report({ message, location: ctx.location }));
        if (parameter.schema) {
          check(parameter.schema, parameter["x-source"], ctx, ctx.location.child("schema"));
        }
      },
    },
    Schema: {
      enter(schema, ctx) {
        if (isFileRoot(ctx)) {
          check(schema, undefined, ctx, ctx.location);
        }
      },
    },
  };
}

const choiceAt = (root, path) => path.reduce((part, name) => part[name], root)["x-keyword-source"]?.anyOf;
