import { join } from "node:path";
import ts from "typescript";
import { expect, inject, test } from "vitest";

const entries = [
  "index",
  "testing/index",
  "sandbox/index",
  "mock/start-mock",
  "postgres/index",
  "inbox/index",
];

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

test("Every function that an entry exports carries its documentation", () => {
  const files = entries.map((entry) =>
    join(inject("installed"), `node_modules/cup-quickpay/dist/${entry}.d.ts`),
  );
  const { program } = compile({}, files);
  const checker = program.getTypeChecker();
  const exported = files.map((file) => {
    const symbol = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile);
    return checker
      .getExportsOfModule(symbol as ts.Symbol)
      .map((each) => (each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each))
      .filter(({ flags }) => flags & ts.SymbolFlags.Function);
  });
  expect(Math.min(...exported.map((functions) => functions.length))).toBeGreaterThan(0);
  const undocumented = exported.flat().filter((each) => each.getDocumentationComment(checker).length === 0);
  expect(undocumented.map(({ name }) => name)).toEqual([]);
});

function compile(options: ts.CompilerOptions, files = [join(inject("installed"), "use.ts")]) {
  const program = ts.createProgram(files, {
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
