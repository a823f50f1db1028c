import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, vi } from "vitest";
import { hasProgram } from "../../support/has-program.js";
import type { Killable } from "./killed-servers.js";

export const isPhpThere: boolean = hasProgram("php");

export interface ShopOptions {
  readonly port: number;
  /** The file of the orders. */
  readonly orders: string;
  readonly gateUrl: string;
  readonly env?: Record<string, string>;
  /** What answers each request: the shop itself, or something around it. */
  readonly script?: string;
}

export interface PhpShop extends Killable {
  /** What its server has printed so far. */
  log(): string;
}

/** Starts examples/recipes/php-shop in PHP's own server, with several workers. It ends with the test at the latest. */
export async function startPhpShop({
  port,
  orders,
  gateUrl,
  env,
  script = "examples/recipes/php-shop/index.php",
}: ShopOptions): Promise<PhpShop> {
  const shop = spawn("php", ["-S", `127.0.0.1:${port}`, script], {
    env: {
      ...process.env,
      PHP_CLI_SERVER_WORKERS: "8",
      CUP_GATE_URL: gateUrl,
      CUP_PROJECT_ID: "200",
      CUP_SECRET_KEY: "sandbox-secret-key",
      SHOP_URL: `http://127.0.0.1:${port}`,
      SHOP_ORDERS: orders,
      SHOP_TEST: "1",
      ...env,
    },
    // A group of its own: the workers are children of the first process.
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  // All of them hold its end.
  const ended = once(shop, "close");
  const kill = async () => {
    if (shop.pid !== undefined && shop.exitCode === null && shop.signalCode === null) {
      process.kill(-shop.pid, "SIGKILL");
    }
    await ended;
  };
  onTestFinished(kill);
  let told = "";
  shop.stderr.setEncoding("utf8").on("data", (text: string) => {
    told += text;
  });
  await vi.waitFor(() => expect(told).toContain("Development Server"), { timeout: 20_000 });
  return { kill, ended, log: () => told };
}
