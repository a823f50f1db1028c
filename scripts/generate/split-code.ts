import { closureOf, type Statement, statementsOf } from "./code-statements.js";
import type { Runtime } from "./runtime.js";

/** The text of a module, what stands in it, and what it needs of others. */
export interface Module {
  readonly text: string;
  readonly own: readonly string[];
  readonly foreign: readonly string[];
}

/** A module for every entry, and one for what several of them use. */
export interface Split {
  readonly entries: ReadonlyMap<string, Module>;
  readonly shared: Module;
}

/**
 * Cuts code that Ajv has compiled for several validators into modules. What no entry needs is dropped.
 *
 * @param entries The names of the validators in the code.
 */
export function splitCode(code: string, entries: readonly string[], runtime: Runtime): Split {
  const statements = statementsOf(literalPatterns(withoutRequire(code, runtime)));
  const closures = new Map(entries.map((entry) => [entry, closureOf(entry, statements)]));
  const users = (name: string) => entries.filter((entry) => closures.get(entry)?.has(name));
  const moduleOf = (isIn: (usedBy: string[]) => boolean) =>
    joined(
      statements.filter(({ name }) => isIn(users(name))),
      statements,
    );
  return {
    entries: new Map(
      entries.map((entry) => [entry, moduleOf((usedBy) => usedBy.length === 1 && usedBy[0] === entry)]),
    ),
    shared: moduleOf((usedBy) => usedBy.length > 1),
  };
}

/** `const func1 = require(…)` goes, and its users take the name that the run-time module has for it. */
function withoutRequire(code: string, runtime: Runtime): string {
  const required = [...code.matchAll(/^const (\w+) = (require\(.+);$/gm)];
  return required.reduce(
    (text, [line = "", name, source = ""]) =>
      text.replace(line, "").replace(new RegExp(`\\b${name}\\b`, "g"), runtime.nameOf(source)),
    code,
  );
}

/** A regular expression as a literal, which a bundler can leave out, and a person can read. */
function literalPatterns(code: string): string {
  return code.replace(/new RegExp\(("(?:[^"\\]|\\.)*"), "u"\)/g, (_, text: string) =>
    String(new RegExp(JSON.parse(text.replace(/\\'/g, "'")), "u")),
  );
}

function joined(taken: readonly Statement[], all: readonly Statement[]): Module {
  const own = taken.map(({ name }) => name);
  const foreign = new Set(taken.flatMap(({ uses }) => uses));
  for (const name of own) {
    foreign.delete(name);
  }
  return {
    text: taken.map(({ text }) => text).join("\n"),
    own,
    foreign: all.map(({ name }) => name).filter((name) => foreign.has(name)),
  };
}
