import { join } from "node:path";
import ts from "typescript";
import { expect, inject, test } from "vitest";

const entries = ["index", "testing/index", "sandbox/index", "mock/start-mock"];

test.each([
  ["bundler", ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ["nodenext", ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
])(
  "The types hold under %s and the strictest options, without any other types",
  (_name, module, moduleResolution) => {
    const { problems } = compile({ module, moduleResolution });
    expect(problems).toEqual([]);
  },
);

test.each(entries)("Every function that dist/%s exports carries its documentation", (entry) => {
  const file = join(inject("installed"), `node_modules/cup-quickpay/dist/${entry}.d.ts`);
  const { program } = compile({}, file);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  const functions = checker
    .getExportsOfModule(symbol as ts.Symbol)
    .map((each) => (each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each))
    .filter(({ flags }) => flags & ts.SymbolFlags.Function);
  expect(functions.length).toBeGreaterThan(0);
  const undocumented = functions.filter((each) => each.getDocumentationComment(checker).length === 0);
  expect(undocumented.map(({ name }) => name)).toEqual([]);
});

function compile(options: ts.CompilerOptions, file = join(inject("installed"), "use.ts")) {
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    skipLibCheck: false,
    types: [],
    noEmit: true,
    ...options,
  });
  const problems = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, "\n");
    return `${file?.fileName.split("/").slice(-2).join("/")}: ${text}`;
  });
  return { program, problems };
}
