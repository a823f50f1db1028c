// A shop of one process, by the packed package: `inbox.mjs FOLDER URL SECRET`. Told to “die”, it ends while it handles.
import { createServer } from "node:http";
import { createGateClient, createNodeCallbackHandler } from "cup-quickpay";
import { createCallbackInbox } from "cup-quickpay/inbox";

const [folder, baseUrl, secretKey, how] = process.argv.slice(2);
const heard = [];
const inbox = await createCallbackInbox({
  secretKey,
  projectId: 200,
  database: { dataDir: folder },
  onError: (error) => heard.push(`error ${error.message}`),
  on: {
    purchaseSuccess: async ({ payment }, { tx }) => {
      await tx.query("create table if not exists orders (id text, status text)");
      await tx.query("insert into orders values ($1, $2)", [payment.id, payment.status]);
      if (how === "die") {
        process.kill(process.pid, "SIGKILL");
      }
      const { rows } = await tx.query("select count(*)::int as count from orders");
      console.log(JSON.stringify({ paid: payment.id, orders: rows[0].count }));
      setImmediate(finish);
    },
    update: () => {},
  },
});
const server = createServer(createNodeCallbackHandler({ secretKey, inbox }));
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
await inbox.start();

if (baseUrl !== "-") {
  const payment = { payment_id: "ORDER_1", type: "purchase", amount: 1000 };
  await inbox.expect(payment);
  await createGateClient({ projectId: 200, secretKey, baseUrl }).sale({
    general: {
      payment_id: payment.payment_id,
      merchant_callback_url: `http://127.0.0.1:${server.address().port}/`,
    },
    customer: {
      id: "1",
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
    payment: { amount: payment.amount, currency: "CNY", description: "Order 1" },
    return_url: { success: "http://127.0.0.1:9/" },
  });
  const news = await inbox.waitForRedirect("ORDER_1");
  console.log(JSON.stringify({ redirect: news?.redirect_data?.method ?? news?.status }));
}

async function finish() {
  server.close();
  server.closeAllConnections();
  await inbox.stop();
  if (heard.length > 0) {
    console.log(JSON.stringify(heard));
  }
}
