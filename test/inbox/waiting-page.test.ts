import { describe, expect, test } from "vitest";
import { waitingPage } from "../../src/inbox/index.js";

describe("waitingPage", () => {
  test("asks again where it is told, by script and without", () => {
    const html = waitingPage({ pollUrl: "/pay/ORDER_1" });
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh">/);
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="2;url=/pay/ORDER_1"></noscript>');
    expect(html).toContain('<script data-poll="/pay/ORDER_1">');
  });

  test("loads nothing from elsewhere", () => {
    const html = waitingPage({ pollUrl: "/pay/ORDER_1" });
    expect(html).not.toMatch(/https?:|\/\/[a-z]|\bsrc=|@import|url\(/i);
  });

  test("escapes all that it is told", () => {
    const html = waitingPage({
      pollUrl: "/pay?a=1&b=\"'<x>",
      title: "<b>&\"'",
      text: "</p><script>alert(1)</script>",
      language: '"><script>',
    });
    expect(html).toContain('<script data-poll="/pay?a=1&#38;b=&#34;&#39;&#60;x&#62;">');
    expect(html).toContain("<title>&#60;b&#62;&#38;&#34;&#39;</title>");
    expect(html).toContain("<p>&#60;/p&#62;&#60;script&#62;alert(1)&#60;/script&#62;</p>");
    expect(html).toContain('<html lang="&#34;&#62;&#60;script&#62;">');
    expect(html.match(/<script/g)).toHaveLength(1);
  });

  test.each([
    "/pay/ORDER_1",
    "/",
    "pay?id=1",
    "./pay",
    "../pay",
    "https://shop.example.com/pay",
    "http://127.0.0.1:3000/pay?x=1#y",
  ])("takes %s", (pollUrl) => {
    expect(waitingPage({ pollUrl })).toContain(`data-poll="${pollUrl}"`);
  });

  test.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "//evil.example.com/pay",
    "/\\evil.example.com",
    "/\t/evil.example.com",
    "\\\\evil.example.com",
    "https:evil.example.com",
    "ftp://shop.example.com",
    "",
    undefined,
    5,
  ])("refuses %j", (pollUrl) => {
    expect(() => waitingPage({ pollUrl: pollUrl as string })).toThrow(
      "pollUrl must be a path of your site, such as /pay/ORDER_1, or an address of http or https.",
    );
  });
});

test("Its style and its script carry a nonce, for a Content-Security-Policy", () => {
  const page = waitingPage({ pollUrl: "/pay/1", nonce: "c2VjcmV0" });
  expect(page.match(/<(?:style|script)[^>]*>/g)).toEqual([
    '<style nonce="c2VjcmV0">',
    '<script nonce="c2VjcmV0" data-poll="/pay/1">',
  ]);
  expect(() => waitingPage({ pollUrl: "/pay/1", nonce: '"><script>' })).toThrow(/^The nonce must be Base64/);
});
