import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { contractVersion } from "#generated/constants";
import { serveFile } from "../../src/cli/serve-file.js";
import { contractFile, startMock } from "../../src/mock/start-mock.js";
import { buildDocs } from "../docs.js";
import { runPageRequests } from "./page-requests.js";

try {
  const { once, docsPort, mockPort } = options();
  if (!existsSync(contractFile)) throw new Error("generated/openapi.json is missing. Run: npm run generate");

  const mock = await startMock({ port: mockPort });
  const docs = await serveFile(buildDocs(), docsPort);
  const close = () => Promise.all([docs.close(), mock.close()]);
  console.log(`CUP QuickPay, contract ${contractVersion}\n\n  Docs  ${docs.url}\n  Mock  ${mock.url}`);

  const passed = await runPageRequests(mock.url);
  console.log(
    passed ? "\nEvery call went as the contract says." : "\nNot every call went as the contract says.",
  );
  if (!passed) process.exitCode = 1;
  if (once) {
    await close();
  } else {
    console.log(`\nDocs ${docs.url} and mock ${mock.url} stay up. Ctrl+C ends.`);
    process.once("SIGINT", close);
    process.once("SIGTERM", close);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function options() {
  const { values } = parseArgs({
    options: {
      once: { type: "boolean", default: false },
      "docs-port": { type: "string", default: "8080" },
      "mock-port": { type: "string", default: "4010" },
    },
  });
  return { once: values.once, docsPort: port(values["docs-port"]), mockPort: port(values["mock-port"]) };
}

function port(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65535) {
    throw new Error(`${text} is not a port. Ports are 0 to 65535; 0 takes any free one.`);
  }
  return number;
}
