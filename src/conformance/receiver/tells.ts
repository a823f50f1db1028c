import { plainText } from "../../redaction/plain-text.js";
import type { Answer, NoAnswer } from "../exchange.js";

/** Whether the body or a header of an answer has a text in it, however it is escaped. */
export function tells(came: Answer | NoAnswer, text: string): boolean {
  if (came.status === undefined) {
    return false;
  }
  const all = [came.body, ...Object.values(came.headers).flat()].join("\n");
  return plainText(all.replaceAll("\\/", "/")).includes(plainText(text));
}
