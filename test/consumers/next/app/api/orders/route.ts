import { orders } from "../../orders";

export const dynamic = "force-dynamic";

export function GET(): Response {
  return Response.json(Object.fromEntries(orders));
}
