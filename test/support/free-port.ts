import { once } from "node:events";
import { createServer } from "node:net";

/*
 * Systems give ports from 32768 upwards (Linux; 49152 elsewhere) to connections and to servers that take any port.
 * One of those, free a moment ago, may be taken before the process that is told of it listens. So these are
 * lower, each worker has its own, and two runs side by side begin at different ones.
 */
const lowest = 20_000;
const perWorker = 400;
const workers = 30;

const from = lowest + (Number(process.env.VITEST_POOL_ID ?? 0) % workers) * perWorker;
let count = process.pid;

/** A port on which nobody listens, for a process that has to be told one before it starts. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < perWorker; tries += 1) {
    const port = from + (count++ % perWorker);
    if (await isFree(port)) {
      return port;
    }
  }
  throw new Error(`None of the ports from ${from} to ${from + perWorker - 1} is free.`);
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch {
    return false;
  }
  server.close();
  await once(server, "close");
  return true;
}
