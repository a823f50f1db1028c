import { createServer, type RequestListener } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { type Listening, listen } from "./listen.js";

/** An app for `node:http`, which leaves the globals of the process alone. */
export const listenerOf = (app: Hono): RequestListener =>
  getRequestListener(app.fetch, { overrideGlobalObjects: false });

/**
 * Serves an app by `node:http`.
 *
 * @param port 0 for any free one.
 * @throws Error when the port is taken, or the address is none of this machine's.
 */
export const serve = (app: Hono, port: number, host?: string): Promise<Listening> =>
  listen(createServer(listenerOf(app)), port, host);
