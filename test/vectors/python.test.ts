import { expect, test } from "vitest";
import { hasProgram } from "../support/has-program.js";
import { allPassed, run } from "./support/run-port.js";

test.runIf(hasProgram("python3"))("Python signs and verifies all vectors with its port", () => {
  expect(run("python", "python3", "run_vectors.py")).toBe(allPassed);
});
