import { expect, test } from "vitest";
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

test("What is not there is said to be not there", async () => {
  expect((await run(["banks", "no", "such"])).output).toBe("None of the 18 banks has “no such”.");
});

test("An unknown command is refused with a hint", async () => {
  const { errors, exitCode } = await run(["bank"]);
  expect(errors).toContain("unknown command 'bank'");
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
