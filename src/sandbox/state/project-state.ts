import type { Payment } from "../payment/payment.js";
import type { Fault } from "../platform/faults.js";
import type { IdsState } from "../platform/ids.js";
import type { Project } from "../platform/project.js";
import type { LoggedRequest, RequestCounts } from "../platform/request-log.js";
import type { Chosen } from "../service/chosen-scenarios.js";
import type { ScenarioName } from "../service/scenarios.js";
import type { ClockState } from "../time/clock.js";

/** What a project has beside its payments, requests and what is chosen for single payments. */
export interface ProjectFacts {
  readonly clock: ClockState;
  readonly ids: IdsState;
  readonly callbackUrl?: string | undefined;
  readonly scenario?: ScenarioName | undefined;
  readonly faults: readonly Fault[];
  readonly lost: { readonly payments: number; readonly callbacks: number };
  readonly requests: RequestCounts;
}

/** All that a project has come to, as plain data. */
export interface ProjectState {
  readonly facts: ProjectFacts;
  readonly forPayments: readonly Chosen[];
  readonly payments: readonly Payment[];
  readonly requests: readonly LoggedRequest[];
}

export function factsOf(project: Project): ProjectFacts {
  const { clock, ids, callbackUrl, scenarios, faults, lost, requests } = project;
  return {
    clock: clock.state,
    ids: ids.state,
    callbackUrl,
    scenario: scenarios.forAll,
    faults: faults.all,
    lost: { ...lost },
    requests: { count: requests.count, refusals: requests.refusals },
  };
}

/** The state itself, not a copy: write it down before anything else happens. */
export const stateOf = (project: Project): ProjectState => ({
  facts: factsOf(project),
  forPayments: project.scenarios.forPayments,
  payments: [...project.payments],
  requests: [...project.requests],
});

/** Puts a project into a state, whatever it was in. It takes the objects over. */
export function putInto(project: Project, { facts, forPayments, payments, requests }: ProjectState): void {
  begin(project, facts, forPayments);
  for (const request of requests) {
    project.requests.put(request);
  }
  for (const payment of payments) {
    project.resume(payment);
  }
  project.tell({ type: "replaced" });
}

/** Puts a project into the state in which it was when it was made; its callback URL stays. */
export function reset(project: Project): void {
  const { callbackUrl, settings } = project;
  begin(project, {
    clock: project.clock.speed === 1 ? { ahead: 0 } : { now: Date.now() },
    ids: undefined,
    callbackUrl,
    scenario: settings.scenario,
    faults: [],
    lost: { payments: 0, callbacks: 0 },
    requests: { count: 0, refusals: 0 },
  });
  project.tell({ type: "replaced" });
}

function begin(
  project: Project,
  facts: Omit<ProjectFacts, "ids"> & { readonly ids: IdsState | undefined },
  forPayments: readonly Chosen[] = [],
): void {
  project.clear();
  project.requests.clear(facts.requests);
  project.clock.restore(facts.clock);
  project.ids.restore(facts.ids);
  project.callbackUrl = facts.callbackUrl;
  project.scenarios.restore(facts.scenario, forPayments);
  project.faults.set(facts.faults);
  Object.assign(project.lost, facts.lost);
}
