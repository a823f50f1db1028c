import type { CheckResult } from "../../../src/conformance/check.js";

/** Where nothing can be sent that moves money. */
export const queryPaths: readonly string[] = [
  "/v2/info/banks/chinaunionpay/payout/list",
  "/v2/payment/status",
  "/v2/payment/status/request",
];

export const tellsBad = ({ outcome }: CheckResult): boolean => outcome === "failed" || outcome === "warning";
