#!/usr/bin/env node
import { program } from "./program.js";
import { UsageError } from "./usage-error.js";

try {
  await program().parseAsync();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
