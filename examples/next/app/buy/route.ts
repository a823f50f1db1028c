import { randomUUID } from "node:crypto";
import { theShop } from "../../the-shop";

export async function POST(): Promise<Response> {
  const { url, buy } = await theShop();
  const id = randomUUID();
  await buy(id, 1000);
  return Response.redirect(`${url}/pay/${id}`, 303);
}
