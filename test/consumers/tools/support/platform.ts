import { sign } from "cup-quickpay";

/**
 * What a merchant's program has beside its generated client: keys, the bodies of its requests, signed, and the outside
 * world. Here that is the sandbox, whatever host a client asks for; which one it was is kept.
 */
const { SANDBOX, SECRET_KEY, DATA_API_TOKEN, DATA_API_SECRET_KEY } = process.env as Record<string, string>;

/** The URLs that clients have asked for, in order. */
const requested: string[] = [];

const send = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  requested.push(`${request.method} ${request.url}`);
  const { pathname, search } = new URL(request.url);
  return send(new Request(`${SANDBOX}${pathname}${search}`, request), {
    signal: AbortSignal.timeout(20_000),
  });
};

/** A purchase of 10.00 CNY. */
export async function purchase() {
  const body = {
    general: { project_id: 200, payment_id: "ORDER_OF_A_TOOL", signature: "" },
    customer: {
      id: "123",
      ip_address: "183.57.40.238",
      first_name: "San",
      last_name: "Zhang",
      phone: "13632264147",
      email: "customer@example.com",
      street: "Tianhe Road 1",
      city: "Guangzhou",
      zip: "510000",
      country: "CN",
    },
    payment: { amount: 1000, currency: "CNY" as const, description: "Order 155860015" },
    return_url: { success: "https://shop.example.com/paid" },
  };
  body.general.signature = await sign(body, SECRET_KEY ?? "");
  return body;
}

/** A question for the status of that purchase. */
export async function statusQuery() {
  const body = {
    general: { project_id: 200, payment_id: "ORDER_OF_A_TOOL", signature: "" },
    destination: "merchant" as const,
  };
  body.general.signature = await sign(body, SECRET_KEY ?? "");
  return body;
}

/** A query of the Data API for all operations, signed with the key of the token. */
export async function operationsQuery() {
  const query = {
    token: DATA_API_TOKEN ?? "",
    project_id: [200],
    interval: { from: "2020-01-01 00:00:00", to: "2090-01-01 00:00:00" },
    limit: 100,
    offset: 0,
    signature: "",
  };
  query.signature = await sign(query, DATA_API_SECRET_KEY ?? "");
  return query;
}

interface Found {
  sale: unknown;
  status: string | undefined;
  operations: { payment_id: string }[] | undefined;
}

/** Prints what a test looks at. */
export function report({ sale, status, operations }: Found): void {
  const ids = operations?.map(({ payment_id }) => payment_id);
  console.log(JSON.stringify({ requested, sale, status, operations: ids }));
}
