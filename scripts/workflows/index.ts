import { runWorkflows } from "./run-workflows.js";

// Asked to end, it ends by itself, which clears what Respect has written.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => process.exit(2));
}

try {
  process.exitCode = await runWorkflows();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
