// Serves what is measured in a process of its own: `sandbox`, `bare` or `mock`, with its options as JSON. Prints as JSON
// its address, and how long it took to be ready after it was imported; on a line of input, how many bytes of heap are in
// use after a collection.
const [what = "", options = "{}"] = process.argv.slice(2);

const start = {
  mock: async () => (await import("../src/mock/start-mock.js")).startMock,
  sandbox: async () => (await import("../src/sandbox/index.js")).startSandbox,
  bare: async () => (await import("./bare.js")).startBare,
}[what];
if (!start) {
  throw new Error(`There is no server ${what}.`);
}
const run = await start();
const begin = performance.now();
const { url } = await run(JSON.parse(options));
console.log(JSON.stringify({ url, readyIn: performance.now() - begin }));

process.once("SIGINT", () => process.exit());
process.stdin.on("data", () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  console.log(JSON.stringify({ bytes: heapUsed + external, cpu: (user + system) / 1000 }));
});
