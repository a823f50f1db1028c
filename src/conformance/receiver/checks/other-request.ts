import { finding } from "../../define-check.js";
import { madeUp, success, withOther } from "../hostile.js";
import { isTaken } from "../receiver.js";
import { receiverCheck } from "../receiver-check.js";

/** More than a megabyte, which is more than a thousand callbacks. */
const large = 1_100_000;

/** What is no callback, before anybody looks at a signature. */
export const otherRequestChecks = [
  receiverCheck(
    {
      id: "refuses-broken-json",
      title: "Refuses a body that is not JSON, and one that is cut off",
      level: "must",
      why: "What was cut off on its way is acknowledged, and so never comes again.",
      source: "method page: callbacks are JSON",
      advice: "Answer 400 to what cannot be parsed.",
    },
    async (receiver) => {
      const { body } = await success(receiver);
      await receiver.refuses(body.slice(0, body.length / 2), "The first half of a callback");
      await receiver.refuses("payment=success", "A body that is not JSON");
      await receiver.refuses("", "An empty body");
      await receiver.refuses("null", "The body null");
    },
  ),
  receiverCheck(
    {
      id: "refuses-forms",
      title: "Takes JSON, and not the same fields as a form",
      level: "should",
      why: "A second way in is a second parser to be wrong. A form's fields sign as those of JSON do, and any page can send a form.",
      source: "security practice: OWASP, REST Security Cheat Sheet, validate content types",
      advice: "Take application/json only.",
    },
    async (receiver) => {
      await receiver.needsWrongRefused();
      const { callback } = await success(receiver);
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      const form = new URLSearchParams(fieldsOf(callback)).toString();
      await receiver.refuses(form, "A form with the fields of a callback", { headers });
    },
  ),
  receiverCheck(
    {
      id: "refuses-get",
      title: "Takes callbacks by POST, and not by GET",
      level: "should",
      why: "A GET is repeated, fetched in advance and stored by whatever is in between.",
      source: "security practice: RFC 9110, section 9.2.1, safe methods",
      advice: "Answer 405 to whatever is not POST.",
    },
    async (receiver) => {
      await receiver.needsWrongRefused();
      const genuine = await success(receiver);
      const watched = (await receiver.seesEffects()) ? await receiver.watched(genuine.order) : undefined;
      const came = await receiver.deliver(genuine.body, { method: "GET" });
      if (watched) {
        await receiver.hasNotChanged(watched, "A callback by GET");
      }
      // A page that is there for anybody says nothing.
      const wrong = withOther(await success(receiver), madeUp(receiver));
      if (isTaken(came) && !isTaken(await receiver.deliver(wrong, { method: "GET" }))) {
        finding("A callback by GET was verified and taken.");
      }
    },
  ),
  receiverCheck(
    {
      id: "refuses-large-bodies",
      title: "Refuses a body of more than a megabyte",
      level: "should",
      why: "Whoever knows the URL can fill the memory, before any signature is looked at.",
      source: "security practice: OWASP API Security Top Ten 2023, API4, unrestricted resource consumption",
      advice: "Limit the body, to 256 kB for example, and answer 413 or close the connection.",
    },
    async (receiver) => {
      await receiver.needsWrongRefused();
      const { body } = await receiver.callback(receiver.example("success"), {
        further_details: { text: "x".repeat(large) },
      });
      await receiver.refuses(body, "A signed callback of more than a megabyte");
    },
  ),
];

/** The fields of an object, as PHP names them in forms: `payment[sum][amount]`. */
function fieldsOf(value: unknown, name = ""): [string, string][] {
  if (typeof value !== "object" || value === null) {
    return [[name, String(value ?? "")]];
  }
  return Object.entries(value).flatMap(([key, member]) =>
    fieldsOf(member, name === "" ? key : `${name}[${key}]`),
  );
}
