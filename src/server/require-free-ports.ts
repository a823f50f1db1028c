import { once } from "node:events";
import { createServer } from "node:net";
import { portTaken } from "./port-taken.js";

/** Where something is going to listen. */
export interface Place {
  /** How the port is chosen: `--port`. */
  readonly choice: string;
  /** 0, any free one, is always free. */
  readonly port: number;
  /** Default `127.0.0.1`. */
  readonly host?: string | undefined;
}

/**
 * Makes sure that ports are free, before anything is started that takes its time.
 *
 * @throws Error that names each port that is taken, and how to choose another one.
 */
export async function requireFreePorts(places: readonly Place[]): Promise<void> {
  const seen = new Map<number, string>();
  const taken: string[] = [];
  for (const { choice, port, host = "127.0.0.1" } of places) {
    if (port === 0) {
      continue;
    }
    const other = seen.get(port);
    if (other !== undefined) {
      throw new Error(`Port ${port} is asked for twice: ${other} and ${choice}.`);
    }
    seen.set(port, choice);
    if (await isTaken(port, host)) {
      taken.push(portTaken(port, choice));
    }
  }
  if (taken.length > 0) {
    throw new AggregateError(
      taken.map((message) => new Error(message)),
      taken.join("\n"),
    );
  }
}

async function isTaken(port: number, host: string): Promise<boolean> {
  const server = createServer().listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EADDRINUSE";
  }
  server.close();
  await once(server, "close");
  return false;
}
