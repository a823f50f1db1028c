import { defineConfig } from "vitest/config";
import { findChromium } from "./test/browser/find-chromium.js";

const hasChromium = findChromium() !== undefined;

export default defineConfig({
  test: {
    projects: [
      {
        // package.json maps it to dist/, which tests do without.
        resolve: { alias: { "#crypto": new URL("src/signature/hmac.node.ts", import.meta.url).pathname } },
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
              resolve: { alias: { "#crypto": new URL("src/signature/hmac.node.ts", import.meta.url).pathname } },
              test: {
                name: "browser",
                include: ["test/browser/**/*.test.ts"],
                testTimeout: 60_000,
                hookTimeout: 60_000,
                fileParallelism: false,
              },
            },
          ]
        : []),
    ],
    ...(hasChromium ? {} : { globalSetup: "./test/support/say-browser-tests-missing.ts" }),
  },
});
