import { type Context, Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { rejected } from "../refusal/rejected.js";
import { limitBody } from "../server/limit-body.js";
import { ownName } from "../server/own-name.js";
import { sameOrigin } from "../server/same-origin.js";
import { dataApi, dataApiPaths, dataApiRefusal } from "./api/data-api.js";
import { logRequest, type MerchantExchange } from "./api/log-request.js";
import { credentialsOf, mayControl } from "./control/access.js";
import { guard } from "./control/guard.js";
import { forbidden, refuse } from "./control/refuse.js";
import { controlPath, controlRoutes, healthPath } from "./control/routes.js";
import { dashboard } from "./dashboard/dashboard.js";
import { assets } from "./pages/assets.js";
import { cupForm } from "./pages/cup-form.js";
import { home } from "./pages/home.js";
import { notFoundPage } from "./pages/not-found-page.js";
import { paymentPage } from "./pages/payment-page.js";
import { widget } from "./pages/widget.js";
import type { Platform } from "./platform/platform.js";
import type { Project } from "./platform/project.js";
import type { ProjectOptions } from "./settings/options.js";
import { tryIt } from "./try-it/try-it.js";

/** Bytes. */
export const largestBody = 1024 * 1024;

/** The one body that is larger: all that a project has come to. Bytes. */
const largestSnapshot = 512 * 1024 * 1024;
const snapshotPath = `${controlPath}/snapshot`;

interface AppOptions {
  /** Where the sandbox listens. */
  readonly host: string;
  /** What the control API and the dashboard ask for. */
  readonly token: string | undefined;
  /** Comes once what is about to be told is written down, if it has to be. */
  readonly written: () => Promise<void> | undefined;
  /** Adds a project. */
  readonly add: (options: ProjectOptions) => Project;
}

/** Everything that the sandbox serves beside Gate, on one port. */
export function app(platform: Platform, { host, token, written, add }: AppOptions): Hono {
  const all = new Hono();
  all.use((c, next) => headersFor(c.req.path)(c, next));
  // A site in the developer's browser must neither read along nor pay; customers' pages are open to links
  // from shops.
  all.use(`${controlPath}/*`, ownName(host, forbidden), guard(token, { open: healthPath }));
  all.use(ownName(host));
  for (const path of ["/v1/*", "/operations/*"]) {
    all.use(path, sameOrigin);
  }
  all.use(limitBody(largestBody, tooLarge, { except: snapshotPath }));
  all.use(snapshotPath, limitBody(largestSnapshot, tooLarge));
  all.use(async (c, next) => {
    await next();
    await written();
    // Going back shows where a payment stands, not where it stood.
    if (!c.res.headers.has("Cache-Control")) {
      c.header("Cache-Control", "no-store");
    }
  });
  all.route("/", paymentPage(platform));
  all.route("/", cupForm(platform));
  all.route("/", widget());
  all.route("/", dataApi(platform));
  all.route("/", controlRoutes({ platform, add }));
  all.route(
    "/",
    home(platform, (c) => mayControl(credentialsOf(c), token)),
  );
  all.route("/dashboard", dashboard(platform, token));
  all.route("/docs", tryIt(platform, { mayControl: (c) => mayControl(credentialsOf(c), token) }));
  all.route("/", assets());
  all.onError((error, c) => {
    // Whoever has gone hears no answer, and it is no fault of anybody.
    if (c.req.raw.signal.aborted) {
      return c.body(null, 400);
    }
    if (c.req.path.startsWith(`${controlPath}/`)) {
      const message = `The sandbox itself is at fault. ${error}`;
      return refuse(c, 500, { code: "internal", message });
    }
    // A fault of the sandbox itself: the dashboard tells it, among the refused requests.
    const refusal = { status: 500, code: "501" } as const;
    const answer = rejected(refusal, { requestId: platform.first.requestId() });
    log(c, { ...refusal, message: String(error), answer: JSON.stringify(answer) });
    return c.json(answer, 500);
  });
  all.notFound((c) => c.html(notFoundPage(), 404));
  return all;

  /** In the form of the interface that was asked: the contract has no 413 for the Data API. */
  function tooLarge(c: Context): Response {
    const most = c.req.path === snapshotPath ? largestSnapshot : largestBody;
    const message = `The body is larger than ${most} bytes.`;
    if (c.req.path.startsWith(controlPath)) {
      return refuse(c, 413, { code: "too_large", message });
    }
    const isDataApi = dataApiPaths.includes(c.req.path);
    const status = isDataApi ? 400 : 413;
    log(c, { status, code: "", message, answer: message });
    return isDataApi ? dataApiRefusal(c, { status: 400, message }) : c.text(message, 413);
  }

  function log(c: Context, came: Pick<MerchantExchange, "status" | "code" | "message" | "answer">): void {
    const { method, path } = c.req;
    const headers = c.req.header();
    logRequest(platform.first, { method, path, headers, body: "", start: performance.now(), ...came });
  }
}

function headersFor(path: string) {
  if (path.startsWith("/shared/")) {
    return sharedHeaders;
  }
  if (path === "/docs") {
    return drawnHeaders;
  }
  // Payment Page and the form of CUP QuickPay, which shops may put into a frame.
  return /^\/(payment|cup)(\/|$)/.test(path) ? headers : unframedHeaders;
}

/** Pages load nothing from elsewhere and run no script but those of the package. */
const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", "data:"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  // Forms may lead on to the shop, so `form-action` stays open.
};

const common = {
  // With "no-referrer", browsers also hide the origin of the pages' own forms, which the check against other
  // sites needs.
  referrerPolicy: "same-origin",
  crossOriginOpenerPolicy: false,
  strictTransportSecurity: false,
} as const;

const headers = secureHeaders({ ...common, contentSecurityPolicy, xFrameOptions: false });

/** The widget, which pages of shops load. */
const sharedHeaders = secureHeaders({ ...common, crossOriginResourcePolicy: "cross-origin" });

/** Scalar, which draws that page, puts its styles into it. */
const drawnHeaders = secureHeaders({
  ...common,
  contentSecurityPolicy: {
    ...contentSecurityPolicy,
    styleSrc: ["'self'", "'unsafe-inline'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: "DENY",
});

/** In a frame of another site, the developer could be led to press a button without seeing it. */
const unframedHeaders = secureHeaders({
  ...common,
  contentSecurityPolicy: { ...contentSecurityPolicy, frameAncestors: ["'none'"] },
  xFrameOptions: "DENY",
});
