import { startSandbox } from "cup-quickpay/sandbox";
import { contractVersion } from "#generated/constants";
import { serveFile } from "../../src/cli/serve-file.js";
import { Services } from "../../src/cli/services.js";
import { untilStopped } from "../../src/cli/until-stopped.js";
import { startMock } from "../../src/mock/start-mock.js";
import { ownKeys } from "../../src/sandbox/sandbox-options.js";
import { startShop } from "../../src/shop/start-shop.js";
import { docsPage, isDocsPageFresh } from "./docs-page.js";
import { playStories } from "./play-stories.js";
import { startReceiver } from "./receiver.js";
import { runPageRequests } from "./run-page-requests.js";
import type { StartOptions } from "./start-options.js";

/** Starts all of it, plays the page's requests and stories, and stays up unless it is to happen once. */
export async function main(options: StartOptions): Promise<void> {
  const services = new Services();
  try {
    await (options.platform === undefined ? play(options, services) : shopAlone(options, services));
  } finally {
    await services.close();
  }
}

async function play(options: StartOptions, services: Services): Promise<void> {
  console.log(`CUP QuickPay, contract ${contractVersion}\n`);
  const isBuilt = isDocsPageFresh();
  const startingDocs = services.add(docsPage().then((page) => serveFile(page, options.docs)));
  // Whoever waits for it below sees a failure.
  startingDocs.catch(() => {});
  const sandbox = await services.add(startSandbox({ port: options.sandbox }));
  const { projectId, secretKey } = sandbox;
  line("Sandbox", sandbox.url);
  line("Dashboard", `${sandbox.url}/dashboard`);
  const shop = await services.add(
    startShop({ projectId, secretKey, platformUrl: sandbox.url, ...(await shopOf(options)) }),
  );
  sayShop(shop);
  const mock = await services.add(startMock({ port: options.mock }));
  line("Mock", mock.url);
  const docs = isBuilt ? (await startingDocs).url : undefined;
  line("Docs", docs ?? (options.once ? "are being built" : "are being built; their address follows"));
  sandbox.links = { Shop: shop.url };
  shop.links = { Dashboard: `${sandbox.url}/dashboard` };
  console.log("");
  line("Project id", String(projectId));
  line("Secret key", `${secretKey}   of the sandbox, worth nothing elsewhere`);
  line("Data API", `token ${sandbox.dataApiToken}, secret key ${sandbox.dataApiSecretKey}`);

  heading("The method page's requests, sent to the mock, which answers with the contract's examples");
  const passed = await runPageRequests(mock.url);
  if (!passed) {
    throw new Error("\nNot every call went as the contract says.");
  }

  heading("The method page's stories, played on the sandbox; the numbers are the page's");
  const receiver = await services.add(startReceiver(secretKey));
  await playStories(sandbox, receiver);
  console.log(
    `\n${receiver.received.length} callbacks came, ${receiver.refused.length} were refused. Every signature was verified.`,
  );
  // That they could be built counts, whoever reads them.
  const { url: docsUrl } = await startingDocs;
  if (options.once) {
    return;
  }

  sandbox.links = { ...sandbox.links, Docs: docsUrl };
  shop.links = { ...shop.links, Docs: docsUrl };
  // Listened for first: whoever reads the last line may end it at once.
  const stopped = untilStopped();
  console.log("");
  if (!isBuilt) {
    line("Docs", docsUrl);
  }
  console.log(`All of it stays up. Open the shop: ${shop.url}   Ctrl+C ends.`);
  await stopped;
}

/** The shop, on a sandbox of another process: it can be killed at any time, and goes on when it is started again. */
async function shopAlone(options: StartOptions & { platform?: string | undefined }, services: Services) {
  const { platform: platformUrl = "" } = options;
  const stopped = untilStopped();
  const shop = await services.add(
    startShop({ projectId: 200, secretKey: ownKeys.secretKey, platformUrl, ...(await shopOf(options)) }),
  );
  shop.links = { Dashboard: `${platformUrl}/dashboard` };
  sayShop(shop);
  console.log("\nCtrl+C ends.");
  await stopped;
}

/** A database in memory is made here, so that those who only start the shop need not have PGlite. */
async function shopOf({ shop: port, database }: StartOptions) {
  if (database !== "memory") {
    return { port, database };
  }
  const { PGlite } = await import("@electric-sql/pglite");
  return { port, database: new PGlite() };
}

function sayShop({ url, place }: Awaited<ReturnType<typeof startShop>>): void {
  line("Shop", `${url}   press “Pay”, enter a test card, come back`);
  line("Orders", place);
}

/** Says where something is, as soon as it is there. */
function line(label: string, text: string): void {
  console.log(`  ${label.padEnd(12)}${text}`);
}

function heading(text: string): void {
  console.log(`\n${text}\n${"─".repeat(text.length)}`);
}
