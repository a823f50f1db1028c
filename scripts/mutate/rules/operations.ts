import { dropped, type Path, placesIn, renamed, replaced, type SpecFile } from "../spec-file.js";
import { following, isRecord, otherText, type Rule } from "./rule.js";

const operations = /^(paths|webhooks)\//;
const indexes = /^[a-z-]+\.yaml$/;

/** The maps of a name, with their entries. */
function* entriesOf(
  file: SpecFile,
  name: RegExp,
): Generator<{ path: Path; entries: Record<string, unknown> }> {
  for (const { path, value } of placesIn(file.value)) {
    if (name.test(String(path.at(-1))) && isRecord(value)) {
      yield { path, entries: value };
    }
  }
}

/** Lets each reference to a file of a folder refer to the next one that the same file refers to. */
const otherReference = (of: Pick<Rule, "class" | "name">, files: RegExp, folder: string): Rule => ({
  ...of,
  files,
  *faultsIn(file) {
    const all = [...placesIn(file.value)].filter(
      ({ path, value }) =>
        path.at(-1) === "$ref" && typeof value === "string" && value.includes(`${folder}/`),
    );
    const targets = [...new Set(all.map(({ value }) => value as string))];
    for (const { path, value } of all) {
      const other = following(targets, value as string);
      if (other !== value) {
        yield replaced(file, path, value, other);
      }
    }
  },
});

/** Faults of what is called, where, how, and of the answers that are documented. */
export const operationRules: Rule[] = [
  {
    class: "statuses",
    name: "status",
    files: operations,
    *faultsIn(file) {
      for (const { path, entries } of entriesOf(file, /^responses$/)) {
        for (const status of Object.keys(entries)) {
          yield dropped(file, [...path, status], status);
          const other = [1, 2, 3]
            .map((more) => String(Number(status) + more))
            .find((one) => !(one in entries));
          if (other !== undefined) {
            const fault = renamed(file, [...path, status], other);
            yield { ...fault, at: `${fault.at}/${other}` };
          }
        }
      }
    },
  },
  otherReference({ class: "statuses", name: "answer" }, operations, "responses"),
  otherReference({ class: "statuses", name: "link" }, operations, "links"),
  {
    class: "statuses",
    name: "key",
    files: /^[a-z-]+\.yaml$|^(paths|webhooks)\//,
    *faultsIn(file) {
      for (const { path, entries } of entriesOf(file, /^(webhooks|callbacks|links)$/)) {
        for (const key of Object.keys(entries)) {
          yield dropped(file, [...path, key], key);
          const fault = renamed(file, [...path, key], otherText(key));
          yield { ...fault, at: `${fault.at}/${otherText(key)}` };
        }
      }
    },
  },
  {
    class: "paths",
    name: "path",
    files: indexes,
    *faultsIn(file) {
      for (const { path, entries } of entriesOf(file, /^paths$/)) {
        for (const key of Object.keys(entries)) {
          yield dropped(file, [...path, key], key);
          const fault = renamed(file, [...path, key], otherText(key));
          yield { ...fault, at: `${fault.at}/${otherText(key)}` };
        }
      }
    },
  },
  {
    class: "paths",
    name: "server",
    files: indexes,
    *faultsIn(file) {
      for (const { path, value } of placesIn(file.value)) {
        if (path.at(-1) === "url" && path.at(-3) === "servers") {
          yield replaced(file, path, value, otherText(String(value)));
          const host = replaced(file, path, value, String(value).replace("https://", "https://www."));
          yield { ...host, at: `${host.at}/host` };
        }
      }
    },
  },
  {
    class: "paths",
    name: "method",
    files: operations,
    *faultsIn(file) {
      if (isRecord(file.value)) {
        for (const method of Object.keys(file.value).filter((key) => /^(get|post|put)$/.test(key))) {
          yield renamed(file, [method], method === "get" ? "post" : "get");
          yield { ...renamed(file, [method], "put"), at: `/${method}/put` };
        }
      }
    },
  },
  {
    class: "paths",
    name: "parameter",
    files: /^(paths|parameters)\//,
    *faultsIn(file) {
      for (const { path, value } of placesIn(file.value)) {
        if (isRecord(value) && typeof value.name === "string" && typeof value.in === "string") {
          yield replaced(file, [...path, "name"], value.name, otherText(value.name));
          yield replaced(file, [...path, "in"], value.in, "header");
        }
      }
    },
  },
  {
    class: "paths",
    name: "property",
    files: /^schemas\//,
    *faultsIn(file) {
      for (const { path, entries } of entriesOf(file, /^properties$/)) {
        for (const key of Object.keys(entries)) {
          yield renamed(file, [...path, key], otherText(key));
        }
      }
    },
  },
  {
    class: "paths",
    name: "operation",
    files: operations,
    *faultsIn(file) {
      for (const { path, value } of placesIn(file.value)) {
        if (path.at(-1) === "operationId") {
          yield replaced(file, path, value, otherText(String(value)));
        }
        if (path.at(-1) === "x-moves-money") {
          yield replaced(file, path, value, !value);
        }
      }
    },
  },
  otherReference({ class: "paths", name: "body" }, /^(paths|webhooks|responses)\//, "schemas"),
];
