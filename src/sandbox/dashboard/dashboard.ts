import { type Context, Hono } from "hono";
import { sameOrigin } from "../../server/same-origin.js";
import { Control } from "../control/control.js";
import type { Platform } from "../platform/platform.js";
import { actions } from "./actions.js";
import { askForToken } from "./ask-for-token.js";
import { dashboardPage } from "./dashboard-page.js";
import { csvOf, workbookOf } from "./exports.js";
import { harOf } from "./har-of.js";
import { live } from "./live.js";
import { addressIn, type Tab, tabs, type View, viewOf } from "./view.js";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const all = { limit: Number.POSITIVE_INFINITY };

/**
 * What the sandbox has seen and done, live, and ways to meddle with it.
 *
 * @param token What it asks for; `undefined` when nothing is.
 */
export function dashboard(platform: Platform, token: string | undefined): Hono {
  const app = new Hono();
  app.on("POST", "/*", sameOrigin);
  app.use(askForToken(token));

  for (const tab of tabs) {
    app.get(tab === "payments" ? "/" : `/${tab}`, (c) => show(c, tab));
    app.get(`/${tab}/:selected`, (c) => show(c, tab, c.req.param("selected")));
  }
  app.get("/events", (c) => withControl(c, ({ project }) => live(c, project)));

  app.get("/export.csv", (c) =>
    withControl(c, (control) =>
      c.body(csvOf(paymentsIn(control, c.req.query())), 200, file("text/csv; charset=utf-8", "payments.csv")),
    ),
  );
  app.get("/export.xlsx", (c) =>
    withControl(c, async (control) => {
      const workbook = await workbookOf(paymentsIn(control, c.req.query()));
      return c.body(new Uint8Array(workbook), 200, file(workbookType, "payments.xlsx"));
    }),
  );
  app.get("/export.har", (c) =>
    withControl(c, (control) =>
      c.body(archiveOf(control, c.req.query()), 200, file("application/json", "sandbox.har")),
    ),
  );
  app.route("/", actions(controlOf, back));
  return app;

  function controlOf(c: Context): Control | undefined {
    const id = c.req.query("project");
    const project = id === undefined ? platform.first : platform.withId(Number(id));
    return project && new Control(project, platform.place);
  }

  function withControl(c: Context, show: (control: Control) => Response | Promise<Response>) {
    const control = controlOf(c);
    return control === undefined ? c.notFound() : show(control);
  }

  function show(c: Context, tab: Tab, selected?: string) {
    return withControl(c, (control) => {
      const view = viewOf({ control, project: named(control) }, tab, c.req.query(), selected);
      return shown(c, view);
    });
  }

  function shown(c: Context, view: View, problem?: string) {
    const projects = platform.projects.map(({ settings }) => settings.projectId);
    const { page, isThere } = dashboardPage(view, { projects, links: platform.place.links, problem });
    return c.html(page, problem !== undefined ? 409 : isThere ? 200 : 404);
  }

  /** The id of a project, unless it is the first one, which needs none in addresses. */
  function named({ project }: Control): number | undefined {
    return project === platform.first ? undefined : project.settings.projectId;
  }

  /** To where the button was pressed, if it was on one of these pages; there, too, a problem is told. */
  function back(c: Context, problem?: string) {
    return withControl(c, (control) => {
      const from = refererOf(c);
      if (problem === undefined) {
        return c.redirect(from ? from.pathname + from.search : addressIn(named(control), ""), 303);
      }
      const [, , tab = "", selected] = from?.pathname.split("/") ?? [];
      const query = Object.fromEntries(from?.searchParams ?? []);
      return shown(c, viewOf({ control, project: named(control) }, tabNamed(tab), query, selected), problem);
    });
  }
}

/** The page of the dashboard on which a button was pressed. */
function refererOf(c: Context): URL | undefined {
  const referer = c.req.header("referer") ?? "";
  const from = URL.canParse(referer) ? new URL(referer) : undefined;
  const isHere = from?.origin === new URL(c.req.url).origin && /^\/dashboard(\/|$)/.test(from.pathname);
  return isHere ? from : undefined;
}

const tabNamed = (name: string): Tab => tabs.find((tab) => tab === name) ?? "payments";

/** All payments that fit the filters of a list, the newest first. */
const paymentsIn = (control: Control, { status, type, text }: Record<string, string>) =>
  control.listedPayments({ status, type, text, ...all }).items;

/** What a list shows, or all that a payment has to do with. */
function archiveOf(control: Control, { payment, tab, answer, ...query }: Record<string, string>): string {
  const { url } = control.state();
  if (payment !== undefined) {
    const { id: payment_id, callbacks = [] } = control.paymentOfOperation(Number(payment));
    return harOf(control.requests({ payment_id, ...all }).items, callbacks, url);
  }
  const accepted = answer === undefined ? undefined : answer === "accepted";
  const requests = tab === "callbacks" ? [] : control.requests({ ...query, accepted, ...all }).items;
  const callbacks = tab === "requests" ? [] : control.callbacks({ ...query, ...all }).items;
  return harOf(requests, callbacks, url);
}

const file = (type: string, name: string) => ({
  "Content-Type": type,
  "Content-Disposition": `attachment; filename="${name}"`,
});
