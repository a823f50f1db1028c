import { request } from "node:http";
import { afterEach } from "vitest";
import { type ProxyExchange, type ProxyOptions, startProxy } from "../../../src/proxy/start-proxy.js";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) {
    await close();
  }
});

/** A proxy before a target, with the key of the contract's examples; it is closed after the test. */
export async function proxied(
  target: string,
  options: Partial<ProxyOptions> = {},
): Promise<{ url: string; told: ProxyExchange[] }> {
  const told: ProxyExchange[] = [];
  const proxy = await startProxy({
    target,
    secretKey: "secret",
    onExchange: (exchange) => told.push(exchange),
    ...options,
  });
  closing.push(proxy.close);
  return { url: proxy.url, told };
}

export interface Raw {
  readonly status: number | undefined;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** A request as it is, also with the headers that `fetch` keeps to itself. */
export function raw(
  url: string,
  { method = "POST", headers = {}, body = "" }: { method?: string; headers?: object; body?: string } = {},
): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: { ...headers }, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks).toString("utf8"),
        }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Sends a text as JSON. */
export const post = (url: string, body: string) =>
  raw(url, { headers: { "content-type": "application/json" }, body });
