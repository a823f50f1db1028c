import { defineConfig } from "vitest/config";
import { findChromium } from "./test/browser/find-chromium.js";

const source = (file: string) => new URL(file, import.meta.url).pathname;

/** What package.json maps to dist/, which tests do without. The longer names come first. */
const alias = {
  "#crypto": source("src/signature/hmac.node.ts"),
  "cup-quickpay/sandbox": source("src/sandbox/index.ts"),
  "cup-quickpay/testing": source("src/testing/index.ts"),
  "cup-quickpay": source("src/index.ts"),
};

const hasChromium = findChromium() !== undefined;

export default defineConfig({
  test: {
    // Left to itself, vitest keeps one core free.
    maxWorkers: "100%",
    projects: [
      {
        resolve: { alias },
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
              resolve: { alias },
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
