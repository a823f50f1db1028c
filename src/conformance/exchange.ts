import http from "node:http";
import https from "node:https";

/** What is sent. */
export interface Sent {
  /** Default `POST`. */
  readonly method?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | Uint8Array | undefined;
  /** How long the answer may take, in milliseconds from the start. */
  readonly timeout: number;
  /** Sends the body in this many pieces, over this many milliseconds. */
  readonly slowly?: { readonly pieces: number; readonly over: number } | undefined;
  /** Breaks the connection off after this many bytes of the body. */
  readonly cutAfter?: number | undefined;
  /** How much of the answer is read, in bytes. Default 64 kB. */
  readonly readAtMost?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** As much as was read. */
  readonly body: string;
  /** Whether it began before the whole body was sent. */
  readonly isEarly: boolean;
  /** Milliseconds from the start to the end of the answer. */
  readonly duration: number;
}

/** No answer came. */
export interface NoAnswer {
  readonly status?: undefined;
  /** Whether it came too late, the connection was closed instead, it cannot be read, or nobody was reached. */
  readonly kind: "late" | "closed" | "garbled" | "unreached";
  /** As the end of a sentence: `refused the connection`. */
  readonly failure: string;
  /** Milliseconds. */
  readonly duration: number;
}

/**
 * Sends one request on a connection of its own, follows no redirect, and tells what came.
 *
 * @throws what aborted it, and nothing else.
 */
export async function exchange(url: URL, sent: Sent): Promise<Answer | NoAnswer> {
  const { signal, readAtMost = 65_536 } = sent;
  signal?.throwIfAborted();
  const came = await new Promise<Answer | NoAnswer>((resolve) => {
    const start = performance.now();
    const duration = () => Math.round(performance.now() - start);
    const body = sent.body === undefined ? undefined : Buffer.from(sent.body);
    const { request } = url.protocol === "https:" ? https : http;
    const outgoing = request(url, {
      method: sent.method ?? "POST",
      agent: false,
      headers: { ...(body && { "content-length": String(body.length) }), ...sent.headers },
    });
    const abort = () => outgoing.destroy();
    const timer = setTimeout(() => outgoing.destroy(new Error(late)), sent.timeout);
    let failure: Failure = closed;
    let isWhole = false;
    // The status is the answer, whatever becomes of the rest of it.
    let answer = (): Answer | NoAnswer => ({ ...failure, duration: duration() });
    outgoing.once("response", (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      const isEarly = !isWhole;
      answer = () => ({
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: Buffer.concat(chunks).subarray(0, readAtMost).toString(),
        isEarly,
        duration: duration(),
      });
      response.on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= readAtMost) {
          outgoing.destroy();
        }
      });
      response.on("error", () => {}).once("close", () => outgoing.destroy());
    });
    outgoing.on("error", (error) => {
      failure = failureOf(error, sent.timeout);
    });
    outgoing.once("close", () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      resolve(answer());
    });
    signal?.addEventListener("abort", abort, { once: true });
    send(outgoing, body, sent, () => {
      isWhole = true;
    });
  });
  signal?.throwIfAborted();
  return came;
}

/** What an answer that took too long ends with. */
const late = "late";

/** @param onWhole Is called just before the last of the body is handed over. */
function send(
  outgoing: http.ClientRequest,
  body: Buffer | undefined,
  { slowly, cutAfter }: Sent,
  onWhole: () => void,
): void {
  if (body === undefined) {
    onWhole();
    outgoing.end();
    return;
  }
  if (cutAfter !== undefined) {
    outgoing.write(body.subarray(0, cutAfter), () => outgoing.destroy());
    return;
  }
  if (!slowly) {
    onWhole();
    outgoing.end(body);
    return;
  }
  const size = Math.ceil(body.length / slowly.pieces);
  const pieces = Array.from({ length: slowly.pieces }, (_, at) => body.subarray(at * size, (at + 1) * size));
  const next = () => {
    const piece = pieces.shift();
    if (piece === undefined || outgoing.destroyed) {
      return;
    }
    if (pieces.length === 0) {
      onWhole();
      outgoing.end(piece);
      return;
    }
    outgoing.write(piece);
    setTimeout(next, slowly.over / slowly.pieces).unref();
  };
  outgoing.setNoDelay(true);
  next();
}

type Failure = Pick<NoAnswer, "kind" | "failure">;

const closed: Failure = { kind: "closed", failure: "closed the connection without an answer" };

/** What went wrong, without what a message of the system may hold. */
function failureOf(error: NodeJS.ErrnoException, timeout: number): Failure {
  const code = error.code ?? "";
  if (error.message === late) {
    return { kind: "late", failure: `gave no answer within ${timeout / 1000} s` };
  }
  if (code === "ECONNREFUSED") {
    return { kind: "unreached", failure: "refused the connection" };
  }
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return { kind: "unreached", failure: "has a name that no address is known for" };
  }
  if (code === "ECONNRESET" || code === "EPIPE" || code === "") {
    return closed;
  }
  if (code.startsWith("HPE_")) {
    return { kind: "garbled", failure: "answered with what is not HTTP, or with too large headers" };
  }
  return { kind: "unreached", failure: `could not be reached (${code})` };
}
