import { buildDocs } from "./build-docs.js";

try {
  console.log(`Wrote ${buildDocs()}. Open it in a browser; it needs no network.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
