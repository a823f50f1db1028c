import { InvalidInput } from "../../options/invalid-input.js";
import type { RedirectShape } from "../payment/redirect-shape.js";

/** How a payment goes, or how a request is answered, when somebody asks for it by name. */
export interface Scenario {
  readonly name: string;
  readonly means: string;
  /** The same in Chinese, for the pages that a customer sees. */
  readonly zh: string;
  readonly does: Behaviour;
}

/** What the CUP QuickPay service makes of a payment; `never` is no answer at all. */
export type Verdict =
  | { readonly result: "approved"; readonly otherSum?: boolean }
  | { readonly result: "declined" | "failed"; readonly code: string }
  | { readonly result: "never" }
  | { readonly result: PayoutResult };

/** What only a payout can come to. A purchase goes as if nobody had asked for it. */
type PayoutResult = "needs clarification" | "put off" | "partly paid" | "paid and taken back";

type Behaviour =
  /** Nothing of its own. */
  | { readonly step: "none" }
  /** The result of the service. `early`: before the customer gets to see a form. */
  | { readonly step: "result"; readonly verdict: Verdict; readonly early?: boolean }
  /** Its `payment_id` counts as used before: the request is accepted, and a callback declines it (3041). */
  | { readonly step: "duplicate" }
  /** Another shape of `redirect_data`. */
  | { readonly step: "redirect"; readonly shape: RedirectShape }
  /** The platform refuses each request. `registered`: though it has taken the payment. */
  | {
      readonly step: "answer";
      readonly status: 403 | 500;
      readonly code: string;
      readonly registered?: boolean;
    }
  /** The Data API refuses each request; Gate is not concerned. */
  | { readonly step: "data api"; readonly status: 429 };

const payout = (result: PayoutResult) => ({ step: "result", verdict: { result } }) as const;
const declined = (code: string) => ({ step: "result", verdict: { result: "declined", code } }) as const;

/**
 * The scenarios of the sandbox. The codes are the platform's. The method page shows that CUP QuickPay gives
 * 20105 and 20106; that it gives the others is inferred. Statuses of payouts other than `success`, `decline`
 * and `error` are known from a sibling deployment.
 */
export const scenarios = [
  {
    name: "as_usual",
    means: "Paid, unless the amount decides otherwise",
    zh: "支付成功（测试金额另有规定的除外）",
    does: { step: "none" },
  },
  {
    name: "success",
    means: "Paid",
    zh: "支付成功",
    does: { step: "result", verdict: { result: "approved" } },
  },
  {
    name: "other_sum",
    means: "Paid, but another sum than asked for",
    zh: "支付成功，但金额与订单不一致",
    does: { step: "result", verdict: { result: "approved", otherSum: true } },
  },
  { name: "decline", means: "Declined (20000 General decline)", zh: "支付被拒绝", does: declined("20000") },
  {
    name: "insufficient_funds",
    means: "Declined (20105 Insufficient funds on customer account)",
    zh: "余额不足",
    does: declined("20105"),
  },
  {
    name: "account_unavailable",
    means: "Declined (20106 Customer account is no longer available)",
    zh: "账户不可用",
    does: declined("20106"),
  },
  {
    name: "limit",
    means: "Declined (20101 Decline due to amount or frequency limit)",
    zh: "超出限额",
    does: declined("20101"),
  },
  {
    name: "crediting_blocked",
    means: "Declined (20204 Crediting this customer account is blocked)",
    zh: "账户禁止入账",
    does: declined("20204"),
  },
  {
    name: "cancelled",
    means: "Cancelled by the customer (20301 Account owner cancelled operation)",
    zh: "客户取消支付",
    does: declined("20301"),
  },
  {
    name: "timeout",
    means: "The service reports a time-out (20602 Time-out)",
    zh: "银联报告超时",
    does: declined("20602"),
  },
  {
    name: "no_answer",
    means: "The service never answers: declined at the threshold time (20602 Time-out)",
    zh: "银联无应答，到时限后被拒绝",
    does: { step: "result", verdict: { result: "never" } },
  },
  {
    name: "unavailable",
    means: "Declined before any redirect (20202 PSP system is unavailable)",
    zh: "银联系统不可用",
    does: { ...declined("20202"), early: true },
  },
  {
    name: "error",
    means: "Status error (501 Internal error): the same payment_id may be sent again",
    zh: "状态为 error：可用同一个 payment_id 重发",
    does: { step: "result", verdict: { result: "failed", code: "501" } },
  },
  {
    name: "duplicate",
    means: "Accepted, then declined by callback (3041 Payment ID already exists); an earlier payment goes on",
    zh: "订单号已存在",
    does: { step: "duplicate" },
  },
  {
    name: "awaiting_clarification",
    means:
      "Payouts wait for clarification (3191 Need clarification) until another scenario is chosen for them, or the threshold time",
    zh: "代付待核实",
    does: payout("needs clarification"),
  },
  {
    name: "awaiting_retry",
    means: "Payouts are put off (20601 Try again), and carried out when the basic time has passed again",
    zh: "代付待重试",
    does: payout("put off"),
  },
  {
    name: "partially_paid_out",
    means: "Payouts are paid by half",
    zh: "代付只付一半",
    does: payout("partly paid"),
  },
  {
    name: "reversed",
    means: "Payouts are paid, and taken back when the basic time has passed again",
    zh: "代付成功后又退回",
    does: payout("paid and taken back"),
  },
  {
    name: "redirect_post",
    means: "redirect_data with method POST",
    zh: "以 POST 方式跳转",
    does: { step: "redirect", shape: "POST" },
  },
  {
    name: "redirect_without_fields",
    means: "redirect_data whose body is [], as the platform writes an empty set",
    zh: "跳转字段为空",
    does: { step: "redirect", shape: "GET without fields" },
  },
  {
    name: "address_not_allowed",
    means: "Every request is answered with 403 (303 Access denied)",
    zh: "IP 地址未获允许",
    does: { step: "answer", status: 403, code: "303" },
  },
  {
    name: "too_many_requests",
    means: "Every request to the Data API is answered with 429",
    zh: "请求过多",
    does: { step: "data api", status: 429 },
  },
  {
    name: "platform_failure",
    means: "Every request is answered with 500 (501 Internal error) and not carried out",
    zh: "平台故障",
    does: { step: "answer", status: 500, code: "501" },
  },
  {
    name: "answer_lost",
    means: "Every payment is taken, but the answer is 500 (501 Internal error)",
    zh: "已受理，但应答丢失",
    does: { step: "answer", status: 500, code: "501", registered: true },
  },
] as const satisfies readonly Scenario[];

/** The name of a scenario. */
export type ScenarioName = (typeof scenarios)[number]["name"];

/**
 * The scenarios that can be chosen for one payment: all but those of the Data API, whose requests are about
 * many payments.
 */
export type PaymentScenarioName = Exclude<(typeof scenarios)[number], { does: { step: "data api" } }>["name"];

/**
 * Card numbers for the form and for payouts. Any other number that passes the Luhn check behaves like the
 * first one.
 */
export const testCards = [
  { number: "6200000000000005", scenario: "as_usual" },
  { number: "6200000000000013", scenario: "decline" },
  { number: "6200000000000021", scenario: "insufficient_funds" },
  { number: "6200000000000039", scenario: "account_unavailable" },
  { number: "6200000000000047", scenario: "limit" },
  { number: "6200000000000054", scenario: "crediting_blocked" },
  { number: "6200000000000062", scenario: "timeout" },
  { number: "6200000000000070", scenario: "no_answer" },
  { number: "6200000000000088", scenario: "error" },
  { number: "6200000000000096", scenario: "other_sum" },
  { number: "6200000000000104", scenario: "awaiting_clarification" },
  { number: "6200000000000112", scenario: "awaiting_retry" },
  { number: "6200000000000120", scenario: "partially_paid_out" },
  { number: "6200000000000138", scenario: "reversed" },
  // 19 digits, as many UnionPay debit cards have.
  { number: "6217990000000000006", scenario: "success" },
] as const satisfies readonly { number: string; scenario: ScenarioName }[];

/**
 * Amounts in fen that decide the outcome. The platform's test projects have such amounts for alternative
 * methods, as is known from a sibling deployment.
 */
export const testAmounts = [
  { amount: 40000, kind: "purchase", scenario: "decline" },
  { amount: 40400, kind: "purchase", scenario: "decline" },
  { amount: 90000, kind: "purchase", scenario: "other_sum" },
  { amount: 40000, kind: "payout", scenario: "decline" },
  { amount: 40400, kind: "payout", scenario: "decline" },
] as const satisfies readonly { amount: number; kind: "purchase" | "payout"; scenario: ScenarioName }[];

/**
 * The scenario of a name.
 *
 * @throws TypeError when there is none.
 */
export function scenarioNamed(name: string): Scenario & { readonly name: ScenarioName } {
  const scenario = scenarios.find((each) => each.name === name);
  if (!scenario) {
    throw new InvalidInput(
      `There is no scenario ${JSON.stringify(name)}. There are ${scenarios.map((each) => each.name).join(", ")}.`,
    );
  }
  return scenario;
}
