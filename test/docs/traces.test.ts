import { expect, test } from "vitest";
import { refuseTraces } from "../../scripts/docs/traces.js";

test.each([
  ["a path of this machine", "see /srv/clone/spec/gate.yaml", "/srv/clone"],
  ["a path of a machine", "open file:///srv/x", "file:///"],
  ["a path of a machine", "at /home/anna/clone", "/home/a"],
  ["a path of a machine", "at /Users/anna/clone", "/Users/a"],
  ["a path of a machine", "at /root/clone", "/root/c"],
  ["a path of a machine", "at C:\\Users\\anna", "C:\\Users\\"],
  ["a private key", "-----BEGIN RSA PRIVATE KEY-----", "-----BEGIN RSA PRIVATE KEY-----"],
  ["a token", `npm_${"a".repeat(36)}`, `npm_${"a".repeat(36)}`],
  ["a token", `ghp_${"a".repeat(36)}`, `ghp_${"a".repeat(36)}`],
  ["a token", "//host/:_authToken=x", "_authToken"],
  ["the host of a package registry", "https://registry.npmjs.org/x", "//registry.npmjs.o"],
  ["the host of a package registry", "http://npm.corp.example/x", "//npm.corp.e"],
])("Is not published: %s, as in “%s”", (what, text, found) => {
  expect(() => refuseTraces("guides/mock.md", text, "/srv/clone")).toThrow(
    `guides/mock.md would publish ${what}: ${found}. Look for it in spec/, examples/ and scripts/docs/, and take it out.`,
  );
});

test.each([
  "https://www.npmjs.com/package/cup-quickpay and https://api.ecommpay.com/home/x",
  "a path ./home/x and example/root/x, the key `secret`, the folder /app/data",
  "the public key -----BEGIN PUBLIC KEY-----",
])("Is published: %s", (text) => {
  expect(() => refuseTraces("guides/mock.md", text, "/app")).not.toThrow();
});
