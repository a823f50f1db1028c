import { expect, test, vi } from "vitest";
import { sayDataFailures } from "../../../src/cli/say-data-failures.js";
import type { SandboxEvent } from "../../../src/sandbox/index.js";

test("That the state cannot be written is said, and that it can be again", () => {
  const lines: string[] = [];
  const error = vi.spyOn(console, "error").mockImplementation((line) => void lines.push(line));
  sayDataFailures({
    on(listener) {
      listener({ type: "request" } as SandboxEvent);
      listener({ type: "data", failure: "The state cannot be written." });
      listener({ type: "data", failure: undefined });
      return () => {};
    },
  });
  error.mockRestore();
  expect(lines).toEqual(["The state cannot be written.", "The state of the sandbox is written again."]);
});
