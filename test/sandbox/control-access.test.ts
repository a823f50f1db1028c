import { request } from "node:http";
import { describe, expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/index.js";
import { call } from "./support/control.js";
import { sandboxFor } from "./support/sandbox-for.js";

interface Heard {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** A call with headers that `fetch` does not send as they are. */
function ask(sandbox: { url: string }, path: string, headers: Record<string, string>): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const url = `${sandbox.url.replace("0.0.0.0", "127.0.0.1")}/_sandbox/v1${path}`;
    request(url, { headers, agent: false })
      .on("error", reject)
      .once("response", async (response) => {
        let text = "";
        for await (const chunk of response.setEncoding("utf8")) {
          text += chunk;
        }
        resolve({ status: response.statusCode ?? 0, type: String(response.headers["content-type"]), text });
      })
      .end();
  });
}

const reachable = (sandbox: Sandbox) => ({ url: sandbox.url.replace("0.0.0.0", "127.0.0.1") });

describe.each([
  ["beyond loopback", { host: "0.0.0.0" }],
  ["with a token of its own", { controlToken: "open-sesame" }],
])("A sandbox %s", (_, options) => {
  test("asks for the token", async () => {
    const sandbox = await sandboxFor(options);
    const server = reachable(sandbox);
    const status = async (authorization?: string) =>
      (
        await call(server, "getState", {
          headers: authorization === undefined ? {} : { Authorization: authorization },
        })
      ).status;
    const token = String(sandbox.controlToken);
    expect(await status()).toBe(401);
    expect(await status("Bearer wrong")).toBe(401);
    expect(await status("Bearer ")).toBe(401);
    expect(await status(`Basic ${token}`)).toBe(401);
    expect(await status(`Bearer ${token}x`)).toBe(401);
    expect(await status(`Bearer ${token}`)).toBe(200);
    expect(await status(`bearer  ${token}`)).toBe(200);
  });

  test("says to everybody that it is up", async () => {
    const sandbox = await sandboxFor(options);
    const { body } = await call(reachable(sandbox), "getHealth");
    expect(body.status).toBe("ok");
  });

  test("tells nobody without the token what it has not", async () => {
    const sandbox = await sandboxFor(options);
    expect((await ask(sandbox, "/none", {})).status).toBe(401);
  });

  test("reads no body of who has no token", async () => {
    const sandbox = await sandboxFor(options);
    const server = reachable(sandbox);
    const came = await call(server, "restoreSnapshot", { body: `{"a": "${"x".repeat(2_000_000)}"}` });
    expect(came.status).toBe(401);
  });
});

test("The token that a sandbox makes cannot be guessed, and is another one each time", async () => {
  const [one, other] = [await sandboxFor({ host: "0.0.0.0" }), await sandboxFor({ host: "0.0.0.0" })];
  expect(one.controlToken).toMatch(/^[0-9a-f]{32}$/);
  expect(other.controlToken).not.toBe(one.controlToken);
});

test("A sandbox that only this machine can reach asks for none", async () => {
  const sandbox = await sandboxFor();
  expect(sandbox.controlToken).toBeUndefined();
  expect((await call(sandbox, "getState")).status).toBe(200);
});

test("The token is told by no answer", async () => {
  const sandbox = await sandboxFor({ controlToken: "open-sesame" });
  const headers = { Authorization: "Bearer open-sesame" };
  for (const id of ["getState", "listProjects", "listRequests", "takeSnapshot"]) {
    expect(JSON.stringify((await call(sandbox, id, { headers })).body)).not.toContain("open-sesame");
  }
});

describe("Another site in the developer's browser gets nothing:", () => {
  const otherSite = "Refused: this request comes from another site. Use this server's own pages.";
  const otherName = "Refused: open this server by its address.";

  test.each([
    ["by its origin", { Origin: "https://evil.example" }, otherSite],
    ["by what the browser says of it", { "Sec-Fetch-Site": "cross-site" }, otherSite],
    ["on another port of this machine", { "Sec-Fetch-Site": "same-site" }, otherSite],
    ["from a file or a sandboxed frame", { Origin: "null" }, otherSite],
    ["by a name of its own for this machine", { Host: "evil.example:80" }, otherName],
  ])("%s", async (_, headers, message) => {
    const sandbox = await sandboxFor();
    for (const path of ["/state", "/health", "/none"]) {
      const { status, type, text } = await ask(sandbox, path, headers as Record<string, string>);
      expect([status, type, JSON.parse(text)]).toEqual([
        403,
        "application/json",
        { error: { code: "forbidden", message } },
      ]);
    }
  });

  test("not even with the token", async () => {
    const sandbox = await sandboxFor({ controlToken: "open-sesame" });
    const headers = { Authorization: "Bearer open-sesame", Origin: "https://evil.example" };
    expect((await call(sandbox, "getState", { headers })).status).toBe(403);
  });

  test("nor does a form that no page has sent", async () => {
    const sandbox = await sandboxFor();
    const headers = { "Sec-Fetch-Site": "none" };
    expect((await call(sandbox, "reset", { headers })).status).toBe(403);
  });

  test("while an address that the developer has typed can be read", async () => {
    const sandbox = await sandboxFor();
    expect((await ask(sandbox, "/state", { "Sec-Fetch-Site": "none" })).status).toBe(200);
  });

  test("while its own pages, and programs, do", async () => {
    const sandbox = await sandboxFor();
    for (const headers of [{}, { Origin: sandbox.url }, { "Sec-Fetch-Site": "same-origin" }]) {
      expect((await ask(sandbox, "/state", headers as Record<string, string>)).status).toBe(200);
    }
  });
});
