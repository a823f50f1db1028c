import { expect, test } from "vitest";
import { prettyJson } from "../../../../src/sandbox/dashboard/pretty-json.js";

test.each([
  ['{"a":[1,{"b":"c"}],"d":{}}', '{\n  "a": [\n    1,\n    {\n      "b": "c"\n    }\n  ],\n  "d": {}\n}'],
  ['{ "a" : [ ] }', '{\n  "a": []\n}'],
  ['{"a":"{,}: \\" "}', '{\n  "a": "{,}: \\" "\n}'],
  [
    '{"id":12345678901234567890,"x":1.10,"u":"\\u4f0d"}',
    '{\n  "id": 12345678901234567890,\n  "x": 1.10,\n  "u": "\\u4f0d"\n}',
  ],
  ["not JSON: {a}", "not JSON: {a}"],
  ["", ""],
])("%s", (text, pretty) => {
  expect(prettyJson(text)).toBe(pretty);
});
