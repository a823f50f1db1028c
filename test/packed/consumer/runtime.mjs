// The signature and the callbacks, on Node and on other runtimes. Throws when something does not hold.
import { createCallbackHandler, parseCallback, redirectUrl, sign, verify } from "cup-quickpay";
import { signedCallback } from "cup-quickpay/testing";

function equal(actual, expected) {
  if (actual !== expected) {
    throw new Error(`${actual} instead of ${expected}`);
  }
}

export async function checkRuntime() {
  const signature =
    "/3TrhHVz9BHaLfgLyhoxO7dsQNzbzZa/TdO3pxQocXWwgVM6tGlzMLVfpOxFNTnkR9iiFVK/77ZedMcbkCjmng==";
  const data = { payment: { status: "success", id: "000049" } };
  equal(await sign(data, "secret"), signature);
  equal(await verify({ ...data, signature }, "secret"), true);
  equal(await verify({ ...data, signature: signature.replace("/3T", "/3U") }, "secret"), false);
  // Chinese text: the canonical string is signed as UTF-8.
  equal(
    await sign({ customer: { first_name: "倩文", last_name: "伍" } }, "secret"),
    "fc1/fSagrL5QEm5d+qPGqsEp/0RSocG1VGP+bK9+tJhF0cnf6KBIjaNxql6ALqe4yGJHEXy9/esx7cqKUMKfcw==",
  );

  const paid = await signedCallback("purchase-success", "secret");
  equal((await parseCallback(paid.body, ["old", "secret"])).payment.status, "success");
  equal(await parseCallback(paid.body, "wrong").catch(({ code }) => code), "bad_signature");

  const redirect = await parseCallback((await signedCallback("redirect-get", "secret")).body, "secret");
  equal(new URL(redirectUrl(redirect.redirect_data)).searchParams.get("currency"), "CNY");

  const handled = [];
  const handle = createCallbackHandler({
    secretKey: "secret",
    on: {
      purchaseSuccess: ({ payment }) => void handled.push(payment.id),
      update: ({ payment }) => void handled.push(payment.status),
    },
  });
  equal((await handle(paid.request("https://shop.example.com/callbacks"))).status, 200);
  equal(handled.join(), "ORDER_155860015");
  const forged = new Request("https://shop.example.com/callbacks", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: paid.body.replace("1000", "9000"),
  });
  equal((await handle(forged)).status, 400);
}
