import { html } from "hono/html";
import { customerSentence } from "../../reference/customer-sentence.js";
import { messageOf } from "../../refusal/message-of.js";
import { both, type Html } from "./layout.js";

/** Why a payment was not paid: for the customer in both languages, and for the developer as the platform does. */
export function reasonOf(code: string): Html {
  const { en, zh } = customerSentence(code);
  return html`${both(zh, en)}<br /><small lang="en">${code} ${messageOf(code)}</small>`;
}
