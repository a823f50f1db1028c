import type { Project } from "../platform/project.js";
import type { LoggedRequest } from "../platform/request-log.js";
import type { DataLine } from "./data-line.js";
import { factsOf } from "./project-state.js";
import type { Written } from "./written.js";

/** What has changed in a project since it was written. */
export class Changes {
  /** The project is new, gone, or has been given another state. */
  isAnew = false;
  /** By key; whether more than attempts have come. */
  readonly payments = new Map<string, boolean>();
  readonly requests: LoggedRequest[] = [];
  /** Each payment_id whose scenario was chosen or forgotten. */
  readonly chosen = new Set<string>();

  markPayment(key: string, hasHead: boolean): void {
    this.payments.set(key, hasHead || this.payments.get(key) === true);
  }
}

/** Which parts of a project a file has, while it is being written: what it has not yet comes by itself. */
export interface Parts {
  payments: boolean;
  requests: boolean;
}

/** A project as it begins, before its payments and requests. */
export function* beginningOf(project: Project): Generator<DataLine> {
  const { settings, scenarios } = project;
  const { projectId } = settings;
  yield { project: projectId, settings };
  yield { project: projectId, facts: factsOf(project) };
  for (const { paymentId, name } of scenarios.forPayments) {
    yield { project: projectId, chosen: paymentId, name };
  }
}

/** The payments and requests of a project, those included that come while they are being written. */
export function* contentOf(project: Project, written: Written, parts: Parts): Generator<DataLine> {
  const { projectId } = project.settings;
  for (const payment of project.payments) {
    yield written.whole(projectId, payment);
  }
  parts.payments = true;
  for (const request of project.requests) {
    yield { project: projectId, request };
  }
  parts.requests = true;
}

/** What has changed in a project, for a file that has all of it, or these parts. */
export function* changesOf(
  project: Project,
  { payments, requests, chosen }: Changes,
  written: Written,
  has: Parts,
): Generator<DataLine> {
  const { projectId } = project.settings;
  for (const [key, hasHead] of payments) {
    const payment = project.payments.withKey(key);
    if (payment === undefined) {
      yield { project: projectId, gone: key };
    } else if (written.has(payment)) {
      yield written.change(projectId, payment, hasHead);
    } else if (has.payments) {
      yield written.whole(projectId, payment);
    }
  }
  for (const request of has.requests ? requests : []) {
    yield { project: projectId, request };
  }
  for (const paymentId of chosen) {
    yield { project: projectId, chosen: paymentId, name: project.scenarios.ofPayment(paymentId) ?? null };
  }
  yield { project: projectId, facts: factsOf(project) };
}
