import { describe, expect, it } from "vitest";
import { isProduction } from "../../../src/url/is-production.js";

describe("isProduction", () => {
  it.each([
    "https://api.ecommpay.com",
    "https://paymentpage.ecommpay.com/payment",
    "https://data.ecommpay.com/v1",
    "https://ecommpay.com",
    "https://other.part.ecommpay.com",
    "https://API.EcommPay.com:8443/v2/",
    "https://api.ecommpay.com./v2",
    "http://api.ecommpay.com",
    "https://user:word@api.ecommpay.com",
    "https://api.ｅcommpay.com",
  ])("knows %s for the platform", (url) => {
    expect(isProduction(new URL(url))).toBe(true);
  });

  it.each([
    "http://127.0.0.1:4020",
    "http://localhost:4020",
    "http://[::1]:4020",
    "https://api.ecommpay.com.shop.test",
    "https://notecommpay.com",
    "https://shop.test/api.ecommpay.com",
    "https://api.ecommpay.com@shop.test",
    "https://com",
  ])("takes %s for another's", (url) => {
    expect(isProduction(new URL(url))).toBe(false);
  });
});
