import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { type OutgoingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveFolder } from "../../../src/cli/serve-folder.js";

const page = "<!doctype html><title>报文</title>\n";
const folder = mkdtempSync(join(tmpdir(), "cup-quickpay-"));
let url: string;
let close: () => Promise<void>;

beforeAll(async () => {
  for (const name of ["docs", "docs/zh", "docs/guides", "docs/operations", "docs/callbacks", "docs/.git"]) {
    mkdirSync(join(folder, name));
  }
  for (const [name, content] of [
    ["secret.md", "Not for others."],
    ["docs/index.html", "A page without its compression"],
    ["docs/index.html.gz", gzipSync(page)],
    ["docs/zh/index.html.gz", gzipSync("<!doctype html><title>中文</title>\n")],
    ["docs/redoc.js.gz", gzipSync("run();\n")],
    ["docs/llms.txt", "# CUP QuickPay\n"],
    ["docs/guides/mock.md", "# Mock\n"],
    ["docs/operations/createSale.md", "# Purchase\n"],
    ["docs/callbacks/receivePayoutCallback.md", "# Payout\n"],
    ["docs/picture.svg", "<svg/>"],
    ["docs/tool.sh", "rm -rf"],
    ["docs/.env.md", "KEY=1"],
    ["docs/.git/config.md", "[core]"],
  ] as const) {
    writeFileSync(join(folder, name), content);
  }
  symlinkSync(join(folder, "secret.md"), join(folder, "docs/link.md"));
  symlinkSync(folder, join(folder, "docs/out"));
  ({ url, close } = await serveFolder(join(folder, "docs"), 0));
});
afterAll(async () => {
  await close?.();
  rmSync(folder, { recursive: true });
});

/** By node:http, as fetch adds headers of its own, decompresses and follows. */
function ask(method: string, headers: OutgoingHttpHeaders = {}, path = "/") {
  return new Promise<{ status: number | undefined; headers: NodeJS.Dict<unknown>; body: Buffer }>(
    (resolve, reject) => {
      request(url + path, { method, headers, agent: false, path }, async (response) => {
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
      vary: "accept, accept-encoding",
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

test("A file that is not compressed on the disk is sent compressed to a client that takes that.", async () => {
  const { headers, body } = await ask("GET", { "accept-encoding": "gzip" }, "/guides/mock.md");
  expect(headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(body).toString()).toBe("# Mock\n");
});

test.each([
  ["/", "text/html; charset=utf-8", page],
  ["/index.html", "text/html; charset=utf-8", page],
  ["/?a=1", "text/html; charset=utf-8", page],
  ["/zh/", "text/html; charset=utf-8", "<!doctype html><title>中文</title>\n"],
  ["/redoc.js", "text/javascript; charset=utf-8", "run();\n"],
  ["/llms.txt", "text/plain; charset=utf-8", "# CUP QuickPay\n"],
  ["/guides/mock.md", "text/markdown; charset=utf-8", "# Mock\n"],
  ["/operations/createSale.md", "text/markdown; charset=utf-8", "# Purchase\n"],
  ["/picture.svg", "image/svg+xml", "<svg/>"],
])("%s is served as %s, and not to be taken for anything else.", async (path, type, content) => {
  const { status, headers, body } = await ask("GET", {}, path);
  expect(status).toBe(200);
  expect(headers).toMatchObject({ "content-type": type, "x-content-type-options": "nosniff" });
  expect(body.toString()).toBe(content);
});

test.each([
  ["a file above the folder", "/../secret.md"],
  ["a file above the folder, encoded", "/%2e%2e/secret.md"],
  ["a file above the folder, with an encoded slash", "/guides/..%2f..%2fsecret.md"],
  ["a file above the folder, with a backslash", "/..\\secret.md"],
  ["a link that leads out", "/link.md"],
  ["a folder that is a link", "/out/secret.md"],
  ["a file whose name begins with a dot", "/.env.md"],
  ["a folder whose name begins with a dot", "/.git/config.md"],
  ["a file of another kind", "/tool.sh"],
  ["a compressed file by its own name", "/redoc.js.gz"],
  ["a folder without a page", "/guides/"],
  ["a member of every object", "/__proto__"],
  ["nothing", "/favicon.ico"],
])("Not found: %s.", async (_what, path) => {
  const { status, body } = await ask("GET", { accept: "image/avif,*/*" }, path);
  expect([status, body.toString()]).toEqual([404, "Not found. /llms.txt lists what is here.\n"]);
});

test("HEAD has the headers of GET and no body.", async () => {
  const { status, headers, body } = await ask("HEAD");
  expect(status).toBe(200);
  expect(headers["content-length"]).toBe("37");
  expect(body).toHaveLength(0);
});

test("A file that the browser has is not sent again.", async () => {
  for (const path of ["/", "/llms.txt"]) {
    const { etag } = (await ask("GET", { "accept-encoding": "gzip" }, path)).headers;
    const again = { "accept-encoding": "gzip", "if-none-match": String(etag) };
    const { status, body } = await ask("GET", again, path);
    expect(status).toBe(304);
    expect(body).toHaveLength(0);
    // Stored for another encoding, it is another answer.
    expect((await ask("GET", { "if-none-match": String(etag) }, path)).status).toBe(200);
  }
});

test("Other methods are not allowed, and nowhere found where nothing is.", async () => {
  expect(await ask("POST")).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  expect(await ask("DELETE", {}, "/llms.txt")).toMatchObject({ status: 405 });
  expect((await ask("POST", { accept: "text/html" }, "/sandbox")).status).toBe(404);
});

test("A page loads nothing from elsewhere, sends nothing, and stands in no frame.", async () => {
  const { headers } = await ask("GET");
  const policy = String(headers["content-security-policy"]).split("; ");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("form-action 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy.join()).not.toMatch(/https?:|\*|connect-src/);
});

test.each([
  ["text/html", 302],
  ["text/markdown", 404],
])("What %s gets where no file is, with %i, is kept for nobody else.", async (accept, status) => {
  const answer = await ask("GET", { accept }, "/receiving-callbacks");
  expect(answer).toMatchObject({
    status,
    headers: { vary: "accept, accept-encoding", "cache-control": "no-cache" },
  });
});

const browser = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
test.each([
  ["/receiving-callbacks", "/#/receiving-callbacks"],
  ["/section/facts?from=menu", "/#/section/facts"],
  ["//evil.example/a", "/#//evil.example/a"],
  ["/zh", "/zh/"],
  ["/zh/receiving-callbacks", "/zh/#/receiving-callbacks"],
  ["/guides", "/#/guides"],
])("A browser that opens %s is led to %s", async (path, location) => {
  const { status, headers } = await ask("GET", browser, path);
  expect([status, headers.location]).toEqual([302, location]);
});

describe("Who prefers Markdown", () => {
  test.each([
    ["/", "# CUP QuickPay\n"],
    ["/mock", "# Mock\n"],
    ["/guides/mock", "# Mock\n"],
    ["/gate/createsale", "# Purchase\n"],
    ["/operations/createSale", "# Purchase\n"],
    ["/callbacks/receivepayoutcallback", "# Payout\n"],
  ])("finds at %s what the page shows there", async (path, content) => {
    for (const accept of ["text/markdown", "text/markdown, text/html;q=0.9, */*;q=0.1"]) {
      const { status, headers, body } = await ask("GET", { accept }, path);
      expect([status, body.toString()]).toEqual([200, content]);
      expect(headers).toMatchObject({
        "content-type": "text/markdown; charset=utf-8",
        vary: "accept, accept-encoding",
      });
    }
  });

  test("finds nothing where there is nothing", async () => {
    expect((await ask("GET", { accept: "text/markdown" }, "/foo")).status).toBe(404);
  });

  test("is nobody who names HTML first", async () => {
    const { headers } = await ask("GET", { accept: "text/html, text/markdown" });
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  });
});

test.each(["evil.example", "evil.example:80", "127.0.0.1.evil.example", "192.168.0.7", "a b"])(
  "A request by the name “%s” is refused.",
  async (host) => {
    for (const path of ["/", "/sandbox", "/llms.txt"]) {
      expect((await ask("GET", { ...browser, host }, path)).status).toBe(403);
    }
  },
);

test.each(["localhost", "localhost:4022", "127.0.0.1:1", "[::1]:4022"])(
  "A request by the name “%s” is answered.",
  async (host) => expect((await ask("GET", { host })).status).toBe(200),
);
