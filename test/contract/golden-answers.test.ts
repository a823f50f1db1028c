import { describe, expect, test } from "vitest";
import { example, resolved, yaml } from "../support/contract.js";
import { type Operation, operations, type Place, webhooks } from "../support/operations.js";
import { titled } from "../support/titled.js";

/** By operation or webhook, and then by `request` or status: the examples, each with what it tells. */
type Table = Record<string, Record<string, Record<string, string>>>;

const golden = yaml("test/contract/golden/answers.yaml") as Table;
const places = [...operations, ...webhooks];
const nameOf = ({ path, operation }: Place) =>
  path.startsWith("/") ? operation.operationId : `webhook ${path}`;

/** What an example tells: whose it is, of which sum, how it stands, by which code, and in which words. */
function told(name: string): string {
  const value = example(name);
  if (typeof value !== "object" || value === null) {
    return "a page";
  }
  if (Array.isArray(value)) {
    return `${value.length} entries`;
  }
  const { general, payment, operation, operations, ...rest } = value as {
    general?: { payment_id?: string };
    payment?: { id?: string; status?: string; amount?: number; sum?: { amount: number; currency: string } };
    operation?: { code?: string };
    operations?: {
      code?: string;
      payment_id?: string;
      operation_type: string;
      operation_status?: string;
      amount?: number;
    }[];
    status?: string | number;
    code?: string | number;
    message?: string;
    payment_id?: string;
    request_id?: string;
  };
  if (operations && !payment) {
    return (
      operations
        .map((one) => `${one.payment_id ?? one.operation_type} ${one.operation_status ?? one.amount}`)
        .join(", ") || "none"
    );
  }
  return [
    payment?.id ?? general?.payment_id ?? rest.payment_id ?? rest.request_id,
    payment?.amount ?? (payment?.sum && `${payment.sum.amount} ${payment.sum.currency}`),
    payment?.status ?? rest.status,
    operation?.code ?? operations?.at(-1)?.code ?? rest.code,
    rest.message,
  ]
    .filter((part) => part !== undefined)
    .join(" ");
}

function row({ requestBody, responses }: Operation): Record<string, Record<string, string>> {
  const bodies: [string, { content?: Record<string, { examples: Record<string, { $ref: string }> }> }][] = [
    ...(requestBody ? [["request", requestBody] as const] : []),
    ...Object.entries(responses).map(([status, response]) => [status, resolved(response)] as const),
  ] as never;
  return Object.fromEntries(
    bodies.map(([where, { content = {} }]) => [
      where,
      Object.fromEntries(
        Object.values(content).flatMap(({ examples }) =>
          Object.entries(examples).map(([label, { $ref }]) => [
            label,
            told($ref.replace("#/components/examples/", "")),
          ]),
        ),
      ),
    ]),
  );
}

describe("The statuses and examples of test/contract/golden/answers.yaml are those that the contract has:", () => {
  test.each(titled(places, nameOf))("%s", (name, { operation }) => {
    expect(row(operation)).toEqual(golden[name]);
  });

  test("no operation and no webhook is missing or too many", () => {
    expect(places.map(nameOf).sort()).toEqual(Object.keys(golden).sort());
  });
});
