import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** package.json maps its exports to src/ under this condition. */
const conditions = ["cup-source", "node", "development|production"];
const ssr = { resolve: { conditions } };

/** Tests that start processes or Prism: the generator, compilers, the mock, servers to be killed, databases. */
const tools = [
  "test/contract/{client,dialect,mock}.test.ts",
  "test/inbox/*.test.ts",
  "test/mutate/**/*.test.ts",
  "test/postgres/{at-most,one-at-a-time,pg-transactions,postgres-callback-store}.test.ts",
  "test/readme/*.test.ts",
  "test/sandbox/{contract,globals,lifecycle}.test.ts",
  "test/unit/cli/{mock,servers}.test.ts",
];

/**
 * Tests of the generator, the linter and the gate of changes, each of which runs Redocly or the compiler many times, and of
 * stock Prism.
 */
const generator = [
  "test/contract/{diff,diff-changes,generate,lint,stock-prism,wire-types}.test.ts",
  "test/docs/{markdown-of-contract,translations}.test.ts",
];

/** Tests that kill processes and servers of the inbox, the shop and the sandbox, and wait until others take over; those that last. */
const server = [
  "test/conformance/gate/{broken,mocks}.test.ts",
  "test/conformance/receiver/{adapters,broken-receivers,good-receivers}.test.ts",
  "test/examples/{callbacks,first-screen,getting-started,samples,shops}.test.ts",
  "test/recipes/{ci,php-shop,php-shop-killed,reconcile,sqlite-store-killed,store-callbacks,store-callbacks-killed,waiting-customer}.test.ts",
  "test/inbox/{folder,folder-server,hostile}.test.ts",
  "test/postgres/inbox/{faults,hanging-handlers,killed-worker,projects,redirects,roles,side-by-side,stories,transactions}.test.ts",
  "test/sandbox/{killed,load,state-file,state-members,story-files}.test.ts",
  "test/workflows/run-workflows.test.ts",
  "test/start/{killed-shop,shop,start}.test.ts",
  "test/unit/cli/{check-sentinels,inbox,inbox-server,inbox-work,wait}.test.ts",
  "test/postgres/{pglite,server}.test.ts",
  "test/vectors/compiled.test.ts",
];

/** Fast, but on PHP, which CI installs only before the tests of `server`: so they are in both. */
const onPhp = ["test/vectors/reference.test.ts"];

/** Tests that try many values, or very large ones: properties, hostile input. */
const thorough = [
  "test/unit/**/{hostile,hostile-body,hostile-server,properties,tamper}.test.ts",
  "test/unit/callback/one-signature-one-key.test.ts",
  "test/unit/redaction/{create-redactor,redact-text}.test.ts",
];

const isAskedFor = (project: string) => process.argv.includes(project);

/** `expect.poll` gives up after one second by itself, in which a busy machine may not come to what is waited for. */
const patient = { poll: { timeout: 15_000 } };

const globalSetup = "./test/packed/support/global-setup.ts";

export default defineConfig({
  test: {
    // Left to itself, vitest keeps one core free. Tests that kill processes wait for much of their time.
    maxWorkers: availableParallelism() * (isAskedFor("server") ? 2 : 1),
    projects: [
      {
        ssr,
        test: {
          name: "fast",
          expect: patient,
          include: ["test/**/*.test.ts"],
          exclude: [...tools, ...thorough, ...generator, ...server, "test/{browser,packed,consumers}/**"],
          // One set of modules for all files of a worker: to load them anew for each takes longer than the tests.
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        ssr,
        test: { name: "thorough", expect: patient, include: thorough, isolate: false, testTimeout: 60_000 },
      },
      {
        ssr,
        test: {
          name: "tools",
          expect: patient,
          include: tools,
          exclude: server,
          isolate: false,
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
      // Builds, packs and installs the package first, so it runs only when it is asked for: npm run test:packed
      ...(isAskedFor("packed")
        ? [
            {
              test: {
                name: "packed",
                expect: patient,
                include: ["test/packed/**/*.test.ts"],
                globalSetup,
                testTimeout: 120_000,
                hookTimeout: 120_000,
              },
            },
          ]
        : []),
      // What changes only with spec/ and scripts/, so it runs only when it is asked for: npm run test:generator
      ...(isAskedFor("generator")
        ? [
            {
              ssr,
              test: {
                name: "generator",
                expect: patient,
                include: generator,
                isolate: false,
                testTimeout: 120_000,
                hookTimeout: 120_000,
              },
            },
          ]
        : []),
      // Minutes, much of them waiting, so it runs only when it is asked for: npm run test:server
      ...(isAskedFor("server")
        ? [
            {
              ssr,
              test: {
                name: "server",
                expect: patient,
                include: [...server, ...onPhp],
                isolate: false,
                // Minutes, where it is asked for thousands of payments, too.
                testTimeout: 600_000,
                hookTimeout: 600_000,
              },
            },
          ]
        : []),
      // Minutes of faults on a PostgreSQL server: npm run proof
      ...(isAskedFor("proof")
        ? [
            {
              ssr,
              test: {
                name: "proof",
                expect: patient,
                include: ["test/postgres/inbox/faults.test.ts", "test/sandbox/killed.test.ts"],
                env: { INBOX_PROOF: "long", SANDBOX_PROOF: "long" },
                testTimeout: 600_000,
                hookTimeout: 60_000,
              },
            },
          ]
        : []),
      // Installs frameworks and runtimes, so it runs only when it is asked for: npm run consumers
      ...(isAskedFor("consumers")
        ? [
            {
              test: {
                name: "consumers",
                expect: patient,
                include: ["test/consumers/*.test.ts"],
                globalSetup,
                testTimeout: 300_000,
                hookTimeout: 300_000,
              },
            },
          ]
        : []),
      // What needs Java, Python or Go on the machine: npm run consumers
      ...(isAskedFor("languages")
        ? [
            {
              test: {
                name: "languages",
                expect: patient,
                include: ["test/consumers/languages/*.test.ts"],
                globalSetup,
                testTimeout: 600_000,
                hookTimeout: 600_000,
              },
            },
          ]
        : []),
      // A third of the time of all the others, so it runs only when it is asked for, too: npm run test:browser
      ...(isAskedFor("browser")
        ? [
            {
              ssr,
              test: {
                name: "browser",
                include: ["test/browser/**/*.test.ts"],
                globalSetup: ["./test/browser/require-chromium.ts", "./test/browser/docs/support/build.ts"],
                testTimeout: 120_000,
                hookTimeout: 120_000,
                expect: patient,
              },
            },
          ]
        : []),
    ],
    globalSetup: "./test/support/say-what-does-not-run.ts",
  },
});
