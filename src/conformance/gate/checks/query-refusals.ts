import { getPaymentStatus, getPaymentStatusByRequest, listPayoutBanks } from "#generated/operations";
import { merged } from "../../../testing/merged.js";
import { finding } from "../../define-check.js";
import { inWords } from "../gate.js";
import { gateCheck } from "../gate-check.js";

/** Queries that break the contract are refused as it says. */
export const queryRefusalChecks = [
  gateCheck(
    {
      id: "refuses-queries-without-a-field",
      title: "Refuses a query in which a field is missing",
      level: "must",
      why: "What is missing would be made up: a list for another currency, the status of another payment.",
      source: "platform: HTTP 400 and code 2004",
      advice: "Answer HTTP 400 with code 2004, and name the field in `errors`.",
    },
    async (gate) => {
      await gate.needs("codes");
      const noCurrency = await gate.signed(gate.banks({ payment: { currency: undefined } }));
      // The platform has a code for this field, too.
      await gate.refuses(listPayoutBanks, noCurrency, "A query for banks without a currency", [
        "2004",
        "3287",
      ]);
      const noPayment = await gate.signed(gate.banks({ payment: undefined }));
      await gate.refuses(listPayoutBanks, noPayment, "A query for banks without `payment`", ["2004"]);
      const noId = await gate.signed(merged(gate.status(), { general: { payment_id: undefined } }) as object);
      await gate.refuses(getPaymentStatus, noId, "A query for a status without `payment_id`", ["2004"]);
    },
  ),
  gateCheck(
    {
      id: "refuses-queries-in-another-currency",
      title: "Refuses a query for banks in another currency than CNY",
      level: "must",
      why: "Banks would be offered for payouts that cannot be.",
      source: "method page: the currency can only be CNY",
      advice: "Answer HTTP 400 with code 3121.",
    },
    async (gate) => {
      await gate.needs("codes");
      const query = await gate.signed(merged(gate.banks(), { payment: { currency: "USD" } }) as object);
      await gate.refuses(listPayoutBanks, query, "A query for banks in USD", ["3121"]);
    },
  ),
  gateCheck(
    {
      id: "refuses-unknown-projects",
      title: "Refuses a query for a project that it does not know",
      level: "must",
      why: "A wrong id in the settings of a shop would go unnoticed, and payments to another project.",
      source: "platform: HTTP 404 and code 2442",
      advice: "Look the project up first, and answer HTTP 404 with code 2442.",
    },
    async (gate) => {
      await gate.needs("memory", "codes");
      // From the end of the range, which no platform has come to.
      const project_id = 4_294_967_295 - gate.random.below(1_000_000);
      const query = await gate.signed(gate.banks({ general: { project_id } }));
      await gate.refuses(listPayoutBanks, query, "A query for an unknown project", ["2442"]);
    },
  ),
  gateCheck(
    {
      id: "refuses-what-is-not-json",
      title: "Refuses a body that is not a JSON object",
      level: "must",
      why: "A Gate that fails on it answers with a page of its server, which tells callers nothing and others too much.",
      source: "platform: HTTP 422 and code 2003",
      advice: "Answer HTTP 422 with code 2003, as JSON.",
    },
    async (gate) => {
      await gate.needs("codes");
      const bodies = [
        ['{"general": {"project_id": ', "A body that is cut off"],
        ["general=1&payment=2", "A body that is a form"],
        ["[]", "A body that is a list"],
        ['"text"', "A body that is a text"],
      ] as const;
      for (const [body, what] of bodies) {
        await gate.refuses(listPayoutBanks, body, what, ["2003"]);
      }
    },
  ),
  gateCheck(
    {
      id: "refuses-unknown-requests",
      title: "Refuses to tell the status of a request that it does not know",
      level: "must",
      why: "The caller would take what it is told for the status of its own request.",
      source: "platform: payment status by request id, HTTP 404 and code 3061",
      advice: "Answer HTTP 404 with code 3061.",
    },
    async (gate) => {
      await gate.needs("memory", "codes");
      const request_id = `check-${gate.random.text(30)}`;
      const query = await gate.signed({ project_id: gate.projectId, request_id });
      await gate.refuses(getPaymentStatusByRequest, query, "The status of an unknown request", ["3061"]);
    },
  ),
  gateCheck(
    {
      id: "refuses-get",
      title: "Refuses a GET",
      level: "must",
      why: "Every call is a POST. What answers to GET can be called by a link, and lands in logs and caches.",
      source: "platform: every call is a POST of JSON",
      advice: "Answer anything but POST with HTTP 404 or 405.",
    },
    async (gate) => {
      const came = await gate.send(listPayoutBanks, undefined, { method: "GET" });
      if (came.status < 400 || came.status >= 500) {
        finding(`A GET has to be refused with 4xx, but Gate ${inWords(came)}.`);
      }
    },
  ),
];
