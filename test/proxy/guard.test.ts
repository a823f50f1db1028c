import { hostname } from "node:os";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { salePath } from "../sandbox/support/merchant.js";
import { httpServer, type TestServer } from "../support/http-server.js";
import { proxied, raw } from "./support/proxied.js";

let target: TestServer;
beforeAll(async () => {
  target = await httpServer((response) => response.setHeader("access-control-allow-origin", "*").end("{}"));
});
afterAll(() => target[Symbol.asyncDispose]());
beforeEach(() => {
  target.received.length = 0;
});

const portOf = (url: string) => new URL(url).port;

describe("a page of another site", () => {
  test.each<[what: string, method: string, headers: (port: string) => Record<string, string>]>([
    ["a form or a script", "POST", () => ({ origin: "https://evil.test" })],
    ["a sandboxed frame", "POST", () => ({ origin: "null" })],
    ["a script of another port of this machine", "POST", () => ({ origin: "http://127.0.0.1:1" })],
    [
      "a form, as new browsers tell it",
      "POST",
      (port) => ({ origin: `http://127.0.0.1:${port}`, "sec-fetch-site": "cross-site" }),
    ],
    ["a link to Payment Page", "GET", () => ({ "sec-fetch-site": "cross-site" })],
    ["a page on another port, which is the same site", "GET", () => ({ "sec-fetch-site": "same-site" })],
    ["a request before a request", "OPTIONS", () => ({ origin: "https://evil.test" })],
    ["a name that a site has pointed here", "POST", (port) => ({ host: `evil.test:${port}` })],
    [
      "a name that a site has pointed here, from its own page",
      "POST",
      (port) => ({
        host: `evil.test:${port}`,
        origin: `http://evil.test:${port}`,
        "sec-fetch-site": "same-origin",
      }),
    ],
    ["a name that begins like this machine's", "GET", (port) => ({ host: `127.0.0.1.evil.test:${port}` })],
    ["the name of all addresses", "GET", (port) => ({ host: `0.0.0.0:${port}` })],
  ])("cannot sign, and reaches no target: %s", async (_, method, headers) => {
    const { url, told } = await proxied(target.url);
    const path = method === "GET" ? "/payment" : salePath;
    const answer = await raw(url + path, {
      method,
      headers: headers(portOf(url)),
      body: method === "POST" ? "{}" : "",
    });
    expect(answer.status).toBe(403);
    expect(answer.headers).not.toHaveProperty("access-control-allow-origin");
    expect(target.received).toEqual([]);
    expect(told).toMatchObject([{ status: 403, signature: "none", why: "the proxy has not passed it on" }]);
  });

  test("cannot sign by a name of its own when other machines are let in", async () => {
    const { url } = await proxied(target.url, { host: "0.0.0.0" });
    const own = { host: `evil.test:${portOf(url)}`, origin: `http://evil.test:${portOf(url)}` };
    expect((await raw(url + salePath, { headers: own, body: "{}" })).status).toBe(403);
    expect(target.received).toEqual([]);
  });
});

describe("who may sign", () => {
  test.each<[what: string, headers: (port: string) => Record<string, string>]>([
    ["a program", () => ({})],
    ["by another name of this machine", (port) => ({ host: `localhost:${port}` })],
    ["by its address of the sixth version", (port) => ({ host: `[::1]:${port}` })],
    [
      "a page that came through the proxy",
      (port) => ({ origin: `http://127.0.0.1:${port}`, "sec-fetch-site": "same-origin" }),
    ],
  ])("%s", async (_, headers) => {
    const { url } = await proxied(target.url);
    expect((await raw(url + salePath, { headers: headers(portOf(url)), body: "{}" })).status).toBe(200);
  });

  test.each(["192.0.2.7", "proxy", hostname()])(
    "another machine that is let in, by the name %s",
    async (name) => {
      const { url } = await proxied(target.url, { host: "0.0.0.0" });
      expect((await raw(url, { method: "GET", headers: { host: name } })).status).toBe(200);
    },
  );
});

describe("an origin that is let in", () => {
  const origin = "http://127.0.0.1:5050";
  const page = { origin, "sec-fetch-site": "same-site" };

  test("may sign, and reads the answer; no other may", async () => {
    const { url } = await proxied(target.url, { allowOrigins: [origin] });
    const own = await raw(url + salePath, { headers: page, body: '{"general":{}}' });
    expect([own.status, own.headers["access-control-allow-origin"]]).toEqual([200, origin]);
    expect(target.received[0]?.body).toContain('"signature":"');
    const other = await raw(url + salePath, { headers: { origin: "http://127.0.0.1:5051" }, body: "{}" });
    expect(other.status).toBe(403);
  });

  test("is told beforehand that it may", async () => {
    const { url } = await proxied(target.url, { allowOrigins: [origin] });
    const { status, headers } = await raw(url + salePath, {
      method: "OPTIONS",
      headers: {
        ...page,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });
    expect(status).toBe(204);
    expect(headers).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-methods": expect.stringContaining("POST"),
      "access-control-allow-headers": "content-type",
    });
    expect(target.received).toEqual([]);
  });

  test("is not let in by a name that a site has pointed here", async () => {
    const { url } = await proxied(target.url, { allowOrigins: [origin] });
    expect((await raw(url, { headers: { ...page, host: "evil.test" } })).status).toBe(403);
  });
});

test("The target gets no trace of the browser, and a target on this machine its cookies", async () => {
  const { url } = await proxied(target.url);
  await raw(`${url}/payment`, {
    method: "GET",
    headers: {
      origin: url,
      referer: `${url}/payment?customer_email=x`,
      "sec-fetch-site": "same-origin",
      "sec-fetch-dest": "document",
      cookie: "session=1",
      connection: "x-hop, close",
      "x-hop": "1",
      "accept-encoding": "br",
      "user-agent": "a-browser",
    },
  });
  const headers: Record<string, unknown> = target.received[0]?.headers ?? {};
  expect(headers).toMatchObject({
    cookie: "session=1",
    "user-agent": "a-browser",
    host: new URL(target.url).host,
  });
  for (const name of ["origin", "referer", "sec-fetch-site", "sec-fetch-dest", "x-hop"]) {
    expect(headers).not.toHaveProperty(name);
  }
  expect(headers["accept-encoding"]).not.toBe("br");
});

test("A target beyond this machine does not get the cookies of other programs on it", async () => {
  // Not loopback by its name, and yet here.
  const beyond = target.url.replace("127.0.0.1", "0.0.0.0");
  const { url } = await proxied(beyond, { allowHttp: true });
  expect((await raw(url, { method: "GET", headers: { cookie: "session=1", "x-own": "1" } })).status).toBe(
    200,
  );
  expect(target.received[0]?.headers).toHaveProperty("x-own");
  expect(target.received[0]?.headers).not.toHaveProperty("cookie");
});
