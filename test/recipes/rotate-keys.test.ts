import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RefusedError } from "cup-quickpay";
import { expect, test } from "vitest";
import { callbacks, keysOf, withEachKey } from "../../examples/recipes/rotate-keys/keys.js";
import type { Sandbox, SandboxControl } from "../../src/sandbox/index.js";
import { signedCallback } from "../../src/testing/index.js";
import { sale } from "../sandbox/support/merchant.js";
import { sandboxFor } from "../sandbox/support/sandbox-for.js";
import { httpServer } from "../support/http-server.js";
import { temporaryFolder } from "../support/temporary-folder.js";

/* examples/recipes/rotate-keys: nothing is refused while the platform changes the key of a project. */

const oldKey = "old-key-of-the-project";
const newKey = "new-key-of-the-project";

/** A file of keys, which is replaced in one step. */
function keyFile(...keys: string[]) {
  const file = join(temporaryFolder("keys"), "keys");
  const write = (...lines: string[]) => {
    writeFileSync(`${file}.next`, `${lines.join("\n")}\n`);
    renameSync(`${file}.next`, file);
  };
  write(...keys);
  return { keys: keysOf(file), write };
}

/** What the platform does: the same project, with all of its payments, under another key. */
function changeKey(sandbox: Sandbox, projectId: number, callbackUrl: string): SandboxControl {
  const snapshot = sandbox.project(projectId).snapshot();
  sandbox.removeProject(projectId);
  const project = sandbox.addProject({ projectId, secretKey: newKey, callbackUrl });
  project.restore(snapshot);
  return project;
}

/** Purchases of a project whose key changes at a moment that the shop does not know. */
async function shopWhoseKeyChanges(options: { known: string[]; both: string[] }) {
  const file = keyFile(...options.known);
  const taken: string[] = [];
  const handle = callbacks(201, file.keys, {
    redirect: ({ payment }) => void taken.push(`${payment.id} redirect`),
    purchaseSuccess: ({ payment }) => void taken.push(`${payment.id} success`),
    update: () => {},
  });
  const answers: number[] = [];
  const server = await httpServer(async (response, { method, headers, body }) => {
    const request = new Request("http://shop/callbacks", {
      method,
      body,
      headers: { "content-type": headers["content-type"] ?? "" },
    });
    const { status } = await handle(request);
    answers.push(status);
    response.writeHead(status).end();
  });
  const sandbox = await sandboxFor();
  let project = sandbox.addProject({ projectId: 201, secretKey: oldKey, callbackUrl: server.url });
  const buy = (id: string) => {
    const { general, ...rest } = sale(id);
    return withEachKey(file.keys, { projectId: 201, baseUrl: sandbox.url }, (gate) =>
      gate.sale({ ...rest, general: { payment_id: id } }),
    );
  };
  const pay = async (id: string) => {
    await project.settled();
    await project.pay(id);
    await project.settled();
  };

  try {
    await buy("BEFORE");
    await project.settled();
    file.write(...options.both);
    await buy("STILL_OLD");
    await project.settled();
    project = changeKey(sandbox, 201, server.url);
    await pay("BEFORE");
    await pay("STILL_OLD");
    await buy("AFTER");
    await pay("AFTER");
    file.write(newKey);
    await buy("LAST");
    await pay("LAST");
    return {
      answers,
      taken,
      payments: project.payments.map(({ id, status }) => `${id} ${status}`),
    };
  } finally {
    await server[Symbol.asyncDispose]();
  }
}

test("Nothing is refused and nothing is lost while a project's key changes, at a moment that the shop does not know", async () => {
  const { answers, taken, payments } = await shopWhoseKeyChanges({ known: [oldKey], both: [oldKey, newKey] });
  expect(new Set(answers)).toEqual(new Set([200]));
  expect(taken).toEqual([
    "BEFORE redirect",
    "STILL_OLD redirect",
    "BEFORE success",
    "STILL_OLD success",
    "AFTER redirect",
    "AFTER success",
    "LAST redirect",
    "LAST success",
  ]);
  expect(payments).toEqual(["BEFORE success", "STILL_OLD success", "AFTER success", "LAST success"]);
});

test("A shop that knows the old key only is refused as soon as the key has changed", async () => {
  const file = keyFile(oldKey);
  const sandbox = await sandboxFor({ secretKey: newKey });
  const { general, ...rest } = sale("TOO_LATE");
  const bought = withEachKey(file.keys, { projectId: 200, baseUrl: sandbox.url }, (gate) =>
    gate.sale({ ...rest, general: { payment_id: "TOO_LATE" } }),
  );
  await expect(bought).rejects.toMatchObject({ name: "RefusedError", responseCode: "3261" });
  expect(sandbox.payments).toEqual([]);
});

test("What is refused for another reason is not sent with the other key", async () => {
  const file = keyFile(oldKey, newKey);
  let sent = 0;
  const refused = withEachKey(file.keys, { projectId: 200 }, async () => {
    sent++;
    throw new RefusedError({
      operation: "POST /v2/payment/cup/quick/sale",
      httpStatus: 400,
      responseCode: "3041",
      responseMessage: "Payment ID already exists",
    });
  });
  await expect(refused).rejects.toMatchObject({ responseCode: "3041" });
  expect(sent).toBe(1);
});

test("A callback under the old key, which is repeated after the change, is taken", async () => {
  const { keys } = keyFile(newKey, oldKey);
  const { request, callback } = await signedCallback("purchase-success", oldKey);
  const handle = callbacks(callback.project_id, keys, { update: () => {} });
  expect((await handle(request())).status).toBe(200);
});

test("A callback of another project, which has the same key, is refused", async () => {
  const { request, callback } = await signedCallback("purchase-success", oldKey);
  const handle = callbacks(callback.project_id + 1, keyFile(oldKey).keys, { update: () => {} });
  expect((await handle(request())).status).toBe(400);
});
