import { paymentPageUrl } from "cup-quickpay";

export const dynamic = "force-dynamic";

export default async function Page() {
  const link = await paymentPageUrl(
    {
      payment_id: "LINK_1",
      customer_id: "123",
      payment_amount: 1000,
      payment_description: "Order 1",
      force_payment_method: "cup-quick",
    },
    { projectId: 200, secretKey: () => process.env.CUP_SECRET_KEY ?? "" },
  );
  return <a href={link}>支付</a>;
}
