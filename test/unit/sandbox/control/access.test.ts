import { describe, expect, test } from "vitest";
import { controlCookie, isControlToken, mayControl } from "../../../../src/sandbox/control/access.js";

const token = "t0ken with spaces; and=signs";
const { name, value } = controlCookie(token);

describe("who may steer a sandbox that has a token", () => {
  test.each<[string, Parameters<typeof mayControl>[0], boolean]>([
    ["a program with the token", { authorization: `Bearer ${token}` }, true],
    ["the scheme in any case", { authorization: `bearer ${token}` }, true],
    ["a browser with the cookie", { cookie: `${name}=${value}` }, true],
    ["a browser with other cookies beside it", { cookie: `a=b; ${name}=${value}; c=d` }, true],
    ["nobody without either", {}, false],
    ["not with another token", { authorization: "Bearer other" }, false],
    ["not with an empty one", { authorization: "Bearer " }, false],
    ["not by another scheme", { authorization: `Basic ${token}` }, false],
    ["not with the token as the cookie", { cookie: `${name}=${token}` }, false],
    ["not with another cookie's value", { cookie: `other=${value}` }, false],
  ])("%s", (_, headers, may) => {
    expect(mayControl(headers, token)).toBe(may);
  });
});

test("everybody may where no token is asked for", () => {
  expect(mayControl({}, undefined)).toBe(true);
});

test("two sandboxes on one host have cookies of their own", () => {
  expect(controlCookie("a").name).not.toBe(controlCookie("b").name);
});

test("the cookie does not tell the token", () => {
  expect(`${controlCookie("sesame").name}=${controlCookie("sesame").value}`).not.toContain("sesame");
});

test("a token is the whole of it", () => {
  expect([isControlToken("sesame", "sesame"), isControlToken("sesam", "sesame")]).toEqual([true, false]);
});
