import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { type Listening, listen } from "./listen.js";

/**
 * Serves an app by `node:http`, and leaves the globals of the process alone.
 *
 * @param port 0 for any free one.
 * @throws Error when the port is taken, or the address is none of this machine's.
 */
export function serve(app: Hono, port: number, host?: string): Promise<Listening> {
  return listen(
    createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server,
    port,
    host,
  );
}
