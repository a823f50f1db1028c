import type { SandboxPayment } from "#generated/sandbox/types";
import type { Choices } from "./choices.js";
import { button, element } from "./element.js";
import { FollowedPayment, type Unseen } from "./followed-payment.js";
import { type Sent, withoutMeans } from "./signing-fetch.js";

/** The bar at the top: what became of the last request, and the way on with its payment. */
export class PaymentBar {
  readonly #choices: Choices;
  readonly #note = element("span", { className: "try-it-note" });
  readonly #payment = element("span", { className: "try-it-payment" });
  readonly #page = element("span");
  readonly #key = element("span");
  readonly #followed = new FollowedPayment((payment) => this.#showPayment(payment));
  #status: string | undefined;

  constructor(place: HTMLElement, choices: Choices) {
    this.#choices = choices;
    place.replaceChildren(this.#key, this.#payment, this.#page, this.#note);
    this.#say(
      isSecureContext
        ? "Press Test Request in an operation, then Send: the request is signed here, and what comes of it stands here."
        : `Requests go as they are written, without a new signature: ${withoutMeans}. Open it on the machine of the sandbox, as http://127.0.0.1:${location.port}/docs, or send through a proxy that signs: npx cup-quickpay proxy.`,
    );
  }

  /** Asks for a key that no page tells. */
  askForKey(projectId: number): void {
    const field = element("input", {
      type: "password",
      id: "project-key",
      autocomplete: "off",
      required: true,
    });
    const form = element(
      "form",
      {
        onsubmit: (event: SubmitEvent) => {
          event.preventDefault();
          this.#choices.enterKey(projectId, field.value);
          this.#key.replaceChildren();
          this.#say(
            `Requests of project ${projectId} are signed with your key. It is kept in this tab alone.`,
          );
        },
      },
      element("label", { htmlFor: "project-key" }, `Secret key of project ${projectId}, your own: `),
      field,
      " ",
      element("button", { type: "submit" }, "Sign with it"),
    );
    this.#key.replaceChildren(form);
  }

  show(sent: Sent): void {
    const { operationId, status, projectId, paymentId, url, form } = sent;
    this.#say(wordsFor(sent));
    if (
      sent.signature === "none" &&
      projectId !== undefined &&
      sent.why === "there is no key of the project"
    ) {
      this.askForKey(projectId);
    }
    const isPage = operationId.startsWith("openPaymentPage");
    this.#page.replaceChildren(...(isPage && status === 200 ? [openPage(url, form)] : []));
    const begins = isPage || operationId === "createSale" || operationId === "createPayout";
    if (begins && status === 200 && projectId !== undefined && paymentId !== undefined) {
      this.#status = undefined;
      void this.#followed.follow(projectId, paymentId);
    }
  }

  #say(text: string): void {
    this.#note.textContent = text;
    tell(text);
  }

  #showPayment(payment: SandboxPayment | Unseen): void {
    if (payment === "not there") {
      this.#payment.replaceChildren();
      return;
    }
    if (payment === "locked") {
      this.#payment.replaceChildren(
        element("a", { href: "/dashboard", target: "_blank" }, "Open the dashboard with its token"),
        " to see and pay the payment here.",
      );
      return;
    }
    const { id, project_id, operation_id, status, form_url } = payment;
    const badge = element("span", { className: "try-it-badge" }, status);
    badge.dataset.status = status;
    const address = `/dashboard/payments/${operation_id}?project=${project_id}`;
    this.#payment.replaceChildren(
      element("b", { className: "try-it-id" }, id),
      badge,
      ...(form_url === null || status !== "awaiting redirect result"
        ? []
        : [
            button("Pay as the customer", () => this.#play("pay")),
            button("Cancel as the customer", () => this.#play("cancel")),
            element(
              "a",
              { href: new URL(form_url).href, target: "_blank", rel: "noopener" },
              "Open the form",
            ),
          ]),
      element("a", { href: address, target: "_blank" }, "Open on the dashboard"),
    );
    if (status !== this.#status) {
      this.#status = status;
      tell(`${id}: ${status}`);
    }
  }

  async #play(what: "pay" | "cancel"): Promise<void> {
    const problem = await this.#followed.play(what);
    if (problem !== undefined) {
      this.#say(problem);
    }
  }
}

/** For those who do not see the bar. */
function tell(text: string): void {
  (document.getElementById("news") as HTMLElement).textContent = text;
}

function wordsFor({ signature, why, insteadOf, paymentId }: Sent): string {
  const renamed =
    insteadOf === undefined ? "" : ` ${insteadOf} had been sent before: this one went as ${paymentId}.`;
  switch (signature) {
    case "right":
      return `Sent, with a signature that matches.${renamed}`;
    case "wrong":
      return `Sent with a signature that does not match, as you have asked for.${renamed}`;
    case "none":
      return `Sent as it is, not signed: ${why}.${renamed}`;
    default:
      return `Signed and sent.${renamed}`;
  }
}

/** Opens what has been sent as a page, as a customer comes to it. */
function openPage(url: URL, form: string): HTMLFormElement {
  const [action, fields] =
    form === "" ? [url.pathname, url.searchParams] : [url.href, new URLSearchParams(form)];
  return element(
    "form",
    { method: form === "" ? "get" : "post", action, target: "_blank" },
    ...[...fields].map(([name, value]) => element("input", { type: "hidden", name, value })),
    element("button", {}, "Open Payment Page"),
  );
}
