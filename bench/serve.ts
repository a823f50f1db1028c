// Serves what is measured in a process of its own: `sandbox` or `mock`, with its options as JSON. Prints the
// address.
import { startMock } from "../src/mock/start-mock.js";
import { startSandbox } from "../src/sandbox/index.js";

const [what, options = "{}"] = process.argv.slice(2);
const { url } = await (what === "mock" ? startMock : startSandbox)(JSON.parse(options));
console.log(url);
