import type { AddressInfo } from "node:net";
import { connect, createServer, type Server as NetServer, type Socket } from "node:net";
import { join } from "node:path";
import type { Server } from "../../start-server.js";
import type { Chance } from "./chance.js";

export interface CuttingProxy {
  /** How pg finds the server through it. */
  readonly connection: { host: string; port: number; user: string; database: string };
  /** How many connections it has cut. */
  readonly cuts: () => number;
  /** From now on it lets everything through. */
  calmDown(): void;
  close(): Promise<void>;
}

/**
 * A way to a server that cuts connections at random: before what the client has said reaches the server, or
 * after that and before the answer, when nobody can know whether a commit has held.
 *
 * @param oneIn It cuts at one of so many packets of a client.
 */
export async function cuttingProxy(
  { connection }: Server,
  oneIn: number,
  { below }: Chance,
): Promise<CuttingProxy> {
  let cuts = 0;
  let isCalm = false;
  const sockets = new Set<Socket>();
  const proxy: NetServer = createServer((client) => {
    const server = connect(join(connection.host, ".s.PGSQL.5432"));
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    let isMute = false;
    client.on("data", (data) => {
      if (isCalm || isMute || below(oneIn) > 0) {
        server.write(data);
        return;
      }
      cuts++;
      if (below(2) === 0) {
        client.destroy();
        return;
      }
      isMute = true;
      server.write(data);
    });
    server.on("data", (data) => {
      if (isMute) {
        client.destroy();
      } else {
        client.write(data);
      }
    });
  });
  await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done));
  const { port } = proxy.address() as AddressInfo;
  return {
    connection: { ...connection, host: "127.0.0.1", port },
    cuts: () => cuts,
    calmDown() {
      isCalm = true;
    },
    async close() {
      const closed = new Promise((done) => proxy.close(done));
      for (const socket of sockets) {
        socket.destroy();
      }
      await closed;
    },
  };
}
