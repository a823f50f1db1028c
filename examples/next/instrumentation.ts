/** Starts to handle callbacks when the server starts, not only when the first customer comes. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { theShop } = await import("./the-shop");
    await theShop();
  }
}
