import { transitions } from "../payment/lifecycle.js";
import type { Payment } from "../payment/payment.js";
import type { LoggedRequest } from "../platform/request-log.js";
import type { Chosen } from "../service/chosen-scenarios.js";
import { scenarios } from "../service/scenarios.js";
import type { ProjectFacts, ProjectState } from "./project-state.js";

/*
 * What was written down comes back from outside: a file that was edited, a snapshot that went through other
 * programs. These look at all on which the sandbox would break later, so that it can be refused at once.
 */

// biome-ignore lint/suspicious/noExplicitAny: it is any value of JSON, and each member is looked at.
type Anything = any;

export const isState = (value: Anything): value is ProjectState =>
  isObject(value) &&
  isFacts(value.facts) &&
  isListOf(value.forPayments, isChosen) &&
  isListOf(value.payments, isPayment) &&
  isListOf(value.requests, isRequest);

export const isFacts = (value: Anything): value is ProjectFacts =>
  isObject(value) &&
  isObject(value.clock) &&
  (Number.isFinite(value.clock.now) || Number.isFinite(value.clock.ahead)) &&
  isObject(value.ids) &&
  isCount(value.ids.operations) &&
  isOptional(value.ids.chance, Number.isInteger) &&
  isOptional(value.callbackUrl, URL.canParse) &&
  isOptional(value.scenario, isScenario) &&
  isListOf(value.faults, isFault) &&
  isObject(value.lost) &&
  isCount(value.lost.payments) &&
  isCount(value.lost.callbacks) &&
  isObject(value.requests) &&
  isCount(value.requests.count) &&
  isCount(value.requests.refusals);

export const isChosen = (value: Anything): value is Chosen =>
  isObject(value) && isText(value.paymentId) && isScenario(value.name);

export const isPayment = (value: Anything): value is Payment =>
  isOperation(value) &&
  isText(value.key) &&
  isText(value.order.id) &&
  isText(value.redirectShape) &&
  isOptional(value.answerAt, Number.isFinite) &&
  isObject(value.order.callbackUrls) &&
  isListOf(value.earlier, isOperation) &&
  isListOf(value.timeline, isObject) &&
  isListOf(value.callbacks, isCallback);

export const isRequest = (value: Anything): value is LoggedRequest =>
  isObject(value) &&
  isCount(value.number) &&
  Number.isFinite(value.at) &&
  Number.isInteger(value.status) &&
  isText(value.path) &&
  isObject(value.headers) &&
  typeof value.body === "string" &&
  typeof value.answer === "string";

export const isObject = (value: Anything): value is Readonly<Record<string, Anything>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isText = (value: Anything): value is string => typeof value === "string" && value !== "";

const isOperation = (value: Anything): boolean =>
  isObject(value) &&
  isCount(value.operationId) &&
  isText(value.requestId) &&
  Number.isFinite(value.createdAt) &&
  Number.isFinite(value.changedAt) &&
  isObject(value.order) &&
  Number.isFinite(value.order.amount) &&
  isLife(value.life);

const isCallback = (value: Anything): boolean =>
  isObject(value) &&
  isText(value.id) &&
  isText(value.kind) &&
  isText(value.state) &&
  Number.isFinite(value.at) &&
  isOptional(value.nextAt, Number.isFinite) &&
  isCount(value.copies) &&
  isLife(value.life) &&
  isListOf(value.attempts, isAttempt) &&
  isCount(value.tried) &&
  value.tried >= value.attempts.length;

const isAttempt = (value: Anything): boolean => isObject(value) && Number.isFinite(value.at);

const isFault = (value: Anything): boolean =>
  isObject(value) && isText(value.at) && isText(value.does) && Number.isFinite(value.share);

const states = new Set<string>(transitions.flatMap(({ from, to }) => [from, to]));

const isLife = (value: Anything): boolean =>
  isObject(value) &&
  (value.kind === "purchase" || value.kind === "payout") &&
  states.has(value.state) &&
  Number.isFinite(value.amount) &&
  isText(value.code);

const isScenario = (value: Anything): boolean => scenarios.some(({ name }) => name === value);

const isCount = (value: Anything): boolean => Number.isSafeInteger(value) && value >= 0;

const isListOf = (value: Anything, is: (item: Anything) => boolean): boolean =>
  Array.isArray(value) && value.every(is);

const isOptional = (value: Anything, is: (value: Anything) => boolean): boolean =>
  value === undefined || is(value);
