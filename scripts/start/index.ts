import { runProgram } from "../../src/cli/run-program.js";
import { startProgram } from "./start-program.js";

try {
  await runProgram(startProgram());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
