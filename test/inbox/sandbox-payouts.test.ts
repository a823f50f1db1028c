import { aroundEach, expect, test } from "vitest";
import { createCallbackHandler } from "../../src/callback/create-callback-handler.js";
import type { PaymentScenarioName } from "../../src/sandbox/index.js";
import { payout, payoutPath, send, signed } from "../sandbox/support/merchant.js";
import { startReceiver } from "../sandbox/support/receiver.js";
import { sandboxFor } from "../sandbox/support/sandbox-for.js";
import {
  effect,
  newProject,
  openInbox,
  post,
  secretKey,
  stoppingInboxes,
  untilHandled,
  writing,
} from "./support/inbox.js";

aroundEach(stoppingInboxes);

/** A merchant with an inbox, and the sandbox that calls it. Each callback is handled before the next is sent. */
async function merchant(scenario: PaymentScenarioName) {
  const projectId = newProject();
  const under = await openInbox({
    projectId,
    on: {
      ...writing(projectId),
      payoutDecline: ({ payment }, { tx }) => effect(tx, projectId, payment.id, "payoutDecline"),
      payoutReversed: ({ payment }, { tx }) => effect(tx, projectId, payment.id, "payoutReversed"),
    },
  });
  await under.inbox.start();
  const handle = createCallbackHandler({ secretKey, inbox: under.inbox });
  const receiver = await startReceiver(async (response, { text }) => {
    response.statusCode = (await handle(post(text))).status;
    await untilHandled(under);
    response.end();
  });
  const sandbox = await sandboxFor({
    projectId,
    secretKey,
    scenario,
    clock: "manual",
    basicTime: "5m",
    callbackUrl: receiver.url,
  });
  await under.inbox.expect({ payment_id: "P", type: "payout", amount: 48_560 });
  await send(sandbox, payoutPath, signed(payout("P", { general: { project_id: projectId } }), secretKey));
  return { ...under, sandbox };
}

test("a payout that is taken back is told as paid, then as reversed, and stays so", async () => {
  const { inbox, sandbox, effects } = await merchant("reversed");
  await sandbox.advance("5m");
  expect(await inbox.payment("P")).toMatchObject({ status: "success", isFinal: true });
  await sandbox.advance("5m");
  expect(await effects()).toEqual(["payoutSuccess P success", "payoutReversed"]);
  expect(await inbox.payment("P")).toMatchObject({ status: "reversed", isFinal: true, mismatch: false });
});

test("a payout that waits for clarification is an update that is not final, then paid", async () => {
  const { inbox, sandbox, effects } = await merchant("awaiting_clarification");
  await sandbox.advance("5m");
  expect(await inbox.payment("P")).toMatchObject({ status: "awaiting clarification", isFinal: false });
  sandbox.setScenario("success", { paymentId: "P" });
  await sandbox.settled();
  expect(await effects()).toEqual(["update P awaiting clarification", "payoutSuccess P success"]);
  expect(await inbox.payment("P")).toMatchObject({ status: "success", code: "0" });
});

test("a payout that is paid in part is an update with another sum, and never final", async () => {
  const { inbox, sandbox, effects } = await merchant("partially_paid_out");
  await sandbox.advance("2h");
  expect(await effects()).toEqual(["update P partially_paid_out"]);
  expect(await inbox.payment("P")).toMatchObject({
    status: "partially_paid_out",
    isFinal: false,
    amount: 24_280,
  });
});

test("a payment_id that was used before says nothing of the payment", async () => {
  const { inbox, sandbox, effects } = await merchant("duplicate");
  await sandbox.advance("5m");
  expect(await effects()).toEqual(["update P decline"]);
  expect(await inbox.payment("P")).toMatchObject({ status: undefined, isFinal: false });
});
