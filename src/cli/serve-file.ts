import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { gunzipSync, gzipSync } from "node:zlib";
import { isOwnName, otherName } from "../server/is-own-name.js";
import { type Listening, listen } from "../server/listen.js";

/** It listens where other machines cannot reach it. */
const host = "127.0.0.1";

/**
 * A server of one HTML page on loopback. The page finds its parts by the fragment of the address: `/sandbox`,
 * as its menu links it, leads a browser to `/#/sandbox`.
 *
 * @param file The page, `.html`, or `.html.gz` if it is compressed already. A client gets the form it takes.
 * @throws Error when the port is taken.
 */
export function serveFile(file: string, port: number): Promise<Listening> {
  const page = readFileSync(file);
  return listen(createServer(answering(file.endsWith(".gz") ? page : gzipSync(page))), port, host);
}

function answering(gzipped: Buffer): (request: IncomingMessage, response: ServerResponse) => void {
  const digest = createHash("sha256").update(gzipped).digest("base64url");
  return ({ method, url, headers }, response) => {
    const asked = addressOf(headers.host, url);
    if (!asked || !isOwnName(host, asked.hostname)) {
      return void response.writeHead(403).end(`${otherName}\n`);
    }
    if (asked.pathname !== "/" && !isForPeople(method, headers.accept)) {
      return void response.writeHead(404).end("Not found\n");
    }
    if (method !== "GET" && method !== "HEAD") {
      return void response.writeHead(405, { allow: "GET, HEAD" }).end("Method not allowed\n");
    }

    if (asked.pathname !== "/") {
      return void response.writeHead(302, { location: `/#${asked.pathname}` }).end();
    }

    const compressed = takesGzip(String(headers["accept-encoding"] ?? ""));
    const etag = `"${digest}${compressed ? "-gzip" : ""}"`;
    response
      .setHeader("cache-control", "no-cache")
      .setHeader("vary", "accept-encoding")
      .setHeader("etag", etag);
    if (headers["if-none-match"]?.includes(etag)) {
      return void response.writeHead(304).end();
    }

    const body = compressed ? gzipped : gunzipSync(gzipped);
    if (compressed) {
      response.setHeader("content-encoding", "gzip");
    }
    response.setHeader("content-type", "text/html; charset=utf-8").setHeader("content-length", body.length);
    // Node leaves the body of an answer to HEAD away.
    response.end(body);
  };
}

/** Undefined when the request tells no host, or the two make no address. */
function addressOf(host: string | undefined, path = "/"): URL | undefined {
  const address = `http://${host}${path}`;
  return host && path.startsWith("/") && URL.canParse(address) ? new URL(address) : undefined;
}

/** A browser that opens a page, not one that looks for an icon or a script. */
const isForPeople = (method: string | undefined, accept = "") =>
  (method === "GET" || method === "HEAD") && /\btext\/html\b/i.test(accept);

/** `gzip` or `*` without `q=0`. */
function takesGzip(acceptEncoding: string): boolean {
  return /(?:^|[,\s])(?:gzip|\*)(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))\s*(?:[,;]|$)/i.test(acceptEncoding);
}
