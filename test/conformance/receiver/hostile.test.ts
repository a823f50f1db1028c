import { expect, test } from "vitest";
import {
  forgedBelowNothing,
  forgedFromLink,
  moved,
  success,
} from "../../../src/conformance/receiver/hostile.js";
import { Receiver } from "../../../src/conformance/receiver/receiver.js";
import { canonicalString } from "../../../src/signature/canonical-string.js";
import { verify } from "../../../src/signature/verify.js";

/* What is refused for its structure has a signature that holds: otherwise nothing would be shown by it. */

const receiver = new Receiver({ url: "http://127.0.0.1:1/callbacks", secretKey: "secret", seed: 1 }, {});

test("A callback made of a link has the link's signature, and it holds", async () => {
  const forged = JSON.parse(await forgedFromLink(receiver));
  expect(await verify(forged, "secret")).toBe(true);
  expect(forged).toMatchObject({
    payment: { status: "success" },
    operation: { status: "success" },
    payment_amount: 1000,
  });
  expect(canonicalString(forged)).toMatch(
    /^customer_id:1;customer_last_name:Li;operation:code:0;.*;language_code:zh;payment_amount:1000;/,
  );
});

test("One whose link's names stand below a name of nothing, too, and no text in it has a semicolon", async () => {
  const forged = JSON.parse(await forgedBelowNothing(receiver));
  expect(await verify(forged, "secret")).toBe(true);
  expect(Object.keys(forged).sort()).toEqual(["", "operation", "payment", "project_id", "signature"]);
  expect(forged).toMatchObject({ payment: { status: "success" }, operation: { status: "success" } });
  expect(JSON.stringify(forged)).not.toContain(";");
});

test("A callback whose fields have moved has a signature that holds, and lacks a field", async () => {
  const genuine = await success(receiver);
  const copy = JSON.parse(moved(genuine));
  expect(await verify(copy, "secret")).toBe(true);
  expect(copy.signature).toBe(genuine.callback.signature);
  expect(copy.operation).not.toHaveProperty("id");
});
