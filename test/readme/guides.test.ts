import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileProblems } from "../support/compile-problems.js";

const folder = "spec/guides";
const blocks = readdirSync(folder).flatMap((file) =>
  [...readFileSync(join(folder, file), "utf8").matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = ""]) => ({
    guide: file.replace(".md", ""),
    code,
  })),
);

/** What the guides take for granted: the shop. */
const surroundings = `
declare global {
  const orders: {
    countDelivered(): number;
    compare(paymentId: string | undefined, status: string | undefined, sum: object | undefined): void;
  };
}
export {};
`;

test("These guides have code in TypeScript", () => {
  expect(blocks.map(({ guide }) => guide)).toEqual([
    "analysing-results",
    "analysing-results",
    "mock",
    "observability",
    "observability",
    "one-process-to-many",
    "one-process-to-many",
    "one-process-to-many",
    "one-process-to-many",
    "one-process-to-many",
    "one-process-to-many",
    "payment-page-widget",
    "purchase-gate",
    "receiving-callbacks",
    "sandbox",
    "test-your-endpoint",
    "test-your-endpoint",
    "test-your-endpoint",
  ]);
});

test("Every block of TypeScript in the guides compiles in a strict project", { timeout: 120_000 }, () => {
  expect(
    compileProblems(
      blocks.map(({ code }) => code),
      surroundings,
    ),
  ).toEqual([]);
});
