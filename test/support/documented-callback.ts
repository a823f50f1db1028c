/**
 * A callback of the platform's documentation, signed there with the key `secret`: a card payment in EUR, with
 * the fields that callbacks of this method may have on top.
 */
export const documented = {
  project_id: 28051,
  payment: {
    id: "5242723",
    type: "purchase",
    status: "success",
    date: "2023-03-10T12:26:17+0000",
    method: "card",
    sum: { amount: 5200, currency: "EUR" },
    description: "",
  },
  account: {
    number: "424242******4242",
    token: "c8175453f68ec7c8fb3f052b8d786c661261efebcb91155327a6c7b8f8e66359",
    type: "visa",
    card_holder: "TEST TEST",
    expiry_month: "01",
    expiry_year: "2025",
  },
  customer: { id: 782572 },
  operation: {
    id: 5028800010128225,
    type: "sale",
    status: "success",
    date: "2023-03-10T12:26:17+0000",
    created_date: "2023-03-10T12:26:15+0000",
    request_id: "1f6d3ac37444142f5bd27e7491faa360633fd5a2-fc98e73d475fa4cd6ee02fc6340c964f0267b3d8-05028801",
    sum_initial: { amount: 5200, currency: "EUR" },
    sum_converted: { amount: 5200, currency: "EUR" },
    provider: {
      id: 6,
      payment_id: "16784511766816",
      auth_code: "563253",
      endpoint_id: 6,
      date: "2023-03-10T10:26:17+0000",
    },
    code: "0",
    message: "Success",
  },
  signature: "Y0qjN9dDnPTdddkVvXKS1pGp2z8ZpIl60P1CocND3YRxuBNx05ZMnhUaGFt90fPzgwsI/UpLw0q2RR/XTiDQBg==",
};
