import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { type Server, serverPrograms, startServer } from "../postgres/start-server.js";
import { freePort } from "../support/free-port.js";
import { checkShop } from "./check-shop.js";

/* The examples' own files, run from the sources of the package on a PostgreSQL server. */

const examples = ["node", "express", "fastify", "hono"] as const;

test.each(["express", "fastify", "hono", "next"])("shop.js of %s is that of node", (example) => {
  const shop = readFileSync("examples/node/shop.js", "utf8");
  expect(readFileSync(`examples/${example}/shop.js`, "utf8")).toBe(shop);
});

test.each([...examples, "next"])("The package.json of %s names one version of each package", (example) => {
  const { dependencies, devDependencies = {} } = JSON.parse(
    readFileSync(`examples/${example}/package.json`, "utf8"),
  );
  const { "cup-quickpay": own, ...others } = dependencies;
  expect(own).toBe("file:../..");
  for (const version of Object.values({ ...others, ...devDependencies })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
});

if (!serverPrograms) {
  test.skip("No PostgreSQL server is installed here, so the examples were not run.");
}

describe.runIf(serverPrograms)("with a PostgreSQL server", () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.stop());

  test.each(examples)(
    "the shop of %s redirects its customer, hears of the result, and ends when it is asked to",
    async (example) => {
      const { sandbox, shop, url } = await run(example, server);
      expect(await (await fetch(url)).text()).toContain("Green tea 绿茶");
      const id = await buy(url);
      const page = await (await fetch(`${url}/pay/${id}`)).text();
      expect(page).toContain(`name="goodsTitle" value="${id}"`);
      expect(await refreshOf(url, id)).toBe("2");
      await sandbox.pay(id);
      await vi.waitFor(async () => expect(await statusOf(url, id)).toBe("success"), { timeout: 20_000 });
      expect(await refreshOf(url, id)).toBeNull();
      expect(await statusOf(url, id.toUpperCase())).toBe("success");
      // Nobody has to be redirected any more.
      const over = await fetch(`${url}/pay/${id}`, { redirect: "manual" });
      expect([over.status, over.headers.get("location")]).toEqual([303, `/orders/${id}`]);
      expect((await fetch(`${url}/orders/none`)).status).toBe(404);

      shop.kill("SIGTERM");
      const [code] = await once(shop, "close");
      expect(code).toBe(0);
    },
  );

  test.each(examples)("the shop of %s tells of a callback with a wrong signature", async (example) => {
    const { url, shop } = await run(example, server, `${example}_forged`);
    const told = outputOf(shop);
    const answer = await fetch(`${url}/callbacks`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ project_id: 200, payment: { id: "1" }, signature: `${"A".repeat(86)}==` }),
    });
    expect(answer.status).toBe(400);
    await vi.waitFor(() => expect(told()).toContain("bad_signature"), { timeout: 5000 });
  });

  test("the shops fail no check of the conformance kit, each with what its orders have come to", async () => {
    const reports = await Promise.all(
      examples.map(async (example) => {
        const { sandbox, url, address } = await run(example, server, `${example}_checked`);
        return checkShop(`${url}/callbacks`, address, sandbox);
      }),
    );
    const otherThanPassed = reports.map(({ results }) =>
      results.filter(({ outcome }) => outcome !== "passed").map(({ id, outcome }) => `${id}: ${outcome}`),
    );
    // They sell, with one key; and they store what has no order yet.
    const notAsked = [
      "takes-payout-callbacks: skipped",
      "takes-both-keys: skipped",
      "takes-reversal: skipped",
      "sees-reversal: skipped",
      "failed-callbacks-can-come-again: skipped",
      "uses-tls: skipped",
    ];
    expect(otherThanPassed).toEqual(examples.map(() => notAsked));
  });

  test.each(examples)("the shop of %s fails if its port is taken", async (example) => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const shop = await spawned(example, server, `${example}_taken`, sandbox, sandbox.url);
    const told = outputOf(shop);
    const [code] = await once(shop, "close", { signal: AbortSignal.timeout(60_000) });
    expect(told()).toContain("EADDRINUSE");
    expect(code).toBe(1);
  });

  test.each(examples)(
    "the shop of %s listens at PORT, where another server has its address",
    async (example) => {
      const sandbox = await startSandbox();
      onTestFinished(() => sandbox.close());
      const port = await freePort();
      const env = { SHOP_URL: "https://shop.example.com", PORT: String(port) };
      const shop = await spawned(example, server, `${example}_behind`, sandbox, "", env);
      await listening(shop);
      expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toContain("Green tea 绿茶");
    },
  );

  test("an example's shop tells of a result that has no order, and tries it again", async () => {
    const { sandbox, shop, url, address } = await run("node", server, "lost");
    const told = outputOf(shop);
    const id = await buy(url);
    await vi.waitFor(async () => expect((await fetch(`${url}/pay/${id}`)).status).toBe(200), {
      timeout: 15_000,
    });
    await queried(address, `delete from orders where id = '${id}'`);
    await sandbox.pay(id);
    await vi.waitFor(() => expect(told()).toContain("There is no order for this callback."), {
      timeout: 20_000,
    });
    await queried(address, `insert into orders values ('${id}', 1000, 'new')`);
    await vi.waitFor(async () => expect(await statusOf(url, id)).toBe("success"), { timeout: 20_000 });
  });

  test("an example's shop does not count another sum as paid", async () => {
    const { sandbox, url } = await run("node", server, "other");
    sandbox.setScenario("other_sum");
    const id = await buy(url);
    await sandbox.pay(id);
    await vi.waitFor(async () => expect(await statusOf(url, id)).toBe("wrong sum"), { timeout: 20_000 });
  });

  test("an example's customer who comes before the platform has answered gets a page that waits", async () => {
    const { url } = await run("node", server, "waiting");
    const waiting = await fetch(`${url}/pay/unknown`);
    expect(waiting.status).toBe(202);
    expect(await waiting.text()).toContain('data-poll="/pay/unknown"');
  });
});

/** Runs an example, with a database and a platform of its own. */
async function run(example: string, server: Server, database: string = example) {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const shop = await spawned(example, server, database, sandbox, url);
  await listening(shop);
  return { sandbox, shop, url, address: addressOf(server, database) };
}

async function spawned(
  example: string,
  server: Server,
  database: string,
  sandbox: Sandbox,
  url: string,
  env: NodeJS.ProcessEnv = {},
): Promise<ChildProcess> {
  await createDatabase(server, database);
  const shop = spawn(process.execPath, [...fromSources, `examples/${example}/server.js`], {
    env: {
      ...process.env,
      TSX_TSCONFIG_PATH: "examples/tsconfig.json",
      DATABASE_URL: addressOf(server, database),
      CUP_BASE_URL: sandbox.url,
      CUP_PROJECT_ID: String(sandbox.projectId),
      CUP_SECRET_KEY: sandbox.secretKey,
      SHOP_URL: url,
      ...env,
    },
  });
  onTestFinished(() => killed(shop));
  return shop;
}

const fromSources = ["--conditions=cup-source", "--import", "tsx"];

const addressOf = ({ connection }: Server, name: string) =>
  `postgres://${connection.user}@/example_${name}?host=${connection.host}`;

const createDatabase = ({ connection }: Server, name: string) =>
  queried(connection, `create database example_${name}`);

async function queried(connection: pg.ClientConfig | string, statement: string): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** @returns What the shop has said from now on. */
function outputOf({ stdout, stderr }: ChildProcess): () => string {
  let output = "";
  for (const stream of [stdout, stderr]) {
    stream?.on("data", (chunk) => {
      output += chunk;
    });
  }
  return () => output;
}

/** It says where it is. */
async function listening(shop: ChildProcess): Promise<void> {
  let output = "";
  await new Promise<void>((resolve, reject) => {
    shop.stderr?.on("data", (chunk) => {
      output += chunk;
    });
    shop.stdout?.once("data", () => resolve());
    shop.once("close", () => reject(new Error(`The example has ended.\n${output}`)));
  });
}

async function killed(shop: ChildProcess): Promise<void> {
  if (shop.exitCode === null && shop.signalCode === null) {
    shop.kill("SIGKILL");
    await once(shop, "close");
  }
}

/** Presses the button. @returns The order's id. */
async function buy(url: string): Promise<string> {
  const answer = await fetch(`${url}/buy`, {
    method: "POST",
    body: new URLSearchParams(),
    redirect: "manual",
  });
  expect(answer.status, await answer.text()).toBe(303);
  return answer.headers.get("location")?.split("/").at(-1) ?? "";
}

const refreshOf = async (url: string, id: string) =>
  (await fetch(`${url}/orders/${id}`)).headers.get("refresh");

const statusOf = async (url: string, id: string) => (await fetch(`${url}/orders/${id}`)).text();
