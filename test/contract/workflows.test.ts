import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { example, text } from "../support/contract.js";

interface Step {
  stepId: string;
  operationId: string;
  description: string;
  requestBody: { payload: unknown; replacements: { target: string; value: string }[] };
  onFailure?: { type: string }[];
}

interface Arazzo {
  arazzo: string;
  sourceDescriptions: { name: string; url: string }[];
  workflows: { workflowId: string; description: string; steps: Step[] }[];
}

const files = readdirSync("generated/workflows");
const workflow = (name: string): Arazzo["workflows"][number] => {
  const [only] = (JSON.parse(text(`generated/workflows/${name}.arazzo.json`)) as Arazzo).workflows;
  if (!only) {
    throw new Error(`There is no workflow ${name}.`);
  }
  return only;
};

test("There are workflows of these stories", () => {
  expect(files).toEqual([
    "bank-list.arazzo.json",
    "declined-purchase.arazzo.json",
    "payout.arazzo.json",
    "purchase.arazzo.json",
  ]);
});

test.each(files)("%s is of the version that tools know, and its sources are published", (file) => {
  const { arazzo, sourceDescriptions } = JSON.parse(text(`generated/workflows/${file}`)) as Arazzo;
  expect(arazzo).toBe("1.0.1");
  for (const { url } of sourceDescriptions) {
    expect(JSON.parse(text(`generated/${url.replace("../", "")}`))).toHaveProperty("openapi");
  }
  expect(text(`generated/workflows/${file}`)).not.toMatch(/\$ref|x-flow|\{\{/);
});

describe("A workflow", () => {
  test.each([
    ["purchase", ["createSale", "getPaymentStatus"]],
    [
      "declined-purchase",
      [
        "$sourceDescriptions.sandbox.setScenario",
        "$sourceDescriptions.platform.createSale",
        "$sourceDescriptions.platform.getPaymentStatus",
      ],
    ],
    ["payout", ["createPayout", "getPaymentStatus"]],
    ["bank-list", ["listPayoutBanks"]],
  ])("calls what the method page calls, in its order: %s", (name, operations) => {
    expect(workflow(name).steps.map(({ operationId }) => operationId)).toEqual(operations);
  });

  test.each([
    ["purchase", "sale"],
    ["declined-purchase", "sale"],
    ["payout", "payout"],
  ])("sends the contract's example, with ids of its own and a signature to be made: %s", (name, of) => {
    const request = workflow(name).steps.find(({ stepId }) => stepId === "request")?.requestBody;
    expect(request?.payload).toEqual(example(of));
    expect(request?.replacements).toEqual([
      { target: "/general/project_id", value: "$inputs.project_id" },
      { target: "/general/payment_id", value: "$inputs.payment_id" },
      { target: "/general/signature", value: "to be made" },
    ]);
  });

  test("tells each step in the words of its flow and of the links", () => {
    const [request, result] = workflow("purchase").steps;
    expect(request?.description).toBe(
      "Your web service sends the signed purchase request to Gate. **The platform answers: request received, and whether it is correct.** This is not a result.",
    );
    expect(result?.description).toBe(
      "What has become of the payment, by its id. Not before 10 s after the request. The query is signed anew.",
    );
    expect(result?.onFailure).toMatchObject([{ type: "retry" }]);
  });

  test("says which callbacks it cannot show", () => {
    expect(workflow("purchase").description).toContain(
      "no step of Arazzo 1.0.1 can wait for a callback:\n\n- Step 9 of the method page: **The platform sends your web service a callback with these data**, in `redirect_data`.\n- Step 14 of the method page:",
    );
    expect(workflow("payout").description).toContain(
      "\n\n- Step 9 of the method page: **The platform sends your web service the callback with the result.**\n\n",
    );
  });
});
