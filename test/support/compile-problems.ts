import { join } from "node:path";
import ts from "typescript";

const root = join(import.meta.dirname, "../..");

/** What stays the same between two compilations, as it takes longest to read. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * Compiles blocks of code as modules of a project that has installed the package.
 *
 * @param surroundings a module that declares globally what the blocks take for granted.
 * @returns What the compiler has to complain of.
 */
export function compileProblems(code: readonly string[], surroundings: string): string[] {
  const files = new Map([
    [join(root, "surroundings.ts"), surroundings],
    ...code.map((block, index): [string, string] => [
      join(root, `block-${index}.ts`),
      `${block}\nexport {};\n`,
    ]),
  ]);
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    types: ["node"],
    customConditions: ["cup-source"],
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = files.get(file);
    if (text !== undefined) {
      return ts.createSourceFile(file, text, version);
    }
    if (!parsed.has(file)) {
      parsed.set(file, getSourceFile(file, version, ...rest));
    }
    return parsed.get(file);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  // Of the blocks alone: the package's own modules, which they import, are compiled by npm run types.
  return [...files.keys()]
    .flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)))
    .map(
      ({ file, messageText }) =>
        `${file?.fileName.split("/").at(-1)}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
}
