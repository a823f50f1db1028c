import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

/** Where the Redocly CLI stands, for who runs it in another way than `redocly`. */
export const redoclyBin = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

/** The environment in which it sends nothing anywhere and asks for no other version. */
export const quietEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  NO_COLOR: "1",
});

/** Runs the Redocly CLI, without its banner and without telemetry. */
export function redocly(args: string[]): { ok: boolean; output: string } {
  const run = spawnSync(process.execPath, [redoclyBin, ...args], {
    encoding: "utf8",
    env: quietEnvironment(),
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.error) {
    throw run.error;
  }
  return { ok: run.status === 0, output: withoutBanner(run.stdout + run.stderr) };
}

/**
 * Redocly frames a note on Node 20 at each run, and offers to ignore what is wrong; what matters would drown
 * in them.
 */
const withoutBanner = (text: string) =>
  text
    .split("\n")
    .filter((line) => !/^\s*[╔║╚]|--generate-ignore-file/.test(line))
    .join("\n")
    .trim();
