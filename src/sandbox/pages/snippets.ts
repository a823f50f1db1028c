/** What a first request needs to know of a project. */
interface Reach {
  /** Where Gate listens. */
  readonly gate: string;
  readonly projectId: number;
  /** `null` when it is the user's own, which no page tells. */
  readonly secretKey: string | null;
}

/** A purchase from a shell: signed by the command line tool, sent by curl. Each time, another payment. */
export const curlSnippet = ({
  gate,
  projectId,
  secretKey,
}: Reach): string => `export CUP_SECRET_KEY=${secretKey ?? "…"}
npx cup-quickpay sign --body <<END |
{
  "general": { "project_id": ${projectId}, "payment_id": "ORDER_$(date +%s)" },
  "customer": {
    "id": "123", "ip_address": "183.57.40.238",
    "first_name": "倩文", "last_name": "伍",
    "phone": "13632264147", "email": "customer@example.com",
    "street": "天河路1号", "city": "广州市", "zip": "510000", "country": "CN"
  },
  "payment": { "amount": 1000, "currency": "CNY", "description": "A first order" },
  "return_url": { "success": "https://shop.example.com/paid" }
}
END
curl -sS -H 'Content-Type: application/json' --data-binary @- ${gate}/v2/payment/cup/quick/sale`;

/** The same from TypeScript. */
export const typescriptSnippet = ({
  gate,
  projectId,
  secretKey,
}: Reach): string => `import { createGateClient } from "cup-quickpay";

const gate = createGateClient({
  baseUrl: "${gate}",
  projectId: ${projectId},
  secretKey: ${secretKey === null ? 'process.env.CUP_SECRET_KEY ?? ""' : JSON.stringify(secretKey)},
});
const answer = await gate.sale({
  general: { payment_id: \`ORDER_\${Date.now()}\` },
  customer: {
    id: "123", ip_address: "183.57.40.238",
    first_name: "倩文", last_name: "伍",
    phone: "13632264147", email: "customer@example.com",
    street: "天河路1号", city: "广州市", zip: "510000", country: "CN",
  },
  payment: { amount: 1000, currency: "CNY", description: "A first order" },
  return_url: { success: "https://shop.example.com/paid" },
});
console.log(answer);`;
