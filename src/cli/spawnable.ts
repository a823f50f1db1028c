/** What `spawn` of Node takes, without a shell. */
export interface Spawnable {
  readonly file: string;
  readonly args: readonly string[];
  readonly options: { readonly windowsVerbatimArguments?: true };
}

/**
 * A command, so that its arguments arrive as they are. On Windows most commands, npm among them, are files for
 * its shell, `npm.cmd`, which `spawn` neither finds nor runs: its shell runs them, with all quoted that it would
 * read.
 */
export function spawnable(
  command: string,
  args: readonly string[],
  { platform, env }: Pick<NodeJS.Process, "platform" | "env">,
): Spawnable {
  if (platform !== "win32" || /\.(?:exe|com)$/i.test(command)) {
    return { file: command, args, options: {} };
  }
  const line = [
    withCarets(command.replaceAll("/", "\\")),
    ...args.map((each) => withCarets(quoted(each))),
  ].join(" ");
  return {
    file: env.comspec ?? "cmd.exe",
    args: ["/d", "/s", "/c", `"${line}"`],
    options: { windowsVerbatimArguments: true },
  };
}

/** As the C library of Windows reads an argument: a backslash counts twice before a quotation mark, and only there. */
const quoted = (argument: string) => `"${argument.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, "$1$1")}"`;

/** What the shell itself would read. */
const withCarets = (text: string) => text.replace(/[()\][%!^"`<>&|;, *?]/g, "^$&");
