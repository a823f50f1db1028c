import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Mutant } from "./mutant.js";
import { rules } from "./rules/index.js";
import type { SpecFile } from "./spec-file.js";

/** Every single fault that the rules can make in a contract, but those that change nothing. */
export function allMutants(folder = "spec"): Mutant[] {
  const equivalent = new Set(equivalents().map(({ id }) => id));
  return everyMutant(folder).filter(({ id }) => !equivalent.has(id));
}

/** The faults that change nothing, each with the reason. */
export function equivalents(list = "scripts/mutate/equivalent.yaml"): { id: string; why: string }[] {
  return parse(readFileSync(list, "utf8")) ?? [];
}

/** Those, too. */
export function everyMutant(folder = "spec"): Mutant[] {
  return specFiles(folder).flatMap((specFile) =>
    rules
      .filter(({ files }) => files.test(specFile.file.slice(folder.length + 1)))
      .flatMap((rule) =>
        [...rule.faultsIn(specFile)].map(
          (fault): Mutant => ({
            id: `${rule.class}/${rule.name} ${specFile.file}${fault.at}`,
            class: rule.class,
            rule: rule.name,
            file: specFile.file,
            change: fault.change,
            text: fault.text,
          }),
        ),
      ),
  );
}

/**
 * The control API is the sandbox's own: what it says is right if the sandbox does it, which these runs do not try.
 */
const isOfControlApi = /\/(sandbox(-[a-z-]+)?|controlToken|Sandbox\w+)\.yaml$/;

const specFiles = (folder: string): SpecFile[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .filter((file) => /\.(yaml|md|mmd)$/.test(file) && !file.startsWith(`${folder}/README`))
    .filter((file) => !isOfControlApi.test(file))
    .sort()
    .map((file) => {
      const source = readFileSync(file, "utf8");
      return file.endsWith(".yaml") ? { file, source, value: parse(source) } : { file, source };
    });
