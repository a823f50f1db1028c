import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { signatureIn, signatureOf } from "../support/independent-signature.js";

test("The signature of the first request in “Getting started” is the right one for its body and the key it names", () => {
  const guide = readFileSync("spec/guides/getting-started.md", "utf8");
  const [, body = "", key = ""] =
    /-d '(\{[^']*\})'[\s\S]*?right one for this body and the key `(\w+)`/.exec(guide) ?? [];
  const { general, ...rest } = JSON.parse(body);
  const { signature, ...unsigned } = general;
  expect(signatureIn({ general })).toBe(signatureOf({ general: unsigned, ...rest }, key));
  expect(signature).toMatch(/^[\w+/]{86}==$/);
});
