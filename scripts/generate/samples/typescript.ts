import { type Dialect, type Literal, type LiteralObject, literal, Name } from "./literal.js";
import { usesProject } from "./php.js";
import type { Api, Reading, SampledRequest } from "./sampled-request.js";
import {
  aboutMessage,
  acceptedMeans,
  acceptedSays,
  formIs,
  linkIs,
  noProject,
  notTheirs,
  paidIs,
  refusedLater,
  requestIs,
  sampleName,
} from "./wording.js";

const dialect: Dialect = {
  object: ["{", "}"],
  list: ["[", "]"],
  key: (name) => `${/^\w+$/.test(name) ? name : JSON.stringify(name)}: `,
  text: JSON.stringify,
  name: (name) => name,
  lastComma: true,
  padding: " ",
  indent: "  ",
  width: 76,
};

/** A request by this package, which fills in the project, signs, and reads the answer. */
export function typescript(request: SampledRequest): string {
  const { operationId, summary, message, reading } = request;
  const { imports, call } = calls[operationId] ?? {};
  if (!imports || !call) {
    throw new Error(`${operationId} has no call of the package in scripts/generate/samples/typescript.ts.`);
  }
  const input = literal(filledIn(message), dialect, "", longestCall);
  return `// ${summary}. Run it: npx tsx ${sampleName(operationId)}.ts
import { ${imports} } from "cup-quickpay";

${setups[request.api.name](request)}
${aboutMessage(request, "//")}${call(input, request)}${readings[reading](request)}${stop}`;
}

/** What stands before the values, as `const banks = await gate.payoutBanks(`. */
const longestCall = 45;

const project = `const projectId =
  Number(process.env.CUP_PROJECT_ID?.match(/^\\d+$/)?.[0]) || stop("${noProject}");\n`;
const set = (name: string) => `process.env.${name} || stop("Set ${name}.")`;
const key = `const secretKey = ${set("CUP_SECRET_KEY")};\n`;
const baseUrl = ({ url, host }: Api) =>
  `const baseUrl = process.env.${url} || undefined; // Without it: ${host}\n`;

const stop = `
function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
`;

const setups = {
  gate: ({
    api,
  }: SampledRequest) => `${project}${key}${baseUrl(api)}const gate = createGateClient({ projectId, secretKey, baseUrl });
// It fills in project_id and the signature, and verifies what the platform signs.
`,
  page: ({ api }: SampledRequest) =>
    `${project}${key}${baseUrl(api)}// paymentPageUrl fills in project_id, signs, and percent-encodes the signature like the rest.
`,
  api: ({
    api,
    message,
  }: SampledRequest) => `${usesProject(message) ? project : ""}const api = createDataApiClient({
  token: ${set("CUP_DATA_API_TOKEN")},
  secretKey: ${set(api.key)}, // That of the token, not the project's
  baseUrl: process.env.${api.url} || undefined, // Without it: ${api.host}
});
// It fills in token and signature, and verifies the signature of the answer.
`,
};

/** The package fills in the project and the token. A query is of projects, which it does not know. */
const filledIn = (message: LiteralObject): LiteralObject =>
  Object.fromEntries(
    Object.entries(message).flatMap(([name, member]): [string, Literal][] => {
      if (member instanceof Name) {
        return [];
      }
      if (name === "project_id") {
        return [[name, [new Name("projectId")]]];
      }
      return [[name, isObject(member) ? filledIn(member) : member]];
    }),
  );

const isObject = (value: Literal): value is LiteralObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

interface Call {
  readonly imports: string;
  readonly call: (input: string, request: SampledRequest) => string;
}

const gateCall = (name: string, result: string): Call => ({
  imports: "createGateClient",
  call: (input) => `const ${result} = await gate.${name}(${input});\n`,
});

const moneyCall = (name: string): Call => ({
  imports: "createGateClient",
  call: (input) => `const sent = gate.${name}(${input});
const accepted = await sent.catch(({ outcome, paymentExists, message }) => {
  // A repeat is no clear refusal: the earlier request counts.
  const isClear = ["refused", "not_sent"].includes(outcome) && !paymentExists;
  return stop(\`\${isClear ? "Not accepted" : "No clear answer"}: \${message}\`);
});
`,
});

const calls: Readonly<Record<string, Call>> = {
  createSale: moneyCall("sale"),
  createPayout: moneyCall("payout"),
  listPayoutBanks: gateCall("payoutBanks", "banks"),
  getPaymentStatus: {
    imports: "createGateClient",
    call: (input) => `const answer = await gate.paymentStatus(${input});
if (!("payment" in answer)) {
  // ${refusedLater}
  stop(\`Not known: \${answer.code} \${answer.message}\`);
}
`,
  },
  getPaymentStatusByRequest: {
    imports: "createGateClient, verify",
    call: (input, { path }) => `const { data: answer, error } = await gate.http.POST("${path}", {
  body: ${input.replaceAll("\n", "\n  ")},
});
if (!answer) {
  stop(\`Not accepted: \${error.code} \${error.message}\`); // ${refusedLater}
}
if (!(await verify(answer, secretKey))) {
  stop("${notTheirs}");
}
`,
  },
  openPaymentPage: {
    imports: "paymentPageUrl",
    call: (input) => `const url = await paymentPageUrl(
${indented(input)},
  { projectId, secretKey, baseUrl },
);
`,
  },
  openPaymentPageByForm: {
    imports: "paymentPageUrl, redirectForm",
    call: (input) => `const link = await paymentPageUrl(
${indented(input)},
  { projectId, secretKey, baseUrl },
);
const [url = "", query] = link.split("?");
const page = redirectForm({ method: "POST", url, body: Object.fromEntries(new URLSearchParams(query)) });
`,
  },
  listOperations: {
    imports: "createDataApiClient",
    call: (input) => `// Asks for page after page.
for await (const operation of api.operations(${input})) {
  console.log(operation.payment_id, operation.operation_type, operation.operation_status);
}
`,
  },
  listPaymentOperations: {
    imports: "createDataApiClient",
    call: (input) => `const operations = await api.paymentOperations(${input});
console.log(operations.length, "operations");
for (const operation of operations) {
  console.log(operation.operation_id, operation.operation_type, operation.amount);
}
`,
  },
};

const indented = (text: string) => text.replace(/^/gm, "  ");

const readings: Readonly<Record<Reading, (request: SampledRequest) => string>> = {
  accepted: (request) => `// ${acceptedMeans(request)}
console.log(\`${acceptedSays(request)}\${accepted.request_id}\`);
`,
  banks: () => `for (const bank of banks) {
  console.log(bank.id, bank.name);
}
`,
  payment: () => `// ${paidIs}
const { id, status, sum } = answer.payment;
console.log(\`\${id}: \${status}, \${sum.amount} \${sum.currency}\`);
`,
  request: () => `// ${requestIs}
console.log(\`\${answer.request_id}: \${answer.status}\`);
`,
  operations: () => "",
  "payment-operations": () => "",
  link: () => `// ${linkIs}
console.log(url);
`,
  form: () => `// ${formIs}
console.log(page);
`,
};
