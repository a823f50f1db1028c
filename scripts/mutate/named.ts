import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { FaultClass, Mutant } from "./mutant.js";

interface Named {
  id: string;
  class: FaultClass;
  file: string;
  after?: string;
  from: string;
  to: string | number;
}

/**
 * The faults of `named.yaml`.
 *
 * @throws Error when the contract no longer has what one of them changes.
 */
export function namedMutants(folder = "spec", list = "scripts/mutate/named.yaml"): Mutant[] {
  return (parse(readFileSync(list, "utf8")) as Named[]).map((named) => {
    const file = `${folder}/${named.file}`;
    const text = readFileSync(file, "utf8");
    const start = named.after === undefined ? 0 : text.indexOf(named.after);
    const at = start < 0 ? -1 : text.indexOf(named.from, start);
    if (at < 0) {
      throw new Error(`${file} no longer has “${named.from}”, which ${named.id} of ${list} changes.`);
    }
    const mutated = `${text.slice(0, at)}${named.to}${text.slice(at + named.from.length)}`;
    return {
      id: `${named.class}/named ${named.id}`,
      class: named.class,
      rule: "named",
      file,
      change: `${named.from.trim()} → ${named.to}`,
      text: () => mutated,
    };
  });
}
