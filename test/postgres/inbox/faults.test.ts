import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Server, serverPrograms, startServer } from "../start-server.js";
import { type Faults, type Report, runWithFaults } from "./support/run-with-faults.js";

interface Run extends Faults {
  readonly fault: string;
  readonly payments: number;
}

/** `npm test` has all faults at once, in a small run; `npm run proof` has each in a large one. */
const runs: readonly Run[] =
  process.env.INBOX_PROOF === "long"
    ? [
        {
          fault: "SIGKILL at each step, three times, and six times at random",
          payments: 2000,
          killsAtEachStep: 3,
          killsAtRandom: 6,
        },
        { fault: "pg_ctl stop -m immediate, four times", payments: 2000, serverStops: 4 },
        { fault: "connections cut at one of 200 packets", payments: 2000, cutsOneIn: 200 },
      ]
    : [
        {
          fault: "SIGKILL at each step, a server that is stopped at once, and connections that are cut",
          payments: 200,
          killsAtEachStep: 1,
          killsAtRandom: 2,
          serverStops: 1,
          cutsOneIn: 500,
        },
      ];

if (!serverPrograms) {
  test.skip(
    "No PostgreSQL server is installed here, so the inbox was tested on PGlite only. Set POSTGRES_BIN to its programs.",
  );
}

describe.runIf(serverPrograms)("two receivers and three workers lose nothing and do nothing twice", () => {
  let server: Server;
  const reports: Report[] = [];

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(async () => {
    await server?.stop();
    console.table(
      reports.map(({ made, ...report }, index) => ({
        fault: runs[index]?.fault,
        made: Object.values(made).reduce((sum, count) => sum + count, 0),
        ...report,
      })),
    );
  });

  test.each(runs)("in $payments payments: $fault", async ({ fault: _, payments, ...faults }) => {
    const report = await runWithFaults({
      server,
      // Each run's callbacks are of a project of its own.
      projectId: 200 + reports.length,
      payments,
      seed: Number(process.env.PROPERTY_SEED ?? 20_190_325),
      ...faults,
    });
    reports.push(report);
    expect(report).toMatchObject({ lost: 0, doubled: 0, invented: 0, disordered: 0, wrong: 0, left: 0 });
    expect(report.events).toBeGreaterThan(2 * payments);
    // What was to happen has happened.
    const { killsAtEachStep, serverStops, cutsOneIn } = faults;
    if (killsAtEachStep) {
      expect(report.made).toMatchObject({
        "before the insert": killsAtEachStep,
        "while it is inserted": killsAtEachStep,
        "after the insert, before the 200": killsAtEachStep,
        "in the handler, before its write": killsAtEachStep,
        "in the handler, after its write": killsAtEachStep,
        "before the commit": killsAtEachStep,
        "after the commit": killsAtEachStep,
      });
    }
    expect(report.made.stops).toBe(serverStops);
    expect(report.made.cuts ?? 0).toBeGreaterThanOrEqual(cutsOneIn ? 5 : 0);
  });
});
