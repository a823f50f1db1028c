import type { SandboxPayment, SandboxRequest } from "#generated/sandbox/types";
import { type SentCallback, showCallback } from "./control/show-callback.js";
import { showPayment } from "./control/show-payment.js";
import { showRequest } from "./control/show-request.js";
import type { ProjectNews } from "./platform/news.js";
import type { Project } from "./platform/project.js";

/**
 * News of a sandbox:
 *
 * - `payment`: a payment has changed;
 * - `attempt`: the sandbox has tried to deliver a callback;
 * - `request`: a request has been answered;
 * - `forgotten`: a payment was dropped before it was done (see the option `keep`);
 * - `data`: the file of the option `data` cannot be written any more, and `failure` says why. Without a
 *   `failure`, the file is written again. Only the first project has this event.
 */
export type SandboxEvent =
  | { readonly type: "payment"; readonly payment: SandboxPayment }
  | { readonly type: "attempt"; readonly payment: SandboxPayment; readonly callback: SentCallback }
  | { readonly type: "forgotten"; readonly payment: SandboxPayment; readonly droppedCallbacks: number }
  | { readonly type: "request"; readonly request: SandboxRequest }
  | { readonly type: "data"; readonly failure: string | undefined };

const events = new WeakMap<ProjectNews, SandboxEvent | undefined>();

/**
 * News for who listens from outside; nothing for what is only of use inside. Of the same news, all listeners get the
 * same event: the signature of a callback is worked out once.
 */
export function sandboxEventOf(news: ProjectNews, project: Project, url: string): SandboxEvent | undefined {
  if (!events.has(news)) {
    events.set(news, eventOf(news, project, url));
  }
  return events.get(news);
}

function eventOf(news: ProjectNews, project: Project, url: string): SandboxEvent | undefined {
  switch (news.type) {
    case "payment":
      return { type: "payment", payment: showPayment(project, news.payment, url) };
    case "attempt":
      return {
        type: "attempt",
        payment: showPayment(project, news.payment, url),
        callback: showCallback(project, news.payment, news.callback, url),
      };
    case "forgotten": {
      const { wasDone, droppedCallbacks } = news;
      const payment = showPayment(project, news.payment, url);
      return wasDone ? undefined : { type: "forgotten", payment, droppedCallbacks };
    }
    case "request":
      return { type: "request", request: showRequest(project, news.request) };
    case "data":
      return news;
    default:
      return undefined;
  }
}
