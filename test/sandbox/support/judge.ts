import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { onTestFinished } from "vitest";
import { contractFile, startMock } from "../../../src/mock/start-mock.js";
import type { Sandbox } from "../../../src/sandbox/index.js";

/** Prism before a sandbox: it answers for the sandbox, unless a request or an answer breaks the contract. */
export async function judge(sandbox: Sandbox): Promise<{ url: string }> {
  const { url, close } = await startMock({ upstream: sandbox.url });
  onTestFinished(close);
  return { url };
}

/** The same, but it lets wrong requests through and judges the answers only. */
export async function judgeOfAnswers(sandbox: Sandbox): Promise<{ url: string }> {
  const server = createServer(await getHttpOperationsFromSpec(contractFile), {
    components: { logger: createLogger("judge", { enabled: false } as never) },
    config: {
      mock: { dynamic: false },
      checkSecurity: false,
      validateRequest: false,
      validateResponse: true,
      isProxy: true,
      upstream: new URL(sandbox.url),
      errors: true,
    } as never,
    cors: false,
  });
  onTestFinished(() => server.close());
  return { url: await server.listen(0, "127.0.0.1") };
}
