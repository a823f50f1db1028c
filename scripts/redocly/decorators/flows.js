import { flowMark, flowMarkdown, flowNamed } from "../flows/flow.js";
import { specFiles } from "../spec-files.js";
import { filled } from "./filled.js";

/** Fills in the flows that a guide asks for by `<!-- flow: name -->`: picture, steps, and the merchant's part. */
export function flows() {
  const files = specFiles();
  return {
    Tag: {
      leave(tag, ctx) {
        if (tag.description) {
          tag.description = filled(
            tag.description,
            flowMark,
            (name) => flowMarkdown(flowNamed(files, name)),
            ctx,
          );
        }
      },
    },
  };
}
