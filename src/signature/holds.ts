import { verify } from "./verify.js";

/** Whether the signature of a message is right. Data that cannot be signed has none that is. */
export async function holds(message: object, secretKey: string): Promise<boolean> {
  try {
    return await verify(message, secretKey);
  } catch (error) {
    if (error instanceof TypeError) {
      return false;
    }
    throw error;
  }
}
