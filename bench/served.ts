import { spawn } from "node:child_process";
import { once } from "node:events";

/** A server in a process of its own. */
export interface Served {
  readonly url: string;
  /** How long it took to be ready after its import, in milliseconds. */
  readonly readyIn: number;
  /** The bytes of memory that it uses, after a collection. */
  memory(): Promise<number>;
  stop(): void;
}

/** Starts `sandbox`, `bare` or `mock`, with its options. */
export async function served(what: "mock" | "sandbox" | "bare", options: object = {}): Promise<Served> {
  const script = ["--expose-gc", "--conditions=cup-source", "--import", "tsx", "bench/serve.ts"];
  const child = spawn(process.execPath, [...script, what, JSON.stringify(options)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const line = async () => {
    const [text] = await Promise.race([
      once(child.stdout, "data"),
      once(child, "exit").then(() => Promise.reject(new Error(`The server ${what} has ended.`))),
    ]);
    return JSON.parse(String(text));
  };
  const { url, readyIn } = await line();
  return {
    url,
    readyIn,
    memory: async () => {
      child.stdin.write("memory\n");
      return (await line()).bytes;
    },
    stop: () => child.kill(),
  };
}
