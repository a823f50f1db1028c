import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { isOwnName, otherName } from "../../server/is-own-name.js";
import { isSameOrigin, otherSite } from "../../server/is-same-origin.js";
import { readBody } from "../../server/read-body.js";
import type { Platform } from "../platform/platform.js";
import { failed, type GateAnswer, gate, isGatePath, tooLarge } from "./gate.js";

interface Options {
  readonly platform: Platform;
  /** Where the sandbox listens. */
  readonly host: string;
  readonly largestBody: number;
  /** Comes once what is about to be told is written down, if it has to be. */
  readonly written: () => Promise<void> | undefined;
  /** Whatever is not for Gate. */
  readonly otherwise: RequestListener;
}

/** Serves Gate on bare `node:http`: a load test goes through here. */
export function gateListener({ platform, host, largestBody, written, otherwise }: Options): RequestListener {
  return (incoming, response) => {
    const path = pathIn(incoming.url);
    if (!isGatePath(path)) {
      return otherwise(incoming, response);
    }
    serve(incoming, response, path).catch((error: unknown) => {
      // Whoever has gone hears no answer, and it is no fault of anybody.
      if (!incoming.complete || response.headersSent) {
        response.destroy();
        return;
      }
      const { method = "", headers } = incoming;
      send(response, failed(platform, { method, path, headers }, error));
    });
  };

  async function serve(incoming: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const { method = "", headers } = incoming;
    if (!isOwnName(host, hostnameIn(headers.host))) {
      return refuse(response, otherName);
    }
    if (!isSameOrigin(headers, { method, origin: `http://${headers.host}` })) {
      return refuse(response, otherSite);
    }
    const text = await readBody(incoming, largestBody);
    const request = { method, path, headers };
    const answer =
      text === undefined
        ? tooLarge(platform, request, `The body is larger than ${largestBody} bytes.`)
        : await gate(platform, { ...request, text });
    await written();
    if (answer === "cut") {
      incoming.socket.destroy();
    } else {
      send(response, answer);
    }
  }
}

function send(response: ServerResponse, { status, text }: GateAnswer): void {
  response
    .writeHead(status, {
      "Content-Type": "application/json",
      "Content-Length": Buffer.byteLength(text),
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    })
    .end(text);
}

function refuse(response: ServerResponse, text: string): void {
  response.writeHead(403, { "Content-Type": "text/plain; charset=UTF-8" }).end(text);
}

/** The path of a request, also of one that names the whole URL. */
const pathIn = (url = ""): string =>
  url.startsWith("/") || !URL.canParse(url) ? (url.split("?")[0] ?? "") : new URL(url).pathname;

/** `127.0.0.1:4020` and `[::1]:4020` without the port. */
const hostnameIn = (host = "") => host.replace(/:\d+$/, "").toLowerCase();
