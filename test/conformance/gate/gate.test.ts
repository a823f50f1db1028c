import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPayout, createSale } from "#generated/operations";
import { Gate } from "../../../src/conformance/gate/gate.js";
import { gateCheck } from "../../../src/conformance/gate/gate-check.js";
import { gateChecks } from "../../../src/conformance/gate/gate-checks.js";
import { runChecks } from "../../../src/conformance/run-checks.js";
import { type Sandbox, startSandbox } from "../../../src/sandbox/index.js";
import { httpServer, json } from "../../support/http-server.js";
import { queryPaths, tellsBad } from "./asked.js";
import { startFaultyGate } from "./broken/faulty-gate.js";
import { brokenGates } from "./broken/table.js";

const checkNamed = (id: string) =>
  gateChecks.find((check) => check.id === id) ?? expect.fail(`no check ${id}`);

describe("The sandbox", () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  afterAll(() => sandbox.close());

  const onThisMachine = "Gate is on this machine, where nobody listens in.";

  test("passes every check, but for TLS on this machine", async () => {
    const report = await runChecks(gateChecks, { ...accessTo(sandbox), payments: true });
    const others = report.results.filter(({ outcome }) => outcome !== "passed");
    expect(others.map(({ id, reason }) => [id, reason])).toEqual([["is-reached-by-tls", onThisMachine]]);
    expect(report.counts).toEqual({ passed: 40, failed: 0, warning: 0, skipped: 1, expected: 0 });
  });

  test("is sent no payment unless that is allowed, and what needs one is skipped with the reason", async () => {
    const before = sandbox.payments.length;
    const report = await runChecks(gateChecks, accessTo(sandbox));
    expect(sandbox.payments.length).toBe(before);
    expect(report.passed).toBe(true);
    expect(report.results.filter(({ outcome }) => outcome === "passed").map(({ id }) => id)).toEqual([
      "takes-bank-list-query",
      "takes-unknown-fields-in-queries",
      "sorts-naturally",
      "status-unknown",
      "refuses-altered-queries",
      "refuses-queries-of-another-key",
      "refuses-unsigned-queries",
      "refuses-queries-without-a-field",
      "refuses-queries-in-another-currency",
      "refuses-unknown-projects",
      "refuses-what-is-not-json",
      "refuses-unknown-requests",
      "refuses-get",
      "answers-json",
      "does-not-redirect",
      "keeps-secrets",
      "answers-in-time",
      "survives-large-bodies",
    ]);
    const reasons = report.results.filter(({ outcome }) => outcome !== "passed").map(({ reason }) => reason);
    expect(reasons).toHaveLength(23);
    expect(new Set(reasons)).toEqual(
      new Set([
        "It would send purchases or payouts. Pass --payments, or the option `payments`, if the project is one for tests.",
        onThisMachine,
      ]),
    );
  });

  test("takes part under a path, as behind a proxy", async () => {
    await using proxy = await startFaultyGate(
      () => (came, gate) => gate.answer({ ...came, path: came.path.replace(/^\/gate/, "") }),
    );
    const result = await checkNamed("takes-bank-list-query").run({ ...proxy, url: `${proxy.url}/gate/` });
    expect(result.outcome).toBe("passed");
    expect(proxy.received.map(({ url }) => url)).toEqual(["/gate/v2/info/banks/chinaunionpay/payout/list"]);
  });
});

const accessTo = ({ url, projectId, secretKey }: Sandbox) => ({ url, projectId, secretKey });

describe("Whatever a Gate answers, without `payments` it is asked at the paths of queries only:", () => {
  const accepted = { status: "success", request_id: "r", project_id: 200, payment_id: "p" };
  test.each([
    ["that it has accepted", 200, accepted],
    ["a list", 200, []],
    ["a refusal", 400, { status: "error", code: "3261" }],
    ["a failure", 500, {}],
  ])("%s", async (_, status, answer) => {
    await using server = await httpServer((response) => json(response, answer, status));
    await runChecks(gateChecks, { url: server.url, projectId: 200, secretKey: "a secret key" });
    const asked = server.received.filter(({ method }) => method !== "HEAD").map(({ url }) => url);
    expect([...new Set(asked)].sort()).toEqual([...queryPaths].sort());
  });

  test("also by a check that forgets to ask", async () => {
    await using server = await httpServer((response) => json(response, accepted));
    const { id, title, level, why, source, advice } = checkNamed("takes-purchases");
    for (const operation of [createSale, createPayout]) {
      const careless = gateCheck({ id, title, level, why, source, advice }, async (gate) => {
        await gate.send(operation, await gate.signed(gate.sale()));
      });
      const result = await careless.run({ url: server.url, projectId: 200, secretKey: "a secret key" });
      expect(result.outcome).toBe("skipped");
    }
    expect(server.received).toEqual([]);
  });
});

describe("The platform itself is refused before the first request", () => {
  const production = { url: "https://no-such-host.ecommpay.com", projectId: 200, secretKey: "a secret key" };
  const refused = /^The URL leads to the platform itself, .* pass --i-know-this-is-production/;

  test("by each check", async () => {
    for (const check of gateChecks) {
      await expect(check.run(production)).rejects.toThrow(refused);
    }
  });

  test("by a run", async () => {
    // Were it not refused, this would be what breaks it off.
    const signal = AbortSignal.abort(new Error("It was about to send."));
    await expect(runChecks(gateChecks, production, { signal })).rejects.toThrow(refused);
  });

  test("unless one knows what one does", async () => {
    expect(() => new Gate({ ...production, iKnowThisIsProduction: true }, {})).not.toThrow();
  });
});

describe("Plain http", () => {
  const check = checkNamed("is-reached-by-tls");
  const outcomeAt = async (url: string) =>
    (await check.run({ url, projectId: 200, secretKey: "a secret key" })).outcome;

  test("to another machine is warned of", async () => {
    expect(await outcomeAt("http://gate.shop.test")).toBe("warning");
  });

  test("on this machine is not looked at", async () => {
    expect(await outcomeAt("http://127.0.0.1:4020")).toBe("skipped");
  });

  test("is not meant by https", async () => {
    expect(await outcomeAt("https://gate.shop.test")).toBe("passed");
  });
});

describe("What a mock cannot do", () => {
  const mock = (headers: Record<string, string> = {}) =>
    httpServer((response) => {
      for (const [name, value] of Object.entries(headers)) {
        response.setHeader(name, value);
      }
      json(response, []);
    });
  const access = { projectId: 200, secretKey: "a secret key" };

  test("is skipped with the reason where it says so itself", async () => {
    await using server = await mock({ "cup-quickpay-lacks": "keys, memory" });
    expect(await checkNamed("status-unknown").run({ ...access, url: server.url })).toMatchObject({
      outcome: "skipped",
      reason:
        "This Gate says of itself, by the header cup-quickpay-lacks: it knows no projects, payments and requests.",
    });
  });

  test("is skipped with the reason where the options say so", async () => {
    await using server = await mock();
    const options = { ...access, url: server.url, lacks: ["codes"] as const };
    expect(await checkNamed("refuses-what-is-not-json").run(options)).toMatchObject({
      outcome: "skipped",
      reason: "The options say of this Gate: it refuses with a status and a code of its own.",
    });
    expect(server.received).toEqual([]);
  });

  test.each([{}, { "sl-violations": "[]" }, { "cup-quickpay-lacks": "everything" }])(
    "is not guessed: with %j it fails",
    async (headers) => {
      await using server = await mock(headers);
      await expect(checkNamed("status-unknown").run({ ...access, url: server.url })).rejects.toThrow(
        "The status of a payment that there is not is answered otherwise than the contract says",
      );
    },
  );

  test("has a name that is known", async () => {
    const options = { ...access, url: "http://127.0.0.1:1", lacks: ["everything"] as never };
    await expect(checkNamed("status-unknown").run(options)).rejects.toThrow(
      "lacks may name memory, keys, codes, ids.",
    );
  });
});

describe("Options are looked at before anything is sent", () => {
  test.each([
    ["projectId", { projectId: 0 }, "projectId must be a whole number of 1 or more."],
    ["secretKey", { secretKey: "" }, "secret key"],
    ["url", { url: "gate.shop.test" }, "The URL must be absolute"],
  ])("%s", async (_, wrong, message) => {
    const options = { url: "http://127.0.0.1:1", projectId: 200, secretKey: "a secret key", ...wrong };
    await expect(checkNamed("takes-bank-list-query").run(options)).rejects.toThrow(message);
  });
});

// All of the table are in project server; these are here so that a slip is seen soon.
describe("A Gate that", () => {
  const few = ["takes any signature that looks like one", "registers a purchase before it verifies"];
  test.each(brokenGates.filter(({ does }) => few.includes(does)))(
    "$does is found",
    async ({ fault, foundBy }) => {
      await using gate = await startFaultyGate(fault);
      const only = foundBy.slice(0, 1);
      const report = await runChecks(gateChecks, { ...gate, payments: true }, { only });
      expect(report.results.filter(tellsBad).map(({ id }) => id)).toEqual(only);
    },
  );
});

test("Every check has an id of its own, and is in a row of the table", () => {
  const ids = gateChecks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const found = new Set(brokenGates.flatMap(({ foundBy }) => foundBy));
  expect(ids.filter((id) => !found.has(id))).toEqual(["is-reached-by-tls"]);
});

test("Every check says why, by whom and what to do, in sentences", () => {
  for (const { id, title, why, source, advice } of gateChecks) {
    expect([id, title, why, source, advice]).toEqual([
      expect.stringMatching(/^[a-z]+(-[a-z]+)+$/),
      expect.stringMatching(/^[A-Z][^.]*$/),
      expect.stringMatching(/^[A-Z].*\.$/),
      expect.stringMatching(/^(method page|platform|security practice): [^.]+$/),
      expect.stringMatching(/^[A-Z].*\.$/),
    ]);
  }
});
