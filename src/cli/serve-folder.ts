import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { isOwnName, otherName } from "../server/is-own-name.js";
import { type Listening, listen } from "../server/listen.js";
import { markdownPaths } from "./markdown-paths.js";
import { type ServedFile, servedFiles } from "./served-files.js";

/** It listens where other machines cannot reach it. */
const host = "127.0.0.1";

/** The page has its scripts and styles in itself. It loads nothing from elsewhere, and tells nothing to anybody. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * A server of the built documentation on loopback: of its files as they are when it starts, compressed or not, as the
 * client takes them. A page finds its parts by the fragment of the address, so `/sandbox`, as its menu links it, leads a
 * browser to `/#/sandbox`; whoever asks for Markdown there, by `Accept: text/markdown`, gets the file for it.
 *
 * @throws Error when the port is taken.
 */
export function serveFolder(folder: string, port: number): Promise<Listening> {
  return listen(createServer(answering(servedFiles(folder))), port, host);
}

function answering(
  files: ReadonlyMap<string, ServedFile>,
): (request: IncomingMessage, response: ServerResponse) => void {
  const markdownOf = markdownPaths(files.keys());
  return ({ method, url, headers }, response) => {
    response
      .setHeader("x-content-type-options", "nosniff")
      .setHeader("content-security-policy", contentSecurityPolicy)
      // Also of what is not there, or leads on: both depend on what was asked for.
      .setHeader("cache-control", "no-cache")
      .setHeader("vary", "accept, accept-encoding");
    const asked = addressOf(headers.host, url);
    if (!asked || !isOwnName(host, asked.hostname)) {
      return void response.writeHead(403).end(`${otherName}\n`);
    }

    const { pathname } = asked;
    const markdown = prefersMarkdown(headers.accept) ? markdownOf(pathname) : undefined;
    const file = files.get(markdown ?? pathname);
    const isRead = method === "GET" || method === "HEAD";
    if (!file && !(isRead && isForPeople(headers.accept))) {
      return void response.writeHead(404).end("Not found. /llms.txt lists what is here.\n");
    }
    if (!isRead) {
      return void response.writeHead(405, { allow: "GET, HEAD" }).end("Method not allowed\n");
    }
    if (!file) {
      return void response.writeHead(302, { location: placeOnPage(pathname, files) }).end();
    }

    const form = takesGzip(String(headers["accept-encoding"] ?? "")) ? "gzip" : "plain";
    const etag = `"${file.digest}${form === "gzip" ? "-gzip" : ""}"`;
    response.setHeader("etag", etag);
    if (headers["if-none-match"]?.includes(etag)) {
      return void response.writeHead(304).end();
    }

    const body = file.body(form);
    if (form === "gzip") {
      response.setHeader("content-encoding", "gzip");
    }
    const type = markdown === undefined ? file.type : "text/markdown; charset=utf-8";
    response.setHeader("content-type", type).setHeader("content-length", body.length);
    // Node leaves the body of an answer to HEAD away.
    response.end(body);
  };
}

/** `/#/sandbox` for `/sandbox`, and `/zh/#/sandbox` for `/zh/sandbox`, as that folder has a page of its own. */
function placeOnPage(path: string, files: ReadonlyMap<string, ServedFile>): string {
  const [, folder = "", rest = ""] = /^(\/[^/]+\/?)(.*)$/.exec(path) ?? [];
  const own = folder.endsWith("/") ? folder : `${folder}/`;
  if (folder === "" || !files.has(own)) {
    return `/#${path}`;
  }
  return rest === "" ? own : `${own}#/${rest}`;
}

/** Undefined when the request tells no host, or the two make no address. */
function addressOf(host: string | undefined, path = "/"): URL | undefined {
  const address = `http://${host}${path}`;
  return host && path.startsWith("/") && URL.canParse(address) ? new URL(address) : undefined;
}

/** A browser that opens a page, not one that looks for an icon or a script. */
const isForPeople = (accept = "") => /\btext\/html\b/i.test(accept);

/** A program that reads, and names Markdown before HTML. */
const prefersMarkdown = (accept = "") => /^(?:(?!text\/html).)*\btext\/markdown\b/i.test(accept);

/** `gzip` or `*` without `q=0`. */
function takesGzip(acceptEncoding: string): boolean {
  return /(?:^|[,\s])(?:gzip|\*)(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))\s*(?:[,;]|$)/i.test(acceptEncoding);
}
