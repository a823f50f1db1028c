import type { SandboxState } from "#generated/sandbox/types";
import type { Control } from "../control/control.js";

/** The lists of the dashboard, by the names that stand in its addresses. */
export const tabs = ["payments", "callbacks", "requests"] as const;

export type Tab = (typeof tabs)[number];

/** By what each list can be filtered. An empty text is no filter. */
const filterNames = {
  payments: ["text", "status", "type"],
  callbacks: ["text", "state", "kind"],
  requests: ["text", "answer"],
} as const satisfies Record<Tab, readonly string[]>;

/** What an address of the dashboard asks for: a project, a list, filters, and one row of it. */
export interface View {
  readonly control: Control;
  /** How the project stood when the view was asked for. */
  readonly state: SandboxState;
  /** The id of the project, if it is not the first one. */
  readonly project: number | undefined;
  readonly tab: Tab;
  readonly filters: Readonly<Record<string, string>>;
  /** Only rows older than this one. */
  readonly before: string | undefined;
  /** What is shown in detail: the operation of a payment, the id of a callback, the number of a request. */
  readonly selected: string | undefined;
}

/** The view of a list, from the query of its address. */
export function viewOf(
  { control, project }: Pick<View, "control" | "project">,
  tab: Tab,
  query: Readonly<Record<string, string>>,
  selected?: string,
): View {
  const filters = Object.fromEntries(
    filterNames[tab].flatMap((name) => (query[name] ? [[name, query[name]]] : [])),
  );
  return {
    control,
    state: control.state(),
    project,
    tab,
    filters,
    before: query.before || undefined,
    selected,
  };
}

/** The address of a view that differs from another one in some respects. */
export function addressOf(view: View, change: Partial<View> = {}): string {
  const { tab, selected, filters, before, project } = { ...view, ...change };
  const path = tab === "payments" && selected === undefined ? "" : `/${tab}`;
  return addressIn(project, selected === undefined ? path : `${path}/${encodeURIComponent(selected)}`, {
    ...filters,
    ...(before !== undefined && { before }),
  });
}

/** Another list, of which nothing is selected. What was searched for stays. */
export const addressOfTab = (view: View, tab: Tab, filters: Readonly<Record<string, string>> = {}): string =>
  addressOf(view, {
    tab,
    filters: { ...(view.filters.text && { text: view.filters.text }), ...filters },
    selected: undefined,
    before: undefined,
  });

/** Something else of the dashboard, in the project of a view: `/callbacks/send`. */
export function addressIn(
  project: number | undefined,
  path: string,
  query: Readonly<Record<string, string>> = {},
): string {
  const parameters = new URLSearchParams({
    ...(project !== undefined && { project: String(project) }),
    ...query,
  });
  return `/dashboard${path}${parameters.size === 0 ? "" : `?${parameters}`}`;
}
