import { readdirSync } from "node:fs";
import { dropped, placesIn, replaced } from "../spec-file.js";
import { following, otherText, type Rule } from "./rule.js";

/** Faults of how messages are signed. */
export const signatureRules: Rule[] = [
  {
    class: "signatures",
    name: "scalar",
    files: /^(signatures|security)\//,
    *faultsIn(file) {
      for (const { path, value } of placesIn(file.value)) {
        if (/^(description|url|x-source)$/.test(String(path.at(-1)))) {
          continue;
        }
        if (typeof value === "string") {
          yield replaced(file, path, value, otherText(value));
        } else if (typeof value === "boolean") {
          yield replaced(file, path, value, !value);
        } else if (typeof value === "number") {
          yield replaced(file, path, value, value + 1);
        } else if (Array.isArray(value) && value.length > 1) {
          yield {
            ...dropped(file, [...path, value.length - 1], value.at(-1)),
            at: `/${path.join("/")}/last`,
          };
        }
      }
    },
  },
  {
    class: "signatures",
    name: "reference",
    files: /^(paths|webhooks|responses)\//,
    *faultsIn(file) {
      const signatures = readdirSync("spec/signatures").map((name) => `../signatures/${name}`);
      for (const { path, value } of placesIn(file.value)) {
        if (path.at(-1) === "$ref" && path.at(-2) === "x-signature") {
          yield replaced(file, path, value, following(signatures, value as string));
        }
        if (path.at(-1) === "x-signature") {
          yield dropped(file, path, "x-signature");
        }
      }
    },
  },
  {
    class: "signatures",
    name: "security",
    files: /^paths\//,
    *faultsIn(file) {
      for (const { path, value } of placesIn(file.value)) {
        if (path.at(-1) === "security") {
          yield replaced(file, path, value, []);
          yield { ...dropped(file, path, "security"), at: `/${path.join("/")}/dropped` };
        }
      }
    },
  },
];
