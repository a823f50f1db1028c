import { once } from "node:events";
import { createServer } from "node:net";
import { portTaken } from "./port-taken.js";

/**
 * Makes sure that ports are free, before anything is started that takes its time.
 *
 * @param ports How each is chosen, and which it is; 0, any free one, always is: `{ "--port": 4020 }`.
 * @param host The address to listen on.
 * @throws Error that names the port, and how to choose another one.
 */
export async function requireFreePorts(
  ports: Readonly<Record<string, number>>,
  host = "127.0.0.1",
): Promise<void> {
  const seen = new Map<number, string>();
  for (const [choice, port] of Object.entries(ports)) {
    if (port === 0) {
      continue;
    }
    const other = seen.get(port);
    if (other !== undefined) {
      throw new Error(`Port ${port} is asked for twice: ${other} and ${choice}.`);
    }
    seen.set(port, choice);
    if (await isTaken(port, host)) {
      throw new Error(portTaken(port, choice));
    }
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
