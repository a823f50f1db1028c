import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Served, serve } from "../packed/support/run.js";
import { type Server, serverPrograms, startServer } from "../postgres/start-server.js";
import { freePort } from "../support/free-port.js";
import { type Project, project } from "./support/project.js";

/* The examples as a user has them: in a folder of their own, with what their package.json names. */

const installed = new Map<string, Project>();
afterAll(() => {
  for (const shop of installed.values()) {
    shop.remove();
  }
});

function install(example: string): Project {
  const shop = installed.get(example) ?? project(`example-${example}`, `examples/${example}`);
  if (!installed.has(example)) {
    installed.set(example, shop);
    shop.install();
  }
  return shop;
}

const quiet = { NEXT_TELEMETRY_DISABLED: "1" };

test("The example of Next.js is built without a database or a secret, with its types checked", () => {
  const { code, output } = install("next").run("npm", ["run", "build"], quiet);
  expect(output).toContain("/callbacks");
  expect(code, output).toBe(0);
});

if (!serverPrograms) {
  test.skip("No PostgreSQL server is installed here, so the examples were not run.");
}

describe.runIf(serverPrograms)("with a PostgreSQL server and the packed package", () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.stop());

  test.each([
    ["node", ["server.js"]],
    ["express", ["server.js"]],
    ["fastify", ["server.js"]],
    ["hono", ["server.js"]],
    ["next", ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1"]],
  ])(
    "the example of %s takes a purchase, hears of its result, and passes the kit",
    async (example, program) => {
      const { folder, run } = install(example);
      const port = await freePort();
      // It was built by the test before.
      const options = example === "next" ? ["-p", String(port)] : [];
      const ports = ["--port", "0", "--shop-port", "0", "--docs-port", "0"];
      await using sandbox: Served = await serve(["sandbox", ...ports, "--auto", "--json"]);
      const { sandbox: platform, secretKey } = JSON.parse(sandbox.stdout);
      const url = `http://127.0.0.1:${port}`;
      const { user, database, host } = server.connection;
      const settings = {
        DATABASE_URL: `postgres://${user}@/${database}?host=${host}`,
        CUP_BASE_URL: platform,
        CUP_PROJECT_ID: "200",
        CUP_SECRET_KEY: secretKey,
        SHOP_URL: url,
      };
      const child = spawn(process.execPath, [...program, ...options], {
        cwd: folder,
        env: {
          PATH: process.env.PATH,
          HOME: process.env.HOME,
          NODE_ENV: "production",
          ...quiet,
          ...settings,
        },
      });
      try {
        await vi.waitFor(async () => expect(await (await fetch(url)).text()).toContain("Green tea 绿茶"), {
          timeout: 30_000,
        });
        const bought = await fetch(`${url}/buy`, {
          method: "POST",
          body: new URLSearchParams(),
          redirect: "manual",
        });
        const [, id] = /\/pay\/([\w-]+)$/.exec(bought.headers.get("location") ?? "") ?? [];
        expect(bought.status).toBe(303);
        // The sandbox's customer pays without the page; this one asks what is to be done next, as the page does.
        await vi.waitFor(async () => expect((await fetch(`${url}/pay/${id}`)).status).toBe(200), {
          timeout: 20_000,
        });
        await vi.waitFor(
          async () => expect(await (await fetch(`${url}/orders/${id}`)).text()).toContain("success"),
          { timeout: 20_000 },
        );
        copyFileSync("test/consumers/support/check-shop.mjs", join(folder, "check-shop.mjs"));
        const { output } = run(process.execPath, ["check-shop.mjs"], settings);
        expect(output).toMatch(/^\{"passed":5\d,"found":\[\]\}\n$/);
      } finally {
        await ended(child);
      }
    },
  );
});

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null) {
    child.kill();
    await once(child, "close");
  }
}
