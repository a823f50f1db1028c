import { createGateClient } from "cup-quickpay";
import { setupServer } from "msw/node";
import { createOpenApiHttp } from "openapi-msw";
import type { paths } from "./generated/gate.js";

/** A shop's own test: its handlers are typed by the description, and the package's client takes their answers. */
const http = createOpenApiHttp<paths>({ baseUrl: "https://api.ecommpay.com" });

const server = setupServer(
  http.post("/v2/payment/cup/quick/sale", async ({ request, response }) => {
    const { general } = await request.json();
    return response(200).json({
      status: "success",
      request_id: "4fc5f0f6",
      project_id: general.project_id,
      payment_id: general.payment_id,
    });
  }),
);
server.listen({ onUnhandledRequest: "error" });

const gate = createGateClient({ projectId: 200, secretKey: "secret" });
const sale = await gate.sale({
  general: { payment_id: "ORDER_OF_MSW" },
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
  payment: { amount: 1000, currency: "CNY", description: "Order 155860015" },
  return_url: { success: "https://shop.example.com/paid" },
});
console.log(JSON.stringify(sale));
