import { asPhpWrites } from "../as-php-writes.js";
import { largeInteger } from "../large-integer.js";
import { receiverCheck } from "../receiver-check.js";

/** A callback that says the usual, in other bytes. */
export const writtenOtherwiseChecks = [
  receiverCheck(
    {
      id: "takes-json-on-many-lines",
      title: "Takes a callback whose JSON has blanks and line breaks",
      level: "must",
      why: "The signature is made of the fields, not of the bytes, so the platform may write them as it likes.",
      source: "method page: signature verification in callbacks",
      advice: "Make the canonical string of the parsed fields.",
    },
    async (receiver) => {
      const { callback } = await receiver.callback(receiver.example("success"));
      await receiver.accepts(JSON.stringify(callback, null, 2), "A callback printed on many lines");
    },
  ),
  receiverCheck(
    {
      id: "takes-chinese-text",
      title: "Takes Chinese text, as UTF-8 and as escapes of JSON",
      level: "must",
      why: "Descriptions and names are Chinese. PHP, which the platform is written in, escapes them, and slashes too.",
      source: "platform: signatures are made of the UTF-8 text",
      advice: "Read the body as UTF-8, parse its JSON, and sign the parsed text as UTF-8.",
    },
    async (receiver) => {
      const chinese = { payment: { description: "订单 16 / 绿茶 “特级” 𠮷" } };
      const asItIs = await receiver.callback(receiver.example("success"), chinese);
      await receiver.accepts(asItIs.body, "A callback with Chinese text");
      const { callback } = await receiver.callback(receiver.example("success"), chinese);
      await receiver.accepts(asPhpWrites(callback), "A callback whose Chinese text is escaped");
    },
  ),
  receiverCheck(
    {
      id: "takes-large-integers",
      title: "Takes an operation's id that JavaScript would round",
      level: "should",
      why: "A JSON parser that rounds an integer beyond 2^53 leaves fields to which the signature does not belong. The platform promises no upper limit.",
      source: "platform: operation.id is an integer",
      advice:
        "Verify the raw body, before a JSON parser that rounds: `createNodeCallbackHandler` in front of express.json(), or a parser that keeps the bytes.",
    },
    async (receiver) => {
      await receiver.accepts(await largeInteger(receiver), "A callback with an operation's id beyond 2^53");
    },
  ),
  receiverCheck(
    {
      id: "takes-charset",
      title: "Takes the content type application/json; charset=utf-8",
      level: "should",
      why: "Many senders and proxies add the charset.",
      source: "platform: callbacks are JSON",
      advice: "Compare the type without its parameters.",
    },
    async (receiver) => {
      const { body } = await receiver.callback(receiver.example("success"));
      const headers = { "content-type": "application/json; charset=utf-8" };
      await receiver.accepts(body, "A callback of the type application/json; charset=utf-8", { headers });
    },
  ),
  receiverCheck(
    {
      id: "takes-empty-redirect-data",
      title: "Takes a redirect_data that is an empty array",
      level: "should",
      why: "PHP writes an object without fields as an empty array.",
      source: "platform: redirect_data.body is [] when there is nothing to send",
      advice: "Take an array for an object without fields, wherever you do not need its fields.",
    },
    async (receiver) => {
      const { body } = await receiver.callback(receiver.example("success"), { redirect_data: [] });
      await receiver.accepts(body, "A callback of success whose redirect_data is []");
    },
  ),
];
