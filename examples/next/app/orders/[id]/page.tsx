import { theShop } from "../../../the-shop";

export default async function Order({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { statusOf } = await theShop();
  const status = await statusOf(id);
  return (
    <>
      {/* Its callback is on its way. */}
      {status === "new" && <meta httpEquiv="refresh" content="2" />}
      <p>{status ?? "No such order"}</p>
    </>
  );
}
