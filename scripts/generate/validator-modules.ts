import { Ajv2020, type Options } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { banner, type Schema } from "./document.js";
import { camelCase, kebabCase } from "./letter-case.js";
import { createRuntime, type Runtime } from "./runtime.js";
import { splitCode } from "./split-code.js";
import { withMessages } from "./with-messages.js";

/** Validators that share what several of them need, in a module of the group's name in `common/`. */
export interface ValidatorGroup {
  readonly name: string;
  /** Names of schemas. */
  readonly schemas: readonly string[];
  readonly options: Options;
  /** Whether they stand in one module, of the group's name: who takes one takes all. */
  readonly together?: boolean | undefined;
}

/**
 * Stand-alone validators, a module each unless they stand together: no ajv at run time, and whoever bundles one gets no other.
 *
 * @param schemas All that validators or other schemas refer to, by name.
 * @returns The text of each file, by its path.
 */
export function validatorModules(
  schemas: Record<string, Schema>,
  groups: readonly ValidatorGroup[],
): Record<string, string> {
  const runtime = createRuntime();
  const modules = groups.map(({ name, schemas: names, options, together }) => {
    const code = compiled(schemas, names, options);
    return together ? oneFile(name, names, code, runtime) : files(name, names, code, runtime);
  });
  return { ...Object.assign({}, ...modules), "validators/common/runtime.js": runtime.text() };
}

/** Compiled code, in which the validator of `SaleRequest` is called `validateSaleRequest`. */
function compiled(schemas: Record<string, Schema>, names: readonly string[], options: Options): string {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: true },
    strict: true,
    strictTypes: false,
    strictRequired: false,
    ...options,
  });
  // The contract uses neither, and each would put idle code into every function.
  ajv.opts.unevaluated = false;
  ajv.opts.dynamicRef = false;
  addFormats.default(ajv, ["date-time", "email", "ipv4", "ipv6", "uri"]);
  for (const [name, schema] of Object.entries(schemas)) {
    ajv.addSchema(forAjv(schema), name);
  }
  const code = standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [camelCase(name), name])));
  const schemaOf = new Map(
    Object.keys(schemas).map((name) => [ajv.schemas[name]?.validateName?.str ?? "", name]),
  );
  return code
    .split(/^(?=function validate\d+\()/m)
    .map((part) => withMessages(part, schemaOf.get(/^function (\w+)/.exec(part)?.[1] ?? "") ?? "", schemas))
    .join("")
    .replace(joined, (copying, more: string) => (options.allErrors ? joining(more) : copying))
    .replace(/\bvalidate\d+\b/g, (name) => functionName(schemaOf.get(name) ?? name));
}

/** Ajv copies all mistakes so far for each item of a list that has one: minutes, for a long and hostile list. */
const joined = /vErrors = vErrors === null \? (\w+\.errors) : vErrors\.concat\(\1\);/g;
const joining = (more: string) =>
  `if (vErrors === null) vErrors = ${more}; else for (const one of ${more}) vErrors.push(one);`;

const functionName = (schema: string) => `validate${schema}`;

/**
 * Without prose, which would land in the generated code; and `#/components/schemas/X` as the id under which X
 * is added.
 */
const forAjv = (schema: Schema): Schema =>
  JSON.parse(
    JSON.stringify(schema, (key, value) =>
      key.startsWith("x-") ||
      key === "examples" ||
      (typeof value === "string" && ["description", "title"].includes(key))
        ? undefined
        : value,
    ).replaceAll('"#/components/schemas/', '"'),
  );

/** The module of a group that stands together. */
function oneFile(
  group: string,
  names: readonly string[],
  code: string,
  runtime: Runtime,
): Record<string, string> {
  const { entries, shared } = splitCode(code, names.map(functionName), runtime);
  const text = [shared, ...entries.values()]
    .map((part) => part.text)
    .filter((part) => part !== "")
    .join("\n");
  return {
    [`validators/${group}.js`]: [
      banner,
      importLine(runtime.namesIn(text), "./common/runtime.js"),
      `\n${text}\n\nexport {\n`,
      ...names.map((name) => `  ${functionName(name)} as ${camelCase(name)},\n`),
      "};\n",
    ].join(""),
  };
}

/** The modules of a group: those of its validators, and the one that they share. */
function files(
  group: string,
  names: readonly string[],
  code: string,
  runtime: Runtime,
): Record<string, string> {
  const { entries, shared } = splitCode(code, names.map(functionName), runtime);
  const moduleOf = (name: string) => {
    const { text = "", foreign = [] } = entries.get(functionName(name)) ?? {};
    const isShared = shared.own.includes(functionName(name));
    return [
      banner,
      importLine(isShared ? [functionName(name)] : foreign, `./common/${group}.js`),
      importLine(runtime.namesIn(text), "./common/runtime.js"),
      text && `\n${text}\n`,
      `\nexport { ${functionName(name)} as ${camelCase(name)} };\n`,
    ].join("");
  };
  return {
    ...Object.fromEntries(names.map((name) => [`validators/${kebabCase(name)}.js`, moduleOf(name)])),
    ...(shared.text !== "" && {
      [`validators/common/${group}.js`]: [
        banner,
        importLine(runtime.namesIn(shared.text), "./runtime.js"),
        `\n${shared.text}\n\nexport { ${[...shared.own].sort().join(", ")} };\n`,
      ].join(""),
    }),
  };
}

const importLine = (names: readonly string[], path: string) =>
  names.length === 0 ? "" : `import { ${names.join(", ")} } from "${path}";\n`;
