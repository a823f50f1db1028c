import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { printTable } from "../../src/cli/print-table.js";
import { Services } from "../../src/cli/services.js";
import { startProxy } from "../../src/proxy/start-proxy.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { listen } from "../../src/server/listen.js";
import { respect } from "./respect.js";
import { resultsOf, type StepResult } from "./result.js";

const folder = "generated/workflows";

/** What a test changes. */
export interface WorkflowOptions {
  /** Those to run: `["purchase.arazzo.json"]`. Default: all. */
  readonly names?: readonly string[];
  /** Called with the sandbox before anything is sent; returns what the proxy stands before, if not the sandbox. */
  readonly prepare?: (sandbox: Sandbox) => Promise<string | undefined> | string | undefined;
}

/**
 * Runs the workflows of the contract by `redocly respect`, against the sandbox and through the signing proxy, and prints
 * a table of what was checked.
 *
 * @returns The exit code: 0 when all has passed, 1 when something has failed.
 * @throws Error when Respect could not run.
 */
export async function runWorkflows({ names, prepare }: WorkflowOptions = {}): Promise<0 | 1> {
  const services = new Services();
  try {
    // Without an address for callbacks customers do not come, and nothing gets final.
    const receiver = await services.add(
      listen(
        createServer((request, response) => {
          request.resume().once("end", () => response.end());
        }),
        0,
      ),
    );
    const sandbox = await services.add(
      startSandbox({ autoComplete: true, callbackUrl: `${receiver.url}/callbacks`, basicTime: "1s" }),
    );
    const target = (await prepare?.(sandbox)) ?? sandbox.url;
    const { projectId, secretKey } = sandbox;
    const proxy = await services.add(startProxy({ target, secretKey }));

    /** By the names that the workflows have for them. */
    const servers = { platform: proxy.url, sandbox: `${sandbox.url}/_sandbox/v1` };

    const results: StepResult[] = [];
    let isGood = true;
    for (const name of names ?? readdirSync(folder)) {
      const file = `${folder}/${name}`;
      const { exitCode, json } = await respect(file, {
        servers: Object.fromEntries(
          Object.entries(servers).filter(([source]) => sourcesOf(file).includes(source)),
        ),
        inputs: { project_id: projectId, payment_id: `WORKFLOW-${name}` },
      });
      if (json === undefined) {
        throw new Error(
          `Respect could not run ${file}, and ended with ${exitCode}. What may be wrong says: npx redocly lint ${file}`,
        );
      }
      results.push(...resultsOf(json));
      isGood &&= exitCode === 0;
    }
    printTable(results);
    const failed = results.filter((result) => result.failed > 0).length;
    console.log(`${results.length} steps, ${failed} of them failed.`);
    return isGood && failed === 0 ? 0 : 1;
  } finally {
    await services.close();
  }
}

function sourcesOf(file: string): string[] {
  const { sourceDescriptions } = JSON.parse(readFileSync(file, "utf8")) as {
    sourceDescriptions: { name: string }[];
  };
  return sourceDescriptions.map(({ name }) => name);
}
