import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { portTaken } from "./port-taken.js";

/** A server that listens. */
export interface Listening {
  /** Its address, without a slash at the end: `http://127.0.0.1:4020`. */
  readonly url: string;
  /** Ends the server; requests under way are broken off. */
  close(): Promise<void>;
}

/**
 * So many connections may wait to be taken: a load test opens thousands at once, and the usual 511 would lose
 * some of them.
 */
const backlog = 4096;

/**
 * Lets a server listen.
 *
 * @param port 0 for any free one.
 * @throws Error when the port is taken, or the address is none of this machine's.
 */
export async function listen(server: Server, port: number, host = "127.0.0.1"): Promise<Listening> {
  server.listen({ port, host, backlog });
  try {
    await once(server, "listening");
  } catch (cause) {
    const isTaken = (cause as NodeJS.ErrnoException).code === "EADDRINUSE";
    const message = isTaken ? portTaken(port, "the option `port`") : unreachable(host, port);
    throw new Error(message, { cause });
  }
  return { url: urlOf(server.address() as AddressInfo), close: () => closed(server) };
}

const unreachable = (host: string, port: number) =>
  `Nothing can listen on ${host}:${port}. Pass an address of this machine, and a port that you may use.`;

function urlOf({ address, family, port }: AddressInfo): string {
  // "All addresses" is none that a browser can open.
  const name = { "0.0.0.0": "127.0.0.1", "::": "::1" }[address] ?? address;
  return `http://${family === "IPv6" && name.includes(":") ? `[${name}]` : name}:${port}`;
}

async function closed(server: Server): Promise<void> {
  if (!server.listening) {
    return;
  }
  const end = once(server, "close");
  server.close();
  server.closeAllConnections();
  await end;
}
