// Generated from spec/ by npm run generate. Do not edit.
import { redirectCallback } from "./validators/redirect-callback.js";
import { purchaseCallback } from "./validators/purchase-callback.js";
import { payoutCallback } from "./validators/payout-callback.js";

export const callbackKinds = [
  { schema: "RedirectCallback", paymentType: "purchase", names: ["redirect_data","redirectData"], isValid: redirectCallback },
  { schema: "PurchaseCallback", paymentType: "purchase", names: [], isValid: purchaseCallback },
  { schema: "PayoutCallback", paymentType: "payout", names: [], isValid: payoutCallback },
];
