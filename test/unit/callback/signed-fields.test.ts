import { describe, expect, test } from "vitest";
import { signedFields } from "../../../src/callback/signed-fields.js";

describe("the fields of a canonical string", () => {
  test.each<[string, string, object]>([
    ["stand under their paths", "payment:id:A-1;project_id:200", { "payment:id": "A-1", project_id: "200" }],
    ["may be empty", "payment:id:;project_id:", { "payment:id": "", project_id: "" }],
    ["may have colons", "payment:id:A:1", { "payment:id": "A:1" }],
    [
      "go on over a semicolon",
      "payment:id:A;1;;2;payment:status:x",
      { "payment:id": "A;1;;2", "payment:status": "x" },
    ],
    ["end at `;name:`", "payment:id:A;b:1;c;payment:status:x", { "payment:id": "A", "payment:status": "x" }],
    [
      "are no others",
      "payment:idx:1;payment:ID:2;xpayment:id:3;payment::id:4;a:payment:id:5;operation:id",
      {},
    ],
    [
      "may be those of redirectData",
      "redirectData:url:https://a.example",
      { "redirect_data:url": "https://a.example" },
    ],
    ["are none in nothing", "", {}],
  ])("%s", (_, text, fields) => {
    expect(signedFields(text)).toEqual(fields);
  });

  test.each([
    ["a path", "payment:id:A-1;payment:id:B-2", "payment.id was signed twice"],
    ["a path with one value", "operation:id:1;operation:id:1", "operation.id was signed twice"],
    [
      "redirect_data under both names",
      "redirectData:url:a;redirect_data:url:b",
      "redirect_data.url was signed twice",
    ],
  ])("are refused when %s occurs twice", (_, text, message) => {
    expect(() => signedFields(text)).toThrow(message);
  });
});
