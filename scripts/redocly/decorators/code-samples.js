import { samplesOf } from "../samples.js";

/** Gives every operation and webhook its samples in all languages, as `x-codeSamples`. */
export function codeSamples() {
  return {
    Operation: {
      leave(operation, ctx) {
        try {
          operation["x-codeSamples"] = samplesOf(operation.operationId);
        } catch (error) {
          ctx.report({ message: `${error.message}. Run: npm run generate`, location: ctx.location });
        }
      },
    },
  };
}
