import { setTimeout as sleep } from "node:timers/promises";
import { requestExamples } from "#generated/examples";
import { sign } from "../../../../src/signature/sign.js";
import { withSignature } from "../../../../src/signature/signature-place.js";
import { signatureIn, signatureOf } from "../../../support/independent-signature.js";
import {
  type Answered,
  type Body,
  bodyOf,
  type Came,
  type Fault,
  type RightGate,
  refusal,
  withBody,
} from "./faulty-gate.js";

/*
 * What can be wrong with a Gate, each by itself. A fault is made for each Gate anew, as some remember.
 */

type MakeFault = () => Fault;

const sale = "/v2/payment/cup/quick/sale";
const payout = "/v2/payment/chinaunionpay/payout";
const banks = "/v2/info/banks/chinaunionpay/payout/list";
const status = "/v2/payment/status";
const byRequest = "/v2/payment/status/request";

const isPayment = ({ path }: Came) => path === sale || path === payout;
const isSigned = ({ body }: Came) => Boolean(signatureIn(body));

/** Changes what is asked, where it was rightly signed: the Gate reads it so. */
const reading =
  (change: (body: Body, came: Came) => Body | undefined): MakeFault =>
  () =>
  async (came, gate) => {
    const changed = (await gate.holds(came.body)) ? change(came.body, came) : undefined;
    return gate.answer(came, changed && (await gate.signed(changed)));
  };

/** Changes what is answered. */
const saying =
  (change: (answer: Answered, came: Came, gate: RightGate) => Answered | Promise<Answered>): MakeFault =>
  () =>
  async (came, gate) =>
    change(await gate.answer(came), came, gate);

const isRefusal = ({ status: code, text }: Answered) => code >= 400 && text.includes('"error"');

/** Signs anew before it verifies, so that every signature is right. */
const verifiesNothing =
  (where: (came: Came) => boolean): MakeFault =>
  () =>
  async (came, gate) =>
    gate.answer(came, where(came) ? await gate.signed(came.body) : came.text);

export const takesAnySignature = verifiesNothing(isSigned);
export const takesAnySignatureOfPayments = verifiesNothing((came) => isSigned(came) && isPayment(came));
export const takesUnsigned = verifiesNothing((came) => "general" in came.body && !isSigned(came));

const known = [
  "general",
  "customer",
  "payment",
  "card",
  "account",
  "return_url",
  "callback",
  "interface_type",
];

/** Refuses what the contract does not have. */
export const refusesUnknownFields: MakeFault = saying((answer, { body }) =>
  answer.status === 200 &&
  "general" in body &&
  Object.keys(body).some((name) => ![...known, "destination"].includes(name))
    ? refusal(400, "502")
    : answer,
);

/** Sorts paths as texts, byte by byte. */
export const sortsAsTexts: MakeFault = saying((answer, { body }, { secretKey }) =>
  answer.status === 200 && signatureOf(body, secretKey) !== signatureIn(body) ? refusal(400, "3261") : answer,
);

export const refusesWith200: MakeFault = saying((answer) =>
  isRefusal(answer) ? { ...answer, status: 200 } : answer,
);

export const refusesInAnotherShape: MakeFault = saying((answer) =>
  isRefusal(answer) ? withBody(answer, { ...bodyOf(answer), status: "failed" }) : answer,
);

export const refusesWithOneCode: MakeFault = saying((answer) =>
  isRefusal(answer)
    ? withBody(answer, { status: "error", code: "502", message: "Validation error" })
    : answer,
);

/** Takes a purchase under an id that it has had: as another one. */
const takesAgain =
  (isAnother: (id: string, had: ReadonlySet<string>) => boolean): MakeFault =>
  () => {
    const had = new Set<string>();
    return async (came, gate) => {
      const id: unknown = came.body.general?.payment_id;
      if (came.path !== sale || typeof id !== "string" || !(await gate.holds(came.body))) {
        return gate.answer(came);
      }
      const again = isAnother(id, had);
      had.add(id);
      if (!again) {
        return gate.answer(came);
      }
      const general = { ...came.body.general, payment_id: `${id}-again` };
      const answer = await gate.answer(came, await gate.signed({ ...came.body, general }));
      return withBody(answer, { ...bodyOf(answer), payment_id: id });
    };
  };

export const takesIdsAgain = takesAgain((id, had) =>
  [...had].some((one) => one.toLowerCase() === id.toLowerCase()),
);
export const tellsIdsByCase = takesAgain(
  (id, had) => !had.has(id) && [...had].some((one) => one.toLowerCase() === id.toLowerCase()),
);

/** Of a payment that it does not know, it says that it is being processed. */
export const knowsEveryPayment: MakeFault = saying(async (answer, { path, body }, gate) => {
  if (path !== status || bodyOf(answer).code !== "3061") {
    return answer;
  }
  const payment = {
    id: body.general.payment_id,
    type: "purchase",
    status: "processing",
    sum: { amount: 1000, currency: "CNY" },
  };
  const text = await gate.signed({ project_id: gate.projectId, payment, operations: [], signature: "" });
  return { ...answer, text };
});

export const answers404ForUnknownPayments: MakeFault = saying((answer, { path }) =>
  path === status && bodyOf(answer).code === "3061" ? { ...answer, status: 404 } : answer,
);

/** It has forgotten each payment by the time that somebody asks. */
export const forgetsPayments: MakeFault = saying((answer, { path, body }) => {
  if (path !== status || !bodyOf(answer).payment) {
    return answer;
  }
  const { project_id, payment_id } = body.general;
  return withBody(answer, { status: "error", code: "3061", project_id, payment_id });
});

const isStatus = ({ path }: Came) => path === status || path === byRequest;

export const leavesStatusUnsigned: MakeFault = saying((answer, came) => {
  if (!isStatus(came) || answer.status !== 200) {
    return answer;
  }
  const { signature: _, general, ...rest } = bodyOf(answer);
  const { signature: __, ...others } = general ?? {};
  return withBody(answer, { ...rest, ...(general && { general: others }) });
});

export const signsStatusWithAnotherKey: MakeFault = saying(async (answer, came) => {
  if (!isStatus(came) || answer.status !== 200) {
    return answer;
  }
  const body = bodyOf(answer);
  return withBody(answer, withSignature(body, await sign(body, "another key")));
});

export const tellsAnotherSum: MakeFault = saying(async (answer, { path }, gate) => {
  const body = bodyOf(answer);
  if (path !== status || !body.payment) {
    return answer;
  }
  const sum = { ...body.payment.sum, amount: body.payment.sum.amount / 100 };
  return { ...answer, text: await gate.signed({ ...body, payment: { ...body.payment, sum } }) };
});

export const failsOnWhatIsNotJson: MakeFault = saying((answer) =>
  bodyOf(answer).code === "2003"
    ? { status: 500, type: "text/html", text: "<h1>500 Internal Server Error</h1>" }
    : answer,
);

export const callsItselfHtml: MakeFault = saying((answer) => ({
  ...answer,
  type: "text/html; charset=utf-8",
}));

export const writesLatin1: MakeFault = saying((answer, { path }) =>
  path === banks
    ? { ...answer, text: answer.text.replace(/[\u0080-\uffff]+/g, "é"), encoding: "latin1" }
    : answer,
);

/** Answers one bank, as an edition of the platform's documentation has it. */
export const answersOneBank: MakeFault = saying((answer, { path }) =>
  path === banks && answer.status === 200 ? withBody(answer, JSON.parse(answer.text)[0]) : answer,
);

export const leavesPayoutsWithoutIds: MakeFault = saying((answer, { path }) =>
  path === payout && answer.status === 200 ? withBody(answer, { status: "success" }) : answer,
);

/** Takes fields that were added to what was signed. */
export const takesFieldsNotSigned: MakeFault = () => async (came, gate) => {
  const { further, ...rest } = came.body;
  return gate.answer(
    came,
    further === "added" && (await gate.holds(rest)) ? JSON.stringify(rest) : came.text,
  );
};

/** Moves an amount to where it is allowed. */
export const takesAnyAmount: MakeFault = reading((body, came) => {
  const [least, most] = came.path === payout ? [1000, 4_499_900] : [1, 5_000_000];
  const amount = Math.min(Math.max(body.payment?.amount, least), most);
  return isPayment(came) && amount !== body.payment?.amount && Number.isFinite(amount)
    ? { ...body, payment: { ...body.payment, amount } }
    : undefined;
});

const refusesAmounts = (isLimit: (came: Came, amount: number) => boolean): MakeFault =>
  saying((answer, came) =>
    answer.status === 200 && isLimit(came, came.body.payment?.amount) ? refusal(400, "2642") : answer,
  );

export const refusesTheLargestPurchase = refusesAmounts(
  ({ path }, amount) => path === sale && amount >= 5_000_000,
);
export const refusesTheSmallestPayout = refusesAmounts(
  ({ path }, amount) => path === payout && amount <= 1000,
);

export const redirectsPurchases: MakeFault = () => async (came, gate) =>
  came.path === sale
    ? { status: 302, type: "", text: "", headers: { location: "https://shop.example.com/" } }
    : gate.answer(came);

export const tellsTheRightSignature: MakeFault = saying(async (answer, { body }, gate) => {
  if (bodyOf(answer).code !== "3261") {
    return answer;
  }
  const right = signatureIn(JSON.parse(await gate.signed(body)));
  return withBody(answer, { ...bodyOf(answer), message: `Invalid signature, expected ${right}` });
});

export const tellsTheKey: MakeFault = saying((answer, _, { secretKey }) => ({
  ...answer,
  headers: { "x-debug": Buffer.from(secretKey).toString("base64") },
}));

export const echoesTheCard: MakeFault = saying((answer, { path, body }) =>
  path === payout && isRefusal(answer) ? withBody(answer, { ...bodyOf(answer), request: body }) : answer,
);

export const answersForAnotherProject: MakeFault = saying((answer, { path }) =>
  path === sale && answer.status === 200 ? withBody(answer, { ...bodyOf(answer), project_id: 1 }) : answer,
);

/** Registers a purchase, and verifies it afterwards. */
export const registersBeforeItVerifies: MakeFault = () => async (came, gate) => {
  const answer = await gate.answer(came);
  if (came.path === sale && bodyOf(answer).code === "3261") {
    await gate.answer(came, await gate.signed(came.body));
  }
  return answer;
};

export const takesMissingFields: MakeFault = reading((body, came) => {
  if (!body.general) {
    return undefined;
  }
  const general = { payment_id: `made-up-${Math.random()}`, ...body.general };
  if (!isPayment(came)) {
    const payment = { amount: 1000, currency: "CNY", ...body.payment };
    return { ...body, general, ...(came.path === banks && { payment }) };
  }
  return {
    ...body,
    general,
    return_url: { success: "https://shop.example.com", ...body.return_url },
    customer: { zip: "510000", ip_address: "185.123.193.224", ...body.customer },
    payment: { description: "made up", ...body.payment },
    ...(came.path === payout && {
      card: { ...requestExamples.payout.card, ...body.card },
      account: { region_id: 5, ...body.account },
    }),
  };
});

export const makesUpABank: MakeFault = reading((body, { path }) =>
  path === payout && body.account ? { ...body, account: { bank_id: 1, ...body.account } } : undefined,
);

export const takesAnyBank: MakeFault = reading((body, { path }) =>
  path === payout && body.account?.bank_id !== undefined
    ? { ...body, account: { ...body.account, bank_id: 1 } }
    : undefined,
);

export const takesIdsAsNumbersOnly: MakeFault = saying((answer, { body }) =>
  answer.status === 200 && typeof body.account?.bank_id === "string" ? refusal(400, "2801") : answer,
);

export const takesAnyCurrency: MakeFault = reading((body) =>
  body.payment?.currency === "USD" ? { ...body, payment: { ...body.payment, currency: "CNY" } } : undefined,
);

export const takesAnyProject: MakeFault = reading((body) =>
  body.general?.project_id ? { ...body, general: { ...body.general, project_id: 200 } } : undefined,
);

/** Of a request that it does not know, it tells the last one that it does. */
export const knowsEveryRequest: MakeFault = () => async (came, gate) => {
  const answer = await gate.answer(came);
  if (came.path !== byRequest || bodyOf(answer).code !== "3061") {
    return answer;
  }
  const { project_id, request_id } = came.body;
  const text = await gate.signed({ general: { project_id, signature: "" }, status: "success", request_id });
  return { status: 200, type: "application/json", text };
};

export const answersGet: MakeFault = () => async (came, gate) =>
  came.method === "GET" ? { status: 200, type: "application/json", text: "[]" } : gate.answer(came);

export const failsOnLargeBodies: MakeFault = () => async (came, gate) =>
  came.text.length > 1_000_000
    ? { status: 500, type: "text/html", text: "Internal Server Error" }
    : gate.answer(came);

export const isSlow: MakeFault = () => async (came, gate) => {
  await sleep(came.text === "{" ? 1_100 : 0);
  return gate.answer(came);
};

export const givesOneRequestId: MakeFault = saying((answer, came) =>
  isPayment(came) && answer.status === 200
    ? withBody(answer, { ...bodyOf(answer), request_id: "request-1" })
    : answer,
);
