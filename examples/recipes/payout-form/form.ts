import { limits, type PayoutBankList, payoutBanks, payoutRegions, yuanFromFen } from "cup-quickpay";

/** What the customer has typed, by the names of the fields. */
export type Values = Readonly<Record<string, string>>;

interface Choice {
  readonly id: number;
  readonly name: string;
  readonly name_zh?: string;
  readonly nativeName?: string;
}

const text = {
  amount: "金额（元） Amount in yuan",
  pan: "银联卡号 UnionPay card number",
  bank_id: "开户银行 Bank",
  region_id: "开户行所在地区 Region of the bank",
  city: "开户行所在城市 City of the bank",
  branch: "支行 Branch",
};
export type Field = keyof typeof text;
/** What is wrong with it, by the names of the fields. */
export type Problems = Partial<Record<Field | "form", string>>;

const range = `${yuanFromFen(limits.payout.minimum)} – ${yuanFromFen(limits.payout.maximum)} 元 yuan`;

/** A page that asks where a payout goes. It needs no script, and loads nothing. */
export function payoutForm(
  paymentId: string,
  values: Values = {},
  problems: Problems = {},
  banks: PayoutBankList = [...payoutBanks],
): string {
  const found = Object.entries(problems);
  return `<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${found.length > 0 ? "请更正 Please correct: " : ""}提现 Payout</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 30rem; margin: 2rem auto; padding: 0 1rem }
  label, input, select, button { display: block; width: 100%; box-sizing: border-box; font: inherit }
  input, select, button { padding: .5rem; min-height: 2.75rem; margin-bottom: .25rem }
  small, .problem { display: block; margin-bottom: .5rem }
  .problem { color: #a30000; font-weight: 600 }
</style>
<main>
  <h1>提现 Payout</h1>
  ${found.length > 0 ? `<div role="alert"><p>请更正：Please correct:</p><ul>${found.map(summary).join("")}</ul></div>` : ""}
  <form method="post">
    <input type="hidden" name="payment_id" value="${escaped(paymentId)}">
    ${input("amount", `inputmode="decimal" autocomplete="off"`, range)}
    ${input("pan", `inputmode="numeric" autocomplete="off"`)}
    ${select("bank_id", banks)}
    ${select("region_id", payoutRegions)}
    ${input("city", "")}
    ${input("branch", "")}
    <button>提现 Pay out</button>
  </form>
</main>
</html>
`;

  function summary([field, problem]: [string, string]): string {
    return field === "form"
      ? `<li>${escaped(problem)}</li>`
      : `<li><a href="#${field}">${escaped(problem)}</a></li>`;
  }

  function input(field: Field, attributes: string, hint = ""): string {
    // A card number is never sent back.
    const value = field === "pan" ? "" : escaped(values[field] ?? "");
    return `${label(field, hint)}<input ${common(field, hint)} value="${value}" ${attributes}>${said(field)}`;
  }

  function select(field: Field, choices: readonly Choice[]): string {
    const options = choices.map((choice) => {
      const { id, name, name_zh = choice.nativeName ?? "" } = choice;
      const selected = values[field] === String(id) ? " selected" : "";
      return `<option value="${id}"${selected}>${escaped(`${name_zh} ${name}`.trim())}</option>`;
    });
    return `${label(field)}<select ${common(field)}><option value="">请选择 Please choose</option>${options.join("")}</select>${said(field)}`;
  }

  function label(field: Field, hint = ""): string {
    return `<label for="${field}">${text[field]}</label>${hint === "" ? "" : `<small id="${field}-hint">${hint}</small>`}`;
  }

  function common(field: Field, hint = ""): string {
    const ids = [hint && `${field}-hint`, problems[field] && `${field}-problem`].filter(Boolean);
    const described = ids.length > 0 ? ` aria-describedby="${ids.join(" ")}"` : "";
    return `id="${field}" name="${field}" required${described}${problems[field] ? ' aria-invalid="true"' : ""}`;
  }

  function said(field: Field): string {
    const problem = problems[field];
    return problem ? `<span class="problem" id="${field}-problem">${escaped(problem)}</span>` : "";
  }
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const escaped = (value: string) => value.replace(/[&<>"]/g, (character) => entities[character] ?? "");
