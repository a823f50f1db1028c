import { plainText } from "../redaction/plain-text.js";
import type { Answer, NoAnswer } from "./exchange.js";

/** Whether the body or a header of an answer has a text in it, however it is escaped, or in Base64. */
export function tells(came: Answer | NoAnswer, text: string): boolean {
  if (came.status === undefined) {
    return false;
  }
  const all = plainText([came.body, ...Object.values(came.headers).flat()].join("\n").replaceAll("\\/", "/"));
  const base64 = Buffer.from(text).toString("base64").replace(/=+$/, "");
  return [text, JSON.stringify(text).slice(1, -1), base64].some((spelling) =>
    all.includes(plainText(spelling)),
  );
}

/** Whether a key that stands in an answer is there as the key: a short one can be a word of any text. */
export const isDistinctive = (secretKey: string): boolean => secretKey.length >= 12;
