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
    expect(html).toContain('<script data-poll="/pay?a=1&amp;b=&quot;&#39;&lt;x&gt;">');
    expect(html).toContain("<title>&lt;b&gt;&amp;&quot;&#39;</title>");
    expect(html).toContain("<p>&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</p>");
    expect(html).toContain('<html lang="&quot;&gt;&lt;script&gt;">');
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
