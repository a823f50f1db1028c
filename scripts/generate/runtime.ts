import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { closureOf, exportedMember, statementsOf } from "./code-statements.js";
import { banner } from "./document.js";

const { resolve } = createRequire(import.meta.url);

/**
 * What compiled validators call: the code of Ajv's own modules, so that none of them is needed at run time.
 */
export interface Runtime {
  /** The name in `runtime.js` for what compiled code takes by `require`. */
  nameOf(required: string): string;
  /** The names in `runtime.js` that stand in a text. */
  namesIn(code: string): string[];
  /** The module, with all that has been asked for so far. */
  text(): string;
}

/** Collects the parts of Ajv's run-time modules that are asked for. A bundler can leave out each of them. */
export function createRuntime(): Runtime {
  const declared = new Map<string, string>();
  const exported = new Set<string>();

  function add(code: string, name: string): string {
    const statements = statementsOf(code);
    const needed = closureOf(name, statements);
    for (const statement of statements) {
      if (needed.has(statement.name)) {
        declared.set(statement.name, statement.text);
      }
    }
    exported.add(name);
    return name;
  }

  return {
    nameOf(required) {
      const [, path = "", member = ""] = /^require\("(.+?)"\)(.+)$/.exec(required) ?? [];
      if (path === "ajv/dist/runtime/ucs2length") {
        return add(sourceOf(path), "ucs2length");
      }
      const [, plain, quoted] = /^\.fullFormats(?:\.(\w+)|\["(.+)"\])$/.exec(member) ?? [];
      const format = plain ?? quoted;
      if (path !== "ajv-formats/dist/formats" || format === undefined) {
        throw new Error(`Validators need ${required}, which scripts/generate/runtime.ts does not know.`);
      }
      const source = sourceOf(path);
      const name = `${format.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Format`;
      // Without the mark, a bundler would keep the call even if nobody needs its result.
      const value = exportedMember(source, "fullFormats", format).replace(
        /\b\w+(?=\()/g,
        "/* @__PURE__ */ $&",
      );
      return add(`${source}\nconst ${name} = ${value};`, name);
    },
    namesIn: (code) => [...exported].filter((name) => new RegExp(`\\b${name}\\b`).test(code)).sort(),
    text: () =>
      `${banner}// From ajv and ajv-formats, MIT licence.\n\n${[...declared.values()].join("\n")}\n\nexport { ${[...exported].sort().join(", ")} };\n`,
  };
}

const sourceOf = (path: string) =>
  readFileSync(resolve(path), "utf8").replace(/^\/\/# sourceMappingURL.*$/m, "");
