import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = ""]) => code);

/** What the README takes for granted: the shop, and what an earlier block has made. */
const surroundings = `
import type { GateClient, PayoutInput } from "cup-quickpay";
declare global {
  const orders: {
    sendCustomer(paymentId: string, html: string): void;
    paid(paymentId: string, fen: number): void;
    declined(paymentId: string, code: string | undefined): void;
  };
  const gate: GateClient;
  const payout: PayoutInput;
  const POST: (request: Request) => Promise<Response>;
}
`;

test("The README has blocks of code for the purchase, the callback, Payment Page, both kinds of tests and the errors", () => {
  expect(blocks).toHaveLength(6);
});

test("Every block of code in the README compiles", () => {
  expect(problemsOf(blocks)).toEqual([]);
});

test("A wrong block would be found", () => {
  const wrong = (blocks[0] ?? "").replace('currency: "CNY"', 'currency: "USD"');
  expect(problemsOf([wrong])).toEqual([
    expect.stringContaining(`Type '"USD"' is not assignable to type '"CNY"'`),
  ]);
});

test("The README has fewer than 150 lines", () => {
  expect(readme.trimEnd().split("\n").length).toBeLessThan(150);
});

test("Every file that the README links to exists", () => {
  for (const [, target = ""] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
    expect(() => readFileSync(join(root, target)), target).not.toThrow();
  }
});

/** Compiles blocks as modules of a project that has installed the package. */
function problemsOf(code: readonly string[]): string[] {
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
    paths: {
      "#crypto": [join(root, "src/signature/hmac.node.ts")],
      "cup-quickpay": [join(root, "src/index.ts")],
      "cup-quickpay/testing": [join(root, "src/testing/index.ts")],
      "cup-quickpay/sandbox": [join(root, "src/sandbox/index.ts")],
    },
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = files.get(file);
    return text === undefined
      ? getSourceFile(file, version, ...rest)
      : ts.createSourceFile(file, text, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName.split("/").at(-1)}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
}
