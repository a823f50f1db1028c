import { expect, vi } from "vitest";
import { program } from "../../../src/cli/program.js";

/**
 * Runs a command that serves, and gives what it prints first, as JSON, to `use`; then asks it to end.
 *
 * @returns What it says on standard error.
 */
export async function serving(
  args: string[],
  use: (facts: Record<string, string>, complaints: readonly string[]) => Promise<void>,
): Promise<string[]> {
  const lines: string[] = [];
  const complaints: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((line) => void lines.push(line));
  const error = vi.spyOn(console, "error").mockImplementation((line) => void complaints.push(line));
  const running = program().parseAsync([...args, "--json"], { from: "user" });
  try {
    await vi.waitFor(() => expect(lines).toHaveLength(1), { timeout: 60_000 });
    await use(JSON.parse(lines[0] ?? ""), complaints);
    process.emit("SIGTERM");
    await running;
    expect(lines).toHaveLength(1);
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
  return complaints;
}
