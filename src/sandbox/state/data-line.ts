import type { Attempt, CallbackRecord } from "../payment/callback-record.js";
import type { Payment } from "../payment/payment.js";
import type { LoggedRequest } from "../platform/request-log.js";
import type { ScenarioName } from "../service/scenarios.js";
import type { ProjectSettings } from "../settings/project-settings.js";
import type { ProjectFacts } from "./project-state.js";

/** The first line of a data file. The version is raised when an older sandbox could not read it. */
export const header = { file: "cup-quickpay sandbox", version: 1 } as const;

/** A payment without its callbacks, each of which grows by itself. */
export type PaymentHead = Omit<Payment, "callbacks">;

/** A callback, with the attempts that came since it was written before. */
export interface CallbackChange extends Omit<CallbackRecord, "attempts"> {
  readonly further: readonly Attempt[];
}

/** One line of a data file: what has changed in a project. */
export type DataLine = { readonly project: number } & (
  | { /** The project begins, from nothing. */ readonly settings: ProjectSettings }
  | { readonly removed: true }
  | { readonly facts: ProjectFacts }
  | { readonly chosen: string; readonly name: ScenarioName | null }
  | { readonly request: LoggedRequest }
  | { /** In the place of what was written of it before. */ readonly payment: Payment }
  | {
      /** The key of a payment. */
      readonly change: string;
      readonly head?: PaymentHead | undefined;
      readonly callbacks: readonly CallbackChange[];
    }
  | { /** The key of a payment that was forgotten. */ readonly gone: string }
);

/** The last line of what is written at once: without it, what came before counts as never written. */
export interface EndLine {
  /** Milliseconds since 1970. */
  readonly written: number;
  /** The sandbox was closed: nothing came after it that could have been lost. */
  readonly closed?: true | undefined;
}
