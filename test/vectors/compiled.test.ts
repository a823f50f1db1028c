import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { hasProgram } from "../support/has-program.js";
import { allPassed, run } from "./support/run-port.js";

const folder = mkdtempSync(join(tmpdir(), "cup-quickpay-ports-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.runIf(hasProgram("go"))("Go signs and verifies all vectors with its port", () => {
  run("go", "go", "vet", ".");
  expect(run("go", "go", "run", ".")).toBe(allPassed);
});

test.runIf(hasProgram("javac"))("Java signs and verifies all vectors with its port", () => {
  const sources = ["Signature.java", "PhpText.java", "Json.java", "RunVectors.java"];
  run("java", "javac", "-Xlint:all", "-Werror", "-d", folder, ...sources);
  expect(run("java", "java", "-cp", folder, "RunVectors")).toBe(allPassed);
});
