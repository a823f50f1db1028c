import { type Sandbox, startSandbox } from "../sandbox/index.js";
import { findScalar } from "../sandbox/try-it/scalar.js";
import type { LaunchPlan, ShopPlan } from "./launch-plan.js";
import type { Say } from "./line.js";
import { requirePorts } from "./require-ports.js";
import { serveFolder } from "./serve-folder.js";
import { Services } from "./services.js";

/** What has been started. */
export interface Launched {
  readonly sandbox: Sandbox;
  readonly shop: { readonly url: string } | undefined;
  readonly mock: { readonly url: string } | undefined;
  readonly docs: { readonly url: string } | undefined;
  /** Serves the docs, and tells where. @throws Error when their port is taken meanwhile. */
  serveDocs(folder: string): Promise<void>;
  /** Closes all, the last one first. */
  close(): Promise<void>;
}

/**
 * Starts a sandbox and what stands beside it: one after the other, as each is loaded only now, and each told as
 * soon as it is up. If one fails, those before it are closed.
 *
 * @throws Error when a port is taken, or an option cannot be.
 */
export async function launch(plan: LaunchPlan, say: Say): Promise<Launched> {
  await requirePorts(plan);
  const services = new Services();
  try {
    return await launchAll(plan, say, services);
  } catch (error) {
    await services.close();
    throw error;
  }
}

async function launchAll(plan: LaunchPlan, say: Say, services: Services): Promise<Launched> {
  const sandbox = await services.add(startSandbox(plan.sandbox));
  const dashboard = `${sandbox.url}/dashboard`;
  say("Sandbox", sandbox.url);
  say("Dashboard", dashboard);
  if (findScalar()) {
    say("Try it", `${sandbox.url}/docs`);
  }
  const { projectId, secretKey, url: platformUrl } = sandbox;
  const shop =
    plan.shop && (await services.add(launchShop(plan.shop, { projectId, secretKey, platformUrl }, say)));
  const mock = plan.mock && (await services.add(launchMock(plan.mock.port)));
  if (mock) {
    say("Mock", mock.url);
  }
  let docs: { url: string } | undefined;
  const link = () => {
    const Docs = docs && { Docs: docs.url };
    sandbox.links = { ...(shop && { Shop: shop.url }), ...Docs };
    if (shop) {
      shop.links = { Dashboard: dashboard, ...Docs };
    }
  };
  const launched: Launched = {
    sandbox,
    shop,
    mock,
    get docs() {
      return docs;
    },
    async serveDocs(folder) {
      docs = await services.add(serveFolder(folder, plan.docs?.port ?? 0));
      say("Docs", docs.url);
      link();
    },
    close: () => services.close(),
  };
  if (plan.docs?.url !== undefined) {
    docs = { url: plan.docs.url };
    say("Docs", `${docs.url} (from another process)`);
  } else if (plan.docs?.folder !== undefined) {
    await launched.serveDocs(plan.docs.folder);
  }
  link();
  return launched;
}

/** Starts the example shop on a platform, and tells where it is, and where its orders are. */
export async function launchShop(
  { port, orders }: ShopPlan,
  platform: { readonly projectId: number; readonly secretKey: string; readonly platformUrl: string },
  say: Say,
) {
  const { startShop } = await import("../shop/start-shop.js");
  const shop = await startShop({ ...platform, port, database: await orders?.open() });
  say("Shop", shop.url);
  if (orders) {
    say("Orders", [shop.place, orders.note].filter((text) => text !== "").join("   "));
  }
  return shop;
}

/** Prism is loaded only by who wants the mock. */
async function launchMock(port: number) {
  const { startMock } = await import("../mock/start-mock.js");
  return startMock({ port });
}
