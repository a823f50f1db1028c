// Takes all callbacks, of purchases and payouts. Run it: npx tsx callback.ts
import { createServer } from "node:http";
import { createNodeCallbackHandler, memoryCallbackStore } from "cup-quickpay";

const { projectId, secretKey, port } = settings();
// Answers 400 to what is not believed, 500 when a handler fails, 503 while a copy is handled, 200 when all is done.
// A repeat comes to no handler.
const handleCallback = createNodeCallbackHandler({
  projectId,
  secretKey,
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
  // For one process, until it ends. With postgresCallbackStore(pool) of cup-quickpay/postgres, `tx` above is a
  // transaction: change the order with it, and key and order are kept together, or not at all.
  store: memoryCallbackStore(),
  onError: (error) => console.error(inOneLine(String(error))),
});

createServer(handleCallback)
  .listen(port, "127.0.0.1", () => console.log(`http://127.0.0.1:${port}/callbacks`))
  .on("error", ({ message }) => stop(message));

function settings() {
  const { CUP_PROJECT_ID = "", CUP_SECRET_KEY: secretKey, PORT = "3000" } = process.env;
  if (
    !secretKey ||
    ![CUP_PROJECT_ID, PORT].every((text) => /^[1-9]\d*$/.test(text)) ||
    Number(PORT) > 65_535
  ) {
    return stop("Set CUP_PROJECT_ID and PORT, whole numbers, and CUP_SECRET_KEY.");
  }
  return { projectId: Number(CUP_PROJECT_ID), secretKey, port: Number(PORT) };
}

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}

// As in JSON, without the quotes: what came from outside makes no line of its own.
function inOneLine(text: string) {
  return JSON.stringify(text).slice(1, -1);
}
