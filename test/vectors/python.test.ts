import { expect, test } from "vitest";
import { hasProgram } from "../support/has-program.js";
import { longPaths, tooLongPaths } from "./support/paths.js";
import { allPassed, run, runWith } from "./support/run-port.js";

test.runIf(hasProgram("python3"))("Python signs and verifies all vectors with its port", () => {
  expect(run("python", "python3", "run_vectors.py")).toBe(allPassed);
});

test.runIf(hasProgram("python3"))("Python refuses paths that would fill the memory", () => {
  const program = "import sys, signature; print(signature.verify(sys.stdin.read(), 'secret'))";
  expect(runWith(longPaths, "python", "python3", "-c", program)).toBe("True\n");
  expect(runWith(tooLongPaths, "python", "python3", "-c", program)).toBe("False\n");
});
