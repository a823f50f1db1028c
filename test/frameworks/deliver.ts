import { createServer, type RequestListener, type RequestOptions, request } from "node:http";
import type { AddressInfo } from "node:net";
import type { HandlingOptions } from "../../src/callback/callback-handler-options.js";

type Recorded = { -readonly [Name in keyof HandlingOptions]: HandlingOptions[Name] };

/** What every framework's server is started with. */
export function recording() {
  const handled: string[] = [];
  const errors: unknown[] = [];
  const options: Recorded = {
    secretKey: "secret",
    maxBodySize: 100_000,
    on: { update: ({ payment, operation }) => handled.push(`${payment.id} ${operation.id}`) },
    onError: (error) => errors.push(error),
  };
  return { handled, errors, options };
}

/** Starts a server of node:http on a free loopback port. */
export async function listen(listener: RequestListener): Promise<{ url: string } & AsyncDisposable> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/callbacks`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export interface Delivered {
  status: number;
  body: string;
  allow: string | undefined;
  retryAfter: string | undefined;
}

/** Delivers a body by POST, like the platform: over real HTTP, and impatient. */
export function deliver(url: string, body: string, options: RequestOptions = {}): Promise<Delivered> {
  const length = Buffer.byteLength(body);
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: "POST",
        agent: false,
        timeout: 20_000,
        ...options,
        headers: { "content-type": "application/json", "content-length": length, ...options.headers },
      },
      async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) {
          chunks.push(chunk);
        }
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks).toString(),
          allow: response.headers.allow,
          retryAfter: response.headers["retry-after"],
        });
      },
    );
    sent.on("timeout", () => sent.destroy(new Error("no answer within 5 s")));
    sent.on("error", reject);
    sent.end(body);
  });
}
