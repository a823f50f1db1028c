import type { Check } from "../check.js";
import { defineCheck } from "../define-check.js";
import { Receiver } from "./receiver.js";
import type { ReceiverOptions } from "./receiver-options.js";

/** A demand on an endpoint that takes callbacks. */
export type ReceiverCheck = Check<ReceiverOptions>;

/** Makes a check of an endpoint. @param examine Comes to an end if the demand holds. */
export const receiverCheck = (
  details: Omit<ReceiverCheck, "run">,
  examine: (receiver: Receiver) => Promise<void>,
): ReceiverCheck => defineCheck(details, (options, how) => new Receiver(options, how), examine);
