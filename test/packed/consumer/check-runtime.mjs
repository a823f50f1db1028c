import { checkRuntime } from "./runtime.mjs";

await checkRuntime();
console.log("passed");
