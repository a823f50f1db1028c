import { defineConfig } from "vitest/config";
import { findChromium } from "./test/browser/find-chromium.js";

/** package.json maps its exports to src/ under this condition. */
const conditions = ["cup-source", "module", "node", "development|production"];

const hasChromium = findChromium() !== undefined;

export default defineConfig({
  test: {
    // Left to itself, vitest keeps one core free.
    maxWorkers: "100%",
    projects: [
      {
        ssr: { resolve: { conditions } },
        test: {
          name: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**"],
          testTimeout: 20_000,
          typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
        },
      },
      ...(hasChromium
        ? [
            {
              ssr: { resolve: { conditions } },
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
