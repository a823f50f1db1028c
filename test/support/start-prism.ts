import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const manifest = createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json");
const prismCommand = join(dirname(manifest), JSON.parse(readFileSync(manifest, "utf8")).bin.prism);

/** Prism, by its own command line. */
export interface RunningPrism {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts Prism's own command line on a free port. */
export async function startPrism(...args: string[]): Promise<RunningPrism> {
  const child: ChildProcess = spawn(process.execPath, [prismCommand, ...args, "--port", "0"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "close");
  let printed = "";
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk;
      const address = /listening on (http:\S+)/.exec(printed)?.[1];
      if (address !== undefined) {
        resolve(address);
      }
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    ended.then(() => reject(new Error(`Prism ended.\n${printed}`)));
  });
  return {
    url,
    async stop() {
      child.kill();
      await ended;
    },
  };
}
