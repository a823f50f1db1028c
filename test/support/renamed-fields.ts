import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** A field of a message of the contract. */
export interface Field {
  readonly schema: string;
  readonly field: string;
}

const root = join(import.meta.dirname, "../..");
const types = join(root, "generated/types.d.ts");
const text = readFileSync(types, "utf8");

const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
const options: ts.CompilerOptions = {
  ...ts.convertCompilerOptionsFromJson(config.compilerOptions, root).options,
  noEmit: true,
};

/** Where the name of each field of a schema stands in the types, by field. */
function fieldsOf(schema: string): Map<string, ts.PropertyName> {
  const found = new Map<string, ts.PropertyName>();
  const visitFields = (node: ts.Node): void => {
    if (ts.isPropertySignature(node)) {
      found.set((node.name as ts.Identifier | ts.StringLiteral).text, node.name);
      return;
    }
    ts.forEachChild(node, visitFields);
  };
  const members = memberOf(memberOf(source, "components"), "schemas");
  const member = memberOf(members, schema);
  if (member === undefined) {
    throw new Error(`The contract has no schema ${schema}.`);
  }
  ts.forEachChild(member, visitFields);
  return found;
}

/** The member of this name inside an interface, or a type. */
function memberOf(node: ts.Node | undefined, name: string): ts.Node | undefined {
  let found: ts.Node | undefined;
  const visit = (child: ts.Node): void => {
    const isIt =
      (ts.isInterfaceDeclaration(child) || ts.isPropertySignature(child)) &&
      (child.name as ts.Identifier).text === name;
    if (isIt) {
      found = child;
    } else if (ts.isTypeLiteralNode(child) || ts.isSourceFile(child)) {
      ts.forEachChild(child, visit);
    }
  };
  if (node) {
    ts.forEachChild(node, visit);
  }
  return found;
}

const source = ts.createSourceFile(types, text, ts.ScriptTarget.Latest, true);

/** All fields of a schema of the contract. */
export const fieldNamesOf = (schema: string): string[] => [...fieldsOf(schema).keys()];

/** The types with fields that have other names. */
function withRenamed(fields: readonly Field[]): string {
  const places = fields.map(({ schema, field }) => {
    const name = fieldsOf(schema).get(field);
    if (name === undefined) {
      throw new Error(`The schema ${schema} has no field ${field}.`);
    }
    return name;
  });
  return places
    .sort((one, other) => other.getStart() - one.getStart())
    .reduce(
      (changed, name) => `${changed.slice(0, name.getStart())}renamed${changed.slice(name.getEnd())}`,
      text,
    );
}

/** What has been read before, and does not change. */
const read = new Map<string, ts.SourceFile | undefined>();
let before: ts.Program | undefined;

/**
 * What the compiler says of some folders of the sources when fields of the contract have other names.
 *
 * @param folders Below src/.
 */
export function problemsWithRenamed(fields: readonly Field[], folders: readonly string[]): string[] {
  const renamed = withRenamed(fields);
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, "src", folder))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(root, "src", folder, file)),
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, version, ...rest) => {
    if (relative(file, types) === "") {
      return ts.createSourceFile(file, renamed, version);
    }
    if (!read.has(file)) {
      read.set(file, getSourceFile(file, version, ...rest));
    }
    return read.get(file);
  };
  const program = ts.createProgram(files, options, host, before);
  before = program;
  return files.flatMap((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(
        ({ messageText }) => `${relative(root, file)}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
      ),
  );
}
