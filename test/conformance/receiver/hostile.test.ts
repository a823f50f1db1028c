import { expect, test } from "vitest";
import {
  forgedBelowNothing,
  forgedFromLink,
  hiddenInNames,
  moved,
  reworded,
  success,
} from "../../../src/conformance/receiver/hostile.js";
import { Receiver } from "../../../src/conformance/receiver/receiver.js";
import { canonicalString } from "../../../src/signature/canonical-string.js";
import { parseJson } from "../../../src/signature/parse-json.js";
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
  const copies = Object.values(moved(genuine)).map((body) => JSON.parse(body));
  expect(copies).toHaveLength(5);
  for (const copy of copies) {
    expect(await verify(copy, "secret")).toBe(true);
    expect(copy.signature).toBe(genuine.callback.signature);
    expect(copy.operation).not.toHaveProperty("id");
  }
});

test("One that says the same in other words has a signature that holds, in other bytes", async () => {
  const genuine = await success(receiver);
  const bodies = Object.values(reworded(genuine));
  expect(new Set([genuine.body, ...bodies]).size).toBe(6);
  for (const body of bodies) {
    expect(await verify(parseJson(body) as object, "secret")).toBe(true);
  }
});

test("A success that hides a decline in its names has the decline's signature, and it holds", async () => {
  const forged = JSON.parse(await hiddenInNames(receiver));
  expect(await verify(forged, "secret")).toBe(true);
  expect(forged.payment).toMatchObject({ status: "success", description: "Tea", sum: { amount: 1000 } });
  expect(Object.keys(forged.payment)).toContain("zz;payment");
});
