import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { chance } from "../postgres/inbox/support/chance.js";
import { freePort } from "../support/free-port.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { allDelivered, insistentSandbox, sendCopies } from "./support/insistent-sandbox.js";
import { startServers } from "./support/killed-servers.js";
import { isPhpThere, startPhpShop } from "./support/php-shop.js";

/* examples/recipes/php-shop on two servers with one file of orders, which are killed at each step, and from outside. */

if (!isPhpThere) {
  test.skip("No PHP is installed here (Debian's package php-cli), so the shop in PHP was not killed.");
}

/** Those of support/die-at.php. */
const steps = [
  "the order is stored, the request not sent",
  "the platform has answered the request",
  "the lock is taken",
  "half of the new file is written",
  "the new file is written",
  "the order is stored, the callback not answered",
];

test.runIf(isPhpThere)(
  "Two servers in PHP that are killed while they sell deliver each paid order once, and lose no callback",
  async () => {
    const { below, oneOf } = chance(17);
    const sandbox = await insistentSandbox(17);
    const file = join(temporaryFolder("php-shop"), "orders.json");
    const ports = [await freePort(), await freePort()];
    const servers = await startServers(ports, ({ port, order }, url) =>
      startPhpShop({
        port,
        orders: file,
        gateUrl: sandbox.url,
        env: { SHOP_URL: url, DIE_AT: order },
        script: "test/recipes/support/die-at.php",
      }),
    );

    /** Of the purchases that the shop has answered. */
    const bought: string[] = [];
    const buy = async () => {
      const answer = await fetch(`http://127.0.0.1:${oneOf(ports)}/buy`, {
        method: "POST",
        redirect: "manual",
      }).catch(() => undefined); // it was killed, or is down
      if (answer) {
        expect(answer.status).toBe(303);
        bought.push(answer.headers.get("location")?.split("/").at(-1) ?? "");
      }
      await sleep(50); // or a browser would ask as fast as it can while a server is down
    };
    const work = () => Promise.all([buy(), buy(), buy()]);
    await servers.killWhile(work, [...steps, 1 + below(12)]);
    sendCopies(sandbox);
    await servers.killWhile(work, [...steps, 1 + below(12)]);
    await allDelivered(sandbox);

    const orders: Record<string, unknown> = JSON.parse(readFileSync(file, "utf8"));
    const paid = sandbox.payments.map(({ id }) => id);
    expect(paid).toEqual(expect.arrayContaining(bought));
    expect(bought.length).toBeGreaterThan(40);
    expect(paid.filter((id) => !isPaidOnce(orders[id]))).toEqual([]);
    // The others never came to the platform.
    const others = Object.keys(orders).filter((id) => !paid.includes(id));
    expect(others.map((id) => orders[id])).toEqual(
      others.map(() => ({ fen: 1000, status: "new", delivered: 0, made: expect.any(Number) })),
    );
    expect(others.length).toBeGreaterThan(0);
  },
);

const isPaidOnce = (order: unknown) => {
  const { status, delivered } = (order ?? {}) as { status?: string; delivered?: number };
  return status === "paid" && delivered === 1;
};
