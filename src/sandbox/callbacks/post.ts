import http from "node:http";
import https from "node:https";

/**
 * Sends text to a URL and tells the HTTP status of the answer, or in a few words why there is none. Never
 * rejects.
 */
export type Post = (url: string, text: string) => Promise<number | string>;

/** A `Post` with its own connections. `close` breaks off what is under way. */
export function createPost({ timeout }: { timeout: number }): { post: Post; close: () => void } {
  // No keep-alive: a receiver that has been restarted, or wants to stop, is never held up by an idle
  // connection.
  const agents = {
    "http:": new http.Agent({ maxSockets: 64 }),
    "https:": new https.Agent({ maxSockets: 64 }),
  };
  const underWay = new Set<http.ClientRequest>();

  const post: Post = (url, text) =>
    new Promise((resolve) => {
      if (!URL.canParse(url)) {
        return resolve("not a URL");
      }
      const { protocol } = new URL(url);
      const { request } = protocol === "https:" ? https : http;
      const body = Buffer.from(text);
      const outgoing = request(url, {
        method: "POST",
        agent: agents[protocol as keyof typeof agents],
        headers: {
          "Content-Type": "application/json",
          "Content-Length": body.length,
          "User-Agent": "cup-quickpay-sandbox",
        },
      });
      underWay.add(outgoing);
      let timer: NodeJS.Timeout | undefined;
      // The time counts from when the connection is being made, not from when the request had to queue for
      // one.
      outgoing.once("socket", () => {
        timer = setTimeout(() => outgoing.destroy(new Error("no answer in time")), timeout);
      });
      outgoing.once("response", (response) => {
        resolve(response.statusCode ?? 0);
        response.on("error", () => {}).resume();
      });
      outgoing.on("error", (error) => resolve(reasonOf(error)));
      outgoing.once("close", () => {
        clearTimeout(timer);
        underWay.delete(outgoing);
      });
      outgoing.end(body);
    });

  return {
    post,
    close: () => {
      for (const request of underWay) {
        request.destroy(new Error("sandbox closed"));
      }
      for (const agent of Object.values(agents)) {
        agent.destroy();
      }
    },
  };
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
