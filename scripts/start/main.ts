import { startSandbox } from "cup-quickpay/sandbox";
import { contractVersion } from "#generated/constants";
import { serveFile } from "../../src/cli/serve-file.js";
import { Services } from "../../src/cli/services.js";
import { untilStopped } from "../../src/cli/until-stopped.js";
import { startMock } from "../../src/mock/start-mock.js";
import { docsPage, isDocsPageFresh } from "./docs-page.js";
import { line } from "./line.js";
import { playStories } from "./play-stories.js";
import { startReceiver } from "./receiver.js";
import { runPageRequests } from "./run-page-requests.js";
import type { StartOptions } from "./start-options.js";
import { startShop } from "./start-shop.js";

/** Starts all of it, plays the page's requests and stories, and stays up unless it is to happen once. */
export async function main(options: StartOptions): Promise<void> {
  const services = new Services();
  try {
    await play(options, services);
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
  const shop = await services.add(startShop(options, { projectId, secretKey, platformUrl: sandbox.url }));
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

function heading(text: string): void {
  console.log(`\n${text}\n${"─".repeat(text.length)}`);
}
