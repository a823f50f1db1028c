import { createGateClient, type GateClientOptions } from "../../../src/gate/create-gate-client.js";

/** A client of project 200 with the key of the contract's examples, which repeats queries at once. */
export function clientOf(server: { url: string }, options: Partial<GateClientOptions> = {}) {
  return createGateClient({
    projectId: 200,
    secretKey: "secret",
    baseUrl: server.url,
    retry: { minTimeout: 1 },
    ...options,
  });
}

/** What a promise is rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("The promise was not rejected.");
}
