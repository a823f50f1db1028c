import { expect, test } from "vitest";
import { redactPath } from "../../../src/redaction/redact-path.js";

test.each([
  ["as it is", "/cards/4111111111111111/x", "/cards/[redacted]/x"],
  ["percent-encoded", "/cards/%34%31111111111111%31%31", "/cards/[redacted]"],
  ["before a percent sign that encodes nothing", "/%34111111111111111/%zz", "/[redacted]/%zz"],
  ["before bytes that are no UTF-8", "/%34111111111111111/%E4", "/[redacted]/%E4"],
])("A card number in a path is redacted: %s", (_, path, redacted) => {
  expect(redactPath(path)).toBe(redacted);
});
