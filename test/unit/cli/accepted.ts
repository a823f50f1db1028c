import type { Command } from "commander";
import { program } from "../../../src/cli/program.js";

/**
 * Lets the program read a command line, and do nothing.
 *
 * @returns The options of the command, with the words that are none.
 * @throws What it says when it does not take it.
 */
export async function accepted(words: readonly string[]): Promise<Record<string, unknown>> {
  let found: Record<string, unknown> | undefined;
  const read = (command: Command) => {
    command.exitOverride().configureOutput({ writeErr: () => {} });
    if (command.commands.length === 0) {
      command.action(() => {
        found = { ...command.opts(), words: command.args };
      });
    }
    command.commands.forEach(read);
  };
  const root = program();
  read(root);
  await root.parseAsync(words, { from: "user" });
  if (!found) {
    throw new Error(`${words.join(" ")} is no command.`);
  }
  return found;
}
