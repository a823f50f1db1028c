import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { at, text } from "./contract.js";
import type { MediaType } from "./operations.js";
import { places } from "./places.js";

interface Parameter {
  name: string;
  in: "query" | "path";
  required?: boolean;
  schema: Record<string, unknown>;
  example: string | number | boolean;
}

/** An operation of the control API, with every `$ref` of a response followed. */
export interface ControlCall {
  id: string;
  method: string;
  path: string;
  security: object[] | undefined;
  parameters: Parameter[];
  requestBody: { required: boolean; content: { "application/json": MediaType } } | undefined;
  answers: [status: number, mediaType: MediaType | undefined][];
}

type Json = Record<string, unknown>;

/** The published description of the sandbox's control API. */
export const controlApi = JSON.parse(text("generated/openapi/sandbox.json")) as {
  servers: { url: string }[];
  security: object[];
  paths: Record<string, Record<string, Json>>;
  components: Record<"schemas" | "responses" | "securitySchemes", Record<string, Json>> & {
    examples: Record<string, { value: unknown }>;
  };
};

const followed = (response: Json): Json =>
  typeof response.$ref === "string" ? (at(controlApi, response.$ref.slice(1)) as Json) : response;

/** All its operations, in the order of the description. */
export const controlCalls = Object.entries(controlApi.paths).flatMap(([path, item]) =>
  Object.entries(item).map(
    ([method, operation]): ControlCall => ({
      id: String(operation.operationId),
      method: method.toUpperCase(),
      path,
      security: operation.security as object[] | undefined,
      parameters: (operation.parameters ?? []) as Parameter[],
      requestBody: operation.requestBody as ControlCall["requestBody"],
      answers: Object.entries(operation.responses as Record<string, Json>).map(([status, response]) => [
        Number(status),
        (followed(response).content as Record<string, MediaType> | undefined)?.["application/json"],
      ]),
    }),
  ),
);

/** The examples that a media type names: what each says. */
export const examplesOf = (mediaType: MediaType | undefined): [name: string, value: unknown][] =>
  Object.entries(mediaType?.examples ?? {}).map(([name, { $ref }]) => [
    name,
    (at(controlApi, $ref.slice(1)) as { value: unknown } | undefined)?.value,
  ]);

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
ajv.addSchema({ $id: "control-api", components: { schemas: controlApi.components.schemas } });

/** Every place where a value breaks a schema of the description, by an Ajv of the tests' own. */
export function controlFailures(schema: object, value: unknown): string[] {
  const validate = ajv.compile(
    JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"control-api#/')),
  );
  return validate(value) ? [] : places(validate.errors ?? []);
}

/**
 * Every field of a value that a schema of the description does not describe: `/payments/0/colour`. Answers are open,
 * so that a client of today takes those of tomorrow; what the sandbox sends should be described all the same.
 */
export function undescribed(schema: Json, value: unknown, place = ""): string[] {
  if (typeof schema.$ref === "string") {
    return undescribed(at(controlApi, schema.$ref.slice(1)) as Json, value, place);
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      undescribed((schema.items ?? {}) as Json, item, `${place}/${index}`),
    );
  }
  if (typeof value !== "object" || value === null || schema.additionalProperties === true) {
    return [];
  }
  const { properties = {}, additionalProperties: others } = schema as {
    properties?: Record<string, Json>;
    additionalProperties?: Json | false;
  };
  return Object.entries(value).flatMap(([name, member]) => {
    const described = properties[name] ?? (others || undefined);
    return described === undefined
      ? [`${place}/${name}`]
      : undescribed(described, member, `${place}/${name}`);
  });
}
