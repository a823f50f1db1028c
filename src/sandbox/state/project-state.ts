import type { Payment } from "../payment/payment.js";
import type { Fault } from "../platform/faults.js";
import type { IdsState } from "../platform/ids.js";
import type { Project } from "../platform/project.js";
import type { LoggedRequest } from "../platform/request-log.js";
import type { Chosen } from "../service/chosen-scenarios.js";
import type { ScenarioName } from "../service/scenarios.js";
import type { ClockState } from "../time/clock.js";

/** What a project has beside its payments and requests. */
export interface ProjectFacts {
  readonly clock: ClockState;
  readonly ids: IdsState;
  readonly callbackUrl?: string | undefined;
  readonly scenario?: ScenarioName | undefined;
  readonly forPayments: readonly Chosen[];
  readonly faults: readonly Fault[];
  readonly lost: { readonly payments: number; readonly callbacks: number };
}

/** All that a project has come to, as plain data. */
export interface ProjectState {
  readonly facts: ProjectFacts;
  readonly payments: readonly Payment[];
  readonly requests: readonly LoggedRequest[];
}

export function factsOf({ clock, ids, callbackUrl, scenarios, faults, lost }: Project): ProjectFacts {
  return {
    clock: clock.state,
    ids: ids.state,
    callbackUrl,
    scenario: scenarios.forAll,
    forPayments: scenarios.forPayments,
    faults: faults.all,
    lost: { ...lost },
  };
}

/** The state itself, not a copy: write it down before anything else happens. */
export const stateOf = (project: Project): ProjectState => ({
  facts: factsOf(project),
  payments: [...project.payments],
  requests: [...project.requests],
});

/** Puts a project into a state, whatever it was in. It takes the objects over. */
export function putInto(project: Project, { facts, payments, requests }: ProjectState): void {
  begin(project, facts);
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
    forPayments: [],
    faults: [],
    lost: { payments: 0, callbacks: 0 },
  });
  project.tell({ type: "replaced" });
}

function begin(project: Project, facts: Omit<ProjectFacts, "ids"> & { ids: IdsState | undefined }): void {
  project.clear();
  project.clock.restore(facts.clock);
  project.ids.restore(facts.ids);
  project.callbackUrl = facts.callbackUrl;
  project.scenarios.restore(facts.scenario, facts.forPayments);
  project.faults.set(facts.faults);
  Object.assign(project.lost, facts.lost);
}
