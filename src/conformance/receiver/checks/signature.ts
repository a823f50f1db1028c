import { receiverCheck } from "../receiver-check.js";

/** What has to be refused, as its signature does not hold. */
export const signatureChecks = [
  receiverCheck(
    {
      id: "refuses-unsigned",
      title: "Refuses a callback without a signature",
      level: "must",
      why: "Whoever knows the URL could say that an order is paid.",
      source: "method page: signature verification in callbacks",
      advice: "Verify the signature first, and answer 400 where there is none.",
    },
    async (receiver) => {
      const { callback } = await receiver.callback(
        receiver.takes("purchase") ? "purchase-success" : "payout-success",
      );
      const { signature: _, ...unsigned } = callback;
      await receiver.refuses(JSON.stringify(unsigned), "A callback without a signature");
    },
  ),
];
