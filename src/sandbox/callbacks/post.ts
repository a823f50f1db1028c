import http from "node:http";
import https from "node:https";
import type { Attempt } from "../payment/callback-record.js";
import { maskCardsIn } from "../payment/card.js";

/** How a text is sent. */
export interface Sending {
  /** What the receiver has for its answer, in milliseconds. */
  readonly timeout: number;
  /** The project that sends: a receiver that hangs for one must not hold up another. */
  readonly from: number;
  /** Breaks the connection off in the middle of the body. */
  readonly isCut?: boolean | undefined;
}

/** Sends JSON to a URL and tells what came of it. Never rejects. */
export type Post = (url: string, text: string, options: Sending) => Promise<Omit<Attempt, "at">>;

/** How much of a receiver's answer is kept, in bytes. */
const keptAnswer = 4096;

/** A `Post` with its own connections. `close` breaks off what is under way. */
export function createPost(): { post: Post; close: () => void } {
  // No keep-alive: a receiver that has been restarted, or wants to stop, is never held up by an idle
  // connection.
  const agents = new Map<string, http.Agent>();
  const agentFor = (protocol: string, from: number) => {
    const known = agents.get(`${protocol} ${from}`);
    const agent = known ?? new (protocol === "https:" ? https : http).Agent({ maxSockets: 64 });
    agents.set(`${protocol} ${from}`, agent);
    return agent;
  };
  const underWay = new Set<http.ClientRequest>();

  /** A request that has begun; `undefined` when the URL is none that Node takes, which `URL` alone does not tell. */
  const begun = (url: string, from: number, length: number): http.ClientRequest | undefined => {
    try {
      const { protocol } = new URL(url);
      const { request } = protocol === "https:" ? https : http;
      const headers = { ...ownHeaders, "Content-Length": length };
      return request(url, { method: "POST", agent: agentFor(protocol, from), headers });
    } catch {
      return undefined;
    }
  };

  const post: Post = (url, text, { timeout, isCut, from }) =>
    new Promise((resolve) => {
      const start = performance.now();
      const end = (came: { status: number; headers: Record<string, string>; answer: string } | string) => {
        const duration = Math.round(performance.now() - start);
        resolve(typeof came === "string" ? { duration, failure: came } : { duration, ...came });
      };
      const body = Buffer.from(text);
      const outgoing = begun(url, from, body.length);
      if (outgoing === undefined) {
        return end("not a URL");
      }
      underWay.add(outgoing);
      let timer: NodeJS.Timeout | undefined;
      // The status is the answer, whatever becomes of the rest of it.
      let answered = () => end("connection closed");
      let hasAnswer = false;
      // The time counts from when the connection is being made, not from when the request had to queue for
      // one.
      outgoing.once("socket", () => {
        timer = setTimeout(() => outgoing.destroy(new Error("no answer in time")), timeout);
      });
      outgoing.once("response", (response) => {
        const headers = shownHeaders(response.headers);
        const chunks: Buffer[] = [];
        let size = 0;
        hasAnswer = true;
        answered = () => {
          const answer = Buffer.concat(chunks).subarray(0, keptAnswer).toString();
          end({ status: response.statusCode ?? 0, headers, answer: maskCardsIn(answer) });
        };
        response.on("data", (chunk: Buffer) => {
          if (size < keptAnswer) {
            chunks.push(chunk);
          }
          size += chunk.length;
          if (size >= keptAnswer) {
            answered();
          }
        });
        response.on("error", () => {}).once("end", answered);
      });
      outgoing.on("error", (error) => (hasAnswer ? answered() : end(reasonOf(error))));
      outgoing.once("close", () => {
        clearTimeout(timer);
        underWay.delete(outgoing);
        answered();
      });
      if (isCut) {
        outgoing.write(body.subarray(0, body.length / 2), () =>
          outgoing.destroy(new Error("cut by a fault")),
        );
      } else {
        outgoing.end(body);
      }
    });

  return {
    post,
    close: () => {
      for (const request of underWay) {
        request.destroy(new Error("sandbox closed"));
      }
      for (const agent of agents.values()) {
        agent.destroy();
      }
    },
  };
}

/** What every callback is sent with, beside its length. */
export const ownHeaders = {
  "Content-Type": "application/json",
  "User-Agent": "cup-quickpay-sandbox",
} as const;

/** What each answer has, and what says nothing of it. */
const leftOut = /^(date|connection|keep-alive|content-length|transfer-encoding)$/;

function shownHeaders(headers: http.IncomingHttpHeaders): Record<string, string> {
  const shown = Object.entries(headers).filter(([name]) => !leftOut.test(name));
  return Object.fromEntries(shown.map(([name, value]) => [name, maskCardsIn(String(value).slice(0, 500))]));
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case "ECONNREFUSED":
      return "connection refused";
    case "ECONNRESET":
    case "EPIPE":
      return "connection closed";
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return "host not found";
    default:
      return code ?? message;
  }
}
