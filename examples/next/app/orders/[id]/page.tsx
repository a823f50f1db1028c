import { theShop } from "../../../the-shop";

export default async function Order({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { statusOf } = await theShop();
  return <p>{(await statusOf(id)) ?? "No such order"}</p>;
}
