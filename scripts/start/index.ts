import { checkGenerated } from "./check-generated.js";

try {
  checkGenerated();
  // Only now, as it imports what has just been checked.
  await import("./main.js");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
