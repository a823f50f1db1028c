import { dropped, type Fault, type Path, placesIn, replaced, type SpecFile, swapped } from "../spec-file.js";
import { otherNumbers } from "./numbers.js";
import { following, isRecord, otherText, type Rule } from "./rule.js";

type Step = Record<string, unknown> & { number: number; id: string };
const flows = /^flows\//;

/** The steps of a flow, also those of its branches, each with where it stands. */
function* stepsOf({ value }: SpecFile): Generator<{ path: Path; step: Step; next: Step | undefined }> {
  for (const { path, value: list } of placesIn(value)) {
    if (Array.isArray(list) && list.every((entry) => isRecord(entry) && "from" in entry)) {
      for (const [index, step] of list.entries()) {
        yield { path: [...path, index], step, next: list[index + 1] };
      }
    }
  }
}

const perStep = (
  name: string,
  faults: (file: SpecFile, path: Path, step: Step, next: Step | undefined) => Iterable<Fault>,
): Rule => ({
  class: "steps",
  name,
  files: flows,
  *faultsIn(file) {
    for (const { path, step, next } of stepsOf(file)) {
      for (const fault of faults(file, path, step, next)) {
        yield { ...fault, change: `step ${step.id}: ${fault.change}` };
      }
    }
  },
});

/** Faults of the steps of the flows, and of diagrams that are drawn by hand. */
export const stepRules: Rule[] = [
  perStep("step", function* (file, path, step) {
    yield dropped(file, path, `step ${step.number}`);
  }),
  perStep("order", function* (file, path, step, next) {
    if (next) {
      const after = [...path.slice(0, -1), Number(path.at(-1)) + 1];
      yield swapped(file, path, after, `step ${step.number} ↔ ${next.number}`);
    }
  }),
  perStep("number", function* (file, path, step) {
    if (typeof step.number === "number") {
      yield replaced(file, [...path, "number"], step.number, step.number + 1);
    }
  }),
  perStep("who", function* (file, path, step) {
    const all = [...stepsOf(file)].flatMap(({ step: { from, to } }) => [from, to]);
    const parties = [...new Set(all.filter((party) => typeof party === "string"))];
    for (const name of ["from", "to"]) {
      if (typeof step[name] === "string") {
        yield replaced(file, [...path, name], step[name], following(parties, step[name]));
      }
    }
  }),
  perStep("what", function* (file, path, step) {
    for (const name of ["operation", "answers", "callback"]) {
      if (typeof step[name] === "string") {
        yield dropped(file, [...path, name], name);
        const names: string[] =
          name === "callback"
            ? ["redirect", "purchase", "payout"]
            : ["createSale", "createPayout", "getPaymentStatus"];
        const fault = replaced(file, [...path, name], step[name], following(names, step[name]));
        yield { ...fault, at: `${fault.at}/other` };
      }
    }
  }),
  perStep("flag", function* (file, path, step) {
    for (const name of ["yours", "reply"]) {
      yield step[name] === true
        ? dropped(file, [...path, name], name)
        : replaced(file, [...path, name], false, true);
    }
  }),
  perStep("text-of-another", function* (file, path, step, next) {
    for (const name of ["does", "says"]) {
      if (next && step[name] !== next[name]) {
        const after = [...path.slice(0, -1), Number(path.at(-1)) + 1];
        yield swapped(file, [...path, name], [...after, name], `${name} ↔ step ${next.number}`);
      }
    }
  }),
  perStep("number-in-text", function* (file, path, step) {
    for (const name of ["does", "says"]) {
      for (const { at, from, to, text } of otherNumbers(String(step[name] ?? ""))) {
        const fault = replaced(file, [...path, name], step[name], text);
        yield { ...fault, at: `${fault.at}/${at}`, change: `${from} → ${to}` };
      }
    }
  }),
  perStep("id", function* (file, path, step) {
    yield replaced(file, [...path, "id"], step.id, otherText(step.id));
  }),
  {
    class: "steps",
    name: "diagram-line",
    files: /^diagrams\//,
    *faultsIn({ source }) {
      const lines = source.split("\n");
      for (const [index, line] of lines.entries()) {
        if (/--?>>?|==>|:/.test(line)) {
          yield {
            at: `/${index + 1}`,
            change: `without line ${index + 1}: ${line.trim()}`,
            text: () => lines.filter((_, other) => other !== index).join("\n"),
          };
        }
      }
    },
  },
];
