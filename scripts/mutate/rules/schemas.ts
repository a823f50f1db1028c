import { added, dropped, type Path, placesIn, replaced } from "../spec-file.js";
import { isRecord, isSchemaPlace, otherText, type Rule, withSchemas } from "./rule.js";

type Place = { path: Path; value: unknown };

/** A rule for what stands under a keyword of a schema. */
const atKeyword = (
  rule: Omit<Rule, "files" | "faultsIn">,
  is: RegExp,
  faults: (place: Place, file: Parameters<Rule["faultsIn"]>[0]) => Iterable<ReturnType<typeof dropped>>,
): Rule => ({
  ...rule,
  files: withSchemas,
  *faultsIn(file) {
    for (const place of placesIn(file.value)) {
      const keyword = String(place.path.at(-1));
      // A property may have a keyword's name.
      if (is.test(keyword) && place.path.at(-2) !== "properties" && isSchemaPlace(place.path)) {
        yield* faults(place, file);
      }
    }
  },
});

const limit =
  /^(minimum|maximum|exclusiveMinimum|exclusiveMaximum|(min|max)(Length|Items|Properties)|multipleOf)$/;

/** Faults of what a schema requires, limits and allows. */
export const schemaRules: Rule[] = [
  atKeyword({ class: "required-dropped", name: "name" }, /^required$/, function* ({ path, value }, file) {
    if (Array.isArray(value)) {
      for (const [index, name] of value.entries()) {
        yield { ...dropped(file, [...path, index], name), at: `/${path.join("/")}/${name}` };
      }
    }
  }),
  atKeyword(
    { class: "required-dropped", name: "parameter" },
    /^required$/,
    function* ({ path, value }, file) {
      if (value === true) {
        yield replaced(file, path, true, false);
      }
    },
  ),
  atKeyword({ class: "required-added", name: "name" }, /^properties$/, function* ({ path, value }, file) {
    const parent = path.slice(0, -1);
    const schema = parent.reduce<unknown>(
      (node, name) => (node as Record<string, unknown>)[name],
      file.value,
    );
    const required = isRecord(schema) && Array.isArray(schema.required) ? schema.required : [];
    for (const name of Object.keys(value as object)) {
      if (!required.includes(name)) {
        yield added(file, [...parent, "required"], name);
      }
    }
  }),
  atKeyword({ class: "required-added", name: "parameter" }, /^in$/, function* ({ path }, file) {
    const parent = path.slice(0, -1);
    const parameter = parent.reduce<unknown>(
      (node, name) => (node as Record<string, unknown>)[name],
      file.value,
    );
    if (isRecord(parameter) && !parameter.required) {
      yield replaced(file, [...parent, "required"], false, true);
    }
  }),
  atKeyword({ class: "limits", name: "by-one" }, limit, function* ({ path, value }, file) {
    if (typeof value === "number") {
      const ones = [value + 1, value - 1].filter(
        // The first is for limits beyond what a number holds exactly.
        (other) => other !== value && (other >= 0 || !/Length|Items|Properties/.test(String(path.at(-1)))),
      );
      for (const other of ones) {
        const fault = replaced(file, path, value, other);
        yield { ...fault, at: `${fault.at}/${other}` };
      }
    }
  }),
  atKeyword({ class: "values", name: "const" }, /^const$/, function* ({ path, value }, file) {
    yield replaced(file, path, value, typeof value === "number" ? value + 1 : otherText(String(value)));
  }),
  atKeyword({ class: "values", name: "enum" }, /^enum$/, function* ({ path, value }, file) {
    if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) {
        if (value.length > 1) {
          yield dropped(file, [...path, index], entry);
        }
      }
      const last = value.at(-1);
      yield added(file, path, typeof last === "number" ? last + 1 : otherText(String(last)));
    }
  }),
  {
    class: "values",
    name: "known",
    files: /^(schemas|parameters|paths)\/(?!ResponseCode|PayoutBankId|PayoutRegionId)/,
    *faultsIn(file) {
      for (const { path, value } of placesIn(file.value)) {
        if (path.at(-1) === "x-values" && Array.isArray(value)) {
          for (const [index, entry] of value.entries()) {
            yield {
              ...dropped(file, [...path, index], entry.value),
              at: `/${path.join("/")}/${entry.value}`,
            };
            yield replaced(file, [...path, index, "value"], entry.value, otherText(String(entry.value)));
          }
        }
      }
    },
  },
  atKeyword({ class: "patterns", name: "other" }, /^pattern$/, function* ({ path, value }, file) {
    if (typeof value === "string") {
      for (const [how, pattern] of otherPatterns(value)) {
        const fault = replaced(file, path, value, pattern);
        yield { ...fault, at: `${fault.at}/${how}` };
      }
    }
  }),
  atKeyword({ class: "patterns", name: "dropped" }, /^pattern$/, function* ({ path, value }, file) {
    if (typeof value === "string") {
      yield dropped(file, path, value);
    }
  }),
  atKeyword({ class: "types", name: "type" }, /^type$/, function* ({ path, value }, file) {
    const other: Record<string, string> = {
      string: "integer",
      integer: "string",
      number: "integer",
      boolean: "string",
      object: "array",
      array: "object",
    };
    if (typeof value === "string" && other[value]) {
      yield replaced(file, path, value, other[value]);
      if (value === "integer") {
        const fault = replaced(file, path, value, "number");
        yield { ...fault, at: `${fault.at}/number` };
      }
    }
  }),
  atKeyword({ class: "types", name: "null" }, /^type$/, function* ({ path, value }, file) {
    const types = Array.isArray(value) ? value : [value];
    if (types.includes("null")) {
      const others = types.filter((type) => type !== "null");
      if (others.length > 0) {
        yield replaced(file, path, value, others.length === 1 ? others[0] : others);
      }
    } else if (path.length > 1) {
      yield replaced(file, path, value, [...types, "null"]);
    }
  }),
  atKeyword({ class: "types", name: "one-of-types" }, /^type$/, function* ({ path, value }, file) {
    if (Array.isArray(value)) {
      for (const [index, type] of value.entries()) {
        if (type !== "null") {
          yield dropped(file, [...path, index], type);
        }
      }
    }
  }),
  atKeyword({ class: "types", name: "choice" }, /^(anyOf|oneOf|allOf)$/, function* ({ path, value }, file) {
    for (const [index, choice] of (value as unknown[]).entries()) {
      yield dropped(file, [...path, index], choice);
    }
  }),
  atKeyword(
    { class: "types", name: "keyword" },
    /^(format|not|additionalProperties|if|then|uniqueItems)$/,
    function* ({ path, value }, file) {
      yield typeof value === "boolean" ? replaced(file, path, value, !value) : dropped(file, path, value);
    },
  ),
];

/** Patterns with one fault, each with what the fault is. */
function* otherPatterns(pattern: string): Generator<[how: string, pattern: string]> {
  const ways: [how: string, from: RegExp, to: (match: string) => string][] = [
    ["open-start", /^\^/, () => ""],
    ["open-end", /(?<!\\)\$(?=$)/, () => ""],
    ["one-more", /(?<=[{,])\d+(?=\})/, (count) => String(Number(count) + 1)],
    ["one-fewer", /(?<=[{,])\d+(?=\})/, (count) => String(Number(count) - 1)],
    ["from-one-more", /(?<=\{)\d+(?=,\d)/, (count) => String(Number(count) + 1)],
    ["wider-digits", /0-9(?=[^{}]*\])/, () => "0-9a-z"],
    ["any-word-character", /\\d/, () => "\\w"],
    ["wider-letters", /A-Z(?!a-z)/, () => "A-Za-z"],
    ["narrower-digits", /0-9/, () => "0-8"],
    ["narrower-first-digit", /1-9/, () => "1-8"],
    ["plus-star", /(?<=[\])])\+/, () => "*"],
    ["one-alternative-fewer", /\|[^|()[\]]+/, () => ""],
    ["sign-dropped", /(?<!\\)\\[.+/-](?!\])/, () => ""],
  ];
  const seen = new Set([pattern]);
  for (const [how, from, to] of ways) {
    const other = pattern.replace(from, to);
    if (!seen.has(other) && isPattern(other)) {
      seen.add(other);
      yield [how, other];
    }
  }
}

function isPattern(text: string): boolean {
  try {
    return text !== "" && Boolean(new RegExp(text, "u"));
  } catch {
    return false;
  }
}
