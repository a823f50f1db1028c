import { untilStopped } from "../../src/cli/until-stopped.js";
import { ownKeys } from "../../src/sandbox/options.js";
import type { StartOptions } from "./start-options.js";
import { startShop } from "./start-shop.js";

/**
 * The shop in a process of its own, on a sandbox that runs elsewhere. It may be killed at any time: started
 * again, it goes on.
 */
export async function shopAlone(options: StartOptions, platformUrl: string): Promise<void> {
  // Listened for first: whoever reads the last line may end it at once.
  const stopped = untilStopped();
  const shop = await startShop(options, { projectId: 200, secretKey: ownKeys.secretKey, platformUrl });
  shop.links = { Dashboard: `${platformUrl}/dashboard` };
  console.log("\nCtrl+C ends.");
  await stopped;
  await shop.close();
}
