import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** What a receiver got: the exact text of each request, and what is in it. */
export interface Received {
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into callbacks by literal paths.
  readonly body: any;
}

export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  close(): Promise<void>;
}

export type Behaviour = (response: ServerResponse, received: Received, request: IncomingMessage) => void;

const answer200: Behaviour = (response) => {
  response.end();
};

/**
 * A merchant's callback receiver on a free port; answers 200 unless told otherwise. Closed when the test
 * ends.
 */
export async function startReceiver(behave: Behaviour = answer200, port = 0): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request.setEncoding("utf8")) {
      text += chunk;
    }
    const message = { text, body: JSON.parse(text) };
    received.push(message);
    behave(response, message, request);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/callbacks`, received, close };
}
