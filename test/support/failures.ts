import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { contract } from "./contract.js";
import { operationNamed } from "./operations.js";
import { places } from "./places.js";

/**
 * The bundle as JSON Schema: an Ajv of the tests' own, which shares nothing with the generated validators.
 */
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);

const { parameters = [] } = operationNamed("openPaymentPage").operation;

ajv.addSchema({
  $id: "contract",
  components: {
    schemas: {
      ...contract.components.schemas,
      // The query of Payment Page as one object, as the widget takes it.
      PaymentPageParameters: {
        type: "object",
        required: parameters.filter(({ required }) => required).map(({ name }) => name),
        properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
      },
    },
  },
});

/** By the schema's text: to compile takes most of the time of a test, and most schemas are asked for often. */
const compiled = new Map<string, ValidateFunction>();

/** Every place where a value breaks a component schema, as `/payment/amount maximum`. */
export const failures = (schema: string, value: unknown): string[] =>
  failuresOf({ $ref: `#/components/schemas/${schema}` }, value);

/** Every place where a value breaks a schema that stands in the bundle. */
export function failuresOf(schema: object, value: unknown): string[] {
  const text = JSON.stringify(schema);
  const validate =
    compiled.get(text) ?? ajv.compile(JSON.parse(text.replaceAll('"$ref":"#/', '"$ref":"contract#/')));
  compiled.set(text, validate);
  return validate(value) ? [] : places(validate.errors ?? []);
}
