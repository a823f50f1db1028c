import { describe, expect, test } from "vitest";
import { flowNamed } from "../../scripts/redocly/flows/flow.js";
import type { SpecFiles } from "../../scripts/redocly/spec-files.js";
import { contract, text } from "../support/contract.js";
import { flow, type Step } from "../support/flow.js";
import { operations, webhooks } from "../support/operations.js";
import { titled } from "../support/titled.js";

const guide = (title: string) => contract.tags.find(({ name }) => name === title)?.description ?? "";

/** What happens, who does it to whom, and what of the contract it is. */
const told = ({ id, from, to, operation, answers, callback }: Step) =>
  [
    `${id}: ${to === undefined ? from : `${from} → ${to}`}`,
    operation,
    answers && `answer to ${answers}`,
    callback && `callback ${callback}`,
  ]
    .filter(Boolean)
    .join(", ");

const gatePurchase = [
  "start: customer → web-service",
  "request: web-service → gate, createSale",
  "arrival: gate → platform",
  "check: platform",
  "answer: platform → web-service, answer to createSale",
  "order: platform → service",
  "processing: service",
  "redirect-data: service → platform",
  "redirect-callback: platform → web-service, callback redirect",
  "redirect: customer → service",
  "card: customer → service",
  "payment: service",
  "service-result: service → platform",
  "result-callback: platform → web-service, callback purchase",
  "result: web-service → customer",
];

const pagePurchase = [
  "start: customer → web-service",
  "request: web-service → payment-page, openPaymentPage",
  "arrival: payment-page → platform",
  "check: platform",
  "page: platform → payment-page",
  "opening: payment-page → customer, answer to openPaymentPage",
  "choice: customer → payment-page",
  "agreement: payment-page → platform",
  "order: platform → service",
  "processing: service",
  "redirect-data: service → platform",
  "redirect-data-on-page: platform → payment-page",
  "redirect: customer → service",
  "card: customer → service",
  "payment: service",
  "service-result: service → platform",
  "result-callback: platform → web-service, callback purchase",
  "result-on-page: platform → payment-page",
  "result: payment-page → customer",
];

const payout = [
  "start: customer → web-service",
  "request: web-service → gate, createPayout",
  "arrival: gate → platform",
  "check: platform",
  "answer: platform → web-service, answer to createPayout",
  "order: platform → service",
  "payout: service",
  "service-result: service → platform",
  "result-callback: platform → web-service, callback payout",
  "result: web-service → customer",
];

const flows = [
  {
    name: "purchase-payment-page",
    title: "Purchase through Payment Page",
    steps: pagePurchase,
    yours: "Your part is steps 2 and 17.",
    alt: "Sequence diagram of a purchase through Payment Page with five participants: customer, web service, Payment Page, payment platform and CUP QuickPay. Nineteen steps, told in the list below.",
    last: "19. The customer sees the result page.",
  },
  {
    name: "purchase-gate",
    title: "Purchase through Gate",
    steps: gatePurchase,
    yours: "Your part is steps 2, 9, 10, 14 and 15.",
    alt: "Sequence diagram of a purchase through Gate with five participants: customer, web service, Gate, payment platform and CUP QuickPay. Fifteen steps, told in the list below.",
    last: "15. The customer gets the result from your web service.",
  },
  {
    name: "payout-gate",
    title: "Payout through Gate",
    steps: payout,
    yours: "Your part is steps 2, 9 and 10.",
    alt: "Sequence diagram of a payout through Gate with five participants: customer, web service, Gate, payment platform and CUP QuickPay. Ten steps, told in the list below.",
    last: "10. The customer gets the result from your web service.",
  },
];

describe.each(titled(flows, ({ title }) => title))("%s", (title, { name, steps, yours, alt, last }) => {
  test("has the steps of the method page, each between the right two", () => {
    expect(flow(name).steps.map(told)).toEqual(steps);
  });

  test("numbers them as the page does, and names each once", () => {
    expect(flow(name).steps.map(({ number }) => number)).toEqual(steps.map((_, index) => index + 1));
    expect(new Set(flow(name).steps.map(({ id }) => id)).size).toBe(steps.length);
  });

  test("is called as its guide", () => {
    expect(flow(name).title).toBe(title);
  });

  test("refers to operations and webhooks that there are", () => {
    const known = [
      ...operations.map(({ operation }) => operation.operationId),
      ...webhooks.map(({ path }) => path),
    ];
    const referred = flow(name).steps.flatMap(({ operation, answers, callback }) =>
      [operation, answers, callback].filter((each) => each !== undefined),
    );
    expect(referred.length).toBeGreaterThan(2);
    expect(known).toEqual(expect.arrayContaining(referred));
  });

  test("stands step by step in the guide, after what its picture shows and before the merchant's part", () => {
    const told = flow(name).steps.map(({ number, says }) => `${number}. ${says}`);
    expect(told.at(-1)).toBe(last);
    expect(guide(title)).toContain(`*${alt}*\n\n${told.join("\n")}\n\n${yours}`);
  });

  test("is drawn with every step's label", () => {
    const svg = text(`generated/diagrams/${name}.svg`).replace(/<[^>]+>/g, "");
    for (const { number, does } of flow(name).steps) {
      expect(svg).toContain(`${number}. ${does}`);
    }
  });
});

describe("A flow is refused", () => {
  const read = (steps: object[]) => {
    const files = { has: () => true, yaml: () => ({ participants: ["customer", "gate"], steps }) };
    return () => flowNamed(files as unknown as SpecFiles, "refund");
  };

  test("whose steps are not numbered one by one", () => {
    expect(
      read([
        { number: 1, from: "customer", to: "gate" },
        { number: 3, from: "gate" },
      ]),
    ).toThrow("step 3 of the flow `refund` stands where 2 should");
  });

  test("in which somebody acts who takes no part", () => {
    expect(read([{ number: 1, from: "customer", to: "platform" }])).toThrow(
      "step 1 of the flow `refund` has platform, who takes no part",
    );
  });
});
