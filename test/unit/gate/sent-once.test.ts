import { createServer, type Socket } from "node:net";
import { expect, test } from "vitest";
import { httpServer, json } from "../../support/http-server.js";
import { clientOf, rejection } from "./client-of.js";
import { accepted, order, payout } from "./orders.js";

/*
 * One call, one POST on the wire, whatever is answered. Node's `fetch` sends a body again at HTTP 421 unless
 * it is a stream, so these tests count what arrives.
 */

const calls = [
  ["sale", (gate: ReturnType<typeof clientOf>) => gate.sale(order)],
  ["payout", (gate: ReturnType<typeof clientOf>) => gate.payout(payout)],
  ["sale through http", (gate: ReturnType<typeof clientOf>) => gate.http.POST(salePath, { body: order })],
] as const;
const salePath = "/v2/payment/cup/quick/sale";

const statuses = [301, 302, 303, 307, 308, 401, 402, 407, 408, 409, 421, 425, 429, 500, 502, 503, 504];

test.each(calls.flatMap(([name, call]) => statuses.map((status) => [name, status, call] as const)))(
  "A %s that is answered with HTTP %i is sent once",
  async (_name, status, call) => {
    await using server = await httpServer((response) =>
      response
        .writeHead(status, {
          location: "/elsewhere",
          "retry-after": "0",
          "www-authenticate": "Basic",
          "proxy-authenticate": "Basic",
        })
        .end("{}"),
    );
    await call(clientOf(server)).catch(() => {});
    expect(server.received).toHaveLength(1);
  },
);

test.each([
  ["is reset before an answer", (socket: Socket) => socket.resetAndDestroy()],
  ["is closed before an answer", (socket: Socket) => socket.end()],
  ["is closed in the head of an answer", (socket: Socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-le")],
  [
    "is closed in the body of an answer",
    (socket: Socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"),
  ],
  [
    "is closed in a chunk of an answer",
    (socket: Socket) => socket.end("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{"),
  ],
  ["has no HTTP for an answer", (socket: Socket) => socket.end("220 mail.example ESMTP\r\n")],
])("A sale whose connection %s is sent once, with an unknown outcome", async (_what, answer) => {
  await using server = await rawServer((socket) => answer(socket));
  expect(await rejection(clientOf(server).sale(order))).toMatchObject({
    name: "TransportError",
    code: "connection_lost",
    outcome: "unknown",
  });
  expect(server.posts()).toBe(1);
});

test("A sale on a kept connection that the server closes meanwhile is sent once, with an unknown outcome", async () => {
  const body = JSON.stringify(accepted);
  await using server = await rawServer((socket, count) => {
    // The first answer promises to keep the connection, the second request finds it closing.
    if (count === 1) {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
    } else {
      socket.destroy();
    }
  });
  const gate = clientOf(server);
  expect(await gate.sale(order)).toEqual(accepted);
  // Until the connection is back in the pool.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await rejection(gate.sale(order))).toMatchObject({ code: "connection_lost", outcome: "unknown" });
  expect(server.posts()).toBe(2);
  expect(server.connections()).toBe(1);
});

test("The length of the body is told, so that it is not chunked", async () => {
  await using server = await httpServer((response) => json(response, accepted));
  await clientOf(server).sale(order);
  const [{ headers, body }] = server.received as [(typeof server.received)[0]];
  expect(headers["transfer-encoding"]).toBeUndefined();
  expect(headers["content-length"]).toBe(String(Buffer.byteLength(body)));
});

test("A fetch of the caller's own can read the request", async () => {
  const bodies: unknown[] = [];
  const gate = clientOf(
    { url: "http://127.0.0.1:9" },
    {
      fetch: async (request) => {
        bodies.push(await request.clone().json(), await request.json());
        return Response.json(accepted);
      },
    },
  );
  await gate.sale(order);
  expect(bodies).toHaveLength(2);
  expect(bodies[0]).toMatchObject({ general: { payment_id: "ORDER_155860015" }, payment: { amount: 1000 } });
  expect(bodies[1]).toEqual(bodies[0]);
});

/** A server below HTTP, which calls back once a request is complete. */
async function rawServer(respond: (socket: Socket, count: number) => void) {
  let posts = 0;
  let connections = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    connections++;
    sockets.add(socket);
    let text = "";
    socket.on("error", () => {});
    socket.on("data", (data) => {
      text += data.toString("latin1");
      const [head = "", body] = text.split("\r\n\r\n");
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      if (body === undefined || body.length < length) {
        return;
      }
      text = "";
      posts++;
      respond(socket, posts);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    posts: () => posts,
    connections: () => connections,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) {
          socket.destroy();
        }
      }),
  };
}
