import { onTestFinished } from "vitest";
import { startMock } from "../../../src/mock/start-mock.js";
import type { Sandbox } from "../../../src/sandbox/index.js";

/** Prism before a sandbox: it answers for the sandbox, unless a request or an answer breaks the contract. */
export const judge = (sandbox: Sandbox): Promise<{ url: string }> => started({ upstream: sandbox.url });

/** The same, but it lets wrong requests through and judges the answers only. */
export const judgeOfAnswers = (sandbox: Sandbox): Promise<{ url: string }> =>
  started({ upstream: sandbox.url, validateRequests: false });

async function started(options: Parameters<typeof startMock>[0]): Promise<{ url: string }> {
  const { url, close } = await startMock(options);
  onTestFinished(close);
  return { url };
}
