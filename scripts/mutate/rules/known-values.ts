import { dropped, placesIn, replaced, type SpecFile, swapped } from "../spec-file.js";
import { isRecord, otherText, type Rule } from "./rule.js";

interface Entry {
  index: number;
  list: (string | number)[];
  value: string | number;
  next?: Record<string, unknown> | undefined;
  entry: Record<string, unknown>;
}

function* entriesOf(file: SpecFile): Generator<Entry> {
  for (const { path, value } of placesIn(file.value)) {
    if (path.at(-1) === "x-values" && Array.isArray(value)) {
      for (const [index, entry] of value.entries()) {
        yield { index, list: [...path], value: entry.value, entry, next: value[index + 1] };
      }
    }
  }
}

/** Lets an entry and the next one change the texts of one name. */
function* swappedTexts(file: SpecFile, name: string) {
  for (const { index, list, value, entry, next } of entriesOf(file)) {
    if (
      isRecord(next) &&
      entry[name] !== undefined &&
      next[name] !== undefined &&
      entry[name] !== next[name]
    ) {
      const fault = swapped(
        file,
        [...list, index, name],
        [...list, index + 1, name],
        `${name} of ${value} ↔ ${next.value}`,
      );
      yield { ...fault, at: `/${list.join("/")}/${value}/${name}` };
    }
  }
}

function* otherValues(file: SpecFile) {
  for (const { index, list, value } of entriesOf(file)) {
    const at = `/${list.join("/")}/${value}`;
    yield { ...dropped(file, [...list, index], value), at: `${at}/dropped` };
    const other = typeof value === "number" ? value + 1 : otherText(value);
    yield { ...replaced(file, [...list, index, "value"], value, other), at: `${at}/value` };
  }
}

const bankFiles = /^schemas\/(PayoutBankId|PayoutRegionId)\.yaml$/;

/** Faults of what is known of statuses, response codes, banks and regions. */
export const knownValueRules: Rule[] = [
  {
    class: "codes",
    name: "finality",
    files: /^schemas\//,
    *faultsIn(file) {
      for (const { index, list, value, entry } of entriesOf(file)) {
        if (typeof entry.final === "boolean") {
          const fault = replaced(file, [...list, index, "final"], entry.final, !entry.final);
          yield {
            ...fault,
            at: `/${list.join("/")}/${value}/final`,
            change: `${value}: final → ${!entry.final}`,
          };
        }
      }
    },
  },
  { class: "codes", name: "code", files: /^schemas\/ResponseCode\.yaml$/, faultsIn: otherValues },
  ...["message", "group", "advice", "refuses", "description"].map(
    (name): Rule => ({
      class: "codes",
      name,
      files: /^schemas\/(?!PayoutBankId|PayoutRegionId)/,
      faultsIn: (file) => swappedTexts(file, name),
    }),
  ),
  {
    class: "codes",
    name: "refuses-dropped",
    files: /^schemas\/ResponseCode\.yaml$/,
    *faultsIn(file) {
      for (const { index, list, value, entry } of entriesOf(file)) {
        if (entry.refuses !== undefined) {
          const fault = dropped(file, [...list, index, "refuses"], `refuses of ${value}`);
          yield { ...fault, at: `/${list.join("/")}/${value}/refuses` };
        }
      }
    },
  },
  { class: "banks-regions", name: "id", files: bankFiles, faultsIn: otherValues },
  ...["name", "name_zh"].map(
    (name): Rule => ({
      class: "banks-regions",
      name,
      files: bankFiles,
      faultsIn: (file) => swappedTexts(file, name),
    }),
  ),
  {
    class: "banks-regions",
    name: "spelling",
    files: bankFiles,
    *faultsIn(file) {
      for (const { index, list, value, entry } of entriesOf(file)) {
        const fault = replaced(file, [...list, index, "name"], entry.name, otherText(String(entry.name)));
        yield { ...fault, at: `/${list.join("/")}/${value}/spelling` };
      }
    },
  },
];
