import { defineConfig } from "vitest/config";
import { findChromium } from "./test/browser/find-chromium.js";

/** package.json maps its exports to src/ under this condition. */
const conditions = ["cup-source", "module", "node", "development|production"];
const ssr = { resolve: { conditions } };

/** Tests that start processes or Prism: the generator, compilers, the mock, servers to be killed, databases. */
const tools = [
  "test/contract/{client,dialect,diff,generate,lint,mock}.test.ts",
  "test/postgres/**/*.test.ts",
  "test/readme/*.test.ts",
  "test/sandbox/{contract,globals,lifecycle,load}.test.ts",
  "test/start/*.test.ts",
];

const hasChromium = findChromium() !== undefined;
const globalSetup = "./test/packed/support/global-setup.ts";

export default defineConfig({
  test: {
    // Left to itself, vitest keeps one core free.
    maxWorkers: "100%",
    projects: [
      {
        ssr,
        test: {
          name: "fast",
          include: ["test/**/*.test.ts"],
          exclude: [...tools, "test/{browser,packed,consumers}/**"],
          // One set of modules for all files of a worker: to load them anew for each takes longer than the tests.
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        ssr,
        test: {
          name: "tools",
          include: tools,
          // Each of these starts processes, on a machine that may be busy.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          typecheck: {
            enabled: true,
            include: ["test/types/**/*.test-d.ts"],
            tsconfig: "./test/types/tsconfig.json",
          },
        },
      },
      {
        test: {
          name: "packed",
          include: ["test/packed/**/*.test.ts"],
          globalSetup,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // Installs frameworks and runtimes, so it runs only when it is asked for: npm run consumers
      ...(process.argv.includes("consumers")
        ? [
            {
              test: {
                name: "consumers",
                include: ["test/consumers/**/*.test.ts"],
                globalSetup,
                testTimeout: 300_000,
                hookTimeout: 300_000,
              },
            },
          ]
        : []),
      ...(hasChromium
        ? [
            {
              ssr,
              test: {
                name: "browser",
                include: ["test/browser/**/*.test.ts"],
                testTimeout: 60_000,
                hookTimeout: 60_000,
              },
            },
          ]
        : []),
    ],
    ...(hasChromium ? {} : { globalSetup: "./test/support/say-browser-tests-missing.ts" }),
  },
});
