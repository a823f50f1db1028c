import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

interface Sending {
  readonly headers?: Record<string, string>;
  /** Milliseconds between two pieces. */
  readonly pause?: number;
}

interface Answered {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** Sends a body in pieces, without its length (`Transfer-Encoding: chunked`), unless the headers have one. */
export async function sendPieces(
  url: string,
  pieces: readonly (string | Uint8Array)[],
  { headers = {}, pause = 0 }: Sending = {},
): Promise<Answered> {
  const outgoing = request(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    agent: false,
  });
  const answered = new Promise<Answered>((resolve, reject) => {
    // A server that has answered may end the connection while the rest of the body still comes.
    outgoing.on("error", reject);
    outgoing.once("response", async (response) => {
      let text = "";
      for await (const chunk of response.setEncoding("utf8")) {
        text += chunk;
      }
      resolve({ status: response.statusCode ?? 0, type: String(response.headers["content-type"]), text });
    });
  });
  for (const piece of pieces) {
    outgoing.write(piece);
    await sleep(pause);
  }
  outgoing.end();
  return answered;
}

/** Sends the beginning of a body, and breaks the connection off. */
export async function breakOff(
  url: string,
  beginning: string,
  headers: Record<string, string> = {},
): Promise<void> {
  const outgoing = request(url, { method: "POST", headers, agent: false });
  const broken = new Promise((resolve) => outgoing.once("close", resolve));
  outgoing.on("error", () => {});
  await new Promise((resolve) => outgoing.write(beginning, resolve));
  // So that the server has begun to read.
  await sleep(50);
  outgoing.destroy();
  await broken;
}
