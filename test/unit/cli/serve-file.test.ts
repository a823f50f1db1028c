import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type OutgoingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveFile } from "../../../src/cli/serve-file.js";

const page = "<!doctype html><title>报文</title>\n";
const folder = mkdtempSync(join(tmpdir(), "cup-quickpay-"));
let url: string;
let close: () => Promise<void>;

beforeAll(async () => {
  const file = join(folder, "index.html.gz");
  writeFileSync(file, gzipSync(page));
  ({ url, close } = await serveFile(file, 0));
});
afterAll(async () => {
  await close?.();
  rmSync(folder, { recursive: true });
});

/** By node:http, as fetch adds headers of its own and decompresses. */
function ask(method: string, headers: OutgoingHttpHeaders = {}, path = "/") {
  return new Promise<{ status: number | undefined; headers: NodeJS.Dict<unknown>; body: Buffer }>(
    (resolve, reject) => {
      request(url + path, { method, headers, agent: false }, async (response) => {
        const chunks: Buffer[] = await response.toArray();
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      })
        .on("error", reject)
        .end();
    },
  );
}

test.each(["gzip", "gzip, deflate, br", "br;q=1.0, gzip;q=0.8", "*", "GZIP"])(
  "A client that takes %s gets the page compressed.",
  async (accepted) => {
    const { status, headers, body } = await ask("GET", { "accept-encoding": accepted });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "content-encoding": "gzip",
      "content-type": "text/html; charset=utf-8",
      vary: "accept-encoding",
    });
    expect(gunzipSync(body).toString()).toBe("<!doctype html><title>报文</title>\n");
  },
);

test.each(["", "identity", "br", "gzip;q=0", "gzip; q=0.000, br", "xgzip"])(
  "A client that takes “%s” gets the page as it is.",
  async (accepted) => {
    const { status, headers, body } = await ask("GET", accepted ? { "accept-encoding": accepted } : {});
    expect(status).toBe(200);
    expect(headers["content-encoding"]).toBeUndefined();
    expect(body.toString()).toBe("<!doctype html><title>报文</title>\n");
  },
);

test("A page that is not compressed is served alike.", async () => {
  const file = join(folder, "index.html");
  writeFileSync(file, page);
  const plain = await serveFile(file, 0);
  const answer = await fetch(plain.url, { headers: { "accept-encoding": "gzip" } });
  expect(answer.headers.get("content-encoding")).toBe("gzip");
  expect(await answer.text()).toBe("<!doctype html><title>报文</title>\n");
  await plain.close();
});

test("HEAD has the headers of GET and no body.", async () => {
  const { status, headers, body } = await ask("HEAD");
  expect(status).toBe(200);
  expect(headers["content-length"]).toBe("37");
  expect(body).toHaveLength(0);
});

test("A page that the browser has is not sent again.", async () => {
  const { etag } = (await ask("GET", { "accept-encoding": "gzip" })).headers;
  const again = { "accept-encoding": "gzip", "if-none-match": String(etag) };
  const { status, body } = await ask("GET", again);
  expect(status).toBe(304);
  expect(body).toHaveLength(0);
  // Stored for another encoding, it is another answer.
  expect((await ask("GET", { "if-none-match": String(etag) })).status).toBe(200);
});

test("Other paths are not found, other methods not allowed.", async () => {
  expect((await ask("GET", {}, "/index.html")).status).toBe(404);
  expect((await ask("GET", { accept: "image/avif,*/*" }, "/favicon.ico")).status).toBe(404);
  expect((await ask("POST", { accept: "text/html" }, "/sandbox")).status).toBe(404);
  expect((await ask("GET", {}, "/?a=1")).status).toBe(200);
  expect(await ask("POST")).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
});

const browser = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
test.each([
  ["/receiving-callbacks", "/#/receiving-callbacks"],
  ["/section/facts?from=menu", "/#/section/facts"],
  ["//evil.example/a", "/#//evil.example/a"],
])("A browser that opens %s is led to %s", async (path, location) => {
  const { status, headers } = await ask("GET", browser, path);
  expect([status, headers.location]).toEqual([302, location]);
});

test.each(["evil.example", "evil.example:80", "127.0.0.1.evil.example", "192.168.0.7", "a b"])(
  "A request by the name “%s” is refused.",
  async (host) => {
    for (const path of ["/", "/sandbox"]) {
      expect((await ask("GET", { ...browser, host }, path)).status).toBe(403);
    }
  },
);

test.each(["localhost", "localhost:4022", "127.0.0.1:1", "[::1]:4022"])(
  "A request by the name “%s” is answered.",
  async (host) => expect((await ask("GET", { host })).status).toBe(200),
);
