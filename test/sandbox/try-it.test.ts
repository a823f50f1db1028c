import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Platform } from "../../src/sandbox/platform/platform.js";
import { findScalar } from "../../src/sandbox/try-it/scalar.js";
import { tryIt } from "../../src/sandbox/try-it/try-it.js";
import { signatureOf } from "../support/independent-signature.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { banksPath, type Message, payoutPath, salePath, send, statusPath } from "./support/merchant.js";
import { sandboxFor } from "./support/sandbox-for.js";

const get = async (url: string, headers: Record<string, string> = {}) => {
  const response = await fetch(url, { headers });
  return { response, text: await response.text() };
};
const described = async (url: string): Promise<Message> => (await fetch(url)).json();

describe("The description that the page shows", () => {
  test("has the sandbox as its only server, by the name by which one has come", async () => {
    const { url } = await sandboxFor();
    const origin = url.replace("127.0.0.1", "localhost");
    const { servers, paths } = await described(`${origin}/docs/openapi.json`);
    expect(servers).toEqual([{ url: origin, description: "The sandbox" }]);
    expect(Object.keys(paths)).toEqual([
      "/v2/payment/cup/quick/sale",
      "/v2/payment/chinaunionpay/payout",
      "/v2/info/banks/chinaunionpay/payout/list",
      "/v2/payment/status",
      "/v2/payment/status/request",
      "/payment",
      "/v1/operations/get",
      "/v1/operations/get-by-payment",
    ]);
    const further = Object.values(paths as Message).flatMap((item: Message) => [
      item.servers,
      ...Object.values(item as Message).map((operation: Message) => operation.servers),
    ]);
    expect(further.filter((each) => each !== undefined)).toEqual([]);
  });

  test("has samples in all languages that send to the sandbox, and to no host of the platform", async () => {
    const { url } = await sandboxFor();
    const { paths } = await described(`${url}/docs/openapi.json`);
    const sources = (path: string, method: string): string[] =>
      paths[path][method]["x-codeSamples"].map(({ source }: Message) => source);
    for (const [path, method, address] of [
      [salePath, "post", url],
      ["/payment", "get", url],
      ["/v1/operations/get", "post", `${url}/v1`],
    ] as const) {
      for (const source of sources(path, method)) {
        expect(source).toMatch(new RegExp(`(['"]|:-)${address}['"}]`));
        expect(source).not.toContain("ecommpay.com");
      }
    }
    expect(sources(salePath, "post")).toHaveLength(6);
  });

  test("asks for no credentials", async () => {
    const { url } = await sandboxFor();
    const { paths, components } = await described(`${url}/docs/openapi.json`);
    expect([paths[salePath].post.security, components.securitySchemes]).toEqual([undefined, undefined]);
  });

  test("leaves the guides out, and keeps interfaces and callbacks", async () => {
    const { tags, webhooks } = await described(`${(await sandboxFor()).url}/docs/openapi.json`);
    expect(tags.map(({ name }: Message) => name)).toEqual(["Gate", "Callbacks", "Payment Page", "Data API"]);
    expect(Object.keys(webhooks)).toEqual(["redirect", "purchase", "payout"]);
  });

  test("has examples that the sandbox accepts as they are", async () => {
    const sandbox = await sandboxFor();
    const { examples } = (await described(`${sandbox.url}/docs/openapi.json`)).components;
    const sent = async (path: string, name: string) =>
      (await send(sandbox, path, examples[name].value)).status;
    expect([
      await sent(salePath, "sale"),
      await sent(payoutPath, "payout"),
      await sent(banksPath, "payout-banks"),
      await sent(statusPath, "status"),
      await sent("/v1/operations/get", "operations-get"),
      await sent("/v1/operations/get-by-payment", "payment-operations-get"),
    ]).toEqual([200, 200, 200, 200, 200, 200]);
  });

  test("has another id at each opening, which the status query has too", async () => {
    const { url } = await sandboxFor();
    const ids = async () => {
      const { examples } = (await described(`${url}/docs/openapi.json`)).components;
      return [examples.sale.value.general.payment_id, examples.status.value.general.payment_id];
    };
    const [first, second] = [await ids(), await ids()];
    expect(first[0]).toMatch(/^ORDER_[0-9A-F]{8}$/);
    expect(first[1]).toBe(first[0]);
    expect(second[0]).not.toBe(first[0]);
  });

  test("leads back to a page that there is", async () => {
    const { url } = await sandboxFor();
    const { examples } = (await described(`${url}/docs/openapi.json`)).components;
    expect(examples.sale.value.return_url).toEqual({ success: `${url}/dashboard` });
  });

  test("has a link to Payment Page that opens, of its mandatory parameters alone", async () => {
    const { url } = await sandboxFor();
    const { parameters } = (await described(`${url}/docs/openapi.json`)).paths["/payment"].get;
    const sent = parameters.flatMap(({ name, example }: Message) =>
      example === undefined ? [] : [[name, String(example)]],
    );
    const { response } = await get(`${url}/payment?${new URLSearchParams(sent)}`);
    expect([sent.length, response.status]).toEqual([8, 200]);
    const optional = parameters.find(({ name }: Message) => name === "merchant_success_callback_url");
    expect(optional.examples.optional["x-disabled"]).toBe(true);
  });

  test("is about the project that is asked for", async () => {
    const { url } = await sandboxFor({ projects: [{ projectId: 201 }] });
    const { examples } = (await described(`${url}/docs/openapi.json?project=201`)).components;
    const { signature, ...general } = examples.sale.value.general;
    expect(general.project_id).toBe(201);
    expect(signature).toBe(signatureOf({ ...examples.sale.value, general }, "sandbox-secret-key-201"));
  });

  test("signs nothing with a key of the user's own", async () => {
    const { url } = await sandboxFor({ secretKey: "mine" });
    const { info, components } = await described(`${url}/docs/openapi.json`);
    const { signature, ...general } = components.examples.sale.value.general;
    expect(signature).not.toBe(signatureOf({ ...components.examples.sale.value, general }, "mine"));
    expect(info.description).toContain("which you enter at the top");
  });

  test("of the control API has the sandbox's own address", async () => {
    const { url } = await sandboxFor();
    const { servers } = await described(`${url}/docs/sandbox.json`);
    expect(servers).toEqual([{ url: `${url}/_sandbox/v1`, description: "The sandbox" }]);
  });
});

describe("The page's settings", () => {
  test("have the sandbox's own keys, and where each operation is", async () => {
    const { url } = await sandboxFor({ projects: [{ projectId: 201 }] });
    const { projects, operations } = await described(`${url}/docs/settings.json`);
    expect(projects[1]).toEqual({
      project_id: 201,
      secret_key: "sandbox-secret-key-201",
      data_api_token: "sandbox-data-api-token-0000201",
      data_api_secret_key: "sandbox-data-api-secret-key-201",
    });
    expect(operations).toContainEqual({
      operationId: "listOperations",
      method: "POST",
      path: "/v1/operations/get",
    });
  });

  test("tell no key of the user's own", async () => {
    const own = { secretKey: "sentinel-a", dataApiSecretKey: "sentinel-b" };
    const { url } = await sandboxFor({ ...own, callbackUrl: "http://user:sentinel-c@127.0.0.1:9/" });
    expect((await get(`${url}/docs/settings.json`)).text).not.toContain("sentinel");
  });

  test("tell other machines of the first project alone", async () => {
    const { url } = await sandboxFor({ controlToken: "token", projects: [{ projectId: 201 }] });
    const ids = async (headers = {}) =>
      JSON.parse((await get(`${url}/docs/settings.json`, headers)).text).projects.length;
    expect([await ids(), await ids({ authorization: "Bearer token" })]).toEqual([1, 2]);
  });
});

describe("The page", () => {
  test("loads its parts from the sandbox, and may reach nothing else", async () => {
    const { response, text } = await get(`${(await sandboxFor()).url}/docs`);
    expect([...text.matchAll(/(?:src|href)="(https?:[^"]+)"/g)]).toEqual([]);
    expect(response.headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
  });

  test("refuses another name than this machine's", async () => {
    const { url } = await sandboxFor();
    const { port } = new URL(url);
    for (const path of ["/docs", "/docs/openapi.json", "/docs/settings.json"]) {
      const { request } = await import("node:http");
      const status = await new Promise((resolve) =>
        request(url + path, { headers: { host: `evil.example:${port}` } }, ({ statusCode }) =>
          resolve(statusCode),
        ).end(),
      );
      expect(status, path).toBe(403);
    }
  });

  test("opens no answer to pages of other sites", async () => {
    const { url } = await sandboxFor();
    const { response } = await get(`${url}/docs/settings.json`, { origin: "https://evil.example" });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });

  test("is linked from the home page and the dashboard, for the project that is shown there", async () => {
    const { url } = await sandboxFor({ projects: [{ projectId: 201 }] });
    const html = { accept: "text/html" };
    expect((await get(url, html)).text).toContain('<a href="/docs">Try it</a>');
    expect((await get(`${url}/dashboard`)).text).toContain('<a href="/docs">Try it</a>');
    expect((await get(`${url}/dashboard?project=201`)).text).toContain(
      '<a href="/docs?project=201">Try it</a>',
    );
  });
});

/** The page with a renderer, or without one. */
function pageWith(scalar: () => ReturnType<typeof findScalar>) {
  const platform = { first: undefined, projects: [], place: { url: "", links: {} } } as unknown as Platform;
  return tryIt(platform, { mayControl: () => true, scalar });
}

describe("The renderer", () => {
  const folder = temporaryFolder("scalar");
  const home = join(folder, "node_modules/@scalar/api-reference");
  mkdirSync(join(home, "dist/browser"), { recursive: true });
  writeFileSync(join(home, "dist/style.css"), "");
  writeFileSync(
    join(home, "package.json"),
    '{"name":"@scalar/api-reference","version":"1.80.0","exports":{"./style.css":"./dist/style.css"}}',
  );
  writeFileSync(join(home, "dist/browser/standalone.js"), "draw()");
  const place = join(folder, "package.json");

  test("is found in the project in which the sandbox is started, where none is beside the package", () => {
    expect(findScalar(["/nowhere/x.js", place])).toEqual({
      version: "1.80.0",
      file: join(home, "dist/browser/standalone.js"),
    });
  });

  test("is served compressed or not, to be kept, under its version", async () => {
    const app = pageWith(() => findScalar([place]));
    expect(await (await app.request("/")).text()).toContain('src="/docs/scalar-1.80.0.js"');
    const asked = (encoding: string) =>
      app.request("/scalar-1.80.0.js", { headers: { "accept-encoding": encoding } });
    const compressed = await asked("br, gzip");
    expect(compressed.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(gunzipSync(new Uint8Array(await compressed.arrayBuffer())).toString()).toBe("draw()");
    const plain = await asked("identity");
    expect([plain.headers.get("content-encoding"), await plain.text()]).toEqual([null, "draw()"]);
    expect((await app.request("/scalar-1.72.1.js")).status).toBe(404);
  });

  test("that is not installed is asked for, in the sandbox's own look", async () => {
    const app = pageWith(() => findScalar(["/nowhere/x.js"]));
    const text = await (await app.request("/")).text();
    expect(text).toContain("npm install --save-dev @scalar/api-reference@1.72.1<");
    expect(text).toContain("/assets/developer.css");
    expect((await app.request("/scalar-1.72.1.js")).status).toBe(404);
  });

  test("that is advised is the one of the tests, which the package's range of peers has", async () => {
    const { default: manifest } = await import("../../package.json", { with: { type: "json" } });
    expect(manifest.devDependencies["@scalar/api-reference"]).toBe("1.72.1");
    expect(manifest.peerDependencies["@scalar/api-reference"]).toBe("^1.72.1");
    expect(findScalar()?.version).toBe("1.72.1");
  });
});
