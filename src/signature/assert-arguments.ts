import { cannotSign } from "./cannot-sign.js";

export function assertData(data: unknown): asserts data is object {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    return;
  }
  throw cannotSign("", "pass an object; a JSON text goes through parseJson first");
}

export function assertSecretKey(secretKey: unknown): asserts secretKey is string {
  if (typeof secretKey === "string" && secretKey !== "") {
    return;
  }
  throw new TypeError("The secret key must be a text that is not empty: the one of your project.");
}
