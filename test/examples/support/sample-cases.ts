import { expect } from "vitest";
import { requestExamples } from "../../../generated/examples.js";
import { type Sandbox, startSandbox } from "../../../src/sandbox/index.js";
import { sign } from "../../../src/signature/sign.js";
import { withSignature } from "../../../src/signature/signature-place.js";
import { type Recorded, type Recorder, startRecorder } from "./start-recorder.js";

export const projectId = 777;
export const secretKey = "a key of the samples";
const dataApiSecretKey = "a key of the samples of the Data API";
const dataApiToken = "token-of-the-samples-000000000";

/** The platform that the samples are run against. */
export interface Platform {
  readonly sandbox: Sandbox;
  readonly recorder: Recorder;
  /** What a sample finds in its environment. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export async function startPlatform(): Promise<Platform> {
  const sandbox = await startSandbox({
    projectId,
    secretKey,
    dataApiSecretKey,
    dataApiToken,
    clock: "manual",
  });
  const recorder = await startRecorder(sandbox.url);
  return {
    sandbox,
    recorder,
    env: {
      CUP_GATE_URL: recorder.url,
      CUP_PAYMENT_PAGE_URL: recorder.url,
      CUP_DATA_API_URL: `${recorder.url}/v1`,
      CUP_PROJECT_ID: String(projectId),
      CUP_SECRET_KEY: secretKey,
      CUP_DATA_API_TOKEN: dataApiToken,
      CUP_DATA_API_SECRET_KEY: dataApiSecretKey,
    },
    async close() {
      await recorder.close();
      await sandbox.close();
    },
  };
}

/** An operation whose sample sends a request of JSON. */
export interface SampleCase {
  readonly operationId: string;
  readonly path: string;
  /** The contract's example of the request. */
  readonly example: object;
  /** What the platform answers, if the sandbox cannot know it. */
  readonly answer?: object;
  readonly answerKey?: string;
  /** What is printed of the answer; of curl the answer itself. */
  readonly says: string;
  readonly curlSays: string;
}

/** An integer that JavaScript would round. */
const largeId = "9007199254740993";

const operation = {
  operation_id: "24101000000751",
  payment_id: "ORDER_155860015",
  operation_type: "sale",
  operation_status: "success",
};

/** In the order in which they can be run. */
export const sampleCases: readonly SampleCase[] = [
  {
    operationId: "createSale",
    path: "/v2/payment/cup/quick/sale",
    example: requestExamples.sale,
    says: "Accepted, not paid yet: request ",
    curlSays: '"status":"success"',
  },
  {
    operationId: "createPayout",
    path: "/v2/payment/chinaunionpay/payout",
    example: requestExamples.payout,
    says: "Accepted, not paid out yet: request ",
    curlSays: '"status":"success"',
  },
  {
    operationId: "listPayoutBanks",
    path: "/v2/info/banks/chinaunionpay/payout/list",
    example: requestExamples["payout-banks"],
    says: "1 Agricultural Bank of China\n",
    curlSays: '"name":"Agricultural Bank of China"',
  },
  {
    operationId: "getPaymentStatus",
    path: "/v2/payment/status",
    example: requestExamples.status,
    answer: {
      project_id: projectId,
      payment: {
        id: "ORDER_155860015",
        type: "purchase",
        status: "success",
        sum: { amount: 1000, currency: "CNY" },
        description: "绿茶",
      },
      operations: [{ id: largeId, type: "sale", status: "success" }],
    },
    says: "ORDER_155860015: success, 1000 CNY\n",
    curlSays: '"description":"绿茶"',
  },
  {
    operationId: "getPaymentStatusByRequest",
    path: "/v2/payment/status/request",
    example: requestExamples["status-by-request"],
    answer: {
      general: { project_id: projectId },
      status: "success",
      request_id: "gh72ef7c07157e6bde92072a52",
    },
    says: "gh72ef7c07157e6bde92072a52: success\n",
    curlSays: '"request_id":"gh72ef7c07157e6bde92072a52"',
  },
  {
    operationId: "listOperations",
    path: "/v1/operations/get",
    example: requestExamples["operations-get"],
    answer: { operations: [operation] },
    answerKey: dataApiSecretKey,
    says: "ORDER_155860015 sale success\n",
    curlSays: '"payment_id":"ORDER_155860015"',
  },
  {
    operationId: "listPaymentOperations",
    path: "/v1/operations/get-by-payment",
    example: requestExamples["payment-operations-get"],
    answer: {
      operations: [{ operation_id: "24101000000751", operation_type: "sale", amount: 1000, currency: "CNY" }],
    },
    answerKey: dataApiSecretKey,
    says: "24101000000751 sale 1000\n",
    curlSays: '"operation_id":"24101000000751"',
  },
];

/** The answer that the sandbox cannot give, signed. */
export async function answerOf({ answer = {}, answerKey = secretKey }: SampleCase): Promise<string> {
  // A text of digits has the same signature.
  const text = JSON.stringify(withSignature(answer, await sign(answer, answerKey)));
  return text.replace(`"id":"${largeId}"`, `"id":${largeId}`);
}

/** That what came is the contract's example, with the project and the token of the environment, and signed. */
export function expectExample(recorded: Recorded | undefined, { path, example }: SampleCase): void {
  expect(recorded).toMatchObject({ method: "POST", path, query: {} });
  expect(recorded?.headers["content-type"]).toBe("application/json");
  const sent = JSON.parse(recorded?.body ?? "");
  const { signature, general, ...others } = sent;
  const { signature: ofGeneral, ...identity } = general ?? {};
  expect(signature ?? ofGeneral).toMatch(/^[\w+/]{86}==$/);
  expect({ ...others, ...(general && { general: identity }) }).toEqual(expectedOf(example));
}

/** The parameters of Payment Page that the contract shows, as the browser sends them. */
export function expectPageParameters(parameters: Readonly<Record<string, string>>): void {
  const { signature, ...others } = parameters;
  expect(signature).toMatch(/^[\w+/]{86}==$/);
  const expected = Object.entries(expectedOf(requestExamples["payment-page-form"]));
  expect(others).toEqual(Object.fromEntries(expected.map(([name, value]) => [name, String(value)])));
}

/** The fields of a form of HTML. */
export function formFields(html: string): Record<string, string> {
  const decoded = (text = "") =>
    text
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&amp;", "&");
  const inputs = html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g);
  return Object.fromEntries([...inputs].map(([, name, value]) => [decoded(name), decoded(value)]));
}

function expectedOf(example: object): object {
  return JSON.parse(
    JSON.stringify(example, (name, value) => {
      switch (name) {
        case "signature":
          return undefined;
        case "project_id":
          return Array.isArray(value) ? [projectId] : projectId;
        case "token":
          return dataApiToken;
        default:
          return value;
      }
    }),
  );
}
