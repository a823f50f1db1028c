#!/usr/bin/env node
import { program } from "./program.js";
import { runProgram } from "./run-program.js";

// A reader that has seen enough, as `head`, closes the pipe: no fault of anybody.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") {
    throw error;
  }
  process.exit();
});

await runProgram(program());

// What a module of the user's has opened and not closed, such as a pool, must not keep the process.
setTimeout(() => process.exit(), 1000).unref();
