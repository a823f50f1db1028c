import { expect, test } from "vitest";
import { requireSecureUrl } from "../../../src/url/require-secure-url.js";

const read = (url: string, allowHttp?: boolean) => requireSecureUrl(url, { what: "baseUrl", allowHttp }).href;

test.each([
  ["https://api.ecommpay.com", "https://api.ecommpay.com/"],
  ["HTTPS://host.example/v1", "https://host.example/v1"],
  ["http://localhost:4010", "http://localhost:4010/"],
  ["http://LOCALHOST", "http://localhost/"],
  ["http://127.0.0.1:80/x", "http://127.0.0.1/x"],
  ["http://127.9.8.7", "http://127.9.8.7/"],
  ["http://127.1", "http://127.0.0.1/"],
  ["http://[::1]:3000", "http://[::1]:3000/"],
  ["http://[0:0:0:0:0:0:0:1]", "http://[::1]/"],
])("%s is safe", (url, href) => {
  expect(read(url)).toBe(href);
});

test.each([
  "http://api.ecommpay.com",
  "http://127.0.0.1.host.example",
  "http://localhost.host.example",
  "http://128.0.0.1",
  "http://0.0.0.0",
  "http://10.0.0.1",
  "http://[::2]",
])("%s is not", (url) => {
  expect(() => read(url)).toThrow("baseUrl must begin with https:");
});

test("Plain http passes where it is allowed", () => {
  expect(read("http://sandbox:8080", true)).toBe("http://sandbox:8080/");
});

test.each([
  "",
  "api.ecommpay.com",
  "/payment",
  "ftp://host.example",
  "javascript:alert(1)",
  "file:///etc",
  "ws://localhost",
])("“%s” is no URL to send requests to, allowed or not", (url) => {
  expect(() => read(url, true)).toThrow('baseUrl must be an absolute URL such as "https://host.example".');
});

test("Something that is not a text is none either", () => {
  expect(() => read(undefined as never)).toThrow(TypeError);
});

test("Credentials are refused, and not repeated in the message", () => {
  expect(() => read("https://user:hunter2@host.example")).toThrow(
    new TypeError("baseUrl must not hold a user name or a password."),
  );
});

test.each(["https://host.example?a=1", "https://host.example/#top"])(
  "%s does not end where a path can follow",
  (url) => {
    expect(() => read(url)).toThrow('baseUrl must end before any "?" or "#".');
  },
);
