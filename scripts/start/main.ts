import { type Launched, launch } from "../../src/cli/launch.js";
import type { LaunchPlan } from "../../src/cli/launch-plan.js";
import { line } from "../../src/cli/line.js";
import { Services } from "../../src/cli/services.js";
import { untilStopped } from "../../src/cli/until-stopped.js";
import { areDocsFresh, docsFolder } from "./docs-folder.js";
import { playStories } from "./play-stories.js";
import { startReceiver } from "./receiver.js";
import { runPageRequests } from "./run-page-requests.js";

const say = line(console.log);

/** Starts all of it, plays the page's requests and stories, and stays up unless it is to happen once. */
export async function main(plan: LaunchPlan, once: boolean): Promise<void> {
  const isBuilt = areDocsFresh();
  const folder = docsFolder();
  // Whoever waits for it below sees a failure.
  folder.catch(() => {});
  const services = new Services();
  try {
    const docs = plan.docs && { ...plan.docs, folder: isBuilt ? await folder : undefined };
    const launched = await services.add(launch({ ...plan, docs }, say));
    if (!isBuilt) {
      say("Docs", once ? "docs/index.html, being built" : "being built, their address follows");
    }
    const receiver = await services.add(startReceiver(launched.sandbox.secretKey));
    await play(launched, receiver);
    // That they could be built counts, whoever reads them.
    await folder;
    if (!once) {
      await stayUp(launched, isBuilt ? undefined : await folder);
    }
  } finally {
    await services.close();
  }
}

async function play(
  { sandbox, mock }: Launched,
  receiver: Awaited<ReturnType<typeof startReceiver>>,
): Promise<void> {
  say("Project id", String(sandbox.projectId));
  say("Secret key", `${sandbox.secretKey}   of the sandbox, worth nothing elsewhere`);
  say("Data API token", sandbox.dataApiToken);
  say("Data API secret key", sandbox.dataApiSecretKey);

  heading("The method page's requests, sent to the mock, which answers with the contract's examples");
  if (!(mock && (await runPageRequests(mock.url)))) {
    throw new Error("\nNot every call went as the contract says.");
  }

  heading("The method page's stories, played on the sandbox; the numbers are the page's");
  await playStories(sandbox, receiver);
  console.log(
    `\n${receiver.received.length} callbacks came, ${receiver.refused.length} were refused. Every signature was verified.`,
  );
}

/** @param docs Their folder, if they could be built only meanwhile. */
async function stayUp(launched: Launched, docs: string | undefined): Promise<void> {
  // Listened for first: whoever reads the last line may end it at once.
  const stopped = untilStopped();
  console.log("");
  if (docs !== undefined) {
    await launched.serveDocs(docs);
  }
  console.log(`All of it stays up. Open the shop: ${launched.shop?.url}   Ctrl+C ends.`);
  await stopped;
}

function heading(text: string): void {
  console.log(`\n${text}\n${"─".repeat(text.length)}`);
}
