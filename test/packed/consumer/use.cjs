// Every entry by require(), which Node 20.19 and newer allows for ES modules. Prints what each exports.
const assert = require("node:assert/strict");
const { parseCallback } = require("cup-quickpay");
const { signedCallback } = require("cup-quickpay/testing");

const entries = process.argv.slice(2);
console.log(
  JSON.stringify(Object.fromEntries(entries.map((name) => [name, Object.keys(require(name)).length]))),
);

signedCallback("purchase-success", "secret")
  .then(({ body }) => parseCallback(body, "secret"))
  .then((callback) => assert.equal(callback.payment.type, "purchase"));
