#!/usr/bin/env node
import { CommanderError } from "commander";
import { program } from "./program.js";
import { UsageError } from "./usage-error.js";

// A reader that has seen enough, as `head`, closes the pipe: no fault of anybody.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") {
    throw error;
  }
  process.exit();
});

try {
  await program().parseAsync();
} catch (error) {
  // Whatever the user has to put right ends with 2: 1 is the word of `verify` that a signature does not
  // match.
  if (error instanceof UsageError) {
    console.error(error.message);
  } else if (!(error instanceof CommanderError)) {
    throw error;
  }
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
}

// What a module of the user's has opened and not closed, such as a pool, must not keep the process.
setTimeout(() => process.exit(), 1000).unref();
