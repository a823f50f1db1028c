import { expect, test } from "vitest";
import { NewIds } from "../../../../src/sandbox/try-it/browser/new-ids.js";

test("An id that has not been sent stays", () => {
  expect(new NewIds().for(200, "ORDER_1")).toBe("ORDER_1");
});

test("One that has been sent gets the next number, in upper or lower case", () => {
  const ids = new NewIds();
  ids.sent(200, "ORDER_1");
  expect(ids.for(200, "order_1")).toBe("order_1-2");
  ids.sent(200, "ORDER_1-2");
  expect(ids.for(200, "ORDER_1")).toBe("ORDER_1-3");
});

test("Another project has ids of its own", () => {
  const ids = new NewIds();
  ids.sent(200, "ORDER_1");
  expect(ids.for(201, "ORDER_1")).toBe("ORDER_1");
});

test("The longest id stays as long as it may be", () => {
  const ids = new NewIds();
  ids.sent(200, "A".repeat(255));
  expect(ids.for(200, "A".repeat(255))).toBe(`${"A".repeat(253)}-2`);
});
