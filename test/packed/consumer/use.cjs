// The same by require(), which Node 20.19 and newer allows for ES modules.
const assert = require("node:assert/strict");
const { parseCallback } = require("cup-quickpay");
const { signedCallback } = require("cup-quickpay/testing");

signedCallback("purchase-success", "secret")
  .then(({ body }) => parseCallback(body, "secret"))
  .then((callback) => {
    assert.equal(callback.payment.type, "purchase");
    console.log("require: passed");
  });
