import { dropped, placesIn, replaced } from "../spec-file.js";
import { following, type Rule } from "./rule.js";

const sources = ["page", "platform", "sibling", "inferred"];
const everywhere = /\.yaml$/;

/** Faults of where a statement comes from. */
export const provenanceRules: Rule[] = [
  {
    class: "provenance",
    name: "other",
    files: everywhere,
    *faultsIn(file) {
      for (const { path, value } of placesIn(file.value)) {
        const isSource =
          path.at(-1) === "x-source" || path.at(-2) === "x-keyword-source" || path.at(-1) === "source";
        if (isSource && typeof value === "string" && sources.includes(value)) {
          yield replaced(file, path, value, following(sources, value));
        }
      }
    },
  },
  {
    class: "provenance",
    name: "dropped",
    files: everywhere,
    *faultsIn(file) {
      for (const { path } of placesIn(file.value)) {
        if (/^x-(keyword-)?source$/.test(String(path.at(-1)))) {
          yield dropped(file, path, path.at(-1));
        }
      }
    },
  },
];
