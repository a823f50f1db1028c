import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listen } from "../../frameworks/deliver.js";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { file, run } from "./run.js";

/*
 * Nothing secret or personal in what the command prints and writes, whatever the endpoint makes of what it gets: here
 * it sends all of it back, wherever HTTP has a place for it.
 */

const secrets = {
  key: "sentinel-key",
  next: "sentinel-next",
  user: "sentinel-user",
  password: "sentinel-password",
  query: "sentinel-query",
  header: "sentinel-header",
  probe: "sentinel-probe",
};

/** Members whose values belong to a person, or are secret. */
const personal = [
  "number",
  "pan",
  "phone",
  "first_name",
  "last_name",
  "email",
  "street",
  "document_number",
  "card_holder",
  "signature",
];

function valuesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      if (personal.includes(key) && String(each).length > 2) {
        found.add(String(each));
      }
      valuesIn(each, found);
    }
  }
  return found;
}

type Evil = (response: ServerResponse, echo: string) => void;

const endpoints: readonly (readonly [string, Evil])[] = [
  [
    "takes everything",
    (response, echo) => void response.writeHead(200, header(echo), { "x-echo": header(echo) }).end(echo),
  ],
  [
    "refuses everything",
    (response, echo) =>
      void response
        .writeHead(400, header(echo), { "x-echo": header(echo) })
        .end(`Error: ${echo}\n    at pay (/srv/shop.js:1:1)`),
  ],
  [
    "redirects",
    (response, echo) =>
      void response.writeHead(302, header(echo), { location: `/${header(echo)}` }).end(echo),
  ],
  ["speaks no HTTP", (response, echo) => void response.socket?.end(`HTTP/1.1 ${header(echo)}\r\n\r\n`)],
];

/** As much of a text as a header can hold. */
const header = (text: string) => text.replace(/[^ -~]/g, "").slice(0, 4000);

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) {
      chunks.push(chunk);
    }
  } catch {
    // The connection was cut.
  }
  return Buffer.concat(chunks).toString();
}

const runs = (["receiver", "gate"] as const).flatMap((kind) =>
  endpoints.map(([what, evil]) => [kind, what, evil] as const),
);

test.each(runs)(
  "check %s tells nothing of an endpoint that %s, and sends it back",
  async (kind, _what, evil) => {
    const sensitive = new Set<string>(Object.values(secrets));
    await using server = await listen(async (request, response) => {
      const body = await bodyOf(request);
      try {
        valuesIn(JSON.parse(body), sensitive);
      } catch {
        // Not all bodies are JSON.
      }
      // Asked first whether anybody is there.
      const send = request.method === "HEAD" ? () => void response.end() : evil;
      send(
        response,
        `${secrets.key} ${request.headers.authorization} ${request.headers["x-staging"]} ${request.url} ${body}`,
      );
    });
    await using probe = await listen((_, response) => void response.end(`"${secrets.probe}"`));
    const { host } = new URL(server.url);
    const url = `http://${secrets.user}:${secrets.password}@${host}/x?token=${secrets.query}`;
    const folder = temporaryFolder("sentinels");
    const formats = ["junit", "json", "markdown", "tap"];
    const own =
      kind === "receiver"
        ? [
            "--next-secret-file",
            file(secrets.next),
            "--probe",
            `${probe.url}?token=${secrets.query}`,
            "--settle",
            "50ms",
          ]
        : ["--project-id", "200", "--payments"];
    const { output, errors, exitCode } = await run(
      [
        "check",
        kind,
        url,
        "--header",
        `X-Staging: ${secrets.header}`,
        "--timeout",
        "2s",
        ...formats.flatMap((format) => ["--report", `${format}=${join(folder, format)}`]),
        ...own,
      ],
      { CUP_SECRET_KEY: secrets.key },
    );
    expect([1, 2]).toContain(exitCode);
    const told = [output, errors, ...formats.map((format) => readFileSync(join(folder, format), "utf8"))];
    expect(told.every((text, at) => at < 2 || text.length > 100)).toBe(true);
    expect(sensitive.size).toBeGreaterThan(Object.keys(secrets).length);
    const leaked = [...sensitive].filter((value) => told.some((text) => text.includes(value)));
    // Not which: this would print it.
    expect(leaked.length).toBe(0);
  },
);
