import { createCallbackInbox } from "cup-quickpay/inbox";

/** The module of a merchant, as `cup-quickpay inbox work` loads it. */
export const inbox = await createCallbackInbox({
  secretKey: "secret",
  projectId: 200,
  database: { dataDir: process.env.DATA_DIR ?? "" },
  retry: { retries: 0 },
  on: {
    purchaseDecline() {
      throw new Error("There is no such order for 4000000000000010.");
    },
    update() {},
  },
});
