import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startPayingShop } from "./paying-shop.js";
import { run } from "./run.js";

/* What is seen at a terminal. */

const was = Object.getOwnPropertyDescriptor(process.stdout, "isTTY");
beforeEach(() => {
  Object.defineProperty(process.stdout, "isTTY", { value: true, configurable: true });
  for (const name of ["CI", "NO_COLOR", "FORCE_COLOR", "NODE_DISABLE_COLORS", "TERM"]) {
    vi.stubEnv(name, undefined);
  }
});
afterEach(() => {
  Reflect.deleteProperty(process.stdout, "isTTY");
  if (was) {
    Object.defineProperty(process.stdout, "isTTY", was);
  }
  vi.unstubAllEnvs();
});

async function checked(...args: string[]): Promise<string> {
  await using server = await startPayingShop();
  const { output } = await run(["check", "receiver", server.url, "--only", "refuses-unsigned", ...args], {
    CUP_SECRET_KEY: "secret",
  });
  return output;
}

test("The check that runs is shown, and replaced by what came of it, in colour", async () => {
  const output = await checked();
  expect(output.replace(/\d+ ms/, "TIME")).toContain(
    "… Refuses a callback without a signature\n\r\u001b[K\n" +
      "\u001b[32m✓\u001b[39m Refuses a callback without a signature  \u001b[2mTIME\u001b[22m",
  );
});

test.each([
  ["CI", "true"],
  ["NO_COLOR", "1"],
  ["TERM", "dumb"],
])("Where %s is %s, nothing is replaced", async (name, value) => {
  vi.stubEnv(name, value);
  const output = await checked();
  expect(output).not.toContain("…");
  expect(output).not.toContain("\u001b[K");
});

test("A report there cannot steer the terminal", async () => {
  const output = await checked("--report", "tap=-", "--expect-fail", "refuses-unsigned:\u009b2J\u202eold");
  expect(output).not.toContain("\u009b");
  expect(output).not.toContain("\u202e");
  expect(output).toContain('warning: "It was expected to fail (\\u009b2J\\u202eold), and passed."');
});
