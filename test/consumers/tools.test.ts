import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Served, serve } from "../packed/support/run.js";
import { type Project, project } from "./support/project.js";

/** The published descriptions, in the package as it is packed. */
const published = "node_modules/cup-quickpay/generated/openapi";
const descriptions = ["gate", "payment-page", "data-api"];

const ports = ["--port", "0", "--shop-port", "0", "--docs-port", "0"];

let user: Project;

beforeAll(() => {
  user = project("tools", "test/consumers/tools");
  user.installLocked();
});
afterAll(() => user?.remove());

/** Runs a tool in the user's project, and fails with what it printed. */
function run(tool: string, ...args: string[]): string {
  const { code, output } = user.run(`node_modules/.bin/${tool}`, args);
  expect(code, `${tool} ${args.join(" ")}\n${output}`).toBe(0);
  return output;
}

function generatedIn(folder: string): { name: string; text: string }[] {
  const generated = join(user.folder, folder, "generated");
  return readdirSync(generated, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => ({ name, text: readFileSync(join(generated, name), "utf8") }));
}

/** Compiles what was generated, strictly and whatever the generator asks for, and the program that uses it. */
function compile(folder: string): void {
  for (const { name, text } of generatedIn(folder)) {
    writeFileSync(join(user.folder, folder, "generated", name), text.replace("// @ts-nocheck\n", ""));
  }
  run("tsc", "-p", folder);
}

/** Names that a generator makes up where a description gives it none. */
const makeshift = /\b(Value_?|NUMBER_|Enum|InlineObject|Inline_?Response|Anonymous)[0-9]+\b/g;

function makeshiftNames(folder: string): string[] {
  return generatedIn(folder).flatMap(({ name, text }) =>
    [...new Set(text.match(makeshift))].map((found) => `${name}: ${found}`),
  );
}

const clients: Record<string, () => void> = {
  "hey-api": () => run("openapi-ts", "--no-log-file", "--file", "hey-api/openapi-ts.config.js"),
  orval: () => run("orval", "--config", "orval/orval.config.js"),
  "swagger-typescript-api": () => {
    for (const name of descriptions) {
      const output = [
        "--generate-union-enums",
        ...["--output", "swagger-typescript-api/generated", "--name", `${name}.ts`],
      ];
      run("swagger-typescript-api", "generate", "--path", `${published}/${name}.json`, ...output);
    }
  },
  "openapi-typescript": () => {
    for (const name of descriptions) {
      const output = ["--output", `openapi-typescript/generated/${name}.d.ts`];
      run("openapi-typescript", `${published}/${name}.json`, ...output);
    }
  },
};

describe.each(Object.keys(clients))("What %s generates", (tool) => {
  beforeAll(() => clients[tool]?.());

  test("compiles strictly, and its names are those of the descriptions", () => {
    compile(tool);
    expect(makeshiftNames(tool)).toEqual([]);
  });

  test("asks the right host for each call, and buys at the sandbox", async () => {
    await using sandbox: Served = await serve(["sandbox", ...ports, "--json"]);
    const { sandbox: url, ...keys } = JSON.parse(sandbox.stdout);
    const { code, output } = user.run("node", [`built/${tool}/purchase.js`], {
      SANDBOX: url,
      SECRET_KEY: keys.secretKey,
      DATA_API_TOKEN: keys.dataApiToken,
      DATA_API_SECRET_KEY: keys.dataApiSecretKey,
    });
    expect(code, output).toBe(0);
    expect(JSON.parse(output)).toEqual({
      requested: [
        "POST https://api.ecommpay.com/v2/payment/cup/quick/sale",
        "POST https://api.ecommpay.com/v2/payment/status",
        "POST https://data.ecommpay.com/v1/operations/get",
      ],
      sale: {
        status: "success",
        request_id: expect.stringMatching(/^[0-9a-f]{40}$/),
        project_id: 200,
        payment_id: "ORDER_OF_A_TOOL",
      },
      status: expect.stringMatching(/^(processing|awaiting redirect result)$/),
      operations: ["ORDER_OF_A_TOOL"],
    });
  });
});

test("openapi-msw answers the package's own client, with handlers that compile strictly", () => {
  run("openapi-typescript", `${published}/gate.json`, "--output", "openapi-msw/generated/gate.d.ts");
  compile("openapi-msw");
  const { code, output } = user.run("node", ["built/openapi-msw/purchase.js"]);
  expect(code, output).toBe(0);
  expect(JSON.parse(output)).toEqual({
    status: "success",
    request_id: "4fc5f0f6",
    project_id: 200,
    payment_id: "ORDER_OF_MSW",
  });
});

describe("The Postman collection", () => {
  interface Item {
    name: string;
    item?: Item[];
    request?: {
      method: string;
      url: { path: string[]; query: { key: string; value: string }[] };
      body?: { raw: string };
    };
  }
  let collections: { variable: { key: string; value: string }[]; item: Item[] }[];
  const requests = (items: Item[]): Item[] =>
    items.flatMap((item) => [...(item.request ? [item] : []), ...requests(item.item ?? [])]);

  beforeAll(() => {
    collections = descriptions.map((name) => {
      const { code, output } = user.run("node", ["postman/collection.js", `${published}/${name}.json`]);
      expect(code, output).toBe(0);
      return JSON.parse(output);
    });
  });

  test("has each interface on its own host", () => {
    expect(collections.map(({ variable }) => variable)).toEqual([
      [expect.objectContaining({ key: "baseUrl", value: "https://api.ecommpay.com" })],
      [expect.objectContaining({ key: "baseUrl", value: "https://paymentpage.ecommpay.com" })],
      [expect.objectContaining({ key: "baseUrl", value: "https://data.ecommpay.com/v1" })],
    ]);
  });

  test("has all operations, by their names", () => {
    expect(collections.map(({ item }) => requests(item).map(({ name }) => name))).toEqual([
      [
        "Purchase through Gate",
        "Payout through Gate",
        "Banks that support payouts",
        "Status of a payment",
        "Status of a request",
      ],
      ["Open Payment Page", "Open Payment Page by a form"],
      ["Operations of an interval", "Operations of one payment"],
    ]);
  });

  test("has the examples as bodies, signed, so that the sandbox takes them as they are", async () => {
    await using sandbox: Served = await serve(["sandbox", ...ports, "--json"], {
      env: { CUP_SECRET_KEY: "secret" },
    });
    const { sandbox: url } = JSON.parse(sandbox.stdout);
    const [sale, payout, banks, status] = requests(collections[0]?.item ?? []);
    const statuses: [string, number][] = [];
    for (const { name, request } of [sale, payout, banks, status].filter((item) => item !== undefined)) {
      const answer = await fetch(`${url}/${request?.url.path.join("/")}`, {
        method: request?.method ?? "",
        headers: { "content-type": "application/json" },
        body: request?.body?.raw ?? null,
      });
      statuses.push([name, answer.status]);
    }
    expect(statuses).toEqual([
      ["Purchase through Gate", 200],
      ["Payout through Gate", 200],
      ["Banks that support payouts", 200],
      ["Status of a payment", 200],
    ]);
  });
});

describe("Spectral, by its rules for OpenAPI,", () => {
  // The union is for those who receive callbacks: no message of a description is one of several.
  const union = ["oas3-unused-component components.schemas.Callback"];

  test.each([
    ["openapi/gate.json", union],
    ["openapi/payment-page.json", []],
    ["openapi/data-api.json", []],
    // The guide “A shop in PHP” shows, in a block of code, a page with a script.
    ["openapi.json", ["no-script-tags-in-markdown tags.22.description", ...union]],
  ])("finds no more in %s than %j", (file, found) => {
    const { output } = user.run("node_modules/.bin/spectral", [
      "lint",
      `node_modules/cup-quickpay/generated/${file}`,
      ...["--ruleset", "spectral/oas.yaml", "--format", "json", "--quiet"],
    ]);
    const findings: { code: string; path: string[] }[] = JSON.parse(output);
    expect(findings.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual(found);
  });
});
