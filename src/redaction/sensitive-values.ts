import { isSensitiveName, plainName } from "./is-sensitive-name.js";

const maxDepth = 32;

/**
 * What a message carries in its sensitive fields, also full names, which can be written without a blank, and
 * the customer's id. Not an id that is a part of the payment's id, as logs have to show that one.
 */
export function sensitiveValues(message: unknown): Set<string> {
  const values = new Set<string>();
  const customerIds = new Set<string>();
  const paymentIds: string[] = [];
  function visit(part: unknown, isSensitive: boolean, depth: number, within: string): void {
    if (typeof part === "string" || typeof part === "number" || typeof part === "bigint") {
      if (isSensitive) {
        values.add(String(part));
      }
    } else if (typeof part === "object" && part !== null && depth < maxDepth) {
      for (const [name, member] of Object.entries(part)) {
        if (isCustomerId(name, within)) {
          for (const id of [member].flat()) {
            customerIds.add(String(id));
          }
        }
        if (name === "payment_id") {
          paymentIds.push(String(member));
        }
        // The elements of a list stand in what the list stands in.
        visit(member, isSensitive || isSensitiveName(name), depth + 1, Array.isArray(part) ? within : name);
      }
      for (const name of fullNames(part)) {
        values.add(name);
      }
    }
  }
  visit(message, false, 0, "");
  for (const id of customerIds) {
    if (!paymentIds.some((paymentId) => paymentId.includes(id))) {
      values.add(id);
    }
  }
  return values;
}

const isCustomerId = (name: string, within: string) =>
  /^customer[_-]?id$/i.test(name) || (/^id$/i.test(name) && /^customer$/i.test(within));

function fullNames(part: object): string[] {
  const named = new Map(Object.entries(part).map(([name, value]) => [plainName(name), value]));
  const first = named.get("firstname");
  const last = named.get("lastname");
  if (typeof first !== "string" || typeof last !== "string") {
    return [];
  }
  return [`${first} ${last}`, `${last} ${first}`];
}
