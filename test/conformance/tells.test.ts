import { expect, test } from "vitest";
import type { Answer } from "../../src/conformance/exchange.js";
import { tells } from "../../src/conformance/tells.js";

const answer = (body: string, headers: Answer["headers"] = {}): Answer => ({
  status: 400,
  headers,
  body,
  isEarly: false,
  duration: 1,
});

test.each([
  ["as it is", 'wrong, not ab/cd+"=='],
  ["escaped for JSON", '{"message":"not ab\\/cd\\u002B\\"=="}'],
  ["percent-encoded", "?expected=ab%2Fcd%2B%22%3D%3D"],
  ["in entities of HTML", "<p>ab&#x2F;cd&#43;&#34;==</p>"],
  ["in Base64", "debug: YWIvY2QrIj09"],
])("A text is seen in a body %s", (_, body) => {
  expect(tells(answer(body), 'ab/cd+"==')).toBe(true);
});

test("A text is seen in a header, also in one of several of a name", () => {
  expect(tells(answer("", { "x-debug": "key 8c1f" }), "8c1f")).toBe(true);
  expect(tells(answer("", { "set-cookie": ["a=1", "b=8c1f"] }), "8c1f")).toBe(true);
});

test("What is not there is not seen, and nothing is where no answer came", () => {
  expect(tells(answer("all is well", { date: "today" }), "8c1f")).toBe(false);
  expect(tells({ kind: "late", failure: "gave no answer", duration: 1 }, "8c1f")).toBe(false);
});
