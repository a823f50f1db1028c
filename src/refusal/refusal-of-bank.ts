import { payoutBanks } from "#generated/constants";
import { refusalCodes } from "#generated/refusal-codes";
import type { PayoutRequest } from "#generated/types";
import type { Refusal } from "./refusal.js";
import { refusalOfField } from "./refusal-of.js";

const field = "account.bank_id";

/**
 * Why a payout to a bank that nobody knows is refused. Banks are an open set in the contract: which there are
 * is the platform's to say, and here those of the method page stand for them.
 */
export function refusalOfBank({ account }: Pick<PayoutRequest, "account">): Refusal | undefined {
  const isKnown = payoutBanks.some(({ id }) => String(id) === String(account.bank_id));
  return isKnown ? undefined : refusalOfField(String(refusalCodes.fields[field]?.unknown), field, "known");
}
