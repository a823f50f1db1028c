import { type Place, requireFreePorts } from "../server/require-free-ports.js";
import type { LaunchPlan } from "./launch-plan.js";

/**
 * Makes sure that each port of a plan is free.
 *
 * @throws Error that names each port that is not, and the flag by which another one is chosen.
 */
export function requirePorts({ sandbox, shop, docs, mock }: LaunchPlan): Promise<void> {
  const places: (Place | false | undefined)[] = [
    mock && { choice: "--mock-port", port: mock.port },
    { choice: "--port", port: sandbox.port, host: sandbox.host },
    shop && { choice: "--shop-port", port: shop.port },
    docs && docs.url === undefined && { choice: "--docs-port", port: docs.port },
  ];
  return requireFreePorts(places.filter((place) => typeof place === "object"));
}
