import { ports } from "../src/cli/ports.js";
import { startMock } from "../src/mock/start-mock.js";

try {
  const mock = await startMock({ port: Number(process.argv[2] ?? ports.mock) });
  console.log(`Prism mocks the contract at ${mock.url}. Ctrl+C ends.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
