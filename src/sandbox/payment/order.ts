import type { PaymentKind } from "./lifecycle.js";

/** In the frame itself, in the page that has the frame, or in a new one. */
export type Window = "iframe" | "parent_page" | "blank_page";

/**
 * What a merchant asked for, as far as the sandbox needs it later. Of a card number, only the masked form is
 * kept.
 */
export interface PaymentOrder {
  readonly kind: PaymentKind;
  readonly origin: "gate" | "page";
  readonly id: string;
  /** In fen. */
  readonly amount: number;
  readonly description: string;
  readonly customer: {
    readonly id: string;
    readonly phone?: string | undefined;
    readonly email?: string | undefined;
    readonly ip?: string | undefined;
  };
  /** The card that a payout credits. `scenario` is what the service has for its number. */
  readonly card?: { readonly masked: string; readonly scenario: string | undefined };
  readonly callbackUrls: {
    readonly any?: string | undefined;
    readonly success?: string | undefined;
    readonly decline?: string | undefined;
  };
  /** Seconds to wait before each callback. */
  readonly delay: number;
  /** Informational callbacks are switched off. */
  readonly silent: boolean;
  readonly returnUrls: {
    readonly success?: string | undefined;
    readonly decline?: string | undefined;
    readonly return?: string | undefined;
  };
  /** Payment Page: the links of its result page. */
  readonly links: { readonly success?: string | undefined; readonly decline?: string | undefined };
  /** Payment Page in a frame: where the return URLs and the links open. */
  readonly windows?:
    | {
        readonly [Way in "success" | "decline" | "successLink" | "declineLink" | "return"]?:
          | Window
          | undefined;
      }
    | undefined;
  /** The signature of the request: the same order again is told by it. */
  readonly signature: string;
}
