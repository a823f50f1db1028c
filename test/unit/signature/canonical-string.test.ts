import { describe, expect, test } from "vitest";
import { canonicalString } from "../../../src/signature/canonical-string.js";
import { parseJson } from "../../../src/signature/parse-json.js";

const ofText = (text: string) => canonicalString(parseJson(text) as object);

describe("a path", () => {
  test("is made of the keys on the way to the value", () => {
    expect(canonicalString({ payment: { sum: { amount: 1000 } } })).toBe("payment:sum:amount:1000");
  });

  test("has the index of an array's element for a key", () => {
    expect(canonicalString({ project_id: [183, 184] })).toBe("project_id:0:183;project_id:1:184");
  });

  test("doubles a colon within a key at every depth", () => {
    expect(canonicalString({ "a:b": { "c::d": { "e:": 1 } } })).toBe("a::b:c::::d:e:::1");
  });

  test("can have __proto__ as a key like any other", () => {
    expect(ofText('{"__proto__": {"a": 1}, "b": {"__proto__": 2}}')).toBe("__proto__:a:1;b:__proto__:2");
  });

  test("can have the name of a method of objects as a key", () => {
    expect(canonicalString({ toString: 1, constructor: 2, hasOwnProperty: 3 })).toBe(
      "constructor:2;hasOwnProperty:3;toString:1",
    );
  });

  test("loses a first key of 0 or of nothing, which PHP takes for false", () => {
    expect(ofText('{"0": {"a": 1}, "b": 2}')).toBe("a:1;b:2");
    expect(ofText('{"": {"a": 1}, "b": 2}')).toBe("a:1;b:2");
    expect(ofText('{"": {"0": {"a": 1}}}')).toBe("a:1");
  });

  test("keeps a key of 0 or of nothing that is not the first", () => {
    expect(ofText('{"a": {"0": {"b": 1}, "": {"b": 2}}}')).toBe("a:0:b:1;a::b:2");
  });
});

describe("a value", () => {
  test("that is a string stands as it is, with all it contains", () => {
    expect(canonicalString({ a: 'x;y:z\n"/\\ 中 ' })).toBe('a:x;y:z\n"/\\ 中 ');
  });

  test("that is a boolean is 1 or 0", () => {
    expect(canonicalString({ a: true, b: false })).toBe("a:1;b:0");
  });

  test("that is null is empty", () => {
    expect(canonicalString({ a: null, b: "" })).toBe("a:;b:");
  });

  test("that is an empty object or array adds nothing", () => {
    expect(canonicalString({ a: {}, b: [], c: [{}, []], d: 1 })).toBe("d:1");
  });

  test("that is a bigint of 64 bits has its digits", () => {
    expect(canonicalString({ a: 9223372036854775807n, b: -9223372036854775808n })).toBe(
      "a:9223372036854775807;b:-9223372036854775808",
    );
  });

  test("that is a number beyond 2^53 has the digits that JSON.stringify writes, for PHP reads those", () => {
    expect(canonicalString({ a: 2 ** 60, b: 1e20 })).toBe("a:1152921504606847000;b:1.0E+20");
    expect(canonicalString({ a: -(2 ** 63), b: -1e20 })).toBe("a:-9.2233720368548E+18;b:-1.0E+20");
    expect(canonicalString({ a: 2 ** 63, b: 2 ** 63 - 1024 })).toBe(
      "a:9.2233720368548E+18;b:9223372036854775000",
    );
  });
});

describe("the order", () => {
  test("is that of numbers for the elements of an array", () => {
    const a = ["v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9", "v10", "v11"];
    expect(canonicalString({ a })).toBe(
      "a:0:v0;a:1:v1;a:2:v2;a:3:v3;a:4:v4;a:5:v5;a:6:v6;a:7:v7;a:8:v8;a:9:v9;a:10:v10;a:11:v11",
    );
  });

  test("is that of numbers for objects in an array", () => {
    const positions = Array.from({ length: 11 }, () => ({ q: 0 }));
    expect(canonicalString({ positions })).toBe(
      "positions:0:q:0;positions:1:q:0;positions:2:q:0;positions:3:q:0;positions:4:q:0;positions:5:q:0;" +
        "positions:6:q:0;positions:7:q:0;positions:8:q:0;positions:9:q:0;positions:10:q:0",
    );
  });

  test("is that of bytes for letters, as the keys of redirect_data need it", () => {
    expect(canonicalString({ paymentCard: 1, payType: 2, payIp: 3, PAY: 4 })).toBe(
      "PAY:4;payIp:3;payType:2;paymentCard:1",
    );
  });

  test("is the order of the data among paths that tie", () => {
    expect(canonicalString({ "a b": 1, ab: 2 })).toBe("a b:1;ab:2");
    expect(canonicalString({ ab: 2, "a b": 1 })).toBe("ab:2;a b:1");
  });

  test("can put a path of one object between those of another", () => {
    expect(ofText('{"a:c": 1, "a": {"b": 2, "1": 3}}')).toBe("a:1:3;a::c:1;a:b:2");
    expect(ofText('{"a b": {"x": 1, "z": 2}, "ab": {"y": 3}}')).toBe("a b:x:1;ab:y:3;a b:z:2");
  });

  test("of integer keys does not hang on an object beside them", () => {
    expect(ofText('{"10": "x", "9": "y", "p": {"a": 1}}')).toBe("9:y;10:x;p:a:1");
  });
});

describe("left unsigned is", () => {
  test("the signature at the top level", () => {
    expect(canonicalString({ signature: "x", a: 1 })).toBe("a:1");
  });

  test("the signature in general", () => {
    expect(canonicalString({ general: { signature: "x", project_id: 1 } })).toBe("general:project_id:1");
  });

  test("whatever stands in place of a signature", () => {
    expect(canonicalString({ signature: { b: 1 }, general: { signature: [2] }, a: 1 })).toBe("a:1");
  });

  test("no signature further down", () => {
    expect(canonicalString({ p: { signature: "x", a: 1 }, list: [{ signature: "y" }] })).toBe(
      "list:0:signature:y;p:a:1;p:signature:x",
    );
  });

  test("no general.signature that is not at the top", () => {
    expect(ofText('{"p": {"general": {"signature": 1}}}')).toBe("p:general:signature:1");
    expect(ofText('{"": {"general": {"signature": 1}}}')).toBe("general:signature:1");
    expect(ofText('{"": {"signature": 1}}')).toBe("signature:1");
  });

  test("frame_mode at any depth, with all under it", () => {
    expect(canonicalString({ frame_mode: "popup", a: [{ frame_mode: { b: 1 }, c: 2 }] })).toBe("a:0:c:2");
  });
});

describe("two values with one path", () => {
  test("are both signed, so that neither can be added to what is signed", () => {
    expect(ofText('{"payment": {"status": "success"}, "": {"payment": {"status": "decline"}}}')).toBe(
      "payment:status:success;payment:status:decline",
    );
    expect(ofText('{"a:b": 1, "a": {"": {"b": 2}}}')).toBe("a::b:1;a::b:2");
    expect(ofText('{"0": {"a": 1}, "a": 2}')).toBe("a:1;a:2");
  });
});

describe("different data has one canonical string, by the scheme itself:", () => {
  test.each([
    ["a number and its text", '{"a": 1}', '{"a": "1"}'],
    ["true and 1", '{"a": true}', '{"a": 1}'],
    ["false and 0", '{"a": false}', '{"a": "0"}'],
    ["null and an empty text", '{"a": null}', '{"a": ""}'],
    ["an array and an object with its indexes", '{"a": ["x", "y"]}', '{"a": {"0": "x", "1": "y"}}'],
    ["an empty object and an empty array", '{"a": 1, "b": {}}', '{"a": 1, "b": []}'],
    ["an empty array and nothing", '{"a": 1, "b": []}', '{"a": 1}'],
    ["a text that contains a field, and that field", '{"x": "1;y:2"}', '{"x": "1", "y": "2"}'],
    ["a text with a colon, and an object", '{"a": "b:1"}', '{"a": {"b": 1}}'],
    ["a number and the same number written otherwise", '{"a": 10}', '{"a": 10.0}'],
  ])("%s", (_, one, other) => {
    expect(ofText(one)).toBe(ofText(other));
  });
});

/** Where the platform's SDKs disagree, what the one for PHP makes of it. */
test.each([
  ['{"a":{"x":1},"a1":2}', "a1:2;a:x:1"],
  ['{"item10":1,"item2":2}', "item2:2;item10:1"],
  ['{"a":"z","a-b":"y"}', "a:z;a-b:y"],
  ['{"a":"z","a1":"y"}', "a:z;a1:y"],
  ['{"a:b":1}', "a::b:1"],
  ['{"x":{"a:b":1}}', "x:a::b:1"],
  ['{"r":10.0}', "r:10"],
  ['{"r":10.5}', "r:10.5"],
  ['{"r":1.08876}', "r:1.08876"],
  ['{"r":1e21}', "r:1.0E+21"],
  ['{"r":1e-7}', "r:1.0E-7"],
  ['{"id":9007199254740993}', "id:9007199254740993"],
  ['{"id":12345678901234567890}', "id:1.2345678901235E+19"],
  ['{"a":null,"b":1}', "a:;b:1"],
  ['{"0":{"a":1},"b":2}', "a:1;b:2"],
  ['{"10":"x","9":"y","1a":"z"}', "1a:z;9:y;10:x"],
  ['{"\u{1f600}":1,"\uff5e":2}', "\uff5e:2;\u{1f600}:1"],
  ['{"a":-0.0}', "a:-0"],
  ['{"p":{"signature":"x","a":1}}', "p:a:1;p:signature:x"],
  ['{"a001":1,"a2":2,"a1":3,"a01":4}', "a001:1;a01:4;a1:3;a2:2"],
  ['{"ac":1,"a b":2,"aa":3}', "aa:3;a b:2;ac:1"],
])("%s is signed as by the PHP SDK", (text, expected) => {
  expect(ofText(text)).toBe(expected);
});

test("the canonical string of data without values is empty", () => {
  expect(canonicalString({ a: {}, signature: "x" })).toBe("");
});

test("an object without a prototype is like any other", () => {
  expect(canonicalString(Object.assign(Object.create(null), { a: 1 }))).toBe("a:1");
});

test("the data is left as it was", () => {
  const data = { general: { signature: "x", project_id: 1 }, frame_mode: "popup", a: [2, 1] };
  canonicalString(data);
  expect(data).toStrictEqual({ general: { signature: "x", project_id: 1 }, frame_mode: "popup", a: [2, 1] });
});
