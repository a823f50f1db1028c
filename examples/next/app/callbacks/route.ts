import { createCallbackHandler } from "cup-quickpay";
import { theShop } from "../../the-shop";

export async function POST(request: Request): Promise<Response> {
  const { secretKey, inbox } = await theShop();
  return createCallbackHandler({ secretKey, inbox })(request);
}
