import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server of one HTML file on loopback. */
export async function serveFile(
  file: string,
  port: number,
): Promise<{ url: string; close: () => Promise<void> }> {
  const html = readFileSync(file);
  const server = createServer((request, response) => {
    if (request.url?.split("?")[0] !== "/") response.writeHead(404).end("Not found\n");
    else response.setHeader("content-type", "text/html; charset=utf-8").end(html);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken. Stop what listens there, or choose another port`;
      reject(cause.code === "EADDRINUSE" ? new Error(taken, { cause }) : cause);
    });
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
