import { type Command, CommanderError } from "commander";
import { printable } from "./printable.js";
import { UsageError } from "./usage-error.js";

/**
 * Runs a command line. Whatever its user has to put right is told on standard error, and ends with 2: 1 is the
 * word of `verify` that a signature does not match, and of `npm start` that a story went otherwise.
 *
 * @param args What stands after the program's name. Default: what this process was given.
 * @throws Whatever else goes wrong.
 */
export async function runProgram(program: Command, args?: readonly string[]): Promise<void> {
  settle(program);
  try {
    await program.parseAsync(args ?? process.argv.slice(2), { from: "user" });
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(error.message);
    } else if (!(error instanceof CommanderError)) {
      throw error;
    }
    process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
  }
}

/**
 * Gives a command and all below it the settings of the one above, and an output that suits a terminal. None of
 * them ends the process: they throw.
 */
function settle(command: Command): void {
  command.exitOverride().configureOutput({
    writeErr: (text) => process.stderr.write(text.split("\n").map(printable).join("\n")),
    outputError: (text, write) =>
      write(text.startsWith("error: unknown command") ? `${text}${commandList(command)}\n` : text),
  });
  for (const each of command.commands) {
    settle(each.copyInheritedSettings(command));
  }
}

const commandList = ({ commands }: Command) => `Commands: ${commands.map((each) => each.name()).join(", ")}`;
