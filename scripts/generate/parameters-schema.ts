import type { Parameter, Schema } from "./document.js";

/** Parameters of an operation as the schema of one object, so that they can be validated like a body. */
export const parametersSchema = (parameters: readonly Parameter[] = []): Schema => ({
  type: "object",
  required: parameters.filter(({ required }) => required).map(({ name }) => name),
  properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
});
