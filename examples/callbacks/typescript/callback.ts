// Takes all callbacks, of purchases and payouts. Run it: npx tsx callback.ts
import { createServer } from "node:http";
import { createNodeCallbackHandler, memoryCallbackStore } from "cup-quickpay";

const { CUP_PROJECT_ID, CUP_SECRET_KEY, PORT = "3000" } = process.env;
const numbers = [CUP_PROJECT_ID, PORT];
if (!CUP_SECRET_KEY || !numbers.every((text) => /^[1-9]\d*$/.test(text ?? "")) || Number(PORT) > 65_535) {
  console.error("Set CUP_PROJECT_ID and PORT, whole numbers, and CUP_SECRET_KEY.");
  process.exit(1);
}

// As in JSON, without the quotes: what came from outside makes no line of its own.
const inOneLine = (text: string) => JSON.stringify(text).slice(1, -1);

// It limits, reads and verifies the body, looks at its shape, and answers: 400 to what is not believed, 500 when
// a handler fails, 503 while a copy is handled, 200 when all is done. A repeat comes to no handler.
const handleCallback = createNodeCallbackHandler({
  projectId: Number(CUP_PROJECT_ID),
  secretKey: CUP_SECRET_KEY,
  // For one process, until it ends. With postgresCallbackStore(pool) of cup-quickpay/postgres, `tx` below is a
  // transaction: change the order with it, and key and order are kept together, or not at all.
  store: memoryCallbackStore(),
  on: {
    redirect({ payment, redirect_data }) {
      const { host } = new URL(redirect_data.url); // go there by redirectForm
      console.log(inOneLine(`${payment.id}: send the customer to ${host}`));
    },
    purchaseSuccess({ payment }, { tx: _tx }) {
      // Compare payment.sum with the order before you deliver.
      console.log(inOneLine(`${payment.id} is paid: ${payment.sum.amount} fen`));
    },
    purchaseDecline({ payment, operation }) {
      console.log(inOneLine(`${payment.id} is declined: ${operation.code}`));
    },
    payoutSuccess({ payment }) {
      console.log(inOneLine(`${payment.id} is paid out`));
    },
    // All the rest. It may be late: never store its status over a final one.
    update({ payment }) {
      console.log(inOneLine(`${payment.id}: ${payment.status}`));
    },
  },
  onError: (error) => console.error(inOneLine(String(error))),
});

createServer(handleCallback)
  .listen(Number(PORT), "127.0.0.1", () => console.log(`http://127.0.0.1:${PORT}/callbacks`))
  .on("error", ({ message }) => {
    console.error(message);
    process.exit(1);
  });
