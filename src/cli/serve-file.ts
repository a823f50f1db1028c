import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { gunzipSync, gzipSync } from "node:zlib";
import { type Listening, listen } from "../server/listen.js";

/**
 * A server of one HTML page on loopback.
 *
 * @param file The page, `.html`, or `.html.gz` if it is compressed already. A client gets the form it takes.
 * @throws Error when the port is taken.
 */
export function serveFile(file: string, port: number): Promise<Listening> {
  const page = readFileSync(file);
  return listen(createServer(answering(file.endsWith(".gz") ? page : gzipSync(page))), port);
}

function answering(gzipped: Buffer): (request: IncomingMessage, response: ServerResponse) => void {
  const digest = createHash("sha256").update(gzipped).digest("base64url");
  return ({ method, url, headers }, response) => {
    if (url?.split("?")[0] !== "/") return void response.writeHead(404).end("Not found\n");
    if (method !== "GET" && method !== "HEAD")
      return void response.writeHead(405, { allow: "GET, HEAD" }).end("Method not allowed\n");

    const compressed = takesGzip(String(headers["accept-encoding"] ?? ""));
    const etag = `"${digest}${compressed ? "-gzip" : ""}"`;
    response
      .setHeader("cache-control", "no-cache")
      .setHeader("vary", "accept-encoding")
      .setHeader("etag", etag);
    if (headers["if-none-match"]?.includes(etag)) return void response.writeHead(304).end();

    const body = compressed ? gzipped : gunzipSync(gzipped);
    if (compressed) response.setHeader("content-encoding", "gzip");
    response.setHeader("content-type", "text/html; charset=utf-8").setHeader("content-length", body.length);
    // Node leaves the body of an answer to HEAD away.
    response.end(body);
  };
}

/** `gzip` or `*` without `q=0`. */
function takesGzip(acceptEncoding: string): boolean {
  return /(?:^|[,\s])(?:gzip|\*)(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))\s*(?:[,;]|$)/i.test(acceptEncoding);
}
