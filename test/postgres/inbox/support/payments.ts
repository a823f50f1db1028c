import { type CallbackName, signedCallback } from "../../../../src/testing/signed-callback.js";
import type { Chance } from "./chance.js";

/** A callback of the platform, as the test knows it: by fields of the wire, not by the inbox's own key. */
export interface Told {
  /** The event: payment, status and operation. Copies have the same. */
  readonly event: string;
  readonly payment: string;
  readonly queue: "redirects" | "results";
  readonly body: string;
}

/** A payment of the run: what the platform tells of it, in the order of sending, and what it comes to. */
export interface Planned {
  readonly id: string;
  readonly amount: number;
  /** Copies stand in it, too. */
  readonly told: readonly Told[];
  readonly status: "success" | "decline";
}

async function toldOf(
  name: CallbackName,
  { projectId, id, amount, operation }: { projectId: number; id: string; amount: number; operation: number },
): Promise<Told> {
  const { body, callback } = await signedCallback(name, "secret", {
    project_id: projectId,
    payment: { id, sum: { amount } },
    operation: { id: operation },
  });
  return {
    event: `${id} ${callback.payment.status} ${operation}`,
    payment: id,
    queue: name.startsWith("redirect") ? "redirects" : "results",
    body,
  };
}

/**
 * A purchase: its redirect, its result, some copies of either, and now and then a `processing` that was
 * overtaken by the result.
 */
export async function planned(projectId: number, number: number, { below, oneOf }: Chance): Promise<Planned> {
  const id = `ORDER_${number}`;
  const amount = 1000 + number;
  const status = oneOf(["success", "success", "success", "decline"] as const);
  const redirect = await toldOf("redirect-get", { projectId, id, amount, operation: 1 });
  const result = await toldOf(`purchase-${status}`, { projectId, id, amount, operation: 1 });
  const told = [redirect, result];
  if (below(4) === 0) {
    told.push(await toldOf("purchase-processing", { projectId, id, amount, operation: 1 }));
  }
  if (below(4) === 0) {
    told.splice(1, 0, await toldOf("purchase-processing", { projectId, id, amount, operation: 2 }));
  }
  for (const original of [redirect, result]) {
    if (below(5) === 0) {
      told.splice(told.indexOf(original) + 1 + below(2), 0, original);
    }
  }
  return { id, amount, told, status };
}
