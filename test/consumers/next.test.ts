import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Served, serve } from "../packed/support/run.js";
import { freePort } from "../support/free-port.js";
import { type Project, project } from "./support/project.js";

let shop: Project;

beforeAll(async () => {
  shop = project("next", "test/consumers/next");
  shop.install(
    "next@16.4.6",
    "react@19.3.1",
    "react-dom@19.3.1",
    "typescript@5.9.3",
    "@types/node@20.19.43",
    "@types/react@19.3.0",
  );
});
afterAll(() => shop?.remove());

test("next build of a shop passes without any secret in the environment, with its types checked", () => {
  const { code, output } = shop.run("node_modules/.bin/next", ["build"], { NEXT_TELEMETRY_DISABLED: "1" });
  expect(output).toContain("/api/callbacks");
  expect(code, output).toBe(0);
});

test("next start then takes a purchase and its callback, with the secret in the environment", async () => {
  const ports = ["--port", "0", "--shop-port", "0", "--docs-port", "0"];
  await using sandbox: Served = await serve(["sandbox", ...ports, "--auto", "--json"]);
  const { sandbox: platform, secretKey } = JSON.parse(sandbox.stdout);
  const port = await freePort();
  const env = { NEXT_TELEMETRY_DISABLED: "1", CUP_SECRET_KEY: secretKey, CUP_URL: platform };
  const next = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)],
    {
      cwd: shop.folder,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: "production", ...env },
    },
  );
  const url = `http://127.0.0.1:${port}`;
  try {
    await vi.waitFor(async () => expect((await fetch(`${url}/api/orders`)).status).toBe(200), {
      timeout: 30_000,
    });
    const paid = await fetch(`${url}/api/pay`, {
      method: "POST",
      body: JSON.stringify({ payment_id: "NEXT_1" }),
    });
    expect(await paid.json()).toMatchObject({ status: "success", payment_id: "NEXT_1" });
    await vi.waitFor(
      async () => expect(await (await fetch(`${url}/api/orders`)).json()).toEqual({ NEXT_1: "paid 1000" }),
      { timeout: 20_000, interval: 100 },
    );
    expect(await (await fetch(url)).text()).toContain("force_payment_method=cup-quick");
  } finally {
    await ended(next);
  }
});

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) {
    return;
  }
  child.kill();
  await once(child, "close");
}
