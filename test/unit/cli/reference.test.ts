import { expect, test } from "vitest";
import { payoutRegion } from "../../../src/reference/payout-region.js";
import { run } from "./run.js";

test("banks lists the eighteen banks under a head", async () => {
  const lines = (await run(["banks"])).output.split("\n");
  expect(lines).toHaveLength(19);
  expect(lines[0]).toMatch(/^id +name$/);
  expect(lines[1]).toMatch(/^1 +Agricultural Bank of China$/);
});

test("regions finds a region by a part of its name", async () => {
  expect((await run(["regions", "shanghai"])).output).toBe("id  name\n26  Shanghai Shi");
});

test("codes finds a code by its number, as a whole", async () => {
  const { output } = await run(["codes", "20105", "--json"]);
  expect(JSON.parse(output)).toEqual([
    expect.objectContaining({ code: "20105", message: "Insufficient funds on customer account" }),
  ]);
});

test.each([
  [["banks", "no", "such"], "None of the 18 banks has “no such”."],
  [["regions", "\u001b[2J"], "None of the 34 regions has “\\u001b[2J”."],
  [["codes", "99999"], "None of the 154 codes has “99999”."],
])("What is not there is said on standard error, and ends with 1: %j", async (args, message) => {
  expect(await run(args)).toEqual({ output: "", errors: message, exitCode: 1 });
});

test("With --json, what is not there is an empty array, and ends with 1", async () => {
  expect(await run(["banks", "zzz", "--json"])).toEqual({ output: "[]", errors: "", exitCode: 1 });
});

test("codes keeps to 80 columns, the advice below its code", async () => {
  const { output } = await run(["codes"]);
  expect(output.split("\n").filter((line) => line.length > 80)).toEqual([]);
  expect((await run(["codes", "20802"])).output.split("\n")).toEqual([
    "code   group   message",
    "20802  method  The payment provider did not confirm neither successful nor",
    "               negative status of the payment transaction",
    "                 Do not repeat it: money may have moved. Ask ECommPay what",
    "                 became of it.",
  ]);
});

test("What payoutRegion finds by a name, regions finds as well", async () => {
  const { output } = await run(["regions", " Hong Kong ", "--json"]);
  expect(JSON.parse(output)).toEqual([payoutRegion(" Hong Kong ")]);
});

test("An unknown command is refused with a hint and the list of commands", async () => {
  const { errors, exitCode } = await run(["bank"]);
  expect(errors).toContain("unknown command 'bank'");
  expect(errors).toContain(
    "\nCommands: sandbox, mock, proxy, docs, sign, verify, banks, regions, codes, inbox, check\n",
  );
  expect(errors).toContain("--help");
  expect(exitCode).toBe(2);
});

test.each(["sandbox", "mock", "docs", "sign", "verify", "banks", "regions", "codes"])(
  "%s --help shows an example",
  async (command) => {
    expect((await run([command, "--help"])).output).toMatch(
      /Examples?:\n {2}(CUP_SECRET_KEY=secret )?cup-quickpay /,
    );
  },
);

test.each(["x", "70000", "-1"])("The port %s is refused", async (port) => {
  expect((await run(["mock", "--port", port])).errors).toContain("A port is a number from 0 to 65535");
});

test("What the command line quotes of its arguments cannot steer the terminal", async () => {
  expect((await run(["\u001b[2J"])).errors).toContain("unknown command '\\u001b[2J'");
  expect((await run(["mock", "--port", "\u009b2J"])).errors).toContain("'\\u009b2J' is invalid");
});
