import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface Balancer {
  readonly url: string;
  /** Calls back once so many more requests have been sent on: the last of them has no answer yet. */
  after(count: number, then: () => void): void;
}

/**
 * Sends requests to servers in turn, so that copies of a callback come to different ones. Where a server is down or dies,
 * the connection is cut.
 */
export async function startBalancer(ports: readonly number[]): Promise<Balancer> {
  let turn = 0;
  let left = 0;
  let call = () => {};
  const server = createServer((incoming, response) => {
    const port = ports[turn++ % ports.length];
    const { method, headers, url: path } = incoming;
    const outgoing = request({ host: "127.0.0.1", port, method, headers, path }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.on("error", () => response.destroy()).pipe(response);
    });
    outgoing.on("error", () => response.destroy());
    incoming.pipe(outgoing).once("finish", () => {
      left -= 1;
      if (left === 0) {
        call();
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    after(count, then) {
      left = count;
      call = then;
    },
  };
}
