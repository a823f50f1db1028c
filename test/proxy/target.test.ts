import { createServer } from "node:http";
import { describe, expect, test, vi } from "vitest";
import { startProxy } from "../../src/proxy/start-proxy.js";
import { salePath, statusPath } from "../sandbox/support/merchant.js";
import { freePort } from "../support/free-port.js";
import { httpServer } from "../support/http-server.js";
import { post, proxied, raw } from "./support/proxied.js";

const started = (target: string, options: object = {}) =>
  startProxy({ target, secretKey: "secret", ...options });

describe("a target that is refused", () => {
  test.each([
    ["https://api.ecommpay.com", "api.ecommpay.com is the platform itself: payments there are real."],
    ["https://data.ecommpay.com/v1", "data.ecommpay.com is the platform itself"],
    ["https://API.ecommpay.com.:443", "api.ecommpay.com. is the platform itself"],
    [
      "http://192.0.2.1:4020",
      "target must begin with https:, because plain http to another machine can be read",
    ],
    ["http://sandbox:4020", "target must begin with https:"],
    ["https://user:word@shop.test", "target must not hold a user name or a password."],
    ["https://shop.test/?a=1", 'target must end before any "?" or "#".'],
    ["ftp://shop.test", "target must be an absolute URL"],
    ["", "target must be an absolute URL"],
  ])("%s", async (target, message) => {
    await expect(started(target)).rejects.toThrow(message);
  });

  test("the proxy itself", async () => {
    const port = await freePort();
    await expect(started(`http://localhost:${port}`, { port })).rejects.toThrow("target is the proxy itself");
  });

  test("not another server that stands at the usual port, where the proxy takes any free one", async () => {
    const proxy = await started("http://127.0.0.1", { port: 0 });
    await proxy.close();
  });

  test("whoever says so may have it", async () => {
    const proxies = [
      await started("https://api.ecommpay.com", { allowProduction: true }),
      await started("http://192.0.2.1:4020", { allowHttp: true }),
    ];
    await Promise.all(proxies.map((proxy) => proxy.close()));
  });

  test("a key that is none is refused, too", async () => {
    await expect(started("http://127.0.0.1:1", { secretKey: "" })).rejects.toThrow(
      "secret key must be a text",
    );
  });
});

test("A path below the target's own goes there, with its query as it was written", async () => {
  await using target = await httpServer((response) => response.end("{}"));
  const { url } = await proxied(`${target.url}/prefix/`);
  await raw(`${url}/a%2Fb//c?x=%7e&y=a+b`, { method: "GET" });
  expect(target.received[0]?.url).toBe("/prefix/a%2Fb//c?x=%7e&y=a+b");
});

test("A path that looks like another server's stays with the target", async () => {
  await using target = await httpServer((response) => response.end("{}"));
  const { url } = await proxied(target.url);
  await raw(`${url}//evil.test/x`, { method: "GET" });
  expect(target.received[0]?.url).toBe("//evil.test/x");
});

test("A redirect is passed, not followed", async () => {
  await using target = await httpServer((response) =>
    response.writeHead(307, { location: "https://evil.test/" }).end(),
  );
  const { url } = await proxied(target.url);
  const { status, headers } = await post(url + salePath, '{"general":{}}');
  expect([status, headers.location, target.received.length]).toEqual([307, "https://evil.test/", 1]);
});

test("HTTP 421 is passed, and the purchase not sent again", async () => {
  await using target = await httpServer((response) => response.writeHead(421).end());
  const { url } = await proxied(target.url);
  expect((await post(url + salePath, '{"general":{}}')).status).toBe(421);
  expect(target.received).toHaveLength(1);
});

test("A target that is not there is told, and that nothing has been sent", async () => {
  const target = `http://127.0.0.1:${await freePort()}`;
  const { url, told } = await proxied(target);
  const { status, body } = await post(url + salePath, '{"general":{}}');
  expect(status).toBe(502);
  expect(JSON.parse(body)).toEqual({
    type: "about:blank",
    title: "Target not reached",
    status: 502,
    detail: `Nothing has been sent: ${target} cannot be reached. Start it, or pass another address: --target.`,
  });
  expect(told).toMatchObject([{ status: 502, signature: "made" }]);
});

describe("a target that breaks off", () => {
  test.each([
    ["before its answer", ""],
    ["in the middle of its answer", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"],
  ])("%s leaves a purchase unknown, and that is told", async (_, begun) => {
    await using target = await httpServer((response) => {
      response.socket?.write(begun, () => response.socket?.destroy());
    });
    const { url } = await proxied(target.url);
    const { status, body } = await post(url + salePath, '{"general":{}}');
    expect(status).toBe(502);
    expect(JSON.parse(body).detail).toBe(
      `${target.url} broke the connection off, or answered what cannot be passed on. Whether it has done what was asked is unknown: ask for the status of the payment, and send nothing under another payment_id before.`,
    );
    expect(target.received).toHaveLength(1);
  });

  test("can be asked again for a status", async () => {
    await using target = await httpServer((response) => response.socket?.destroy());
    const { url } = await proxied(target.url);
    const { body } = await post(url + statusPath, '{"general":{}}');
    expect(JSON.parse(body).detail).toMatch(/Send the request again\.$/);
  });

  test("while the proxy runs is reached again when it is back", async () => {
    const port = await freePort();
    const target = createServer((_, response) => response.end("{}")).listen(port, "127.0.0.1");
    await new Promise((resolve) => target.once("listening", resolve));
    const { url } = await proxied(`http://127.0.0.1:${port}`);
    expect((await post(`${url}/x`, "{}")).status).toBe(200);
    target.closeAllConnections();
    await new Promise((resolve) => target.close(resolve));
    expect((await post(`${url}/x`, "{}")).status).toBe(502);
    target.listen(port, "127.0.0.1");
    await new Promise((resolve) => target.once("listening", resolve));
    try {
      expect((await post(`${url}/x`, "{}")).status).toBe(200);
    } finally {
      target.closeAllConnections();
      target.close();
    }
  });
});

test("A target that takes too long is told as 504", async () => {
  await using target = await httpServer((response) => void response.write("{"));
  const { url } = await proxied(target.url, { timeout: 50 });
  const { status, body } = await post(url + salePath, '{"general":{}}');
  expect(status).toBe(504);
  expect(JSON.parse(body).detail).toContain(
    "did not answer within 50 ms. Whether it has done what was asked is unknown",
  );
});

test("A caller that goes takes its request back from the target", async () => {
  let gone = false;
  await using target = await httpServer((response) => {
    response.once("close", () => {
      gone = true;
    });
  });
  const { url } = await proxied(target.url);
  const leaving = new AbortController();
  const asked = fetch(`${url}/x`, { signal: leaving.signal }).catch(() => {});
  await vi.waitFor(() => expect(target.received).toHaveLength(1), { timeout: 15_000 });
  leaving.abort();
  await asked;
  await vi.waitFor(() => expect(gone).toBe(true), { timeout: 15_000 });
});

test("A body of more than a megabyte is refused before it reaches the target", async () => {
  await using target = await httpServer((response) => response.end("{}"));
  const { url, told } = await proxied(target.url);
  const { status } = await post(url + salePath, "x".repeat(1024 * 1024 + 1));
  expect([status, target.received.length, told[0]?.status]).toEqual([413, 0, 413]);
});

test("An answer without an end is given up", async () => {
  await using target = await httpServer((response) => {
    const write = () => {
      while (!response.destroyed && response.write(Buffer.alloc(1024 * 1024))) {}
    };
    response.on("drain", write);
    write();
  });
  const { url } = await proxied(target.url);
  expect((await raw(`${url}/x`, { method: "GET" })).status).toBe(502);
});

test("What is told of an exchange has nothing of its query, its body or a card number in its path", async () => {
  await using target = await httpServer((response) => response.end('{"name":"SENTINEL"}'));
  const { url, told } = await proxied(target.url);
  await post(`${url}/pay/6216%3261000000000018?token=SENTINEL`, '{"first_name":"SENTINEL"}');
  expect(told).toEqual([
    {
      method: "POST",
      path: "/pay/[redacted]",
      status: 200,
      duration: expect.any(Number),
      signature: "none",
      why: "the contract has no such operation",
      answer: undefined,
    },
  ]);
});
