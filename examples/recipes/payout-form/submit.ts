import {
  CupQuickPayError,
  fenFromYuan,
  type GateClient,
  InvalidInputError,
  limits,
  type PayoutBankList,
  type PayoutInput,
  payoutRegions,
  RefusedError,
} from "cup-quickpay";
import { type Field, type Problems, payoutForm, type Values } from "./form.js";

/** What the shop knows of the customer who is logged in, and does with their balance. */
export interface Account {
  readonly customer: PayoutInput["customer"];
  /**
   * Sets the sum aside, once for an id: `repeated` if it was set aside under this id before, `refused` if the balance is
   * too small, or the id was not made for this customer.
   */
  reserve(paymentId: string, fen: number): Promise<"reserved" | "repeated" | "refused">;
  release(paymentId: string): Promise<void>;
}

/** Takes the form that a customer has sent, and answers with it again, or with a page that says what happens now. */
export async function submitPayout(gate: GateClient, account: Account, form: FormData): Promise<Response> {
  const values: Values = Object.fromEntries([...form].map(([name, value]) => [name, String(value).trim()]));
  const { payment_id = "", city = "", branch = "", bank_id = "", region_id = "" } = values;
  const pan = (values.pan ?? "").replace(/[\s-]/g, "");
  const amount = fenOf(values.amount ?? "");
  const region = payoutRegions.find(({ id }) => String(id) === region_id);
  // Banks come and go, and each has limits of its own: the list for this very amount counts.
  const banks = amount === undefined ? undefined : await banksFor(gate, amount);

  const problems: Problems = {};
  const say = (field: Field, isWrong: boolean, words: string) => {
    if (isWrong) {
      problems[field] = words;
    }
  };
  say("amount", amount === undefined, "金额不正确 The amount is not right");
  say("pan", !/^[0-9]{12,19}$/.test(pan), "卡号不正确 The card number is not right");
  say(
    "bank_id",
    banks ? !banks.some(({ id }) => String(id) === bank_id) : bank_id === "",
    "请选择支持该金额的银行 Choose a bank that takes this amount",
  );
  say("region_id", !region, "请选择地区 Choose a region");
  say("city", city === "", "请填写城市 Enter the city");
  say("branch", branch === "", "请填写支行 Enter the branch");
  if (amount === undefined || !region || Object.keys(problems).length > 0) {
    return page(422, payoutForm(payment_id, values, problems, banks));
  }

  const reservation = await account.reserve(payment_id, amount);
  if (reservation === "repeated") {
    return goTo(payment_id); // the button was pressed twice: the first time counts
  }
  if (reservation === "refused") {
    return page(422, payoutForm(payment_id, values, { amount: "余额不足 Your balance is too small" }, banks));
  }
  try {
    await gate.payout({
      general: { payment_id },
      customer: account.customer,
      payment: { amount, currency: "CNY", description: `Payout ${payment_id}` },
      card: { pan },
      account: { bank_id: Number(bank_id), region_id: region.id, city, branch },
    });
  } catch (error) {
    if (!(error instanceof CupQuickPayError)) {
      throw error;
    }
    // It can be on its way: the sum stays reserved until a callback, or the status, tells what came of it.
    const isOnItsWay = error.outcome === "unknown" || (error instanceof RefusedError && error.paymentExists);
    if (!isOnItsWay) {
      await account.release(payment_id);
      console.error(error); // it has no personal data
      const words =
        error instanceof InvalidInputError
          ? "请检查填写内容 Check what you entered"
          : "请稍后再试 Try again later";
      return page(422, payoutForm(payment_id, values, { form: words }, banks));
    }
  }
  return goTo(payment_id);
}

/** Fen within the limits, from what people write: `1,000`, `1000.5`, `¥1000`. */
function fenOf(yuan: string): number | undefined {
  try {
    const fen = fenFromYuan(
      yuan
        .replace(/^[¥￥]\s*/, "")
        .replace(/^\d{1,3}(,\d{3})+(?=\.|$)/, (whole) => whole.replaceAll(",", "")),
    );
    return fen >= limits.payout.minimum && fen <= limits.payout.maximum ? fen : undefined;
  } catch {
    return undefined;
  }
}

async function banksFor(gate: GateClient, amount: number): Promise<PayoutBankList> {
  // There is no payment yet: any id will do.
  const banks = await gate.payoutBanks({
    general: { payment_id: "banks" },
    payment: { amount, currency: "CNY" },
  });
  return banks.filter((bank) => {
    const least = bank["min amount"] ?? bank.minAmount ?? 0;
    const most = bank["max amount"] ?? bank.maxAmount ?? Number.POSITIVE_INFINITY;
    return amount >= least && amount <= most;
  });
}

const page = (status: number, body: string) =>
  new Response(body, {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
  });

const goTo = (paymentId: string) =>
  new Response(null, { status: 303, headers: { location: `/payouts/${encodeURIComponent(paymentId)}` } });
