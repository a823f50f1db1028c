import { figures, placeholder } from "../../redocly/figures/figures.js";
import { placesIn, replaced, type SpecFile } from "../spec-file.js";
import { otherNumbers, withNextNumber } from "./numbers.js";
import { following, type Rule } from "./rule.js";

/** Where prose stands that readers see. Errata, steps and examples have rules of their own. */
const yamlProse = /^(?!examples\/|flows\/|errata\.yaml|figures\.yaml|signatures\/).*\.yaml$/;
const guides = /^guides\/(?!errata\.md).*\.md$/;

const proseKeys = new Set(["description", "summary", "title", "x-message", "advice"]);

/** The texts of a file, each with how to write the file with another one. */
function* textsOf(file: SpecFile) {
  if (file.value === undefined) {
    yield {
      at: "",
      text: file.source,
      withText: (other: string) => ({ at: "", change: "", text: () => other }),
    };
    return;
  }
  for (const { path, value } of placesIn(file.value)) {
    if (typeof value === "string" && proseKeys.has(String(path.at(-1))) && path.at(-2) !== "properties") {
      yield {
        at: `/${path.join("/")}`,
        text: value,
        withText: (other: string) => replaced(file, path, value, other),
      };
    }
  }
}

const numberRule = (name: string, files: RegExp): Rule => ({
  class: "prose-figures",
  name,
  files,
  *faultsIn(file) {
    for (const { at: place, text, withText } of textsOf(file)) {
      for (const { at, from, to, text: other } of otherNumbers(text)) {
        yield { ...withText(other), at: `${place}/${at}`, change: `${place} ${from} → ${to}` };
      }
    }
  },
});

/** Other texts for a placeholder; none for one that is not known, which is an error anyway. */
const placeholderRule = (name: string, other: (mark: string, text: string) => string): Rule => ({
  class: "prose-figures",
  name,
  files: new RegExp(`${yamlProse.source}|${guides.source}`),
  *faultsIn(file) {
    const known = figures();
    for (const { at, text, withText } of textsOf(file)) {
      for (const [index, match] of [...text.matchAll(placeholder)].entries()) {
        const [mark, figure = "", format] = match;
        const to = other(mark, known.text(figure, format));
        const whole = text.slice(0, match.index) + to + text.slice(match.index + mark.length);
        yield { ...withText(whole), at: `${at}/${mark}/${index + 1}`, change: `${at} ${mark} → ${to}` };
      }
    }
  },
});

/** Placeholders that stand for something else, to put in another one's place. */
const others = [
  "{{SaleAmount.maximum}}",
  "{{PayoutAmount.minimum}}",
  "{{status.wait}}",
  "{{callbacks.attempts}}",
  "{{data-api.token:digits}}",
];

/** Faults of the figures in prose. */
export const proseRules: Rule[] = [
  numberRule("number-in-guide", guides),
  numberRule("number-in-description", yamlProse),
  placeholderRule("figure-written-wrong", (_, text) => withNextNumber(text)),
  placeholderRule("figure-of-another", (mark) => following(others, mark)),
  {
    class: "prose-figures",
    name: "row",
    files: guides,
    *faultsIn({ source }) {
      const lines = source.split("\n");
      for (const [index, line] of lines.entries()) {
        const isRow =
          line.startsWith("| ") && !line.startsWith("| ---") && !lines[index + 1]?.startsWith("| ---");
        if (isRow || /^<!-- (table|flow)/.test(line)) {
          yield {
            at: `/${index + 1}`,
            change: `without line ${index + 1}: ${line.slice(0, 90)}`,
            text: () => lines.filter((_, other) => other !== index).join("\n"),
          };
        }
      }
    },
  },
  {
    class: "prose-figures",
    name: "figure",
    files: /^figures\.yaml$/,
    *faultsIn(file) {
      for (const { path, value } of placesIn(file.value)) {
        if (path.at(-1) === "value" && typeof value === "number") {
          yield replaced(file, path, value, value + 1);
        }
        if (path.at(-1) === "unit" && typeof value === "string") {
          yield replaced(file, path, value, following(["ms", "s", "min", "h", "d"], value));
        }
      }
    },
  },
];
