import { createCallbackHandler } from "cup-quickpay";
import { theShop } from "../../the-shop";

export async function POST(request: Request): Promise<Response> {
  const { secretKey, inbox } = await theShop();
  // Told of what was refused, such as a wrong key. The inbox never sees it.
  return createCallbackHandler({ secretKey, inbox, onError: console.error })(request);
}
