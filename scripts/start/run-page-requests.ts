import { styleText } from "node:util";
import { createGateClient } from "../../src/gate/create-gate-client.js";
import { redact } from "../../src/redaction/redact.js";
import { isRepaired, type SampleName, samples } from "../../test/samples/index.js";

/**
 * Sends the method page's own Gate requests, mended where the page is broken, through the client to a mock of
 * the contract, and prints what went out and what came back.
 *
 * @returns Whether every call went as the contract says.
 */
export async function runPageRequests(mockUrl: string): Promise<boolean> {
  let passed = true;
  for (const { title, sample, send } of calls(mockUrl)) {
    const { section, figure, defects } = samples[sample];
    const repairs = new Set(defects.filter(isRepaired).map(({ erratum }) => erratum));
    console.log(`\n${styleText("bold", title)}`);
    row("from", `${section}${figure ? `, “${figure}”` : ""}`);
    row("mended", repairs.size === 0 ? "nothing" : `${[...repairs].join(", ")} (see “Errata” in the docs)`);
    try {
      const { sent, answer } = await send(samples[sample].repaired());
      row("sent", sent);
      row("came back", summary(answer), "green");
    } catch (error) {
      passed = false;
      row("failed", error instanceof Error ? error.message : String(error), "red");
    }
  }
  return passed;
}

interface Call {
  title: string;
  sample: SampleName;
  send(body: unknown): Promise<{ sent: string; answer: unknown }>;
}

function calls(baseUrl: string): Call[] {
  const through = async (
    body: unknown,
    send: (gate: ReturnType<typeof createGateClient>) => Promise<unknown>,
  ) => {
    const { project_id } = (body as { general: { project_id: number } }).general;
    const sent: string[] = [];
    const gate = createGateClient({
      projectId: project_id,
      secretKey: "secret",
      baseUrl,
      fetch: async (request) => {
        const { method, url } = request;
        sent.push(`${method} ${new URL(url).pathname}\n${pretty(await request.clone().json())}`);
        return fetch(request);
      },
    });
    const answer = await send(gate);
    return { sent: sent.join("\n"), answer };
  };
  return [
    {
      title: "Purchase through Gate",
      sample: "gate-purchase-request",
      send: (body) => through(body, (gate) => gate.sale(body as never)),
    },
    {
      title: "Payout through Gate",
      sample: "payout-request",
      send: (body) => through(body, (gate) => gate.payout(body as never)),
    },
    {
      title: "Banks that support payouts",
      sample: "payout-banks-request",
      send: (body) => through(body, (gate) => gate.payoutBanks(body as never)),
    },
  ];
}

type Colour = Parameters<typeof styleText>[0];
const indent = " ".repeat(12);

function row(label: string, text: string, colour: Colour = "reset"): void {
  console.log(`  ${styleText(colour, label.padEnd(10))}${text.replaceAll("\n", `\n${indent}`)}`);
}

/**
 * A request as it goes out, signature and all, redacted by the names of its fields; one member a line, so
 * that it is read at a glance. What the client reports is redacted by values as well, and the page's values
 * are called like its fields: `city`.
 */
const pretty = (body: unknown) =>
  Object.entries(redact(body) as object)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join("\n");

const summary = (answer: unknown) =>
  Array.isArray(answer)
    ? `${answer.length} banks: ${answer.map(({ id, name }) => `${id} ${name}`).join(", ")}`
    : JSON.stringify(answer);
