import { payoutStatuses, purchaseStatuses } from "#generated/constants";

const usual: ReadonlyMap<string, string> = new Map(
  [...purchaseStatuses, ...payoutStatuses].flatMap(({ status, sameAs }) =>
    sameAs === undefined ? [] : [[status, sameAs]],
  ),
);

/** A status as it is usually spelt: the platform writes `canceled` and `cancelled`, and means one thing. */
export function usualSpelling(status: string): string {
  return usual.get(status) ?? status;
}
