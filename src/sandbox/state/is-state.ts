import { responseCodes } from "#generated/constants";
import type { PlatformError } from "#generated/types";
import { longestTimer } from "../../options/duration.js";
import type { Attempt, CallbackRecord } from "../payment/callback-record.js";
import { type Life, transitions } from "../payment/lifecycle.js";
import type { PaymentOrder } from "../payment/order.js";
import type { Entry, Payment, PaymentOperation } from "../payment/payment.js";
import type { Fault } from "../platform/faults.js";
import type { LoggedRequest } from "../platform/request-log.js";
import type { Chosen } from "../service/chosen-scenarios.js";
import { scenarios } from "../service/scenarios.js";
import type { ProjectSettings } from "../settings/project-settings.js";
import { isWebAddress } from "../settings/web-address.js";
import type { ProjectFacts, ProjectState } from "./project-state.js";
import {
  atMost,
  both,
  type Check,
  isBoolean,
  isCount,
  isMoment,
  isObject,
  isPlan,
  isSpan,
  isString,
  isText,
  list,
  oneOf,
  optional,
  record,
  shape,
} from "./shape.js";

/*
 * What was written down comes back from outside: a file that was edited, a snapshot that went through other
 * programs. This describes all that the sandbox reads of it later, so that what would break it is refused at once.
 */

/** More copies of one callback than anybody waits for would take all the memory. */
const mostCopies = 100_000;

const isScenario = oneOf(...scenarios.map(({ name }) => name));

const isReceiver: Check = (value) => isString(value) && isWebAddress(value);

const kinds = ["purchase", "payout"] as const;

const statesOf = (kind: (typeof kinds)[number]) =>
  oneOf(...transitions.filter((each) => each.kind === kind).flatMap(({ from, to }) => [from, to]));

const states = { purchase: statesOf("purchase"), payout: statesOf("payout") };

const isLife = both(
  shape<Life>({
    kind: oneOf(...kinds),
    state: isString,
    amount: isCount,
    code: oneOf(...responseCodes.map(({ code }) => code)),
    putOff: isBoolean,
  }),
  (life) => states[(life as Life).kind]((life as Life).state),
);

const operation = {
  operationId: isCount,
  requestId: isText,
  createdAt: isMoment,
  changedAt: isMoment,
  life: isLife,
};

const isOperation = shape<PaymentOperation>({
  ...operation,
  order: shape<PaymentOperation["order"]>({ kind: oneOf(...kinds), amount: isCount }),
});

const isWindow = optional(oneOf("iframe", "parent_page", "blank_page"));

const isOrder = shape<PaymentOrder>({
  kind: oneOf(...kinds),
  origin: oneOf("gate", "page"),
  id: isText,
  amount: isCount,
  description: isString,
  customer: shape<PaymentOrder["customer"]>({
    id: isString,
    phone: optional(isString),
    email: optional(isString),
    ip: optional(isString),
  }),
  card: optional(
    shape<NonNullable<PaymentOrder["card"]>>({ masked: isString, scenario: optional(isScenario) }),
  ),
  callbackUrls: shape<PaymentOrder["callbackUrls"]>({
    any: optional(isString),
    success: optional(isString),
    decline: optional(isString),
  }),
  delay: both(isSpan, (value) => Number(value) <= longestTimer),
  silent: isBoolean,
  returnUrls: shape<PaymentOrder["returnUrls"]>({
    success: optional(isString),
    decline: optional(isString),
    return: optional(isString),
  }),
  links: shape<PaymentOrder["links"]>({ success: optional(isString), decline: optional(isString) }),
  windows: optional(
    shape<NonNullable<PaymentOrder["windows"]>>({
      success: isWindow,
      decline: isWindow,
      return: isWindow,
      successLink: isWindow,
      declineLink: isWindow,
    }),
  ),
  signature: isString,
});

export const isAttempt = shape<Attempt>({
  at: isMoment,
  duration: isSpan,
  status: optional(isCount),
  failure: optional(isString),
  headers: optional(record(isString)),
  answer: optional(isString),
});

const isCallback = both(
  shape<CallbackRecord>({
    id: isText,
    kind: oneOf("redirect", "progress", "result"),
    url: optional(isString),
    at: isMoment,
    life: isLife,
    changedAt: isMoment,
    attempts: list(isAttempt),
    tried: isCount,
    state: oneOf("waiting", "delivered", "given up", "no address", "switched off", "dropped"),
    nextAt: optional(isPlan),
    copies: atMost(mostCopies),
  }),
  (callback) => {
    const { attempts, tried, state, url } = callback as CallbackRecord;
    return tried >= attempts.length && (state !== "waiting" || url !== undefined);
  },
);

const isEntry = shape<Entry>({
  at: isMoment,
  from: oneOf("merchant", "platform", "service", "customer"),
  what: isString,
  request: optional(isCount),
});

export const isPayment = shape<Payment>({
  ...operation,
  key: isText,
  order: isOrder,
  redirectShape: oneOf("GET", "POST", "GET without fields"),
  earlier: list(isOperation),
  callbacks: list(isCallback),
  timeline: list(isEntry),
  isDuplicate: optional(oneOf(true)),
  answerAt: optional(isPlan),
  card: optional(isString),
  cardScenario: optional(isScenario),
});

const isError = shape<PlatformError>({
  code: Number.isFinite,
  message: isString,
  field: optional(isString),
  constraint: optional(isString),
  description: optional(isString),
});

export const isRequest = shape<LoggedRequest>({
  number: isCount,
  at: isMoment,
  duration: isSpan,
  method: isText,
  path: isText,
  headers: record(isString),
  body: isString,
  status: isCount,
  code: optional(isString),
  message: optional(isString),
  errors: optional(list(isError)),
  paymentId: optional(isString),
  answer: isString,
});

export const isChosen = shape<Chosen>({ paymentId: isText, name: isScenario });

const isFault = shape<Fault>({
  at: oneOf("gate", "payment_page", "data_api", "callbacks"),
  does: oneOf("delay", "cut", "status"),
  share: (value) => isSpan(value) && value <= 1,
  delay: isSpan,
  status: (value) => isCount(value) && value >= 200 && value <= 599,
  carriedOut: isBoolean,
});

const isClock: Check = (value) => isObject(value) && (isMoment(value.now) || isMoment(value.ahead));

export const isFacts = shape<ProjectFacts>({
  clock: isClock,
  ids: shape<ProjectFacts["ids"]>({
    operations: atMost(99_999_999_999_999),
    chance: optional(
      shape<NonNullable<ProjectFacts["ids"]["chance"]>>({
        payments: Number.isFinite,
        requests: Number.isFinite,
        callbacks: Number.isFinite,
      }),
    ),
  }),
  callbackUrl: optional(isReceiver),
  scenario: optional(isScenario),
  faults: list(isFault),
  lost: shape<ProjectFacts["lost"]>({ payments: isCount, callbacks: isCount }),
  requests: shape<ProjectFacts["requests"]>({ count: isCount, refusals: isCount }),
});

export const isState = shape<ProjectState>({
  facts: isFacts,
  forPayments: list(isChosen),
  payments: list(isPayment),
  requests: list(isRequest),
});

export const isSettings = shape<ProjectSettings>({
  projectId: isCount,
  secretKey: isText,
  dataApiToken: isText,
  dataApiSecretKey: isText,
  callbackUrl: optional(isReceiver),
  clock: (value) =>
    value === "real" ||
    value === "manual" ||
    (isObject(value) && isSpan(value.speed) && Number(value.speed) > 0),
  basicTime: isSpan,
  thresholdTime: isSpan,
  scenario: optional(isScenario),
  shuffled: isBoolean,
  copies: isCount,
  progress: isBoolean,
  timeout: isSpan,
  seed: optional(Number.isFinite),
  autoComplete: isBoolean,
  keep: (value) => isCount(value) && value > 0,
});
