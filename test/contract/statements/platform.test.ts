import { describe, expect, test } from "vitest";
import { at, contract, yaml } from "../../support/contract.js";
import { operationNamed } from "../../support/operations.js";

/** A guide as readers see it; the first of all is the overview. */
const guide = (name?: string) =>
  name === undefined
    ? String(at(contract, "/info/description"))
    : (contract.tags.find((tag) => tag.name === name)?.description ?? "");

describe("The overview", () => {
  test("has the method page's table of interfaces, with the columns in which nothing is supported", () => {
    expect(guide()).toContain(
      [
        "| Operation | Payment Page | CMS plug-ins | Gate | Dashboard |",
        "| --- | --- | --- | --- | --- |",
        "| Purchases | yes | no | yes | no |",
        "| Payouts | no | no | yes | no |",
      ].join("\n"),
    );
  });

  test("tells who takes part, in words where there are no pictures", () => {
    expect(guide()).toContain(
      "*The customer and your web service; Payment Page and Gate, the interfaces of ECommPay;",
    );
  });
});

describe("Banks", () => {
  test("can also be asked for at the Key Account Manager", () => {
    expect(guide("Banks and regions")).toContain("ask your Key Account Manager, or send");
  });

  test("have the path of any method and operation, of which theirs is one", () => {
    const path = "/v2/info/banks/{payment_method}/{operationType}/list";
    expect(guide("Banks and regions")).toContain(path);
    expect(at(contract, "/paths/~1v2~1info~1banks~1chinaunionpay~1payout~1list/post/description")).toContain(
      path,
    );
  });
});

describe("Connections (sibling): the guide says", () => {
  test.each(["**Do not cache DNS**", "certificates or TLS fingerprints", "twice a year"])("%s", (words) => {
    expect(guide("Getting started")).toContain(words);
  });
});

describe("The guide of the widget has", () => {
  test.each([
    "https://paymentpage.ecommpay.com/shared/merchant.js",
    "https://paymentpage.ecommpay.com/shared/merchant.css",
    "`EPayWidget.run(config, method?)`",
    "`EPayWidget.bind(buttonId, config, method?)`",
    "`onLoaded`",
    "`onPaymentSuccess`",
    "`onPaymentFail`",
    "`onExit`",
    "`onDestroy`",
    "https://sdk.ecommpay.com/params/check",
    "`paymentPageConfig`",
    "**No event proves a payment.**",
  ])("%s", (words) => {
    expect(guide("Payment Page widget")).toContain(words);
  });
});

describe("The form of Payment Page", () => {
  const form = contract.components.schemas.PaymentPageForm as {
    required: string[];
    properties: Record<string, { $ref?: string; description: string }>;
  };
  const parameters = operationNamed("openPaymentPage").operation.parameters ?? [];

  test("has the parameters of the link as its fields, and no others", () => {
    expect(Object.keys(form.properties).sort()).toEqual(parameters.map(({ name }) => name).sort());
  });

  test("must have what the link must have", () => {
    expect(form.required.toSorted()).toEqual([
      "customer_id",
      "language_code",
      "payment_amount",
      "payment_currency",
      "payment_description",
      "payment_id",
      "project_id",
      "signature",
    ]);
  });

  test("has the limits of the link", () => {
    expect(form.properties.payment_amount?.$ref).toBe("#/components/schemas/SaleAmount");
    expect(form.properties.payment_id?.$ref).toBe("#/components/schemas/PaymentId");
  });

  test("says that its signature is plain Base64", () => {
    expect(form.properties.signature?.description).toContain("plain Base64");
  });
});

describe("A used payment id, code 3041", () => {
  test("is shown as an answer and as a callback, of a purchase and of a payout", () => {
    expect(at(contract, "/components/examples/payment-id-exists/value/code")).toBe("3041");
    for (const name of ["purchase-decline-duplicate", "payout-decline-duplicate"]) {
      expect(at(contract, `/components/examples/${name}/value/operation/code`)).toBe("3041");
      expect(at(contract, `/components/examples/${name}/value/payment/status`)).toBe("decline");
    }
  });

  test("is said to be inferred, and not to be stored", () => {
    expect(guide("Receiving callbacks")).toContain(
      "by a callback. Which of the two it does is not documented (inferred), so be ready for both",
    );
    expect(guide("Receiving callbacks")).toContain("**Do not store the status**");
    for (const name of ["SaleRefused", "PayoutRefused"]) {
      expect(at(contract, `/components/responses/${name}/description`)).toContain(
        "not documented (inferred)",
      );
    }
  });
});

test("The guide names the query for one payment, and that for the balance without describing it", () => {
  expect(guide("Analysing results")).toContain("`POST /operations/get-by-payment`");
  expect(guide("Analysing results")).toContain("`/balance/get`");
});

test.each([
  ["E45", "delivered to a URL you specify"],
  ["E46", "`url`, `method` and `body`"],
  ["E47", "can only be CNY"],
  ["E48", "CMS Plug-ins"],
])("Erratum %s quotes “%s”", (id, words) => {
  const errata = yaml("spec/errata.yaml") as { id: string; says: string }[];
  expect(errata.find((erratum) => erratum.id === id)?.says).toContain(words);
});
