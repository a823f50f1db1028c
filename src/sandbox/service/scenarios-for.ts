import { hasEnded, type PaymentKind } from "../payment/lifecycle.js";
import { type Scenario, scenarios } from "./scenarios.js";

/** A payment that has been taken, as the platform tells of it. */
interface Taken {
  readonly type: PaymentKind;
  readonly status: string;
  /** The scenario that has been chosen for it, which always counts. */
  readonly scenario: string | null;
}

/** The scenarios that still make a difference to a payment. */
export function scenariosFor({ type, status, scenario }: Taken): readonly Scenario[] {
  const canBeTakenBack = type === "payout" && status === "success";
  if (hasEnded(status) && !canBeTakenBack) {
    return [];
  }
  const counts = canBeTakenBack ? takesBack : (each: Scenario) => isOpenTo(type, each);
  return scenarios.filter((each) => each.name === scenario || counts(each));
}

const takesBack = ({ does }: Scenario): boolean =>
  does.step === "result" && does.verdict.result === "paid and taken back";

function isOpenTo(type: PaymentKind, { does }: Scenario): boolean {
  switch (does.step) {
    case "result":
      return type === "payout" || /^(approved|declined|failed|never)$/.test(does.verdict.result);
    case "answer":
      return !does.registered;
    default:
      return false;
  }
}
