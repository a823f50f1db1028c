import { parse } from "yaml";
import { sign } from "../../../src/signature/sign.js";
import { dropped, type Fault, type Path, placesIn, replaced, type SpecFile } from "../spec-file.js";
import { following, isRecord, otherText, type Rule } from "./rule.js";

const other = (value: unknown) =>
  typeof value === "number"
    ? value + 1
    : typeof value === "string"
      ? otherText(value)
      : typeof value === "boolean"
        ? !value
        : undefined;

const isSignature = (path: Path) => path.at(-1) === "signature";

/** The values of an example. */
function* valuesOf(file: SpecFile): Generator<{ path: Path; value: unknown }> {
  for (const place of placesIn(file.value)) {
    if (place.path[0] === "value") {
      yield place;
    }
  }
}

/** The same fault, signed as its sender would sign it: no wrong signature gives it away. */
function signedAgain(file: SpecFile, path: Path, fault: Fault): Fault | undefined {
  const at = [["general", "signature"], ["signature"]].find((place) => signatureAt(file.value, place));
  if (at === undefined || isSignature(path)) {
    return undefined;
  }
  return {
    at: fault.at,
    change: `${fault.change}, signed again`,
    async text() {
      const text = await fault.text();
      const { value } = parse(text);
      const before = signatureAt({ value }, at);
      return before === undefined ? text : text.replace(before, await sign(value, "secret"));
    },
  };
}

function signatureAt(example: unknown, at: string[]): string | undefined {
  const found = ["value", ...at].reduce<unknown>(
    (node, name) => (isRecord(node) ? node[name] : undefined),
    example,
  );
  return typeof found === "string" ? found : undefined;
}

/** Faults of the examples: in their values, and where they stand. */
export const exampleRules: Rule[] = [
  {
    class: "examples",
    name: "value",
    files: /^examples\//,
    *faultsIn(file) {
      for (const { path, value } of valuesOf(file)) {
        const changed = other(value);
        if (changed !== undefined) {
          yield replaced(file, path, value, changed);
        }
      }
    },
  },
  {
    class: "examples",
    name: "value-signed-again",
    files: /^examples\//,
    *faultsIn(file) {
      for (const { path, value } of valuesOf(file)) {
        const changed = other(value);
        const fault =
          changed === undefined ? undefined : signedAgain(file, path, replaced(file, path, value, changed));
        if (fault) {
          yield fault;
        }
      }
    },
  },
  {
    class: "examples",
    name: "dropped",
    files: /^examples\//,
    *faultsIn(file) {
      for (const { path, value } of valuesOf(file)) {
        if (path.length > 1) {
          const fault = dropped(file, path, path.at(-1));
          yield signedAgain(file, path, fault) ?? fault;
        }
        if (Array.isArray(value) && value.length > 0) {
          const fault = dropped(file, [...path, value.length - 1], "its last entry");
          yield { ...(signedAgain(file, path, fault) ?? fault), at: `/${path.join("/")}/last` };
        }
      }
    },
  },
  {
    class: "examples",
    name: "entry",
    files: /^(paths|webhooks|responses)\//,
    *faultsIn(file) {
      for (const { path, value } of placesIn(file.value)) {
        if (path.at(-1) === "examples" && isRecord(value)) {
          for (const name of Object.keys(value)) {
            yield dropped(file, [...path, name], name);
          }
        }
      }
    },
  },
  {
    class: "examples",
    name: "other-entry",
    files: /^(paths|webhooks|responses)\//,
    *faultsIn(file) {
      for (const { path, value } of placesIn(file.value)) {
        if (path.at(-1) === "examples" && isRecord(value)) {
          const refs = Object.values(value).map((entry) => (entry as { $ref: string }).$ref);
          for (const [name, entry] of Object.entries(value)) {
            const { $ref } = entry as { $ref: string };
            const next = following(refs, $ref);
            if (next !== $ref) {
              yield replaced(file, [...path, name, "$ref"], $ref, next);
            }
          }
        }
      }
    },
  },
  {
    class: "examples",
    name: "of-schema",
    files: /^(schemas|parameters|paths)\//,
    *faultsIn(file) {
      for (const { path, value } of placesIn(file.value)) {
        const isExample =
          path.at(-1) === "example" || (path.at(-2) === "examples" && typeof path.at(-1) === "number");
        const changed = other(value);
        if (isExample && changed !== undefined && path.at(-2) !== "properties") {
          yield replaced(file, path, value, changed);
        }
      }
    },
  },
];
