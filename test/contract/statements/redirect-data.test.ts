import { describe, expect, test } from "vitest";
import { without, withValue } from "../../support/edit.js";
import { judged } from "../../support/judged.js";

const redirect = {
  method: "GET",
  body: { cardType: "D" },
  encrypted: [],
  url: "https://pay.example.com/unionpay",
};

const redirectWith = (pointer: string, value: unknown) =>
  judged("RedirectData", withValue(redirect, pointer, value));

describe("“using method specified in the redirect_data.method parameter”", () => {
  test.each(["GET", "POST"])("%s is accepted", (method) => {
    expect(redirectWith("/method", method)).toEqual([]);
  });

  test.each(["get", "PUT", ""])("%j is refused", (method) => {
    expect(redirectWith("/method", method)).toEqual(["/method enum"]);
  });
});

describe("“the URL for redirection”", () => {
  test.each([
    "https://pay.example.com/unionpay?a=1",
    "http://payment.qixiqiang.com/payment/v3/unionpayIntGate.html",
  ])("%s is accepted", (url) => {
    expect(redirectWith("/url", url)).toEqual([]);
  });

  test.each(["javascript:alert(1)", "data:text/html,x"])("%s is refused", (url) => {
    expect(redirectWith("/url", url)).toEqual(["/url pattern"]);
  });

  test("an address without a host is refused", () => {
    expect(redirectWith("/url", "/unionpay")).toEqual(["/url format", "/url pattern"]);
  });
});

describe("“The data in redirect_data.body may be differ depending on the payment processing provider”", () => {
  test.each([
    ["fields", { cardType: "D", userName: "" }],
    ["other fields", { txnAmt: 1000, encrypted: false, note: null }],
    ["no fields, as an object", {}],
    ["no fields, as an array", []],
  ])("%s are accepted", (_, body) => {
    expect(redirectWith("/body", body)).toEqual([]);
  });

  test.each([
    ["an array with fields", ["cardType=D"]],
    ["a text", "cardType=D"],
    ["a field with fields", { card: { type: "D" } }],
    ["null", null],
  ])("%s is refused", (_, body) => {
    expect(redirectWith("/body", body)).toEqual(["/body oneOf"]);
  });

  test("no body is accepted", () => {
    expect(judged("RedirectData", without(redirect, "/body"))).toEqual([]);
  });
});
