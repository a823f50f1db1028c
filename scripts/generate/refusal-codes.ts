import {
  banner,
  type Document,
  operationsOf,
  type RefusalCodes,
  type Schema,
  schemaNamed,
} from "./document.js";

/**
 * With which code and status a request is refused that breaks a rule of the contract: the `x-refusal-codes` of
 * its fields, and the statuses of the examples of refusals.
 */
export function refusalCodes(document: Document): Record<string, string> {
  const { unreadable, required, otherwise } =
    schemaNamed(document, "RequestRejected")["x-refusal-codes"] ?? {};
  const codes = { unreadable, required, otherwise, fields: sorted(fieldsOf(document)) };
  assertKnown(document, codes);
  return {
    "refusal-codes.js": [
      banner,
      `export const refusalCodes = ${JSON.stringify(codes, null, 2)};\n`,
      `export const refusalStatuses = ${JSON.stringify(sorted(statusesOf(document)), null, 2)};\n`,
    ].join(""),
    "refusal-codes.d.ts": banner + declarations,
  };
}

/** What is answered is told with the platform's message, so each code must have one. */
function assertKnown(document: Document, codes: object): void {
  const known = new Set(schemaNamed(document, "ResponseCode")["x-values"]?.map(({ value }) => value));
  JSON.stringify(codes, (_, value) => {
    if (typeof value === "string" && !known.has(value)) {
      throw new Error(`x-refusal-codes has the code ${value}, which ResponseCode does not have.`);
    }
    return value;
  });
}

/** The codes of every field of a request, by its path with dots. */
function fieldsOf(document: Document): Map<string, RefusalCodes> {
  const fields = new Map<string, RefusalCodes>();
  for (const { parameters = [], requestBody } of Object.values(operationsOf(document))) {
    for (const { name, schema } of parameters) {
      walk(schema, name);
    }
    walk(requestBody?.content["application/json"]?.schema ?? {}, "");
  }
  return fields;

  function walk(schema: Schema, path: string): void {
    const { $ref, ...own } = schema;
    const whole: Schema = $ref ? { ...schemaNamed(document, $ref.replace(/^.*\//, "")), ...own } : own;
    const codes = whole["x-refusal-codes"];
    if (codes) {
      note(path, codes);
    }
    for (const [name, property] of Object.entries(whole.properties ?? {})) {
      walk(property, path === "" ? name : `${path}.${name}`);
    }
  }

  /** A field is refused with the same code wherever it stands: the requests share their fields. */
  function note(path: string, codes: RefusalCodes): void {
    const before = JSON.stringify(fields.get(path) ?? codes);
    if (before !== JSON.stringify(codes)) {
      throw new Error(
        `Two requests give ${path} different x-refusal-codes: ${before}, ${JSON.stringify(codes)}.`,
      );
    }
    fields.set(path, codes);
  }
}

/** The HTTP status that the contract's examples show for a code. */
function statusesOf(document: Document): Map<string, number> {
  const statuses = new Map<string, number>();
  for (const { responses } of Object.values(operationsOf(document))) {
    for (const [status, response] of Object.entries(responses)) {
      const whole = document.components.responses[response.$ref?.replace(/^.*\//, "") ?? ""] ?? response;
      const { examples = {} } = whole.content?.["application/json"] ?? {};
      for (const { $ref } of Number(status) < 400 ? [] : Object.values(examples)) {
        const { code } = Object(document.components.examples[$ref.replace(/^.*\//, "")]?.value);
        if (typeof code === "string") {
          note(code, Number(status));
        }
      }
    }
  }
  return statuses;

  function note(code: string, status: number): void {
    if ((statuses.get(code) ?? status) !== status) {
      throw new Error(`The examples show code ${code} with status ${statuses.get(code)} and ${status}.`);
    }
    statuses.set(code, status);
  }
}

const sorted = <T>(entries: Map<string, T>) =>
  Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));

const declarations = `
/** The codes that broken rules of a field are answered with. */
export interface FieldRefusalCodes {
  /** When the field is missing. */
  readonly required?: string;
  /** When its value is well-formed, but none that the platform knows. */
  readonly unknown?: string;
  /** When anything else is wrong with it. */
  readonly otherwise?: string;
  /** By a keyword of its schema. */
  readonly [keyword: string]: string | undefined;
}

/** The code for what is wrong with a request: that of the field, or else the general one. Inferred. */
export declare const refusalCodes: {
  /** When the body cannot be read. */
  readonly unreadable: string;
  readonly required: string;
  readonly otherwise: string;
  /** By the path of the field, with dots. */
  readonly fields: { readonly [path: string]: FieldRefusalCodes | undefined };
};

/** The HTTP status that the contract's examples show for a code. */
export declare const refusalStatuses: { readonly [code: string]: 400 | 403 | 404 | 422 | 500 | undefined };
`;
