import { launchShop } from "../../src/cli/launch.js";
import type { ShopPlan } from "../../src/cli/launch-plan.js";
import { line } from "../../src/cli/line.js";
import { untilStopped } from "../../src/cli/until-stopped.js";
import { ownKeys } from "../../src/sandbox/settings/own-keys.js";

/**
 * The shop in a process of its own, on a sandbox that runs elsewhere. It may be killed at any time: started
 * again, it goes on.
 */
export async function shopAlone(plan: ShopPlan, platformUrl: string): Promise<void> {
  // Listened for first: whoever reads the last line may end it at once.
  const stopped = untilStopped();
  const shop = await launchShop(
    plan,
    { projectId: 200, secretKey: ownKeys.secretKey, platformUrl },
    line(console.log),
  );
  shop.links = { Dashboard: `${platformUrl}/dashboard` };
  console.log("\nCtrl+C ends.");
  await stopped;
  await shop.close();
}
