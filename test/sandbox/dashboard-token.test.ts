import { describe, expect, test } from "vitest";
import { open, submit } from "./support/page.js";
import { sandboxFor } from "./support/sandbox-for.js";

const token = "sesame";
const guarded = () => sandboxFor({ controlToken: token });
const paths = ["", "/callbacks", "/requests", "/payments/1", "/events", "/export.csv", "/export.har"];

/** The cookie that a browser keeps of an answer. */
const cookieOf = (headers: Headers) => (headers.get("set-cookie") ?? "").split(";")[0] ?? "";

describe("a dashboard with a token", () => {
  test.each(paths)("shows nothing of %o without it, and says how to come in", async (path) => {
    const { url } = await guarded();
    const { status, text } = await open(`${url}/dashboard${path}`);
    expect(status).toBe(401);
    expect(text).toContain("This dashboard asks for its token");
  });

  test("gives a cookie to who opens it with the token, and leads to the address without it", async () => {
    const { url } = await guarded();
    const { status, location, headers } = await open(`${url}/dashboard/callbacks?token=sesame&state=waiting`);
    expect([status, location]).toEqual([303, "/dashboard/callbacks?state=waiting"]);
    expect(headers.get("set-cookie")).toMatch(
      /^cup-sandbox-[0-9a-f]{8}=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    const shown = await open(`${url}/dashboard/callbacks`, { headers: { Cookie: cookieOf(headers) } });
    expect(shown.status).toBe(200);
  });

  test("gives none for another token", async () => {
    const { url } = await guarded();
    const { status, headers } = await open(`${url}/dashboard?token=other`);
    expect([status, headers.get("set-cookie")]).toEqual([401, null]);
  });

  test("takes the token in its form", async () => {
    const { url } = await guarded();
    const right = await submit(`${url}/dashboard/token`, { token });
    const wrong = await submit(`${url}/dashboard/token`, { token: "other" });
    expect([right.status, right.location, wrong.status]).toEqual([303, "/dashboard", 401]);
    expect(wrong.headers.get("set-cookie")).toBe(null);
  });

  test("does nothing without it", async () => {
    const sandbox = await guarded();
    const { status } = await submit(`${sandbox.url}/dashboard/scenario`, { scenario: "decline" });
    expect([status, sandbox.state.scenario]).toEqual([401, null]);
  });

  test("takes it from programs as a header", async () => {
    const sandbox = await guarded();
    const headers = { Authorization: "Bearer sesame" };
    expect((await open(`${sandbox.url}/dashboard`, { headers })).status).toBe(200);
    await submit(`${sandbox.url}/dashboard/scenario`, { scenario: "decline" }, headers);
    expect(sandbox.state.scenario).toBe("decline");
  });

  test("shuts out nobody from Gate, the form and the home page", async () => {
    const { url } = await guarded();
    const home = await open(url, { headers: { Accept: "text/html" } });
    expect([home.status, home.text.includes(token)]).toEqual([200, false]);
  });
});

test("without a token, nothing is asked for", async () => {
  const { url } = await sandboxFor();
  expect((await open(`${url}/dashboard`)).status).toBe(200);
});
