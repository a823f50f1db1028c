import { expect, test } from "vitest";
import * as operations from "#generated/sandbox/operations";
import { scenarios, testAmounts, testCards } from "../../src/sandbox/index.js";
import { contract } from "../support/contract.js";
import { controlApi, controlCalls } from "../support/control-api.js";
import { titled } from "../support/titled.js";

/** The guide of the sandbox tells what the sandbox does: its tables have just the rows that the code has. */
const tags = contract.tags as { name: string; description: string }[];
const guide = tags.find(({ name }) => name === "Sandbox")?.description ?? "";
const means = (name: string) => scenarios.find((scenario) => scenario.name === name)?.means;

function rowsBelow(heading: string): string[] {
  const [, section = ""] = guide.split(`### ${heading}\n`);
  const [table = ""] = section.split(/\n##/);
  return table
    .split("\n")
    .filter((line) => /^\| (?!---)/.test(line))
    .slice(1);
}

test("The guide lists every test card", () => {
  expect(rowsBelow("Test cards")).toEqual(
    testCards.map(({ number, scenario }) => `| \`${number}\` | ${means(scenario)} |`),
  );
});

test("The guide lists every test amount", () => {
  expect(rowsBelow("Test amounts")).toEqual(
    testAmounts.map(({ kind, amount, scenario }) => `| ${kind} | ${amount} | ${means(scenario)} |`),
  );
});

test("The guide “Getting started” has the same amounts", () => {
  const [, table = ""] =
    tags
      .find(({ name }) => name === "Getting started")
      ?.description.split("| Operation | `payment.amount` | Final status |\n") ?? [];
  const rows = table
    .split("\n\n")[0]
    ?.split("\n")
    .slice(1)
    .map((row) => row.slice(2, -2).split(" | "));
  expect(rows).toEqual([
    ["Purchase", "40000 or 40400", "`decline`"],
    [
      "Purchase",
      "90000, where a customer may pay another sum",
      "`success`, with another sum in the callback",
    ],
    ["Payout", "40000 or 40400", "`decline`"],
    ["Both", "anything else", "`success`"],
  ]);
  expect(testAmounts.map(({ kind, amount, scenario }) => `${kind} ${amount} ${scenario}`)).toEqual([
    "purchase 40000 decline",
    "purchase 40400 decline",
    "purchase 90000 other_sum",
    "payout 40000 decline",
    "payout 40400 decline",
  ]);
});

test("The guide lists every scenario", () => {
  expect(rowsBelow("Scenarios")).toEqual(scenarios.map(({ name, means }) => `| \`${name}\` | ${means} |`));
});

/** The calls of the control API that the guide shows, as curl would send them. */
const curls = [...guide.matchAll(/^curl (.*)$/gm)]
  .map(([, line = ""]) => ({
    line,
    url: /\$CONTROL(\/[^\s"]+)/.exec(line)?.[1],
    body: /--json '([^']+)'/.exec(line)?.[1],
    method: /-X (\w+)/.exec(line)?.[1] ?? (line.includes("--json") ? "POST" : "GET"),
  }))
  .flatMap(({ url, ...rest }) =>
    url === undefined ? [] : [{ url: new URL(url, "http://sandbox"), ...rest }],
  );

/** The operation that a call means: a path without parameters goes before one that has them. */
const calledBy = (method: string, path: string) =>
  Object.values(operations)
    .filter((operation) => operation.method === method)
    .sort((one, other) => one.path.split("{").length - other.path.split("{").length)
    .find((operation) => new RegExp(`^${operation.path.replace(/\{\w+\}/g, "[^/]+")}$`).test(path));

test("The guide shows these calls of the control API", () => {
  expect(curls.map(({ method, url }) => calledBy(method, url.pathname)?.operationId)).toEqual([
    "reset",
    "setScenario",
    "waitUntilSettled",
    "payAsCustomer",
    "waitUntilSettled",
    "getPayment",
    "listCallbacks",
    "listRequests",
    "sendCallbacks",
    "setFaults",
    "clearFaults",
    "advanceClock",
    "advanceClock",
    "createProject",
    "listPayments",
    "takeSnapshot",
    "restoreSnapshot",
  ]);
});

test.each(titled(curls, ({ line }) => line))(
  "The guide's call is what the control API takes: curl %s",
  (_, call) => {
    const operation = calledBy(call.method, call.url.pathname);
    const known = Object.keys(operation?.parameterTypes ?? {});
    expect([...call.url.searchParams.keys()].filter((name) => !known.includes(name))).toEqual([]);
    expect(call.body === undefined || operation?.request?.(JSON.parse(call.body))).toBe(true);
  },
);

test("The guide lists every call of the control API, with what it does", () => {
  const [, section = ""] = guide.split("## Control API: from any language\n");
  const rows = section.split("\n## ")[0]?.match(/^\| `[A-Z].*$/gm) ?? [];
  expect(rows).toHaveLength(28);
  expect(rows.map((row) => row.split(" | ")[0]?.replace(/^\| /, ""))).toEqual(
    controlCalls.map(({ method, path }) => `\`${method} ${path}\``),
  );
  expect(rows).toContain("| `POST /payments/{payment_id}/pay` | Pay as the customer | `payAsCustomer` |");
});

test("The guide calls the control API where its description says that it is", () => {
  const [, host] = /^SANDBOX=(.*)$/m.exec(guide) ?? [];
  const [, path] = /^CONTROL=\$SANDBOX(.*)$/m.exec(guide) ?? [];
  expect(`${host}${path}`).toBe(controlApi.servers[0]?.url);
});
