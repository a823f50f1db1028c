import type { SandboxPayment, SandboxPaymentList } from "#generated/sandbox/types";

const control = "/_sandbox/v1";

/** Why the control API says nothing. */
export type Unseen = "not there" | "locked";

/** Follows one payment of the sandbox, until another one is followed. */
export class FollowedPayment {
  readonly #tell: (payment: SandboxPayment | Unseen) => void;
  #events: EventSource | undefined;
  #place = { projectId: 0, paymentId: "" };

  /** @param tell Called with the payment as it is, at each change. */
  constructor(tell: (payment: SandboxPayment | Unseen) => void) {
    this.#tell = tell;
  }

  async follow(projectId: number, paymentId: string): Promise<void> {
    this.#events?.close();
    this.#place = { projectId, paymentId };
    // Asked once before: a stream that is refused would be an error on the console.
    if (await this.#look()) {
      this.#events = new EventSource(`/dashboard/events?project=${projectId}`);
      this.#events.addEventListener("changed", () => void this.#look());
    }
  }

  /** Plays the customer. @returns What the sandbox has against it. */
  async play(what: "pay" | "cancel"): Promise<string | undefined> {
    const { projectId, paymentId } = this.#place;
    const path = `${control}/payments/${encodeURIComponent(paymentId)}/${what}`;
    const response = await fetch(`${path}?project_id=${projectId}`, { method: "POST" });
    return response.ok ? undefined : (await response.json()).error?.message;
  }

  /** @returns Whether it may be seen. */
  async #look(): Promise<boolean> {
    const { projectId, paymentId } = this.#place;
    // A list, as a payment that is not there yet is no error.
    const query = new URLSearchParams({ project_id: String(projectId), text: paymentId, limit: "100" });
    const response = await fetch(`${control}/payments?${query}`);
    if (this.#place.paymentId === paymentId) {
      this.#tell(response.ok ? found(await response.json(), paymentId) : "locked");
    }
    return response.ok;
  }
}

const found = ({ payments }: SandboxPaymentList, paymentId: string): SandboxPayment | Unseen =>
  payments.find(({ id }) => id.toLowerCase() === paymentId.toLowerCase()) ?? "not there";
