import { expect, test } from "vitest";
import { isLoopback } from "../../../src/url/is-loopback.js";

test.each(["127.0.0.1", "127.3.2.1", "localhost", "::1", "[::1]"])(
  "Other machines cannot reach %s",
  (host) => {
    expect(isLoopback(host)).toBe(true);
  },
);

test.each([
  "0.0.0.0",
  "::",
  "192.168.1.5",
  "shop.example",
  "127.0.0.1.evil.example",
  "localhost.evil.example",
])("Other machines may reach %s", (host) => {
  expect(isLoopback(host)).toBe(false);
});
