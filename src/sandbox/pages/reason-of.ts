import { messageOf } from "../../refusal/message-of.js";
import { scenarios } from "../service/scenarios.js";
import { both, type Html } from "./layout.js";

/**
 * Why a payment was not paid, for the customer: in Chinese where a scenario says it, and as the platform
 * does.
 */
export function reasonOf(code: string): Html {
  const scenario = scenarios.find(
    ({ does }) => does.step === "result" && "code" in does.verdict && does.verdict.code === code,
  );
  return both(scenario?.zh ?? "", `${code} ${messageOf(code)}`);
}
