import { dropped, replaced, type SpecFile, swapped } from "../spec-file.js";
import { otherNumbers } from "./numbers.js";
import { otherText, type Rule } from "./rule.js";

type Erratum = Record<string, unknown> & { id: string };
const errata = (file: SpecFile) => (Array.isArray(file.value) ? (file.value as Erratum[]) : []);
const files = /^errata\.yaml$/;
const texts = ["title", "where", "says", "does", "why"];

/** Faults of the list of what is wrong on the method page. */
export const errataRules: Rule[] = [
  {
    class: "errata",
    name: "erratum",
    files,
    *faultsIn(file) {
      for (const [index, { id }] of errata(file).entries()) {
        yield { ...dropped(file, [index], id), at: `/${id}` };
      }
    },
  },
  {
    class: "errata",
    name: "id",
    files,
    *faultsIn(file) {
      for (const [index, { id }] of errata(file).entries()) {
        yield { ...replaced(file, [index, "id"], id, otherText(id)), at: `/${id}/id` };
      }
    },
  },
  {
    class: "errata",
    name: "text-of-another",
    files,
    *faultsIn(file) {
      for (const [index, entry] of errata(file).entries()) {
        const next = errata(file)[index + 1];
        for (const name of texts) {
          if (next && entry[name] !== next[name]) {
            const fault = swapped(
              file,
              [index, name],
              [index + 1, name],
              `${name} of ${entry.id} ↔ ${next.id}`,
            );
            yield { ...fault, at: `/${entry.id}/${name}` };
          }
        }
      }
    },
  },
  {
    class: "errata",
    name: "number",
    files,
    *faultsIn(file) {
      for (const [index, entry] of errata(file).entries()) {
        for (const name of texts) {
          for (const { at, from, to, text } of otherNumbers(String(entry[name] ?? ""))) {
            const fault = replaced(file, [index, name], entry[name], text);
            yield {
              ...fault,
              at: `/${entry.id}/${name}/${at}`,
              change: `${name} of ${entry.id}: ${from} → ${to}`,
            };
          }
        }
      }
    },
  },
];
