// Open Payment Page by a form. Run it: npx tsx open-payment-page-by-form.ts
import { paymentPageUrl, redirectForm } from "cup-quickpay";

const projectId =
  Number(process.env.CUP_PROJECT_ID?.match(/^\d+$/)?.[0]) || stop("Set CUP_PROJECT_ID to a whole number.");
const secretKey = process.env.CUP_SECRET_KEY || stop("Set CUP_SECRET_KEY.");
const baseUrl = process.env.CUP_PAYMENT_PAGE_URL || undefined; // Without it: https://paymentpage.ecommpay.com
// paymentPageUrl fills in project_id, signs, and percent-encodes the signature like the rest.

// payment_id is yours to choose: one for each purchase, never used for another one.
const link = await paymentPageUrl(
  {
    payment_id: "ORDER_155860015",
    customer_id: "123",
    payment_amount: 1000,
    payment_currency: "CNY",
    payment_description: "Order 155860015",
    language_code: "zh",
    force_payment_method: "cup-quick",
  },
  { projectId, secretKey, baseUrl },
);
const [url = "", query] = link.split("?");
const page = redirectForm({ method: "POST", url, body: Object.fromEntries(new URLSearchParams(query)) });
// Answer the customer's request with this page. The result comes by callback.
console.log(page);

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
