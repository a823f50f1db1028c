import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { serverPrograms, startServer } from "../postgres/start-server.js";
import { freePort } from "../support/free-port.js";

/*
 * The shop of `npm start`, in a process of its own that is killed by SIGKILL. The platform is the sandbox in this
 * process, behind a server that can kill the shop before or after the platform has heard it.
 */

const shops: ChildProcess[] = [];
const id = "SHOP_00000001";

interface Where {
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** Starts the shop, and waits until it is there. */
async function startShop(platform: string, port: number, { args, env }: Where): Promise<ChildProcess> {
  const script = ["--conditions=cup-source", "--import", "tsx", "scripts/start/index.ts"];
  const options = ["--platform", platform, "--shop-port", String(port), ...args];
  const { DATABASE_URL: _, ...own } = process.env;
  const shop = spawn(process.execPath, [...script, ...options], { env: { ...own, NO_COLOR: "1", ...env } });
  shops.push(shop);
  let output = "";
  shop.stderr.on("data", (chunk) => {
    output += chunk;
  });
  await new Promise<void>((resolve, reject) => {
    shop.stdout.on("data", (chunk) => {
      output += chunk;
      if (output.includes("Ctrl+C ends.")) {
        resolve();
      }
    });
    shop.once("close", () => reject(new Error(`The shop has ended.\n${output}`)));
  });
  return shop;
}

async function kill(shop: ChildProcess): Promise<void> {
  if (shop.exitCode === null && shop.signalCode === null) {
    shop.kill("SIGKILL");
    await once(shop, "close");
  }
}

type Step = "before the platform has heard" | "before the platform has answered" | undefined;

/** The platform behind a server that kills the shop at a step of its next purchase. */
async function startPlatform(sandbox: Sandbox, kill: () => Promise<void>) {
  let step: Step;
  const server = createServer((incoming, response) => {
    const at = incoming.url?.endsWith("/sale") ? step : undefined;
    step = undefined;
    if (at === "before the platform has heard") {
      void kill();
      return;
    }
    const { method, headers, url = "" } = incoming;
    const outgoing = request(sandbox.url + url, {
      method,
      headers: { ...headers, host: new URL(sandbox.url).host },
    });
    incoming.pipe(outgoing).on("response", (answer) => {
      if (at === "before the platform has answered") {
        answer.resume();
        void kill();
        return;
      }
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    killAt(next: Exclude<Step, undefined>) {
      step = next;
    },
  };
}

/** A folder for PGlite, in which none has been. */
function folder(): Where {
  const parent = mkdtempSync(join(tmpdir(), "cup-quickpay-shop-"));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  return { args: ["--orders", join(parent, "orders")] };
}

async function server(): Promise<Where> {
  const postgres = await startServer();
  onTestFinished(() => postgres.stop());
  const { user, database, host } = postgres.connection;
  return { args: [], env: { DATABASE_URL: `postgres://${user}@/${database}?host=${host}` } };
}

/** A shop on a platform, and its customer. */
async function stage(where: Where) {
  const sandbox = await startSandbox({ clock: "manual" });
  onTestFinished(() => sandbox.close());
  let shop: ChildProcess | undefined;
  const platform = await startPlatform(sandbox, async () => shop && kill(shop));
  onTestFinished(async () => {
    await Promise.all(shops.splice(0).map(kill));
  });
  const port = await freePort();
  const url = (path: string) => `http://127.0.0.1:${port}${path}`;
  return {
    sandbox,
    killAt: platform.killAt,
    async start() {
      shop = await startShop(platform.url, port, where);
    },
    async dead() {
      await vi.waitFor(() => expect(shop?.signalCode).toBe("SIGKILL"), { timeout: 20_000, interval: 20 });
    },
    /** Kills the shop as soon as it has answered a callback with 200, whatever else it has come to. */
    killWhenAnswered(kind: "redirect" | "result") {
      const stop = sandbox.on((event) => {
        if (
          event.type === "attempt" &&
          event.callback.kind === kind &&
          event.callback.state === "delivered"
        ) {
          stop();
          shop?.kill("SIGKILL");
        }
      });
    },
    pressPay: () => fetch(url("/pay"), { method: "POST", body: new URLSearchParams({ id, amount: "1000" }) }),
    /** As the waiting page asks. */
    ask: () => fetch(url(`/pay/${id}`), { redirect: "manual" }),
    /** The status that the order's page shows. */
    async status() {
      const page = await (await fetch(url(`/orders/${id}`))).text();
      expect(page).not.toContain("Not the sum of the order");
      return /<strong id="status">([^<]*)/.exec(page)?.[1];
    },
  };
}

test("A shop that is killed at each step of a purchase, and started again each time, ends with the right order", async () => {
  const { sandbox, start, dead, killAt, killWhenAnswered, pressPay, ask, status } = await stage(folder());

  await start();
  killAt("before the platform has heard");
  await expect(pressPay()).rejects.toThrow();
  await dead();
  expect(sandbox.payments).toEqual([]);

  await start();
  expect(await status()).toBe("new");
  killAt("before the platform has answered");
  await vi.waitFor(() => expect(ask()).rejects.toThrow(), { timeout: 20_000 });
  await dead();
  expect(sandbox.payments.map((payment) => payment.id)).toEqual([id]);

  // The redirect has been told to nobody meanwhile. It is told again, and answered with 200.
  await start();
  killWhenAnswered("redirect");
  await sandbox.advance("1m");
  await dead();

  await start();
  await vi.waitFor(
    async () => expect(await (await ask()).text()).toContain(`name="goodsTitle" value="${id}"`),
    { timeout: 20_000 },
  );
  killWhenAnswered("result");
  await sandbox.pay(id);
  await dead();

  await start();
  await vi.waitFor(async () => expect(await status()).toBe("success"), { timeout: 20_000 });
  expect(sandbox.payments.map(({ id, status }) => [id, status])).toEqual([[id, "success"]]);
});

describe.runIf(serverPrograms)("at DATABASE_URL", () => {
  test("a shop that is killed once it has answered the result with 200, and started again, ends with the right order", async () => {
    const { sandbox, start, dead, killWhenAnswered, pressPay, status } = await stage(await server());
    await start();
    expect(await (await pressPay()).text()).toContain(`name="goodsTitle" value="${id}"`);
    killWhenAnswered("result");
    await sandbox.pay(id);
    await dead();

    await start();
    await vi.waitFor(async () => expect(await status()).toBe("success"), { timeout: 20_000 });
  });
});
