import { CupQuickPayError, createGateClient } from "cup-quickpay";

const gate = createGateClient({
  projectId: 200,
  secretKey: () => process.env.CUP_SECRET_KEY ?? "",
  baseUrl: process.env.CUP_URL,
});

export async function POST(request: Request): Promise<Response> {
  const { payment_id } = (await request.json()) as { payment_id: string };
  try {
    const accepted = await gate.sale({
      general: { payment_id, merchant_callback_url: new URL("/api/callbacks", request.url).href },
      customer: {
        id: "123",
        ip_address: "183.57.40.238",
        first_name: "倩文",
        last_name: "伍",
        phone: "13632264147",
        email: "customer@example.com",
        street: "天河路1号",
        city: "广州市",
        zip: "510000",
        country: "CN",
      },
      payment: { amount: 1000, currency: "CNY", description: `Order ${payment_id}` },
      return_url: { success: "https://shop.example.com/paid" },
    });
    return Response.json(accepted);
  } catch (error) {
    if (!(error instanceof CupQuickPayError)) {
      throw error;
    }
    return Response.json({ outcome: error.outcome, message: error.message }, { status: 502 });
  }
}
