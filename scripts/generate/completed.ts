import { closedNumbers } from "./closed-numbers.js";
import {
  type Callbacks,
  type Document,
  lowerCase,
  methods,
  type Operation,
  operationsOf,
  type Schema,
} from "./document.js";

/**
 * A bundled description as other tools read it best: the description of a schema also at each property that
 * refers to it, the known values of an open set as `x-extensible-enum`, each parameter where it is used and as a
 * field of its operation's form, each callback once, as a webhook, and no property whose schema is `true` or
 * `false`, which Go's tools cannot read.
 */
export function completed(document: Document): Document {
  const { parameters = {}, ...components } = document.components;
  const completedOperation = (operation: Operation): Operation => ({
    ...operation,
    ...(operation.parameters && {
      parameters: operation.parameters.map((parameter) => parameters[referredBy(parameter)] ?? parameter),
    }),
    ...(operation.callbacks && { callbacks: asReferences(operation.callbacks, document.webhooks) }),
  });
  const paths = Object.entries(document.paths).map(([path, item]) => [
    path,
    {
      ...item,
      ...Object.fromEntries(
        methods.map(lowerCase).flatMap((method) => {
          const operation = item[method];
          return operation ? [[method, completedOperation(operation)]] : [];
        }),
      ),
    },
  ]);
  const whole = { ...document, paths: Object.fromEntries(paths) };
  const schemas = Object.entries(components.schemas).map(([name, schema]) => [
    name,
    withFields(schema, whole),
  ]);
  return JSON.parse(
    JSON.stringify(
      { ...whole, components: { ...components, schemas: Object.fromEntries(schemas) } },
      (_, part: unknown) =>
        isSchema(part) ? withKnownValues(withDescriptions(part, components.schemas)) : part,
    ),
  );
}

/** A form whose fields are the parameters of an operation, `x-fields-of`, which so are written once. */
function withFields({ "x-fields-of": operationId, ...schema }: Schema, document: Document): Schema {
  if (operationId === undefined) {
    return schema;
  }
  const { parameters = [] } = operationsOf(document)[String(operationId)] ?? {};
  const fields = parameters.map(({ name, schema: field, description, example, "x-source": source }) => [
    name,
    { ...field, description, ...(example === undefined ? {} : { examples: [example] }), "x-source": source },
  ]);
  return {
    ...schema,
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: { ...Object.fromEntries(fields), ...schema.properties },
  };
}

/** The bundler writes a callback out again at each operation that it follows. */
function asReferences(callbacks: Callbacks, webhooks: Document["webhooks"]): Callbacks {
  return Object.fromEntries(
    Object.entries(callbacks).map(([name, items]) => {
      if (!webhooks[name]) {
        throw new Error(`The contract has a callback ${name}, but no webhook of that name.`);
      }
      const reference = { $ref: `#/webhooks/${name}` };
      return [name, Object.fromEntries(Object.keys(items).map((url) => [url, reference]))];
    }),
  );
}

const isSchema = (part: unknown): part is Schema =>
  typeof part === "object" && part !== null && ("properties" in part || "x-values" in part);

/** Generators print what stands beside a `$ref`, not what it refers to. */
function withDescriptions(schema: Schema, schemas: Record<string, Schema>): Schema {
  if (schema.properties === undefined) {
    return schema;
  }
  const described = Object.entries(schema.properties).map(([name, property]) => {
    if (typeof property === "boolean") {
      return [name, property ? {} : { not: {} }];
    }
    const description = schemas[referredBy(property)]?.description;
    // The first paragraph: a table of values follows in some, and stands at the schema.
    return [
      name,
      typeof description === "string" ? { description: description.split("\n\n")[0], ...property } : property,
    ];
  });
  return { ...schema, properties: Object.fromEntries(described) };
}

function withKnownValues(schema: Schema): Schema {
  const values = schema["x-values"]?.map(({ value }) => value);
  return values === undefined || schema.enum !== undefined || closedNumbers(schema) !== undefined
    ? schema
    : { ...schema, "x-extensible-enum": values };
}

/** `SaleAmount` of `{ $ref: "#/components/schemas/SaleAmount" }`, and nothing of what refers to nothing. */
const referredBy = ({ $ref = "" }: { $ref?: string }) => $ref.slice($ref.lastIndexOf("/") + 1);
