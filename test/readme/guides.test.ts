import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileProblems } from "../support/compile-problems.js";

const folder = "spec/guides";
const blocks = readdirSync(folder).flatMap((file) =>
  [...readFileSync(join(folder, file), "utf8").matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(
    ([, code = ""]) => code,
  ),
);

test("The guides have a block of code for the sandbox, and a whole shop that receives callbacks", () => {
  expect(blocks.filter((code) => code.includes("startSandbox"))).toHaveLength(1);
  expect(blocks.filter((code) => code.includes("postgresCallbackStore"))).toHaveLength(1);
});

test("Every block of TypeScript in the guides compiles by itself", { timeout: 120_000 }, () => {
  expect(compileProblems(blocks, "")).toEqual([]);
});
