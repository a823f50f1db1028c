import type { RedirectNews } from "cup-quickpay/inbox";

/** An order, before anybody has paid. */
export interface NewOrder {
  readonly id: string;
  readonly kind: "purchase" | "payout";
  /** Fen. */
  readonly amount: number;
  readonly what: string;
}

/** An order of the example shop. */
export interface Order extends NewOrder {
  /** `new`, then `sent`, then the platform's status, as the last callback said. */
  readonly status: string;
  /** The platform's code of a result that is not a success, which says why. */
  readonly code?: string | undefined;
  /** Fen that were paid, once they are. */
  readonly paid?: number | undefined;
  /** Whether the platform says that it does not know its payment. */
  readonly isLost?: boolean | undefined;
}

/** The shop's books, and what it needs to know of payments. */
export interface Orders {
  /** Where they are kept, in words. */
  readonly place: string;
  /** Writes an order down; the same id again changes nothing, so that a double click orders once. */
  open(order: NewOrder): Promise<void>;
  find(id: string): Promise<Order | undefined>;
  /** The last orders, the latest first. */
  latest(): Promise<readonly Order[]>;
  /**
   * Whether the payment of an order is to be asked for by whoever calls this: yes for the first one, and again
   * for one who calls some seconds later, if the first one has died before the platform's answer.
   */
  claim(id: string): Promise<boolean>;
  /** Notes that the platform has the order's payment. */
  sent(id: string): Promise<void>;
  /** Waits some seconds for what the customer of a purchase has to do next. */
  waitForRedirect(id: string): Promise<RedirectNews | undefined>;
  /** The route that hears of results. */
  readonly handleCallback: (request: Request) => Promise<Response>;
  close(): Promise<void>;
}

/** How many orders the shop's first page shows. */
export const shown = 10;

/** After how many milliseconds one that has asked the platform, and has not noted an answer, counts as dead. */
export const deadAfter = 3000;

/** How many milliseconds a customer waits before the waiting page is shown. */
export const patience = 3000;
