import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { createCallbackHandler } from "../../../src/callback/create-callback-handler.js";
import type { SetUp } from "./set-up.js";

/** Starts an application of Hono on a free loopback port. */
export async function startHono(app: Hono): Promise<{ url: string } & AsyncDisposable> {
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/callbacks`,
    async [Symbol.asyncDispose]() {
      if ("closeAllConnections" in server) {
        server.closeAllConnections();
      }
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const honoSetUps: readonly SetUp[] = [
  {
    name: "Hono",
    start(options) {
      const handleCallback = createCallbackHandler(options);
      return startHono(new Hono().post("/callbacks", (c) => handleCallback(c.req.raw)));
    },
    warnings: [],
  },
];
