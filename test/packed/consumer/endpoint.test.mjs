// As the guide “Test your endpoint” has it, by whichever runner runs it: Jest, which has globals, Bun's, or Node's.
import { createServer } from "node:http";
import { createNodeCallbackHandler, memoryCallbackStore } from "cup-quickpay";
import { receiverChecks } from "cup-quickpay/conformance";

const runner =
  typeof globalThis.describe === "function"
    ? globalThis
    : await import(typeof globalThis.Bun === "object" ? "bun:test" : "node:test");
const { describe, test } = runner;
const beforeAll = runner.before ?? runner.beforeAll;
const afterAll = runner.after ?? runner.afterAll;

const secretKey = "secret";
let delivered = 0;
const deliver = () => {
  delivered++;
};
const server = createServer(
  createNodeCallbackHandler({
    secretKey,
    store: memoryCallbackStore(),
    on: { purchaseSuccess: deliver, payoutSuccess: deliver, update: () => {} },
  }),
);

describe("my endpoint", () => {
  let url;
  beforeAll(async () => {
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${server.address().port}/callbacks`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  for (const check of receiverChecks.filter(({ id }) => /^refuses-unsigned$|^repeats-at-once/.test(id))) {
    test(check.title, async () => {
      const { outcome, reason } = await check.run({ url, secretKey, effects: () => delivered });
      if (outcome !== "passed") {
        throw new Error(reason);
      }
    });
  }

  test("A check that fails fails the test", async () => {
    const open = createServer((_, response) => response.end());
    await new Promise((resolve) => open.listen(0, "127.0.0.1", resolve));
    const [check] = receiverChecks.filter(({ id }) => id === "refuses-unsigned");
    try {
      await check.run({ url: `http://127.0.0.1:${open.address().port}/`, secretKey });
    } catch (error) {
      if (error.name === "CheckFailedError" && error.code === "check_failed") {
        return;
      }
      throw error;
    } finally {
      open.close();
    }
    throw new Error("It has not failed.");
  });
});
