import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as root from "../../src/index.js";
import { compileProblems } from "../support/compile-problems.js";

interface Example {
  file: string;
  code: string;
}

/** The `@example` of every docstring of what the package exports. */
const examples = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.ts$/.test(file) && !/^(cli|shop|url|sandbox.(?!start-sandbox))/.test(file))
  .flatMap((file) => examplesIn(file, readFileSync(join("src", file), "utf8")));

function examplesIn(file: string, text: string): Example[] {
  return [...text.matchAll(/\/\*\*([\s\S]*?)\*\//g)].flatMap(([, doc = ""]) =>
    doc
      .split(/\n\s*\* @/)
      .filter((tag) => tag.startsWith("example\n"))
      .map((tag) => ({
        file,
        code: tag
          .slice("example\n".length)
          .replace(/^\s*\* ?/gm, "")
          .trim(),
      })),
  );
}

/** What the examples take for granted: the shop, its frameworks, and what stands around them. */
const surroundings = `
import type { Callback, DataApiClient, GateClient, SaleInput } from "cup-quickpay";
import type { ConformanceReport } from "cup-quickpay/conformance";
import type { DurableInbox } from "cup-quickpay/inbox";
import type { Sandbox } from "cup-quickpay/sandbox";
interface Router { post(path: string, handler: (...args: any[]) => unknown): void }
declare global {
  const callback: Callback; const gate: GateClient; const dataApi: DataApiClient; const sandbox: Sandbox; const order: SaleInput; const error: unknown;
  const body: string; const secretKey: string; const request: Request;
  const database: any; const pool: import("pg").Pool; const sql: any; const app: Router; const fastify: Router; const onRequest: any; const createServer: any; const assert: any;
  type Transaction = any; const prisma: { $transaction<R>(run: (tx: Transaction) => Promise<R>): Promise<R> }; function fromPrisma(tx: unknown): any;
  const inbox: DurableInbox; const id: string; const fen: number; function html(status: number, body: string): Response;
  const Bun: any; const Deno: any;
  const on: { update: () => void }; const handleCallback: (...args: any[]) => Promise<any>; const POST: (request: Request) => Promise<Response>;
  function deliver(...args: unknown[]): Promise<void>; function saveRedirect(...args: unknown[]): Promise<void>;
  function updatePayout(...args: unknown[]): Promise<void>; function updatePurchase(...args: unknown[]): Promise<void>;
  function cancel(...args: unknown[]): void; function log(...args: unknown[]): void; function askLater(...args: unknown[]): void;
  const url: string; const report: ConformanceReport; function countOrders(): number; function describe(title: string, tests: () => void): void;
  function test(title: string, run: () => unknown): void; function writeFileSync(file: string, text: string): void; function appendFileSync(file: string, text: string): void;
  function tryAgain(): void; function alert(text: string): void;
}
`;

/** An example as a module: what the package exports is imported, and the code stands in a function. */
function asModule({ code }: Example): string {
  const names = Object.keys(root).filter(
    (name) => !new RegExp(`\\bconst (?:\\{[^}]*)?${name}\\b`).test(code),
  );
  const inside = code.replace(/^export const/gm, "const");
  const statement = statementOf(inside);
  return [
    `import { ${names.join(", ")} } from "cup-quickpay";`,
    'import type { CallbackStore } from "cup-quickpay";',
    'import { callbackTableSql, postgresCallbackStore } from "cup-quickpay/postgres";',
    'import { gateChecks, jsonReport, junitReport, markdownReport, receiverChecks, runChecks, tapReport } from "cup-quickpay/conformance";',
    'import { createCallbackInbox, type TransactionInboxOptions, waitingPage } from "cup-quickpay/inbox";',
    'import { startMock } from "cup-quickpay/mock";',
    'import { startSandbox } from "cup-quickpay/sandbox";',
    'import { signedCallback } from "cup-quickpay/testing";',
    'import { purchaseCallback, saleRequest } from "cup-quickpay/validators";',
    `export async function example(): Promise<unknown> {\n${statement}\nreturn;\n}`,
  ].join("\n");
}

/** An option by itself is made one of an object. */
function statementOf(code: string): string {
  if (/^\w+\(\w+\) \{/.test(code)) {
    return `({ ${code} }) satisfies { onError?: (error: unknown) => unknown };`;
  }
  return code.startsWith("transaction: ")
    ? `({ ${code} }) satisfies Pick<TransactionInboxOptions<Transaction>, "transaction">;`
    : code;
}

/** `expression; // value`, where the value is JSON. */
const results = examples.flatMap(({ file, code }) =>
  [...code.matchAll(/^(\w+\(.*\)(?:\?\.\w+)?);\s*\/\/ (.+)$/gm)].flatMap(
    ([, expression = "", value = ""]) => {
      try {
        return [{ title: `${file}: ${expression}`, expression, value: JSON.parse(value) }];
      } catch {
        return [];
      }
    },
  ),
);

test("Every example in a docstring compiles", { timeout: 120_000 }, () => {
  expect(examples.length).toBeGreaterThan(40);
  expect(compileProblems(examples.map(asModule), surroundings)).toEqual([]);
});

test("Examples that name a result are found", () => {
  expect(results.length).toBeGreaterThan(10);
});

test.each(results.map((result) => [result.title, result] as const))("%s", (_title, { expression, value }) => {
  const evaluate = new Function(
    "root",
    `const { ${Object.keys(root).join(", ")} } = root; return ${expression};`,
  );
  expect(evaluate(root)).toEqual(value);
});
