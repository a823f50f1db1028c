import { parseArgs } from "node:util";
import { startSandbox } from "cup-quickpay/sandbox";
import { contractVersion } from "#generated/constants";
import { serveFile } from "../../src/cli/serve-file.js";
import { startMock } from "../../src/mock/start-mock.js";
import { startShop } from "../../src/shop/shop.js";
import { buildDocs } from "../docs.js";
import { runPageRequests } from "./page-requests.js";
import { startReceiver } from "./receiver.js";
import { playStories } from "./stories.js";

/** What has been started, to be closed in the reverse order. */
const running: { close(): Promise<void> }[] = [];
const started = <Service extends { close(): Promise<void> }>(service: Service): Service => {
  running.push(service);
  return service;
};
const closeAll = async () => {
  for (const service of running.reverse()) await service.close();
};

try {
  const options = optionsOf(process.argv.slice(2));
  const docs = started(await serveFile(buildDocs(), options.docs));
  const mock = started(await startMock({ port: options.mock }));
  const sandbox = started(await startSandbox({ port: options.sandbox }));
  const { projectId, secretKey } = sandbox;
  const shop = started(
    await startShop({ projectId, secretKey, platformUrl: sandbox.url, port: options.shop }),
  );

  console.log(
    [
      `CUP QuickPay, contract ${contractVersion}`,
      "",
      `  Docs        ${docs.url}`,
      `  Mock        ${mock.url}`,
      `  Sandbox     ${sandbox.url}`,
      `  Dashboard   ${sandbox.url}/dashboard`,
      `  Shop        ${shop.url}   press “Pay”, enter a test card, come back`,
      "",
      `  Project id  ${projectId}`,
      `  Secret key  ${secretKey}   of the sandbox, worth nothing elsewhere`,
    ].join("\n"),
  );

  heading("The method page's requests, sent to the mock, which answers with the contract's examples");
  const passed = await runPageRequests(mock.url);
  if (!passed) throw new Error("\nNot every call went as the contract says.");

  heading("The method page's stories, played on the sandbox");
  const receiver = started(await startReceiver(secretKey));
  await playStories(sandbox, receiver);
  console.log(
    `\n${receiver.received.length} callbacks came, ${receiver.refused.length} were refused. Every signature was verified.`,
  );

  if (options.once) {
    await closeAll();
  } else {
    console.log(`\nAll of it stays up. Open the shop: ${shop.url}   Ctrl+C ends.`);
    process.once("SIGINT", closeAll);
    process.once("SIGTERM", closeAll);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await closeAll();
  process.exitCode = 1;
}

function heading(text: string): void {
  console.log(`\n${text}\n${"─".repeat(text.length)}`);
}

/** Fixed ports to remember; with `--once`, which nobody visits, free ones. */
function optionsOf(args: string[]) {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args,
    options: {
      once: { type: "boolean", default: false },
      "docs-port": text,
      "mock-port": text,
      "sandbox-port": text,
      "shop-port": text,
    },
  });
  const port = (given: string | undefined, usual: number) => portOf(given ?? String(values.once ? 0 : usual));
  return {
    once: values.once,
    docs: port(values["docs-port"], 8080),
    mock: port(values["mock-port"], 4010),
    sandbox: port(values["sandbox-port"], 4020),
    shop: port(values["shop-port"], 3000),
  };
}

function portOf(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65535) {
    throw new Error(`${text} is not a port. Ports are 0 to 65535; 0 takes any free one.`);
  }
  return number;
}
