import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { SandboxError } from "#generated/sandbox/types";

/** Refuses a call of the control API. The message says what to do. */
export const refuse = (c: Context, status: ContentfulStatusCode, error: SandboxError["error"]): Response =>
  c.json({ error } satisfies SandboxError, status);

/** To a page of another site, or to another name. */
export const forbidden = (c: Context, message: string): Response =>
  refuse(c, 403, { code: "forbidden", message });
