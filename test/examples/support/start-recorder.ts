import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it arrived. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server that writes down what it gets, and has it answered by another one. */
export interface Recorder {
  readonly url: string;
  /** What has come since the last time. */
  taken(): Recorded[];
  /** Answers the next request itself, with this text or in this way. */
  answerNext(answer: string | ((response: ServerResponse) => void)): void;
  close(): Promise<void>;
}

export async function startRecorder(target: string): Promise<Recorder> {
  let recorded: Recorded[] = [];
  let prepared: string | ((response: ServerResponse) => void) | undefined;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    const body = Buffer.concat(chunks);
    const { method = "", url = "", headers } = request;
    const { pathname, searchParams } = new URL(url, target);
    const query = Object.fromEntries(searchParams);
    recorded.push({ method, path: pathname, query, headers, body: body.toString() });
    if (prepared !== undefined) {
      if (typeof prepared === "string") {
        response.writeHead(200, { "content-type": "application/json" }).end(prepared);
      } else {
        prepared(response);
      }
      prepared = undefined;
      return;
    }
    const answer = await fetch(target + url, {
      method,
      headers: { "content-type": headers["content-type"] ?? "" },
      ...(method === "POST" && { body }),
      redirect: "manual",
    });
    response
      .writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" })
      .end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken() {
      const all = recorded;
      recorded = [];
      return all;
    },
    answerNext(answer) {
      prepared = answer;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
