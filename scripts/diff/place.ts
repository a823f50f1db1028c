import { methods } from "./methods.js";
import { keysOf } from "./pointer.js";

/**
 * Names a place of a contract in words.
 *
 *     #/paths/~1v2~1payment~1status/post/responses/200/content/application~1json/schema/properties/payment
 *     POST /v2/payment/status, answer 200, payment
 */
export function place(pointer: string): string {
  const keys = keysOf(pointer);
  const [section, name = "", ...rest] = keys;
  if (section === "paths") {
    return inOperation(name, rest, { requestBody: "request", responses: "answer" });
  }
  if (section === "webhooks") {
    return inOperation(`callback ${name}`, rest, { requestBody: "body", responses: "your answer" });
  }
  if (section === "components") {
    const [component = "", ...inside] = rest;
    return joined(name === "schemas" ? component : `${name} ${component}`, fields(inside));
  }
  return keys.join(" ");
}

function inOperation(
  path: string,
  keys: string[],
  words: { requestBody: string; responses: string },
): string {
  const [method, part, ...rest] = keys;
  if (!methods.includes(method ?? "")) {
    return joined(path, keys.join(" "));
  }
  const operation = path.startsWith("callback ") ? path : `${method?.toUpperCase()} ${path}`;
  if (part === "requestBody") {
    return joined(operation, words.requestBody, fields(rest));
  }
  if (part === "responses") {
    const [status, ...inside] = rest;
    return joined(operation, status === undefined ? "" : `${words.responses} ${status}`, fields(inside));
  }
  return joined(operation, [part === "parameters" ? "parameter" : part, ...rest].join(" ").trim());
}

/** `payment.sum.currency`; items of a list are `[]`, and what is no property keeps its name. */
function fields(keys: string[]): string {
  const named: string[] = [];
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? "";
    if (key === "content") {
      // The media type is named only where nothing follows it: there is one of each.
      if (keys.length <= index + 2) {
        named.push(keys[index + 1] ?? key);
      }
      index += 1;
    } else if (key === "properties") {
      index += 1;
      named.push(keys[index] ?? "");
    } else if (key === "items") {
      named.push("[]");
    } else if (/^(anyOf|oneOf|allOf)$/.test(key)) {
      index += 1;
    } else if (key !== "schema" && key !== "$ref") {
      named.push(key);
    }
  }
  return named.join(".").replaceAll(".[]", "[]");
}

const joined = (...parts: string[]) => parts.filter((part) => part !== "").join(", ");
