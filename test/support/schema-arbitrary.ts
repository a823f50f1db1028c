import { contract } from "./contract.js";
import fc from "./property.js";

type Schema = Record<string, unknown> & {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema | boolean>;
  required?: string[];
  not?: Schema;
};

/**
 * Values of a schema of the contract: what is mandatory, and any of what is optional. Formats come from the
 * schema's examples. It knows the keywords that the contract uses, and throws at others.
 */
export function schemaArbitrary(schema: object): fc.Arbitrary<unknown> {
  return arbitrary(schema as Schema);
}

function arbitrary(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace("#/components/schemas/", "");
    return arbitrary(contract.components.schemas[name] as Schema);
  }
  const choice = (schema.oneOf ?? schema.anyOf) as Schema[] | undefined;
  if (choice) {
    return fc.oneof(...choice.map(arbitrary));
  }
  if (schema.enum !== undefined || schema.const !== undefined) {
    return fc.constantFrom(...((schema.enum as unknown[] | undefined) ?? [schema.const]));
  }
  const types = [schema.type ?? []].flat();
  return types.length === 0
    ? fc.constantFrom(...((schema.examples as unknown[] | undefined) ?? [null]))
    : fc.oneof(...types.map((type) => ofType(type, schema)));
}

function ofType(type: string, schema: Schema): fc.Arbitrary<unknown> {
  const {
    minimum = 0,
    maximum = 2 ** 53 - 1,
    minLength = 0,
    maxLength = 40,
  } = schema as Record<string, number>;
  switch (type) {
    case "object":
      return objects(schema);
    case "array":
      return schema.maxItems === 0
        ? fc.constant([])
        : fc.array(arbitrary((schema.items ?? {}) as Schema), { minLength: 1, maxLength: 3 });
    case "string":
      return texts(schema, minLength, Math.min(maxLength, 40));
    case "integer":
      return fc.integer({ min: minimum, max: maximum });
    case "number":
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      throw new Error(`No values are known of the type ${type}.`);
  }
}

function texts(schema: Schema, minLength: number, maxLength: number): fc.Arbitrary<string> {
  if (schema.format !== undefined) {
    return fc.constantFrom(...(schema.examples as string[]));
  }
  return typeof schema.pattern === "string"
    ? fc
        .stringMatching(new RegExp(schema.pattern, "u"), { size: "small" })
        .filter((text) => text.length <= 255)
    : fc.string({ minLength, maxLength });
}

function objects({
  properties = {},
  required = [],
  not,
  additionalProperties,
}: Schema): fc.Arbitrary<object> {
  const known = Object.entries(properties).flatMap(([name, schema]) =>
    typeof schema === "boolean" ? [] : [[name, arbitrary(schema)] as const],
  );
  const record = fc.record(Object.fromEntries(known), { requiredKeys: required as never[] });
  const further =
    typeof additionalProperties === "object" && additionalProperties !== null
      ? fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), arbitrary(additionalProperties as Schema))
      : fc.constant({});
  const objects = fc.tuple(record, further).map(([fields, others]) => ({ ...others, ...fields }));
  return not ? objects.map((value) => withNeeded(value)) : objects;

  /** `not: { properties: { a: { not: {} }, b: { not: {} } } }` forbids that both are missing: the first is put there. */
  function withNeeded(value: object): object {
    const missing = neededIn(not as Schema).filter((names) => !names.some((name) => name in value));
    const fields = missing.map(([name = ""]) => [
      name,
      ...fc.sample(arbitrary(properties[name] as Schema), { numRuns: 1, seed: 1 }),
    ]);
    return { ...value, ...Object.fromEntries(fields) };
  }
}

function neededIn(not: Schema): string[][] {
  return ((not.anyOf as Schema[] | undefined) ?? [not]).flatMap(({ properties = {} }) => {
    const names = Object.keys(properties).filter((name) => isNothing(properties[name] as Schema));
    return names.length === 0 ? [] : [names];
  });
}

const isNothing = ({ not }: Schema) => not !== undefined && Object.keys(not).length === 0;
