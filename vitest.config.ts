import { defineConfig } from "vitest/config";
import { findChromium } from "./test/browser/find-chromium.js";

/** package.json maps its exports to src/ under this condition. */
const conditions = ["cup-source", "module", "node", "development|production"];
const ssr = { resolve: { conditions } };

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
          name: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/{browser,packed,consumers}/**"],
          testTimeout: 20_000,
          // Servers and databases start in hooks, on a machine that may be busy.
          hookTimeout: 60_000,
          typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
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
