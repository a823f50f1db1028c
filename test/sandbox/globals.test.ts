import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);

test.each(["before", "after"])(
  "a Hono app of the merchant's, started %s the sandbox in one process, and the sandbox both answer right; no global is replaced",
  async (when) => {
    const script = [
      "--conditions=cup-source",
      "--import",
      "tsx",
      "test/sandbox/support/beside-another-app.ts",
    ];
    const { stdout } = await run(process.execPath, [...script, when]);
    expect(JSON.parse(stdout)).toEqual({
      own: 200,
      sandbox: 200,
      shop: 303,
      changedByStart: [],
      changedByClose: [],
      ownAfterwards: 200,
    });
  },
  60_000,
);
