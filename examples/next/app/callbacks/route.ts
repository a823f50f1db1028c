import { createCallbackHandler } from "cup-quickpay";
import { theShop } from "../../the-shop";

export async function POST(request: Request): Promise<Response> {
  const { secretKey, inbox } = await theShop();
  // Told of refused callbacks, such as with a wrong key. The inbox never sees them.
  return createCallbackHandler({ secretKey, inbox, onError: console.error })(request);
}
